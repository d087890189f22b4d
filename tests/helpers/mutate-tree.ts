import { parse, stringify } from 'yaml';

type Tree = string | null | Tree[] | { [key: string]: Tree };

/** Stand in the text for what YAML would not write, or would write otherwise. */
const KOSONG = 'isian-yang-kosong';
const DALAM = 'isian-yang-dalam';

/** Levels of brackets: a few more than data may have, more than the parser is let into, more than any stack holds. */
const LAPIS = [70, 400, 10_000];

/** How often a part is repeated where it is to be very many. */
const BANYAK = 300;

/** Values that no reader of a number, text or id may stumble over. */
const ANEH = [
  ...['0', '-5', '-0', '1e309', '9'.repeat(30), '9'.repeat(400), `0,${'1'.repeat(200)}`, '1.5', '1.500', '33,33 %'],
  ...['-', 'NA', 'ya', '2026', '1899', '2020-2099', '2026-2025', '31-12-2026', 'terakhir', '%', '{teks: x}', '[^a]'],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'length', '"', "'", '\\', '$&', '$1', '(', '[', '*+?'],
  ...['a', 'A.', ' ', '\u00a0', '\u200b', '\r', '😀', '\ud83d', 'Tabel 3.1', '[[nilai: pagu 2026]]', '[[tabel: iku]]'],
  ...['kata '.repeat(3000), 'x'.repeat(15_000), '1.'.repeat(5000), 'a-'.repeat(5000), '('.repeat(5000)],
  ...['A. '.repeat(3000), 'program dan '.repeat(1000), 'tahun 2026 '.repeat(1000), '5 (lima) '.repeat(1500)],
  ...['Undang-Undang Nomor 1 Tahun 2014 tentang', `x${' '.repeat(150)}y`, KOSONG],
];

/** Keys whose value names something else. */
const RUJUKAN =
  /^(?:id|kode|sasaran|tujuan|misi|mendukung|untuk_indikator|indikator|tabel|gambar|dari|pejabat|daerah|profil|berkas|jenis|kolom|label|di|terdiri_atas|dapat_dipecah)$/;

/** A place in a tree: what holds the value, and under which key. */
interface Place {
  readonly holder: Tree[] | { [key: string]: Tree };
  readonly key: string | number;
}

interface Supply {
  readonly pick: <T>(items: readonly T[]) => T;
  /** Ids of other things. */
  readonly ids: readonly string[];
  /** Every place of the tree. */
  readonly places: readonly Place[];
}

type Change = (place: Place, supply: Supply) => void;

/** Made anywhere in a tree. */
const ANYWHERE: readonly Change[] = [
  ({ holder, key }) => {
    remove(holder, key);
  },
  ({ holder, key }) => {
    double(holder, key);
  },
  ({ holder, key }) => {
    put(holder, key, otherForm(get(holder, key)));
  },
  ({ holder, key }, { pick }) => {
    put(holder, key, pick(ANEH));
  },
  ({ holder, key }, { pick, places }) => {
    const from = pick(places);
    put(holder, key, structuredClone(get(from.holder, from.key)));
  },
  ({ holder, key }, { pick }) => {
    rename(holder, key, pick(ANEH));
  },
  ({ holder, key }) => {
    put(holder, key, [get(holder, key), DALAM]);
  },
  ({ holder, key }) => {
    const value = get(holder, key);
    put(
      holder,
      key,
      Array.from({ length: BANYAK }, () => structuredClone(value)),
    );
  },
];

/** Made where something is named: another thing, several, itself. */
const OF_REFERENCES: readonly Change[] = [
  ({ holder, key }, { pick, ids }) => {
    put(holder, key, pick(ids));
  },
  ({ holder, key }, { pick, ids }) => {
    put(holder, key, [pick(ids), pick(ids), pick(ids)]);
  },
  ({ holder, key }, { pick, ids }) => {
    put(holder, key, 'id' in holder ? structuredClone(holder.id) : pick(ids));
  },
];

/**
 * The text of a sound YAML file with one change of its structure: a part that is missing, doubled, repeated hundreds of
 * times, of another form, from elsewhere or too deep; a key renamed; a value nobody expects; a reference to something else
 * or to itself. `ids` name what there is in the document. A file without any value is given back as it is.
 */
export function mutateTree(text: string, random: () => number, ids: readonly string[]): string {
  const tree = parse(text, { schema: 'failsafe' }) as Tree;
  const places = [...walk(tree)];
  if (places.length === 0) return text;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const named = places.filter(({ key }) => typeof key === 'string' && RUJUKAN.test(key));
  const change = pick(named.length === 0 ? ANYWHERE : [...ANYWHERE, ...OF_REFERENCES]);
  change(pick(OF_REFERENCES.includes(change) ? named : places), { pick, ids, places });
  const levels = pick(LAPIS);
  return stringify(tree, { schema: 'failsafe', lineWidth: 0, aliasDuplicateObjects: false })
    .replaceAll(KOSONG, '')
    .replaceAll(DALAM, '['.repeat(levels) + ']'.repeat(levels));
}

function* walk(tree: Tree): Generator<Place> {
  if (typeof tree === 'string' || tree === null) return;
  for (const key of Array.isArray(tree) ? tree.keys() : Object.keys(tree)) {
    yield { holder: tree, key };
    yield* walk(get(tree, key));
  }
}

function get(holder: Place['holder'], key: string | number): Tree {
  return (holder as { [key: string | number]: Tree })[key] as Tree;
}

function put(holder: Place['holder'], key: string | number, value: Tree): void {
  (holder as { [key: string | number]: Tree })[key] = value;
}

function remove(holder: Place['holder'], key: string | number): void {
  if (Array.isArray(holder)) holder.splice(key as number, 1);
  else Reflect.deleteProperty(holder, key);
}

/** Twice in a list; in a map the value becomes a list of two. */
function double(holder: Place['holder'], key: string | number): void {
  const value = get(holder, key);
  if (Array.isArray(holder)) holder.splice(key as number, 0, structuredClone(value));
  else holder[key] = [value, structuredClone(value)];
}

/** A value becomes a list, a list a map, a map a list. */
function otherForm(value: Tree): Tree {
  if (typeof value === 'string' || value === null) return [value ?? KOSONG];
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [`k${index}`, item]));
  return Object.values(value);
}

function rename(holder: Place['holder'], key: string | number, name: string): void {
  const value = get(holder, key);
  if (Array.isArray(holder)) holder[key as number] = { [name]: value };
  else {
    remove(holder, key);
    // Put there as a key of its own whatever its name, `__proto__` too.
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  }
}
