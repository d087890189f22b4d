import path from 'node:path';
import type { Rule } from '../../scripts/check/finding.ts';
import { RULES } from '../../scripts/check/rules.ts';
import { type CheckResult, runRules } from '../../scripts/check/run-rules.ts';
import { deriveReport, type Report } from '../../scripts/derive/report.ts';
import { paguDokumen } from '../../scripts/derive/totals.ts';
import { type Diagnostic, type Result, sortDiagnostics } from '../../scripts/diagnostics/diagnostic.ts';
import { formatTerminal } from '../../scripts/diagnostics/format-terminal.ts';
import { type DocumentSources, parseDocument, textOf } from '../../scripts/load/load-document.ts';
import type { ImageReading } from '../../scripts/load/read-images.ts';
import { naturalOrder } from '../../scripts/load/read-folder.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { buildPlan } from '../../scripts/model/build-plan.ts';
import type { Plan } from '../../scripts/model/plan.ts';
import { LAYOUT_RULES } from '../../scripts/render/layout-rules.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';
import type { DocumentView } from '../../scripts/render/views.ts';
import type { CellView, TableView } from '../../scripts/render/table-views.ts';
import { readFiles } from './read-files.ts';

const KASUS = path.join(import.meta.dirname, '../kasus');

/** Texts by path below a case folder, such as `program/1.yaml` or `naskah/3-penutup/0-pembuka.md`. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A document put through every stage that touches no file; what cannot be built is undefined. */
export interface Case {
  /** Findings of all stages, sorted as they are shown. */
  readonly diagnostics: readonly Diagnostic[];
  readonly plan: Plan | undefined;
  readonly report: Report | undefined;
  readonly check: CheckResult | undefined;
  readonly document: DocumentView | undefined;
  readonly textOf: (file: string) => string | undefined;
}

/** The case in tests/kasus/<name>/, laid over the base document. */
export function loadCase(name: string): Case {
  return loadFiles(readCase(name));
}

/**
 * The rules that decide whether a document holds together at all. Most cases are fragments, of which the rules on what a
 * complete Renstra says would find a great deal; a test of such a rule names it.
 */
const DASAR = new Set([
  ...['id-duplicate', 'ref-unknown', 'kode-duplicate', 'outline-profile', 'table-placement', 'table-note'],
  ...['pagu-children', 'pagu-indicators', 'akhir-rule', 'table-total', 'row-parts'],
  'figure-data',
  ...LAYOUT_RULES.map(({ code }) => code),
]);

/** Every rule of the checker. */
export const ALL_RULES: readonly Rule[] = [...RULES, ...LAYOUT_RULES];

/**
 * Texts laid over the base document; `undefined` takes a file of the base away. Pictures by the name of their file, those of
 * figures and those of regions. Runs the rules of the given codes, otherwise those that every case is held against.
 */
export function loadFiles(
  over: Files,
  citra: ReadonlyMap<string, ImageReading> = new Map(),
  codes: ReadonlySet<string> = DASAR,
  citraDaerah: ReadonlyMap<string, ImageReading> = new Map(),
): Case {
  const loaded = parseFiles(over, citra);
  return examine({ ...loaded, value: { ...loaded.value, citraDaerah } }, codes);
}

function examine(loaded: Result<DocumentSources>, codes: ReadonlySet<string>): Case {
  const built = buildPlan(loaded.value);
  const plan = built.value;
  const report = plan === undefined ? undefined : deriveReport(plan);
  const check =
    report === undefined
      ? undefined
      : runRules(
          report,
          ALL_RULES.filter(({ code }) => codes.has(code)),
        );
  return {
    diagnostics: sortDiagnostics([...loaded.diagnostics, ...built.diagnostics, ...(check?.diagnostics ?? [])]),
    plan,
    report,
    check,
    document: report === undefined ? undefined : renderDocument(report, 'situs'),
    textOf: (file) => textOf(loaded.value, file),
  };
}

/**
 * As `loadFiles`, for a document that builds on others: those by id, each laid over the base document too. The document
 * names them itself.
 */
export function loadWithAcuan(over: Files, acuan: Readonly<Record<string, Files>>, ...codes: readonly string[]): Case {
  const others = Object.entries(acuan).map(([id, files]) => [id, parseFiles(files, new Map(), id).value] as const);
  const { value, diagnostics } = parseFiles(over);
  const rules = codes.length === 0 ? DASAR : new Set(codes);
  return examine({ value: { ...value, acuan: new Map(others) }, diagnostics }, rules);
}

/** Texts laid over the base document, parsed. */
export function parseFiles(
  over: Files,
  citra: ReadonlyMap<string, ImageReading> = new Map(),
  id = 'uji',
): Result<DocumentSources> {
  const files = Object.entries({ ...readCase('_dasar'), ...over }).sort(([a], [b]) => naturalOrder(a, b));
  const sources = (prefix: string, folder: string): SourceText[] =>
    files.flatMap(([name, text]) => {
      if (text === undefined || !name.startsWith(prefix)) return [];
      return [new SourceText(folder + name.slice(prefix.length), text)];
    });
  const shared = ['profil/', 'daerah/', 'nomenklatur/', 'naskah/'];
  return parseDocument(id, {
    data: sources('', `data/${id}/`).filter(
      ({ file }) => !shared.some((name) => file.startsWith(`data/${id}/${name}`)),
    ),
    profil: sources('profil/', 'data/profil/'),
    daerah: sources('daerah/', 'data/daerah/'),
    nomenklatur: sources('nomenklatur/', 'data/nomenklatur/'),
    prose: sources('naskah/', `content/${id}/`),
    citra,
  });
}

/** The findings on texts laid over the base document, one line each; with codes given those of these rules. */
export function findingsOf(over: Files, ...codes: readonly string[]): string[] {
  return findings(codes.length === 0 ? loadFiles(over) : loadFiles(over, undefined, new Set(codes)));
}

/** One line a finding: place, severity, code and message, then the related places. */
export function findings(result: Case): string[] {
  return result.diagnostics.map(line);
}

/** The findings that the document keeps on purpose, each with its reason. */
export function waived(result: Case): string[] {
  return (result.check?.waived ?? []).map(({ diagnostic, alasan }) => `${line(diagnostic)} (${alasan})`);
}

/** What a planner reads in the terminal. */
export function terminal(result: Case): string {
  return formatTerminal(result.diagnostics, result.textOf);
}

/** Body rows of a table as printed: `kind | cell | cell`; `{2x1}` after a cell tells its columns and rows. */
export function rows(result: Case, tabel = 'pendanaan'): string[] {
  return table(result, tabel).baris.map((row) => [row.kelas.split(' ')[0], ...row.sel.map(cellText)].join(' | '));
}

/** Header rows of a table in the same notation. */
export function head(result: Case, tabel = 'pendanaan'): string[] {
  return table(result, tabel).kepala.map((row) =>
    row.map((cell) => cell.teks + spanText(cell.lebar, cell.tinggi)).join(' | '),
  );
}

/** Rupiah of the whole document, year by year. */
export function totals(result: Case): (number | undefined)[] {
  const { plan } = result;
  return plan === undefined ? [] : plan.dokumen.tahunPagu.map((year) => paguDokumen(plan, year));
}

/** HTML of all prose of a chapter's opening, blocks joined. */
export function prose(result: Case, bab: string): string {
  const chapter = result.document?.bab.find((item) => item.id === bab);
  const blocks = [...(chapter?.pembuka ?? []), ...(chapter?.subbab.flatMap((sub) => sub.blok) ?? [])];
  return blocks.map((block) => (block.jenis === 'prosa' ? block.html : `[${block.jenis}]`)).join('\n');
}

/** A table of the document as the templates lay it out; throws where it is not printed. */
export function table(result: Case, id: string): TableView {
  const chapters = result.document?.bab ?? [];
  const blocks = chapters.flatMap((bab) => [...bab.pembuka, ...bab.subbab.flatMap((sub) => sub.blok)]);
  const found = blocks.find((block) => block.jenis === 'tabel' && block.id === id);
  if (found?.jenis !== 'tabel') throw new Error(`Tabel ${id} tidak tercetak.`);
  return found;
}

function cellText(cell: CellView): string {
  const list = cell.daftar === undefined ? undefined : `${cell.daftar.gaya}[${cell.daftar.butir.join('; ')}]`;
  return (cell.teks ?? list ?? cell.pecahan?.alternatif ?? '') + spanText(cell.lebar, cell.tinggi);
}

function spanText(lebar: number, tinggi: number): string {
  return lebar === 1 && tinggi === 1 ? '' : `{${lebar}x${tinggi}}`;
}

function line(diagnostic: Diagnostic): string {
  const place = ({ file, line: at, column }: Diagnostic['place']): string =>
    `${file.replace(/^(?:data|content)\/uji\//, '')}:${at}:${column}`;
  const related = (diagnostic.related ?? []).map((item) => ` > ${place(item.place)}`).join('');
  return `${place(diagnostic.place)} ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}${related}`;
}

/** Texts of a case folder by path. */
export function readCase(name: string): Record<string, string> {
  return readFiles(path.join(KASUS, name));
}
