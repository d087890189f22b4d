import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LabelStyle } from '../../scripts/print/label-pages.ts';
import type { PartAnchor } from '../../scripts/print/label-anchors.ts';
import { BOUNDARY } from '../../scripts/print/share-parts.ts';

/** Headings of the fixture and their ids, in reading order. */
export const HEADINGS = [
  { id: 'kata-pengantar', text: 'Kata Pengantar' },
  { id: 'daftar-isi', text: 'Daftar Isi' },
  { id: 'bab-1', text: 'BAB I Pendahuluan' },
  { id: 'latar-belakang', text: 'Latar Belakang' },
  { id: 'landasan-hukum', text: 'Landasan Hukum' },
  { id: 'bab-2', text: 'BAB II Gambaran Pelayanan' },
  { id: 'sumber-daya', text: 'Sumber Daya' },
  { id: 'penutup', text: 'Penutup Bab' },
] as const;

export const PARTS: readonly PartAnchor[] = [
  { part: { kind: 'sampul' }, anchor: 'sampul' },
  { part: { kind: 'depan' }, anchor: 'kata-pengantar' },
  { part: { kind: 'bab', nomor: 'I' }, anchor: 'bab-1' },
  { part: { kind: 'bab', nomor: 'II' }, anchor: 'bab-2' },
];

export const ROW_COUNT = 90;

/** Every cell of the long table holds a number found nowhere else. */
export function cellOf(row: number, column: number): string {
  return String(700_000 + row * 10 + column);
}

const require = createRequire(import.meta.url);

/** Address of one face of a font package, by its folder and file name. */
function faceUrl(family: string, file: string): string {
  const folder = dirname(require.resolve(`@fontsource/${family}/package.json`));
  return pathToFileURL(join(folder, 'files', file)).href;
}

const FACES = [
  ['Isi', 400, faceUrl('source-serif-4', 'source-serif-4-latin-400-normal.woff2')],
  ['Isi', 700, faceUrl('source-serif-4', 'source-serif-4-latin-700-normal.woff2')],
  ['Tabel', 400, faceUrl('pt-sans-narrow', 'pt-sans-narrow-latin-400-normal.woff2')],
  ['Tabel', 700, faceUrl('pt-sans-narrow', 'pt-sans-narrow-latin-700-normal.woff2')],
] as const;

/** One page rule: its size, the counter it counts on, and what it prints at the foot. */
function pageRule(name: string, size: string, counter: string, text: string): string {
  return `@page ${name} { size: ${size}; counter-increment: ${counter}; @bottom-center { content: ${text} } }`;
}

function chapterRules(style: LabelStyle, name: string, numeral: string): string {
  const counter = style === 'per-bab' ? name : 'isi';
  const text = style.startsWith('per-bab') ? `"${numeral}-" counter(${counter})` : `counter(${counter})`;
  return pageRule(name, '210mm 330mm', counter, text) + pageRule(`${name}-rebah`, '330mm 210mm', counter, text);
}

function pageRules(style: LabelStyle): string {
  const front =
    style === 'polos'
      ? '@page sampul { counter-increment: isi }' + pageRule('depan', '210mm 330mm', 'isi', 'counter(isi)')
      : pageRule('depan', '210mm 330mm', 'depan', 'counter(depan, lower-roman)');
  return front + chapterRules(style, 'bab1', 'I') + chapterRules(style, 'bab2', 'II');
}

function styleSheet(style: LabelStyle): string {
  const faces = FACES.map(
    ([family, weight, url]) => `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(${url}) }`,
  );
  return `${faces.join('\n')}
@page { size: 210mm 330mm; margin: 30mm 25mm 25mm 30mm; font: 9pt Isi }
@page sampul { margin: 40mm }
${pageRules(style)}
body { margin: 0; font: 11pt/1.5 Isi }
:root { --kertas-lebar: 210mm; --kertas-tinggi: 330mm; --isi-lebar: 155mm; --isi-tinggi: 275mm }
.lembar { --kertas-lebar: 330mm; --kertas-tinggi: 210mm; --isi-lebar: 275mm; --isi-tinggi: 155mm }
#sampul { page: sampul } .depan { page: depan } .bab1 { page: bab1 } .bab2 { page: bab2 }
.bab1 .lembar { page: bab1-rebah }
.bagian, .bab, .halaman-baru { break-before: page }
h1, h2, .kepala-tabel { break-after: avoid }
table { border-collapse: collapse; font: 9pt Tabel; width: calc(100% - 1px) }
td, th { border: 0.5pt solid; padding: 1mm } td { break-inside: avoid }`;
}

const PARAGRAPH = `<p>${'Pelayanan kesejahteraan sosial diselenggarakan secara terencana dan terukur. '.repeat(6)}</p>`;

function contents(): string {
  const rows = HEADINGS.map(
    ({ id, text }) => `<li><a href="#${id}">${text}</a> <span data-halaman="${id}"></span></li>`,
  );
  return `<ol>${rows.join('')}</ol>`;
}

function longTable(): string {
  const rows = Array.from({ length: ROW_COUNT }, (_, row) => {
    const cells = [0, 1, 2].map((column) => `<td>${cellOf(row, column)}</td>`);
    return `<tr><th scope="row">Baris ${row}</th>${cells.join('')}</tr>`;
  });
  const head = ['Uraian', 'Pagu 2025', 'Pagu 2026', 'Pagu 2027'].map((text) => `<th scope="col">${text}</th>`);
  return `<div class="tabel"><p class="kepala-tabel" id="tabel-2-1"><span class="nomor">Tabel 2.1</span> Pagu</p><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function body(paragraphs: number, ending: string): string {
  return `${BOUNDARY}<section class="sampul" id="sampul"><p>RENCANA STRATEGIS</p></section>
<section class="bagian depan"><h1 id="kata-pengantar">Kata Pengantar</h1>${PARAGRAPH}</section>
<section class="bagian depan"><h1 id="daftar-isi">Daftar Isi</h1>${contents()}</section>
${BOUNDARY}<section class="bab bab1"><h1 id="bab-1">BAB I Pendahuluan</h1><h2 id="latar-belakang">Latar Belakang</h2>${PARAGRAPH.repeat(paragraphs)}
<div class="lembar"><table><caption>Tabel 1.1 Lebar</caption><tr><th scope="col">Kolom</th></tr><tr><td>melintang</td></tr></table></div>
<h2 id="landasan-hukum">Landasan Hukum</h2>${PARAGRAPH}<h3 id="undang-undang">Undang-undang</h3>${PARAGRAPH}<h3 id="peraturan-daerah">Peraturan daerah</h3>${PARAGRAPH}</section>
${BOUNDARY}<section class="bab bab2"><h1 id="bab-2">BAB II Gambaran Pelayanan</h1>${PARAGRAPH}<h2 id="sumber-daya">Sumber Daya</h2>${longTable()}
<h2 id="penutup">Penutup Bab</h2>${PARAGRAPH.repeat(paragraphs - 8)}${ending}</section>${BOUNDARY}`;
}

const folders: string[] = [];

/** Writes a page into a folder of its own under the system's temporary folder; gives its file:// address. */
export async function writePage(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'renstra-cetak-'));
  folders.push(folder);
  const file = join(folder, 'index.html');
  await writeFile(file, html);
  return pathToFileURL(file).href;
}

/** Removes every page written by this test file. */
export async function removePages(): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Gives a whole page around a body, with the fixture's fonts and page rules; `extra` is added to its head. */
export function pageAround(content: string, style: LabelStyle = 'per-bab', extra = ''): string {
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Renstra Uji</title><style>${styleSheet(style)}</style>${extra}</head><body>${content}</body></html>`;
}

/**
 * Writes the fixture document in the given label style: cover, front matter, two chapters, a landscape page, a long
 * table. Takes how many paragraphs make the first chapter long, nine or more, and what the second ends with.
 */
export function writeFixture(style: LabelStyle, paragraphs = 9, ending = ''): Promise<string> {
  return writePage(pageAround(body(paragraphs, ending), style));
}
