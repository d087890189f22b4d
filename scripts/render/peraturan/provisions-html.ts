import type { IsiPerubahan } from '../../derive/peraturan/amendment.ts';
import type { KetentuanBernomor, RincianBernomor } from '../../derive/peraturan/count-provisions.ts';
import type { BatangTubuh, KelompokBernomor, PasalBernomor } from '../../derive/peraturan/number-articles.ts';
import { escapeHtml } from '../escape.ts';
import { itemOpen, listClose, listOpen, type ListStyle } from '../list-markup.ts';
import type { Target } from '../target.ts';

/** Characters of at most five lines of print: no page breaks within. */
const SHORT = 320;

/** Chapters and articles as HTML. The name of the regulation is the heading above them. */
export function bodyHtml(isi: BatangTubuh | IsiPerubahan, target: Target): string {
  if ('pembuka' in isi) return amendmentHtml(isi, target);
  return isi.pasal.map((item) => articleHtml(item, 2, target)).join('') + groupsHtml(isi.bab, 2, target);
}

function groupsHtml(groups: readonly KelompokBernomor[], level: number, target: Target): string {
  return groups
    .map(
      ({ jenis, nomor, judul, jangkar, pasal, kelompok }) =>
        heading(level, `kepala-${jenis}`, jangkar, nomor, jenis === 'bab' ? judul.toUpperCase() : judul) +
        pasal.map((item) => articleHtml(item, level + 1, target)).join('') +
        groupsHtml(kelompok, level + 1, target),
    )
    .join('');
}

function articleHtml({ nomor, jangkar, isi }: PasalBernomor, level: number, target: Target): string {
  return heading(level, 'kepala-pasal', jangkar, nomor) + provisionHtml(isi, target);
}

/** `data-sambung` is what the page before shows at its foot where this begins a page. */
function heading(level: number, kelas: string, jangkar: string, nomor: string, judul?: string): string {
  const [tag, number] = [`h${String(Math.min(level, 6))}`, escapeHtml(nomor)];
  const title = judul === undefined ? '' : `<br>${escapeHtml(judul)}`;
  return `<${tag} class="${kelas}" id="${escapeHtml(jangkar)}" data-sambung="${number}">${number}${title}</${tag}>\n`;
}

/** A provision as blocks: its words, its list, its rows, its last words. */
function provisionHtml(isi: KetentuanBernomor, target: Target): string {
  return (isi.teks === undefined ? '' : paragraph(isi.teks)) + belowHtml(isi, target);
}

function belowHtml({ rincian, uraian, penutup }: KetentuanBernomor, target: Target): string {
  return (
    (rincian === undefined ? '' : rincianHtml(rincian, target)) +
    rowsHtml(uraian, target) +
    (penutup === undefined ? '' : paragraph(penutup))
  );
}

function rincianHtml({ gaya, bentuk, butir }: RincianBernomor, target: Target): string {
  const style: ListStyle = { gaya, bentuk, mulai: 1, jumlah: butir.length };
  const items = butir.map((item, index) => {
    const words = item.teks ?? '';
    return `${itemOpen(style, index, isShort(item), target)}${escapeHtml(words)}${belowHtml(item, target)}</li>\n`;
  });
  return listOpen(style) + items.join('') + listClose(gaya);
}

function isShort({ teks, rincian, uraian, penutup }: KetentuanBernomor): boolean {
  return rincian === undefined && uraian.length === 0 && penutup === undefined && (teks ?? '').length <= SHORT;
}

/** Items counted in one way; the texts are not HTML yet. */
export function countedHtml(gaya: 'angka' | 'huruf', texts: readonly string[], target: Target): string {
  const butir = texts.map((teks) => ({ teks, rincian: undefined, uraian: [], penutup: undefined }));
  return rincianHtml({ gaya, bentuk: 'titik', butir }, target);
}

/** Rows of a name, a colon below that of the row before, and a meaning. */
function rowsHtml(rows: KetentuanBernomor['uraian'], target: Target): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(({ nama }) => nama.length));
  const tag = target === 'cetak' ? 'code' : 'span';
  const items = rows.map(
    ({ nama, isi }) =>
      `<li class="pendek"><${tag} class="tanda"><span class="nama">${escapeHtml(nama)} </span>: </${tag}>${escapeHtml(isi)}</li>\n`,
  );
  return `<ul class="uraian" style="--nama: ${String(width)}">\n${items.join('')}</ul>\n`;
}

function amendmentHtml({ pembuka, butir, pasalII }: IsiPerubahan, target: Target): string {
  const style: ListStyle = { gaya: 'angka', bentuk: 'titik', mulai: 1, jumlah: butir.length };
  const items = butir.map(({ perintah, pasal }, index) => {
    const quoted = pasal.map((item) => articleHtml(item, 3, target)).join('');
    return `${itemOpen(style, index, false, target)}${escapeHtml(perintah)}${quoted}</li>\n`;
  });
  return (
    heading(2, 'kepala-pasal', 'pasal-i', 'Pasal I') +
    paragraph(pembuka.teks) +
    (pembuka.terdahulu.length === 0
      ? ''
      : countedHtml(
          'huruf',
          pembuka.terdahulu.map((text) => `${text};`),
          target,
        )) +
    (pembuka.penutup === undefined ? '' : paragraph(pembuka.penutup)) +
    listOpen(style) +
    items.join('') +
    listClose('angka') +
    heading(2, 'kepala-pasal', 'pasal-ii', 'Pasal II') +
    provisionHtml(pasalII, target)
  );
}

function paragraph(text: string): string {
  return `<p${text.length <= SHORT ? ' class="pendek"' : ''}>${escapeHtml(text)}</p>\n`;
}
