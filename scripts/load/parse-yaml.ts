import { isAlias, isMap, isScalar, isSeq, type ErrorCode, type Node, parseDocument, Scalar, visit } from 'yaml';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { SourceText } from './source-text.ts';
import { YamlSource } from './yaml-source.ts';
import { YamlScalar, type YamlTree } from './yaml-tree.ts';

const MAX_DEPTH = 60;

/**
 * Parses one YAML text. Gives the source with its tree (undefined where the file is empty or too broken)
 * and every syntax finding in Indonesian. Anchors, aliases and tags are refused: data is never a program,
 * and an alias can blow a small file up to gigabytes.
 */
export function parseYaml(source: SourceText, text = source.text, offset = 0): Result<YamlSource> {
  // The failsafe schema leaves every scalar the text it was typed as.
  const document = parseDocument(text, { schema: 'failsafe', strict: true, prettyErrors: false, logLevel: 'silent' });
  const diagnostics: Diagnostic[] = document.errors.map((error) => ({
    code: 'yaml-syntax',
    severity: 'galat',
    ...explain(error.code, text.slice(error.pos[0], error.pos[1])),
    place: source.place(offset + error.pos[0], offset + error.pos[1]),
  }));
  visit(document, (_key, node) => {
    const refused = refuse(node);
    if (refused === undefined) return;
    const [start, end] = (node as Node).range ?? [0, 1];
    diagnostics.push({
      code: 'yaml-syntax',
      severity: 'galat',
      message: `${refused} tidak dipakai dalam data Renstra.`,
      hint: 'Tulis nilainya langsung; teks yang diawali & * atau ! diapit tanda kutip.',
      place: source.place(offset + start, offset + end),
    });
  });
  const tree = diagnostics.length > 0 ? undefined : toTree(document.contents, 0);
  if (tree === 'terlalu-dalam') {
    diagnostics.push({
      code: 'yaml-syntax',
      severity: 'galat',
      message: `Data bertingkat lebih dari ${MAX_DEPTH} lapis.`,
      place: source.place(offset, offset + 1),
    });
    return { value: new YamlSource(source, document, undefined, offset), diagnostics };
  }
  return { value: new YamlSource(source, document, tree, offset), diagnostics };
}

function refuse(node: unknown): string | undefined {
  if (isAlias(node)) return 'Alias (*)';
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  if (node.anchor !== undefined) return 'Jangkar (&)';
  const tag = node.tag;
  const explicit =
    tag !== undefined && !['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq'].includes(tag);
  return explicit ? 'Tag (!)' : undefined;
}

function toTree(node: unknown, depth: number): YamlTree | undefined | 'terlalu-dalam' {
  if (depth > MAX_DEPTH) return 'terlalu-dalam';
  if (node === null || node === undefined) return depth === 0 ? undefined : new YamlScalar('', false);
  if (isScalar(node)) {
    const quoted = node.type !== Scalar.PLAIN && node.type !== undefined;
    return new YamlScalar(typeof node.value === 'string' ? node.value : '', quoted);
  }
  if (isSeq(node)) {
    const items: YamlTree[] = [];
    for (const item of node.items) {
      const value = toTree(item, depth + 1);
      if (value === 'terlalu-dalam') return value;
      if (value !== undefined) items.push(value);
    }
    return items;
  }
  if (isMap(node)) {
    const map: Record<string, YamlTree> = {};
    for (const pair of node.items) {
      const value = toTree(pair.value, depth + 1);
      if (value === 'terlalu-dalam') return value;
      // defineProperty, not assignment: a key named __proto__ must stay a key.
      if (value !== undefined)
        Object.defineProperty(map, isScalar(pair.key) ? String(pair.key.value) : String(pair.key), {
          value,
          enumerable: true,
        });
    }
    return map;
  }
  return undefined;
}

const EXPLANATIONS: Partial<Record<ErrorCode, { message: string; hint: string }>> = {
  BAD_INDENT: {
    message: 'Indentasi (spasi di awal baris) tidak cocok dengan baris di atasnya.',
    hint: 'Samakan jumlah spasi dengan kunci lain yang setingkat.',
  },
  BLOCK_IN_FLOW: {
    message: 'Tanda kurung belum ditutup sebelum baris baru yang lain tingkatnya.',
    hint: 'Tutup kurung { } atau [ ] pada baris yang sama.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Ada titik dua kedua dalam satu baris, sehingga tidak jelas mana kunci dan mana nilainya.',
    hint: 'Apit nilai yang memuat titik dua dengan tanda kutip, misalnya nama: "Misi 1: Medan Berkah".',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Baris ini dibaca sebagai kunci, tetapi tidak selesai pada baris yang sama.',
    hint: 'Periksa titik dua sesudah kunci, atau apit nilai dengan tanda kutip.',
  },
  DUPLICATE_KEY: {
    message: 'Kunci ini sudah ditulis di atasnya dalam peta yang sama.',
    hint: 'Hapus salah satu, atau perbaiki nama kuncinya.',
  },
  TAB_AS_INDENT: {
    message: 'Indentasi memakai tombol Tab.',
    hint: 'Ganti Tab dengan spasi.',
  },
  MISSING_CHAR: {
    message: 'Ada tanda penutup yang hilang: titik dua, koma, tanda kutip, atau kurung.',
    hint: 'Lengkapi tanda penutupnya.',
  },
  BAD_SCALAR_START: {
    message: 'Nilai tidak boleh diawali tanda ini tanpa tanda kutip.',
    hint: 'Apit dengan tanda kutip, misalnya satuan: "%".',
  },
  UNEXPECTED_TOKEN: {
    message: 'Ada tanda yang tidak pada tempatnya.',
    hint: 'Periksa tanda kurung, koma, dan tanda kutip pada baris ini; nilai seperti - atau % diapit tanda kutip.',
  },
  BAD_DQ_ESCAPE: {
    message: 'Garis miring terbalik (\\) dalam tanda kutip ganda tidak dikenal.',
    hint: 'Pakai tanda kutip tunggal, atau tulis \\\\.',
  },
};

function explain(code: ErrorCode, text: string): { message: string; hint: string } {
  // A lone "%" begins a directive in YAML and is reported under several codes.
  if (text.startsWith('%')) return EXPLANATIONS.BAD_SCALAR_START as { message: string; hint: string };
  return (
    EXPLANATIONS[code] ?? {
      message: 'Tulisan YAML pada baris ini tidak dapat dibaca.',
      hint: 'Bandingkan dengan berkas contoh: kunci, titik dua, spasi, lalu nilai.',
    }
  );
}
