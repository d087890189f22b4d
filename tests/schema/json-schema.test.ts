import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { SKEMA, skemaFiles } from '../../scripts/commands/skema.ts';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { schemaOfKind } from '../../scripts/model/kind-schema.ts';
import type { JsonSchema } from '../../scripts/schema/field-shape.ts';
import { FILE_KINDS, type FileKind } from '../../scripts/schema/file-kinds.ts';
import { jsonSchemaOf, withoutDescription } from '../../scripts/schema/json-schema.ts';
import { KUNCI_KETERANGAN, keteranganUntuk } from '../../scripts/schema/keterangan.ts';
import { validate } from '../../scripts/schema/validate.ts';
import { readFiles } from '../helpers/read-files.ts';
import { ROOT } from '../helpers/root.ts';

const kindNamed = (nama: string): FileKind => FILE_KINDS.find((kind) => kind.nama === nama) as FileKind;
const schemaNamed = (nama: string): JsonSchema => jsonSchemaOf(kindNamed(nama), (keys) => keteranganUntuk(keys)?.teks);

const checks = new Map(FILE_KINDS.map(({ nama }) => [nama, new Ajv({ allErrors: true }).compile(schemaNamed(nama))]));

/** What an editor underlines in a text: it reads YAML 1.2 with numbers and booleans, and draft 7 of JSON Schema. */
function errorsIn(nama: string, text: string): readonly Ajv.ErrorObject[] {
  const check = checks.get(nama) as Ajv.ValidateFunction;
  void check(parse(text));
  return (check.errors ?? []).filter(({ keyword }) => keyword !== 'if');
}

/** The same, one line each: place, what is wrong, and the key that is. */
function underlined(nama: string, text: string): string[] {
  const lines = errorsIn(nama, text).map(({ dataPath, keyword, params }) => {
    const { additionalProperty, missingProperty } = params as Record<string, string | undefined>;
    return [dataPath || '.', keyword, additionalProperty ?? missingProperty ?? []].flat().join(' ');
  });
  return [...new Set(lines)];
}

/** The kind of a data file by its path below data/. */
function kindOf(file: string): string | undefined {
  const [folder = '', first = ''] = file.split('/');
  if (folder === 'profil' || folder === 'daerah') return folder;
  const kind = path.parse(first).name;
  return FILE_KINDS.some(({ nama }) => nama === kind) ? kind : undefined;
}

const DOCUMENTS = readFiles(path.join(ROOT, 'data'));
const BASE = Object.fromEntries(
  Object.entries(readFiles(path.join(ROOT, 'tests/kasus/_dasar')))
    .filter(([file]) => !file.startsWith('naskah/'))
    .map(([file, text]) => [/^(?:profil|daerah)\//.test(file) ? file : `uji/${file}`, text]),
);

test.each(Object.entries({ ...DOCUMENTS, ...BASE }))('%s has nothing underlined', (file, text) => {
  const kind = kindOf(file);
  expect(kind).toBeDefined();
  expect(underlined(kind ?? '', text)).toEqual([]);
});

test('the committed files are those that the command writes', () => {
  const folder = path.join(ROOT, SKEMA);
  expect(
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')])),
  ).toEqual(Object.fromEntries(skemaFiles()));
});

test('patterns are such that an editor can read them, as Unicode', () => {
  const patterns = [...skemaFiles().values()].flatMap((text) => [...text.matchAll(/"pattern": (".*")/g)]);
  expect(patterns.length).toBeGreaterThan(50);
  for (const [, pattern = ''] of patterns)
    expect(() => new RegExp(JSON.parse(pattern) as string, 'u'), pattern).not.toThrow();
});

test('VS Code is told where each schema applies, by paths inside the project', () => {
  const settings = JSON.parse(readFileSync(path.join(ROOT, '.vscode/settings.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(FILE_KINDS.map(({ nama, letak }) => [`./${SKEMA}/${nama}.json`, letak])),
  );
});

test('every key is described, and every description is of a key', () => {
  const bare: string[] = [];
  const used = new Set<string>();
  for (const kind of FILE_KINDS)
    jsonSchemaOf(kind, (keys) => {
      const found = keteranganUntuk(keys);
      if (found === undefined) bare.push(keys.join('.'));
      else used.add(found.kunci);
      return undefined;
    });
  expect(bare).toEqual([]);
  expect(KUNCI_KETERANGAN.filter((kunci) => !used.has(kunci))).toEqual([]);
});

describe('what an editor underlines', () => {
  test.each([
    ['arah', 'visi: V\nmisi: []\ntujuan: []\nvisii: V\n', ['. additionalProperties visii']],
    ['arah', 'misi: []\ntujuan: []\n', ['. required visi']],
    ['arah', 'visi: V\nmisi: [{id: A B, nama: N}]\ntujuan: []\n', ['.misi[0].id pattern']],
    ['program', 'nama: P\npagu: {2026: Rp 1.250.000, 2027: "-", 2028: null, 2029: NA}\n', []],
    ['program', 'nama: P\npagu: {2026: "1,250,000"}\n', [".pagu['2026'] pattern"]],
    ['program', 'nama: P\npagu: {2026: -5}\n', [".pagu['2026'] minimum"]],
    ['program', 'nama: P\npagu: {tahun: 5}\n', ['.pagu pattern', '.pagu propertyNames']],
    ['program', 'nama: P\nindikator: {nama: I}\n', ['.indikator type']],
    ['program', 'nama: P\nindikator: [{nama: I, polaritas: naiik}]\n', ['.indikator[0].polaritas enum']],
    ['tabel', 'judul: T\nkolom: []\nbaris: [{a: 1, b: {nilai: 2, satuan: unit}, c: [x], d: null}]\n', []],
    ['tabel', 'judul: T\nkolom: []\nbaris: [{jenis: total}]\n', ['.baris[0].jenis enum']],
    ['tabel', 'jenis: indikator-kinerja\njudul: T\n', ['. required saring']],
    ['tabel', 'jenis: keselarasan-rpjmd\njudul: T\nkolom: [misi]\n', []],
    ['tabel', 'jenis: indikator\njudul: T\n', ['.jenis enum']],
    ['gambar', 'judul: G\nketerangan: K\n', ['. required jenis']],
    ['gambar', 'jenis: berkas\njudul: G\nketerangan: K\nberkas: ../a.png\n', ['.berkas pattern']],
  ])('%s: %s', (kind, text, expected) => {
    expect(underlined(kind, text)).toEqual(expected);
  });
});

/** The schema that reads a text of a kind. */
function readerOf({ nama, skema }: FileKind, text: string): z.ZodType {
  const source = parseYaml(new SourceText('a.yaml', text)).value;
  return 'menurutJenis' in skema ? schemaOfKind(source, skema.menurutJenis, nama, skema.bawaan ?? '') : skema;
}

/** One map in a JSON Schema: the keys and lists that lead to it, and what it says. */
interface MapPlace {
  readonly steps: readonly (string | 0)[];
  readonly map: JsonSchema;
}

/** What holds itself is entered once on every way. */
function* mapsIn(
  schema: JsonSchema,
  root: JsonSchema,
  steps: MapPlace['steps'] = [],
  above: readonly string[] = [],
): Generator<MapPlace> {
  if (schema.$ref !== undefined && above.includes(schema.$ref)) return;
  const refs = [...above, schema.$ref ?? []].flat();
  const target =
    schema.$ref === undefined ? schema : (root.definitions?.[schema.$ref.split('/').at(-1) ?? ''] as JsonSchema);
  if (target.properties !== undefined && target.additionalProperties === false) yield { steps, map: target };
  for (const [key, item] of Object.entries(target.properties ?? {})) yield* mapsIn(item, root, [...steps, key], refs);
  if (target.items !== undefined) yield* mapsIn(target.items, root, [...steps, 0], refs);
  if (typeof target.additionalProperties === 'object' && target.properties === undefined)
    yield* mapsIn(target.additionalProperties, root, [...steps, '2026'], refs);
}

/** YAML of a map that stands where the steps lead, in a file of a kind of table or figure. */
function textOf(steps: MapPlace['steps'], jenis: string | undefined, inside: string): string {
  const [first, ...rest] = steps;
  if (first === undefined) return jenis === undefined ? `{${inside}}` : `{jenis: ${jenis}, ${inside}}`;
  const below = rest
    .toReversed()
    .reduce((text: string, step) => (step === 0 ? `[${text}]` : `{${step}: ${text}}`), `{${inside}}`);
  return `{${jenis === undefined ? '' : `jenis: ${jenis}, `}${first}: ${below}}`;
}

interface KindPlace extends MapPlace {
  readonly kind: FileKind;
  /** Of the table or figure. */
  readonly jenis: string | undefined;
}

/** Every map of every kind; the levels of units and columns below the third are like those above. */
const PLACES: readonly KindPlace[] = FILE_KINDS.flatMap((kind): KindPlace[] => {
  const root = schemaNamed(kind.nama);
  const within = (schema: JsonSchema, jenis: string | undefined): KindPlace[] =>
    [...mapsIn(schema, root)].map((place) => ({ kind, jenis, ...place }));
  if (!('menurutJenis' in kind.skema)) return within(root, undefined);
  return (root.allOf ?? []).flatMap(({ if: condition, then = {} }) => {
    const named = condition?.properties ?? condition?.anyOf?.[0]?.properties;
    return within(then, named?.['jenis']?.enum?.[0] as string);
  });
}).filter(({ steps }) => !/(?:bawahan|kolom),0,(?:bawahan|kolom),0,(?:bawahan|kolom)/.test(steps.join()));

const name = ({ kind, jenis, steps }: KindPlace): string => [kind.nama, jenis ?? [], ...steps].flat().join('.');

describe('keys and words are those of the checker', () => {
  test('there are maps of every kind', () => {
    expect(new Set(PLACES.map(({ kind }) => kind.nama))).toEqual(new Set(FILE_KINDS.map(({ nama }) => nama)));
    expect(PLACES.length).toBeGreaterThan(80);
  });

  test.each(PLACES.map((place) => [name(place), place] as const))('%s', (_, { kind, jenis, steps, map }) => {
    // An amount of money is a map only where it holds words in the place of a damaged figure.
    const words = map.properties?.['rupiah'] === undefined ? '' : ', teks: x';
    const text = textOf(steps, jenis, `kunci-asing: 1${words}`);
    const source = parseYaml(new SourceText('a.yaml', text)).value;
    const { diagnostics } = validate(source, readerOf(kind, text));
    const known = diagnostics.find(({ code, message }) => code === 'key-unknown' && message.includes('kunci-asing'));
    expect(known?.hint).toBe(`Kunci yang dikenal: ${Object.keys(map.properties ?? {}).join(', ')}.`);

    const at = steps.join('.');
    const parsed = readerOf(kind, text).safeParse(source.tree);
    const missing = (parsed.error?.issues ?? [])
      .filter((issue) => issue.code === 'custom' && issue.params?.['code'] === 'field-missing')
      .map((issue) => ({ at: issue.path.slice(0, -1).join('.'), key: String(issue.path.at(-1)) }));
    const required = missing.filter((item) => item.at === at).map(({ key }) => key);
    expect(required.toSorted()).toEqual(
      (map.required ?? []).filter((key) => steps.length > 0 || key !== 'jenis' || jenis === undefined).toSorted(),
    );

    for (const [key, { enum: words }] of Object.entries(map.properties ?? {})) {
      if (words === undefined || (key === 'jenis' && jenis !== undefined && steps.length === 0)) continue;
      const wrong = textOf(steps, jenis, `${key}: kata-asing`);
      const { diagnostics: told } = validate(parseYaml(new SourceText('a.yaml', wrong)).value, readerOf(kind, wrong));
      expect(told.map(({ message }) => message).join('\n')).toContain(`pilih salah satu: ${words.join(', ')}.`);
    }
  });
});

/** Ways of writing one value, from careful to careless. */
const WRITTEN = [
  ...['100', '-5', '0', '85,3', '85.3', '85%', '85 %', '1.234.567', '1500', '"1.500"', '4.284.966.460', '4284966460'],
  ...[
    'Rp200.000',
    'Rp 200.000',
    'rp. 200.000,-',
    '200.000,00',
    '500,000,000',
    '-500',
    '(500)',
    '"-"',
    '–',
    'NA',
    'n/a',
    'N/A',
  ],
  ...[
    'null',
    '~',
    '',
    'ya',
    'Ya',
    'TIDAK',
    'true',
    'False',
    'benar',
    'bukan',
    '2021',
    '1899',
    '2021-2026',
    '2021 – 2026',
  ],
  ...['2021-09-24', '"2021-09-24"', 'sasaran-1', '1.06.04', '007', '" 2026 "', 'Kalimat biasa', '"8000kk"', '12o'],
  ...[
    '25',
    '25 mm',
    '2,5 CM',
    '11,5',
    '12 pt',
    '80%',
    '120 mm',
    'peta.PNG',
    'terakhir',
    'jumlah',
    'f4',
    'naik',
    'tegak',
  ],
  ...[
    '{teks: x}',
    '{rupiah: 5}',
    '{nilai: 5, satuan: unit}',
    '{nilai: 5, tahun: 2019}',
    '{cara: jumlah, nilai: 5}',
    '[]',
    '[a, b]',
  ],
];

/** Each kind of field once, where it stands first. The rows of free tables are read by the model, not by their schema. */
const FIELDS = [
  ...new Map(
    PLACES.flatMap(({ map, ...place }) =>
      Object.entries(map.properties ?? {})
        .filter(([key]) => key !== 'baris' || place.jenis !== 'bebas')
        .map(
          ([key, field]) => [JSON.stringify([place.kind.nama, withoutDescription(field)]), { ...place, key }] as const,
        ),
    ).toReversed(),
  ).values(),
];

test.each(FILE_KINDS.map((kind) => [kind.nama, kind] as const))(
  '%s: what the checker takes is never underlined',
  (nama, kind) => {
    let taken = 0;
    for (const { jenis, steps, key } of FIELDS.filter((field) => field.kind === kind))
      for (const value of WRITTEN) {
        const text = textOf(steps, jenis, `${key}: ${value}`);
        const { tree } = parseYaml(new SourceText('a.yaml', text)).value;
        if (tree === undefined) continue;
        const path = [...steps, key];
        const issues = readerOf(kind, text).safeParse(tree).error?.issues ?? [];
        if (issues.some((issue) => issue.path.join('.').startsWith(path.join('.')))) continue;
        taken += 1;
        const wrong = errorsIn(nama, text).filter(({ dataPath }) => dataPath.startsWith(dataPathOf(path)));
        expect(wrong, text).toEqual([]);
      }
    expect(taken).toBeGreaterThan(40);
  },
);

function dataPathOf(steps: MapPlace['steps']): string {
  return steps.map((step) => (step === 0 ? '[0]' : /^[a-z_]\w*$/.test(step) ? `.${step}` : `['${step}']`)).join('');
}
