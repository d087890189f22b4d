import type { Bab, Outline } from '../derive/outline.ts';
import type { Report } from '../derive/report.ts';
import { counts } from '../derive/value.ts';
import { paguDokumen, sum } from '../derive/totals.ts';
import { formatBulat, formatRupiah, formatTanggal } from '../notation/format.ts';
import type { Kertas } from '../model/plan.ts';
import { span } from '../model/span.ts';
import { type HrefOf, proseBlocks } from './prose-html.ts';
import { deferWide } from './defer-wide.ts';
import type { BlockView, ChapterView, DocumentView, FrontView, ListEntryView, PaperView } from './views.ts';

/** How links of a document lead: on the website to `bab-2.html#...`, in print to `#...` of the one page. */
export type Target = 'situs' | 'cetak';

/** The page models of one document for the website or for print. */
export function renderDocument(report: Report, target: Target): DocumentView {
  const { plan, outline } = report;
  const { dokumen, daerah } = plan;
  const href = hrefs(outline, target);
  return {
    id: dokumen.id,
    judul: dokumen.judul,
    perangkatDaerah: dokumen.perangkatDaerah.nama,
    perangkatDaerahSingkat: dokumen.perangkatDaerah.singkat,
    ...(dokumen.perangkatDaerah.alamat === undefined ? {} : { alamat: dokumen.perangkatDaerah.alamat }),
    daerah: daerah.nama,
    provinsi: daerah.provinsi,
    periode: span(dokumen.periode),
    status: dokumen.status,
    tanggal: formatTanggal(dokumen.tanggal),
    ...(dokumen.penetapan === undefined ? {} : { penetapan: dokumen.penetapan }),
    visi: plan.arah.visi,
    ringkasan: summary(report),
    depan: outline.depan.map((part): FrontView => ({
      id: part.id,
      judul: part.judul,
      jangkar: part.jangkar,
      berkas: `${part.id}.html`,
      blok: proseBlocks(part.naskah, undefined, report, href),
    })),
    bab: outline.bab.map((bab) => chapter(bab, report, href, target)),
    daftarTabel: entries('tabel', report, href),
    daftarGambar: entries('gambar', report, href),
    pdf: pdfName(report),
    kertas: { ...KERTAS[dokumen.cetak.kertas], nomorHalaman: dokumen.cetak.nomorHalaman },
  };
}

const KERTAS: Record<Kertas, Omit<PaperView, 'nomorHalaman'>> = {
  f4: { lebar: '210mm', tinggi: '330mm' },
  'f4-215': { lebar: '215mm', tinggi: '330mm' },
  a4: { lebar: '210mm', tinggi: '297mm' },
};

/** File name of the document's PDF, readable where it lands: `renstra-dinsos-medan-2021-2026.pdf`. */
export function pdfName(report: Report): string {
  const { id, periode } = report.plan.dokumen;
  return `renstra-${id}-${span(periode)}.pdf`;
}

function hrefs(outline: Outline, target: Target): HrefOf {
  if (target === 'cetak') return (jangkar) => `#${jangkar}`;
  const pages = new Map<string, string>();
  for (const part of outline.depan) pages.set(part.jangkar, `${part.id}.html`);
  for (const bab of outline.bab) {
    pages.set(bab.jangkar, `bab-${bab.urut}.html`);
    for (const sub of bab.subbab) pages.set(sub.jangkar, `bab-${bab.urut}.html`);
  }
  for (const placed of [...outline.tabel.values(), ...outline.gambar.values()])
    pages.set(placed.jangkar, `bab-${placed.bab.urut}.html`);
  return (jangkar) => `${pages.get(jangkar) ?? ''}#${jangkar}`;
}

function chapter(bab: Bab, report: Report, href: HrefOf, target: Target): ChapterView {
  const arrange = (blocks: BlockView[]): BlockView[] => (target === 'cetak' ? deferWide(blocks) : blocks);
  return {
    id: bab.id,
    urut: bab.urut,
    label: `BAB ${bab.romawi}`,
    romawi: bab.romawi,
    judul: bab.judul,
    jangkar: bab.jangkar,
    berkas: `bab-${bab.urut}.html`,
    pembuka: bab.pembuka === undefined ? [] : arrange(proseBlocks(bab.pembuka, undefined, report, href)),
    subbab: bab.subbab.map((sub) => ({
      id: sub.id,
      jangkar: sub.jangkar,
      nomor: sub.nomor,
      judul: sub.judul,
      tajuk: sub.tajuk,
      blok: arrange(proseBlocks(sub.naskah, sub, report, href)),
    })),
  };
}

function entries(kind: 'tabel' | 'gambar', { plan, outline }: Report, href: HrefOf): ListEntryView[] {
  const items: readonly {
    id: string;
    judul: string;
    judulPendek?: string | undefined;
    judul_pendek?: string | undefined;
  }[] = plan[kind];
  return [...outline[kind].values()].flatMap((placed) => {
    const item = items.find((candidate) => candidate.id === placed.id);
    if (item === undefined) return [];
    return [
      {
        nomor: `${kind === 'tabel' ? 'Tabel' : 'Gambar'} ${placed.nomor}`,
        judul: item.judulPendek ?? item.judul_pendek ?? item.judul,
        jangkar: placed.jangkar,
        href: href(placed.jangkar),
      },
    ];
  });
}

function summary({ plan }: Report): { label: string; nilai: string }[] {
  const count = counts(plan);
  const years = plan.dokumen.tahunPagu;
  const total = sum(years.map((year) => paguDokumen(plan, year)));
  return [
    { label: 'Tujuan', nilai: formatBulat(count['tujuan'] as number) },
    { label: 'Sasaran', nilai: formatBulat(count['sasaran'] as number) },
    { label: 'Program', nilai: formatBulat(count['program'] as number) },
    { label: 'Kegiatan', nilai: formatBulat(count['kegiatan'] as number) },
    { label: 'Sub kegiatan', nilai: formatBulat(count['sub-kegiatan'] as number) },
    { label: 'Indikator', nilai: formatBulat(count['indikator'] as number) },
    ...(total === undefined ? [] : [{ label: `Pagu indikatif ${span(years)}`, nilai: formatRupiah(total) }]),
  ];
}
