const JUNK = [
  ...['\t', ' ', ': ', '- ', '%', '"', "'", '[', ']', '{', '}', ',', '#', '#x', '&a', '*a', '!', '|', '>', '?', '\n'],
  ...['\r\n', '---', 'NA', 'null', '~', '1.500', '-5', '12o', '{}', '[]', '__proto__: 1', '\u00a0', '\0', '“', '😀'],
  ...['[[nilai: x]]', '[[', '1e5', 'Infinity', '9999999999999999999999', 'true', '2099', '<b>'],
];

/** A fixed sequence of numbers from 0 to 1, so that a failure can be repeated. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text with one random slip: a stray sign, a lost or doubled line, a wrong indentation, a cut. */
export function mutate(text: string, random: () => number): string {
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const junk = JUNK[upTo(JUNK.length)] as string;
  const at = upTo(text.length);
  const lines = text.split('\n');
  const line = upTo(lines.length);
  const mutations: readonly (() => string)[] = [
    () => text.slice(0, at) + junk + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + upTo(5)),
    () => text.slice(0, at),
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, lines[upTo(lines.length)] as string).join('\n'),
    () => lines.with(line, ' '.repeat(upTo(6)) + (lines[line] as string)).join('\n'),
    () => lines.with(line, (lines[line] as string).replace(/^ {1,2}/, '')).join('\n'),
    () => lines.with(line, (lines[line] as string).replace(/: .*/, `: ${junk}`)).join('\n'),
  ];
  return (mutations[upTo(mutations.length)] as () => string)();
}
