import { PdfText, type PdfValue, isDict, nameOf, refOf } from '../../pdf-syntax/values.ts';
import { STANDARD } from '../tags/roles.ts';
import { attributesOf, placeCells, scopeOf } from '../tags/table-grid.ts';
import type { Tag } from '../tags/tag.ts';
import { alternativeOf } from '../tags/tidy-tags.ts';
import type { UaFinding } from './finding.ts';
import type { UaFile } from './ua-file.ts';

/** Checks the tag tree: roles, nesting, headings, figures, tables, lists and notes (7.1 to 7.9). */
export function checkTags({ tags, store, catalog }: UaFile): readonly UaFinding[] {
  const root = refOf(catalog, 'StructTreeRoot');
  const roles = root === undefined ? undefined : store.resolve(store.dictOf(root).get('RoleMap'));
  const meaning = (role: string): string => (isDict(roles) ? (nameOf(roles, role) ?? role) : role);
  const identifiers = new Map<string, number>();
  return [
    ...tags.flatMap((tag) => checkRole(tag, meaning)),
    ...tags.flatMap((tag) => tag.kids.flatMap((kid) => (kid.kind === 'tag' ? checkNesting(tag, kid) : []))),
    ...checkHeadings(tags),
    ...tags.filter(({ role }) => role === 'Figure' || role === 'Formula').flatMap(checkFigure),
    ...tags.filter(({ role }) => role === 'Table').flatMap(checkTable),
    ...tags.filter(({ role }) => role === 'L').flatMap(checkList),
    ...tags
      .filter(({ role }) => role === 'Note')
      .flatMap((tag) => checkNote(tag, store.dictOf(tag.number).get('ID'), identifiers)),
  ];
}

function checkRole(tag: Tag, meaning: (role: string) => string): readonly UaFinding[] {
  if (STANDARD.has(meaning(tag.role))) return [];
  return [{ code: 'ua-7.1-role', object: tag.number, message: `Tag ${tag.role} tidak dikenal dan tidak dipetakan.` }];
}

/** For each type the only ones it may stand in (ISO 32000-1, 14.8.4). */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'Note', 'Reference', 'BibEntry', 'TOCI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
};

/** For each type the only ones that may stand in it. */
const KIDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

function checkNesting(parent: Tag, kid: Tag): readonly UaFinding[] {
  const isHome = HOMES[kid.role]?.includes(parent.role) ?? true;
  const isKid = KIDS[parent.role]?.includes(kid.role) ?? true;
  if (isHome && isKid) return [];
  return [
    {
      code: 'ua-7.1-nesting',
      object: kid.number,
      message: `Tag ${kid.role} tidak boleh berada di dalam ${parent.role}.`,
    },
  ];
}

function checkHeadings(tags: readonly Tag[]): readonly UaFinding[] {
  let last = 0;
  return tags.flatMap((tag): readonly UaFinding[] => {
    const level = Number(/^H([1-6])$/.exec(tag.role)?.[1]);
    if (Number.isNaN(level)) return [];
    const skips = level > last + 1;
    const before = last;
    last = level;
    const from = before === 0 ? 'Judul pertama' : `Sesudah judul tingkat ${String(before)}`;
    return skips
      ? [{ code: 'ua-7.4.2', object: tag.number, message: `${from} langsung tingkat ${String(level)}.` }]
      : [];
  });
}

function checkFigure(tag: Tag): readonly UaFinding[] {
  const text = alternativeOf(tag);
  if (text !== undefined && text.source.length > 2) return [];
  return [{ code: 'ua-7.3', object: tag.number, message: 'Gambar tidak mempunyai teks pengganti.' }];
}

function checkTable(table: Tag): readonly UaFinding[] {
  const grid = placeCells(table);
  const broken = grid.brokenRows.map((row): UaFinding => ({
    code: 'ua-7.5-regular',
    object: table.number,
    message: `Baris ${String(row + 1)} sebuah tabel tidak mengisi tepat ${String(grid.columnCount)} kolom.`,
  }));
  const scopeless = grid.cells
    .filter(({ cell }) => cell.role === 'TH' && !['Row', 'Column', 'Both'].includes(scopeOf(cell) ?? ''))
    .map(({ cell }): UaFinding => ({
      code: 'ua-7.5-scope',
      object: cell.number,
      message: 'Kepala tabel tidak menyebut arahnya.',
    }));
  const direct = table.kids.some((kid) => kid.kind === 'mark');
  return [
    ...broken,
    ...scopeless,
    ...(direct ? [{ code: 'ua-7.5-content', object: table.number, message: 'Tabel memuat isi di luar selnya.' }] : []),
  ];
}

function checkList(list: Tag): readonly UaFinding[] {
  const hasLabels = list.kids.some(
    (item) => item.kind === 'tag' && item.kids.some((kid) => kid.kind === 'tag' && kid.role === 'Lbl'),
  );
  const direct = [...list.kids, ...list.kids.flatMap((item) => (item.kind === 'tag' ? item.kids : []))];
  const findings: UaFinding[] = [];
  if (hasLabels && !attributesOf(list, 'List').has('ListNumbering'))
    findings.push({
      code: 'ua-7.6-numbering',
      object: list.number,
      message: 'Daftar tidak menyebut cara penomorannya.',
    });
  if (direct.some((kid) => kid.kind === 'mark'))
    findings.push({ code: 'ua-7.6-content', object: list.number, message: 'Daftar memuat isi di luar butirnya.' });
  return findings;
}

function checkNote(tag: Tag, identifier: PdfValue | undefined, known: Map<string, number>): readonly UaFinding[] {
  const name = identifier instanceof PdfText ? identifier.source : '';
  const isNew = name !== '' && !known.has(name);
  known.set(name, tag.number);
  return isNew
    ? []
    : [{ code: 'ua-7.9', object: tag.number, message: 'Catatan tidak mempunyai tanda pengenal sendiri.' }];
}
