import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../derive/report.ts';
import type { Naskah } from '../../load/prose.ts';
import type { YamlSource } from '../../load/yaml-source.ts';
import type { YamlPath } from '../../load/yaml-tree.ts';
import type { Origin } from '../../model/origin.ts';

/** Where something stands in the document as its readers see it. */
export interface PrintedPlace {
  /** `Tabel 6.1`, `Subbab 2.1`, `BAB V`, `Kata Pengantar`. */
  readonly nama: string;
  readonly jangkar: string;
  /** Index of the row, in a table. */
  readonly baris?: number | undefined;
  /** True for a stretch of prose, of which only the beginning is known. */
  readonly bentang: boolean;
}

/** Takes a place in a file; gives where the document prints what is typed there, in its order; nowhere: an empty list. */
export type FindPrint = (place: Place) => readonly PrintedPlace[];

/**
 * Finds in the document what a finding points at. A value of the plan is printed in the tables that have a cell of it; a
 * name or code of it, which no cell knows the origin of, where the nearest values of the same item are; a table or figure
 * where the prose places it; prose under its heading; laws and signatures where the prose asks for them.
 */
export function findPrint(report: Report): FindPrint {
  const cells = cellsByFile(report);
  const wholes = wholesByFile(report);
  const prose = proseByFile(report);
  const reference = referencePlaces(report, prose);
  return (place) => {
    const section = prose.get(place.file)?.(place.line);
    if (section !== undefined) return [section];
    const found = nearest(cells.get(place.file), place);
    if (found.length > 0) return found;
    const whole = wholes.get(place.file);
    return whole === undefined ? reference(place) : [whole];
  };
}

/** The cells of the printed tables that were typed in one file. */
interface FileCells {
  readonly source: YamlSource;
  readonly cells: { readonly path: readonly string[]; readonly place: PrintedPlace; readonly table: number }[];
  /** How much of its path a cell shares at least with what it stands for: the item it belongs to. */
  readonly least: number;
}

function cellsByFile({ plan, outline, tabel }: Report): ReadonlyMap<string, FileCells> {
  const files = new Map<string, FileCells>();
  const programs = new Set(plan.program.map(({ asal }) => asal.source.file));
  for (const [table, { id, nomor, jangkar }] of [...outline.tabel.values()].entries())
    for (const [baris, row] of (tabel.get(id)?.baris ?? []).entries())
      for (const { asal } of row.sel) {
        if (asal === undefined) continue;
        const { source } = asal;
        // The file of a program is one item as a whole; elsewhere an item is named by a list and a position.
        const file = files.get(source.file) ?? { source, cells: [], least: programs.has(source.file) ? 0 : 2 };
        files.set(source.file, file);
        const place = { nama: `Tabel ${nomor}`, jangkar, baris, bentang: false };
        file.cells.push({ path: asal.path.map(String), place, table });
      }
  return files;
}

/** A value at the end of the period is printed in the row of its series, whose cells know where they were typed. */
const SERIES_OF: Readonly<Record<string, string>> = { akhir: 'target', pagu_akhir: 'pagu' };

/** The first cell in each table among those that share most of their path with what is typed at a place. */
function nearest(file: FileCells | undefined, { line, column }: Place): PrintedPlace[] {
  if (file === undefined) return [];
  const wanted = file.source
    .pathAt(line, column)
    .map((part) => (Object.hasOwn(SERIES_OF, part) ? SERIES_OF[part] : undefined) ?? String(part));
  let most = file.least;
  let found = new Map<number, PrintedPlace>();
  for (const { path, place, table } of file.cells) {
    const shared = sharedLength(path, wanted);
    if (shared < most) continue;
    if (shared > most) found = new Map();
    most = shared;
    if (!found.has(table)) found.set(table, place);
  }
  return [...found.values()];
}

function sharedLength(path: YamlPath, other: YamlPath): number {
  const end = path.findIndex((part, index) => part !== other[index]);
  return end === -1 ? path.length : end;
}

/** Tables and figures by the file that defines them. */
function wholesByFile({ plan, outline }: Report): ReadonlyMap<string, PrintedPlace> {
  const places = new Map<string, PrintedPlace>();
  for (const kind of ['tabel', 'gambar'] as const)
    for (const { id, asal } of plan[kind]) {
      const placed = outline[kind].get(id);
      if (placed !== undefined)
        places.set(asal.source.file, {
          nama: `${kind === 'tabel' ? 'Tabel' : 'Gambar'} ${placed.nomor}`,
          jangkar: placed.jangkar,
          bentang: false,
        });
    }
  return places;
}

type SectionAt = (line: number) => PrintedPlace;

/** The sections of every prose file: a sub-chapter with its numbered headings, or a part that has none. */
function proseByFile({ outline }: Report): ReadonlyMap<string, SectionAt> {
  const files = new Map<string, SectionAt>();
  const section = (nama: string, jangkar: string): PrintedPlace => ({ nama, jangkar, bentang: true });
  for (const { naskah, judul, jangkar } of outline.depan) files.set(naskah.file, () => section(judul, jangkar));
  for (const { naskah, urut, jangkar } of outline.lampiran)
    files.set(naskah.file, () => section(`Lampiran ${urut}`, jangkar));
  for (const { pembuka, romawi, jangkar, subbab } of outline.bab) {
    if (pembuka !== undefined) files.set(pembuka.file, () => section(`BAB ${romawi}`, jangkar));
    for (const { naskah, nomor, jangkar: own, tajuk } of subbab) {
      const lines = naskah.tajuk.filter(({ tingkat }) => tingkat === 2).map(({ place }) => place.line);
      files.set(naskah.file, (line) => {
        const heading = tajuk[lines.findLastIndex((start) => start <= line)];
        return heading === undefined
          ? section(`Subbab ${nomor}`, own)
          : section(`Subbab ${heading.nomor}`, heading.jangkar);
      });
    }
  }
  return files;
}

/** Laws stand where the prose lists them, officials where they sign, units in the figures of the organisation. */
function referencePlaces({ plan, outline }: Report, prose: ReadonlyMap<string, SectionAt>): FindPrint {
  const files = {
    hukum: plan.hukum[0]?.asal.source.file,
    pejabat: (plan.pejabat[0] ?? plan.tandaTangan[0])?.asal.source.file,
  };
  const placedBy = (nama: string, id: string): PrintedPlace[] =>
    plan.naskah.flatMap(({ file, direktif }: Naskah) =>
      direktif
        .filter((one) => one.nama === nama && one.kata[0] === id)
        .flatMap(({ place }) => prose.get(file)?.(place.line) ?? []),
    );
  const charts = plan.gambar.flatMap(({ jenis, id }) => (jenis === 'struktur-organisasi' ? [id] : []));
  return ({ file, line, column }) => {
    if (file === `data/${plan.dokumen.id}/unit.yaml`)
      return charts.flatMap((id) => {
        const placed = outline.gambar.get(id);
        return placed === undefined
          ? []
          : [{ nama: `Gambar ${placed.nomor}`, jangkar: placed.jangkar, bentang: false }];
      });
    if (file === files.hukum) return placedBy('daftar', 'hukum');
    if (file !== files.pejabat) return [];
    const holds = ({ asal }: { readonly asal: Origin }): boolean =>
      sharedLength(asal.path.map(String), asal.source.pathAt(line, column).map(String)) === asal.path.length;
    const official = plan.pejabat.find(holds);
    return plan.tandaTangan
      .filter((block) => holds(block) || block.pejabat === official?.id)
      .flatMap(({ id }) => placedBy('ttd', id));
  };
}
