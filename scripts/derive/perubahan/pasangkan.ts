import type { Butir } from './butir.ts';

/** Pairs of one thing before and after an amendment, by the one after. */
export type PasanganButir = ReadonlyMap<Butir, Butir>;

/**
 * Finds for the things of the amended plan what each was before. Two with one id, on one level, are the same. Where no id
 * was written, the kode tells it, as long as it stands once on either side; and what has neither is known by its name below
 * an owner that is the same. A thing that says what it replaces is taken as new unless its id says otherwise: nothing is
 * guessed.
 */
export function pasangkan(sebelum: readonly Butir[], setelah: readonly Butir[]): PasanganButir {
  const pairs = new Map<Butir, Butir>();
  const taken = new Set<Butir>();
  const pair = (after: Butir, before: Butir | undefined): void => {
    if (before === undefined || taken.has(before) || pairs.has(after)) return;
    pairs.set(after, before);
    taken.add(before);
  };
  const free = (items: readonly Butir[], paired: { has: (item: Butir) => boolean }): Butir[] =>
    items.filter((item) => !paired.has(item));

  const byId = firstBy(sebelum, ({ tingkat, id }) => `${tingkat} ${id}`);
  for (const after of setelah) pair(after, byId.get(`${after.tingkat} ${after.id}`));

  const byCode = groupsBy(free(sebelum, taken), codeKey);
  for (const [key, candidates] of groupsBy(free(setelah, pairs), codeKey)) {
    const [after, second] = candidates.filter(({ pengganti }) => pengganti.length === 0);
    const [before, another] = byCode.get(key) ?? [];
    if (after === undefined || before === undefined || second !== undefined || another !== undefined) continue;
    if (after.idTurunan || before.idTurunan) pair(after, before);
  }

  // Owners stand before what is below them, so each is paired by the time it is asked for.
  const owner = (after: Butir): Butir | undefined =>
    after.pemilik === undefined ? undefined : pairs.get(after.pemilik);
  const byName = groupsBy(free(sebelum, taken), (item) => nameKey(item, item.pemilik));
  for (const after of free(setelah, pairs)) {
    const above = owner(after);
    if (above === undefined || after.pengganti.length > 0) continue;
    const key = nameKey(after, above);
    const [before, another] =
      (key === undefined ? undefined : byName.get(key))?.filter((item) => !taken.has(item)) ?? [];
    if (another === undefined && (after.idTurunan || before?.idTurunan === true)) pair(after, before);
  }
  return pairs;
}

/** What a key `pengganti` may call a thing: its id, or what its name makes of one, and its kode. */
export function namaPengganti({ id, kode }: Butir): readonly [string, ...string[]] {
  const own = id.split('#').at(-1) ?? id;
  return kode === undefined || kode === own ? [own] : [own, kode];
}

/** The thing of the document before that a key `pengganti` names: by its id, its kode, or what its name makes of an id. */
export function digantikan(name: string, sebelum: readonly Butir[], tingkat: Butir['tingkat']): Butir | undefined {
  const named = (matches: (item: Butir) => boolean): Butir | undefined =>
    sebelum.find((item) => item.tingkat === tingkat && matches(item)) ?? sebelum.find(matches);
  return (
    named(({ id }) => id === name) ??
    named(({ kode }) => kode === name) ??
    named((item) => namaPengganti(item).includes(name))
  );
}

function codeKey({ tingkat, kode }: Butir): string | undefined {
  return kode === undefined ? undefined : `${tingkat} ${kode}`;
}

function nameKey({ tingkat, kode, nama }: Butir, owner: Butir | undefined): string | undefined {
  if (kode !== undefined || nama === '' || owner === undefined) return undefined;
  return [tingkat, owner.tingkat, owner.id, nama.toLowerCase().replace(/\s+/g, ' ').trim()].join('\0');
}

function firstBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return found;
}

function groupsBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
