import { isScalar, visit, type YAMLMap } from 'yaml';
import { beforeAll, expect, test } from 'vitest';
import { applyEdits, type Edit, type Subject } from '../../scripts/fix/change.ts';
import { fieldsOf } from '../../scripts/fix/fields.ts';
import { mend } from '../../scripts/fix/mend.ts';
import { reorder } from '../../scripts/fix/reorder.ts';
import { rewriteScalar } from '../../scripts/fix/rewrite-scalar.ts';
import { rangeOf, type YamlFile, yamlFiles } from '../../scripts/fix/yaml-file.ts';
import { type DocumentSources, loadDocument, withTexts } from '../../scripts/load/load-document.ts';
import { buildPlan } from '../../scripts/model/build-plan.ts';
import { Origin } from '../../scripts/model/origin.ts';
import { dice } from '../helpers/mutate.ts';
import { ROOT } from '../helpers/root.ts';

type Texts = ReadonlyMap<string, string>;

let sources: DocumentSources;
beforeAll(async () => {
  sources = (await loadDocument(ROOT, 'dinsos-medan')).value;
});

// The rules of content have no part in this: without them an inspection takes a tenth of the time.
function inspect(texts: Texts): Subject {
  const loaded = withTexts(sources, texts);
  const planned = buildPlan(loaded.value);
  const found = [loaded.diagnostics.length, planned.diagnostics.length];
  return { sources: loaded.value, plan: planned.value, diagnostics: planned.diagnostics, found };
}
const mended = (texts: Texts) => mend(inspect(texts), (changed) => inspect(new Map([...texts, ...changed])));

/** Every value of the document's model, without where it was typed. */
function model(texts: Texts): string {
  const { value } = buildPlan(withTexts(sources, texts).value);
  return JSON.stringify(value, (key, item: unknown) =>
    key === 'induk' || item instanceof Origin
      ? undefined
      : item instanceof Map
        ? [...(item as Map<unknown, unknown>)]
        : item,
  );
}

/** The same data as careless hands would type them: years out of order, money with Rp, dashes and English commas. */
function scrambled(
  read: readonly ((amount: string, inBrackets: boolean) => string)[],
  seed: number,
): Map<string, string> {
  const random = dice(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const texts = new Map<string, string>();
  for (const file of yamlFiles(sources)) texts.set(file.file, applyEdits(file.text, yearEdits(file, random)));
  for (const file of yamlFiles(withTexts(sources, texts).value)) {
    const edits = [...fieldsOf(file).numbers].flatMap(([node, notasi]) => {
      const [start] = rangeOf(node);
      const line = file.text.slice(file.text.lastIndexOf('\n', start) + 1, start);
      const edit = rewriteScalar(node, file.text, (text) =>
        notasi === 'rupiah' && /^\d{1,3}(?:\.\d{3})+$/.test(text) ? pick(read)(text, /[[{]/.test(line)) : undefined,
      );
      return edit ?? [];
    });
    texts.set(file.file, applyEdits(file.text, edits));
  }
  return new Map([...texts].filter(([file, text]) => text !== sources.texts.get(file)?.text));
}

function yearEdits({ root, text }: YamlFile, random: () => number): Edit[] {
  const edits: Edit[] = [];
  visit(root, {
    Map(_, map: YAMLMap) {
      const isByYear = map.items.every(({ key }) => isScalar(key) && /^\d{4}$/.test(String(key.value)));
      if (!isByYear || map.items.length < 2) return;
      const order = [...map.items.keys()];
      for (const at of order.keys()) {
        const other = Math.floor(random() * order.length);
        [order[at], order[other]] = [order[other] as number, order[at] as number];
      }
      const edit = reorder(map, text, order);
      if (edit !== undefined) edits.push(edit);
    },
  });
  return edits;
}

const READABLE = [
  (amount: string) => `Rp${amount}`,
  (amount: string) => `Rp. ${amount}`,
  (amount: string, inBrackets: boolean) => (inBrackets ? amount : `Rp ${amount},-`),
  (amount: string, inBrackets: boolean) => (inBrackets ? `Rp ${amount}` : `${amount},00`),
];
const ENGLISH = (amount: string, inBrackets: boolean): string =>
  inBrackets || amount.length < 9 ? amount : amount.replaceAll('.', ',');

test('the real document has nothing to mend', () => {
  expect(mended(new Map())).toMatchObject({ made: [], dropped: [], texts: new Map() });
});

test.each([1, 2])('mending what was scrambled gives the files back, byte for byte (seed %i)', (seed) => {
  const texts = scrambled([...READABLE, ENGLISH], seed);
  expect(texts.size).toBeGreaterThan(5);
  const { made, texts: after } = mended(texts);
  expect(made.length).toBeGreaterThan(400);
  for (const [file, text] of new Map([...texts, ...after])) expect(text, file).toBe(sources.texts.get(file)?.text);
  expect(mended(after)).toMatchObject({ made: [], dropped: [] });
});

test('mending changes no value of the model', () => {
  const texts = scrambled(READABLE, 3);
  const before = model(texts);
  expect(before.length).toBeGreaterThan(100_000);
  const { texts: after } = mended(texts);
  expect(after.size).toBeGreaterThan(5);
  expect(model(new Map([...texts, ...after]))).toBe(before);
});
