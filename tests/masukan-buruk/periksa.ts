import path from 'node:path';
import { partsByCode } from '../../scripts/check/report-parts.ts';
import { FORMATS, formatFindings } from '../../scripts/commands/check-output.ts';
import type { Diagnostic, Place } from '../../scripts/diagnostics/diagnostic.ts';
import { ALL_RULES, type Inspection, inspectLoaded } from '../../scripts/inspection.ts';
import { parseDocument } from '../../scripts/load/load-document.ts';
import { naturalOrder } from '../../scripts/load/read-folder.ts';
import type { ImageReading } from '../../scripts/load/read-images.ts';
import { SourceText } from '../../scripts/load/source-text.ts';
import { renderLaporan } from '../../scripts/render/laporan/render-laporan.ts';
import { renderDocument } from '../../scripts/render/render-document.ts';
import { readFiles } from '../helpers/read-files.ts';
import { ROOT } from '../helpers/root.ts';

/** Texts by path from the project's folder on, such as `data/uji/program/1.yaml`. */
export type Berkas = ReadonlyMap<string, string>;

/** The picture that the documents of these tests show, as if it lay beside its figure. */
const CITRA: ReadonlyMap<string, ImageReading> = new Map([
  ['peta.png', { ok: true, image: { path: '/peta.png', raster: true, width: 1600, height: 1200 } }],
]);

/**
 * Puts a document through everything that `check` does, with every rule and the Laporan Pemeriksaan, and writes its
 * findings in every format. Throws what the program throws.
 */
export function periksa(id: string, berkas: Berkas): Inspection {
  const below = (folder: string): SourceText[] =>
    [...berkas]
      .filter(([file]) => file.startsWith(`${folder}/`))
      .sort(([a], [b]) => naturalOrder(a, b))
      .map(([file, text]) => new SourceText(file, text));
  const loaded = parseDocument(id, {
    data: below(`data/${id}`),
    profil: below('data/profil'),
    daerah: below('data/daerah'),
    prose: below(`content/${id}`),
    citra: CITRA,
  });
  const { inspection } = inspectLoaded(loaded);
  for (const format of FORMATS) formatFindings(format, [inspection], '0.0.0');
  renderLaporan(
    { ...inspection, partOf: partsByCode(ALL_RULES) },
    { situs: (jangkar) => `#${jangkar}`, cetak: undefined },
  );
  return inspection;
}

/** As `periksa`, and lays the document out as the website and the print page show it, where it could be built. */
export function periksaDanTata(id: string, berkas: Berkas): Inspection {
  const inspection = periksa(id, berkas);
  if (inspection.report !== undefined)
    for (const target of ['situs', 'cetak'] as const) renderDocument(inspection.report, target);
  return inspection;
}

/** The files of the real document. */
export function berkasNyata(): Berkas {
  const folders = ['data/dinsos-medan', 'data/profil', 'data/daerah', 'content/dinsos-medan'];
  return new Map(
    folders.flatMap((folder) =>
      Object.entries(readFiles(path.join(ROOT, folder))).map(([file, text]) => [`${folder}/${file}`, text] as const),
    ),
  );
}

/** Codes of findings on a file that is not there. */
const TANPA_BERKAS = ['file-missing', 'outline-profile', 'table-required', 'sk-missing'];

/** Findings with something wrong in themselves, and what that is: a place outside its file, or words no planner could use. */
export function cacatTemuan(diagnostics: readonly Diagnostic[], berkas: Berkas): string[] {
  const places = diagnostics.flatMap(({ place, related = [] }) => [place, ...related.map((one) => one.place)]);
  const last = new Map<string, number>();
  for (const { file, line } of places) last.set(file, Math.max(line, last.get(file) ?? 0));
  // No line beyond the last that is named: some of these files have millions.
  const lines = new Map([...last].map(([file, line]) => [file, (berkas.get(file) ?? '').split('\n', line)]));
  const isOutside = ({ file, line, column, endColumn }: Place): boolean => {
    const text = berkas.has(file) ? lines.get(file)?.[line - 1] : undefined;
    return text === undefined || column < 1 || column > text.length + 1 || endColumn <= column;
  };
  return diagnostics.flatMap(({ code, message, hint = '', place, related = [] }) => {
    const said = `${code} ${place.file}:${place.line}:${place.column} ${message}`;
    if (!berkas.has(place.file)) return TANPA_BERKAS.includes(code) ? [] : [`berkas tidak ada: ${said}`];
    if (isOutside(place)) return [`tempat di luar berkas: ${said}`];
    if (related.some((one) => isOutside(one.place))) return [`tempat terkait di luar berkas: ${said}`];
    if (/undefined|NaN|\[object|Invalid|\{kunci\}|function /.test(message + hint)) return [`kata-kata rusak: ${said}`];
    return /[.?]$/.test(message) ? [] : [`kalimat tidak berakhir: ${said}`];
  });
}
