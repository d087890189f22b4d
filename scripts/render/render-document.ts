import type { Bab, Lampiran, Outline } from '../derive/outline.ts';
import type { Report } from '../derive/report.ts';
import { counted } from '../derive/counts.ts';
import { anggaranProgram } from '../derive/perbedaan.ts';
import { jumlahNilai, paguDokumen, sum } from '../derive/totals.ts';
import { formatBulat, formatRupiah, formatTanggal } from '../notation/format.ts';
import type { Plan } from '../model/plan.ts';
import { span } from '../model/span.ts';
import { indikatorTahunan, type Tahunan } from '../model/tahunan.ts';
import { angkaDari } from '../notation/nilai.ts';
import { EMBLEM_MM, emblemView } from './emblem-view.ts';
import { fileName, kindWords } from './kind-words.ts';
import { paperView } from './paper-view.ts';
import { renderPeraturan } from './peraturan/render-peraturan.ts';
import { proseBlocks } from './prose-html.ts';
import { chapterNotes } from './chapter-notes.ts';
import type { HrefOf, ProseContext } from './prose-inline.ts';
import { REDLINE_PAGE, renderRedline } from './redline/render-redline.ts';
import type { Target } from './target.ts';
import type { AppendixView, ChapterView, DocumentView, FrontView, ListEntryView } from './views.ts';

/** The page models of one document for the website or for print. */
export function renderDocument(report: Report, target: Target): DocumentView {
  const { plan, outline } = report;
  const { dokumen, daerah } = plan;
  const href = hrefs(outline, target);
  const kind = kindWords(plan);
  const redline = target === 'situs' ? renderRedline(report) : undefined;
  const peraturan = target === 'situs' ? renderPeraturan(report, target) : undefined;
  return {
    id: dokumen.id,
    jenis: kind.jenis,
    labelPeriode: kind.labelPeriode,
    ...replaced(plan.sebelum),
    ...groundOf(plan.tahunan?.renstra),
    judul: dokumen.judul,
    perangkatDaerah: dokumen.perangkatDaerah.nama,
    perangkatDaerahSingkat: dokumen.perangkatDaerah.singkat,
    ...(dokumen.perangkatDaerah.alamat === undefined ? {} : { alamat: dokumen.perangkatDaerah.alamat }),
    daerah: daerah.nama,
    provinsi: daerah.provinsi,
    ...(daerah.lambang === undefined ? {} : { lambang: emblemView(daerah.lambang, EMBLEM_MM.sampul) }),
    periode: span(dokumen.periode),
    status: dokumen.status,
    tanggal: formatTanggal(dokumen.tanggal),
    ...(dokumen.penetapan === undefined ? {} : { penetapan: dokumen.penetapan }),
    visi: plan.arah.visi,
    ringkasan: summary(report),
    depan: outline.depan.map((part): FrontView => {
      const prose = proseContext(part.jangkar, report, href, target);
      return {
        id: part.id,
        judul: part.judul,
        jangkar: part.jangkar,
        berkas: `${part.id}.html`,
        blok: proseBlocks(part.naskah, undefined, prose),
        catatan: prose.notes.views(),
      };
    }),
    bab: outline.bab.map((bab) => chapter(bab, proseContext(bab.jangkar, report, href, target))),
    lampiran: outline.lampiran.map((part) => appendix(part, proseContext(part.jangkar, report, href, target))),
    daftarTabel: entries('tabel', report, href),
    daftarGambar: entries('gambar', report, href),
    daftarLampiran: outline.lampiran.map((part) => ({
      nomor: `Lampiran ${part.urut}`,
      judul: part.judul,
      jangkar: part.jangkar,
      href: href(part.jangkar),
    })),
    pdf: pdfName(report),
    kertas: paperView(dokumen.cetak),
    ...(peraturan === undefined ? {} : { peraturan }),
    ...(redline === undefined ? {} : { redline: { berkas: REDLINE_PAGE, isi: redline } }),
  };
}

/** The document that this one amends, which it replaces. */
function replaced(before: Plan | undefined): Pick<DocumentView, 'menggantikan'> {
  if (before === undefined) return {};
  const { id, judul } = before.dokumen;
  return { menggantikan: { id, judul, href: `${id}/index.html` } };
}

/** The Renstra that an annual plan is drawn from. */
function groundOf(renstra: Plan | undefined): Pick<DocumentView, 'berdasarkan'> {
  if (renstra === undefined) return {};
  const { id, judul } = renstra.dokumen;
  return { berdasarkan: { id, judul, href: `${id}/index.html` } };
}

/** File name of the document's PDF. */
export function pdfName(report: Report): string {
  return fileName(report.plan, 'pdf');
}

/** Gives the address of an anchor, from the document's own folder on: of the website, or inside the print page. */
export function hrefs(outline: Outline, target: Target): HrefOf {
  if (target === 'cetak') return (jangkar) => `#${jangkar}`;
  const pages = new Map<string, string>();
  for (const part of outline.depan) pages.set(part.jangkar, `${part.id}.html`);
  for (const bab of outline.bab) {
    pages.set(bab.jangkar, `bab-${bab.urut}.html`);
    for (const sub of bab.subbab)
      for (const { jangkar } of [sub, ...sub.tajuk]) pages.set(jangkar, `bab-${bab.urut}.html`);
  }
  for (const { jangkar } of outline.lampiran) pages.set(jangkar, `${jangkar}.html`);
  for (const placed of [...outline.tabel.values(), ...outline.gambar.values()])
    pages.set(placed.jangkar, pages.get(placed.bagian) ?? '');
  return (jangkar) => `${pages.get(jangkar) ?? ''}#${jangkar}`;
}

/** What the prose of one part is rendered with; its footnotes are counted from 1. */
function proseContext(jangkar: string, report: Report, hrefOf: HrefOf, target: Target): ProseContext {
  return { report, hrefOf, target, notes: chapterNotes(jangkar, target) };
}

function appendix(lampiran: Lampiran, prose: ProseContext): AppendixView {
  return {
    id: lampiran.id,
    label: `Lampiran ${lampiran.urut}`,
    judul: lampiran.judul,
    jangkar: lampiran.jangkar,
    berkas: `${lampiran.jangkar}.html`,
    blok: proseBlocks(lampiran.naskah, undefined, prose),
    catatan: prose.notes.views(),
  };
}

function chapter(bab: Bab, prose: ProseContext): ChapterView {
  return {
    id: bab.id,
    urut: bab.urut,
    label: `BAB ${bab.romawi}`,
    romawi: bab.romawi,
    judul: bab.judul,
    jangkar: bab.jangkar,
    berkas: `bab-${bab.urut}.html`,
    pembuka: bab.pembuka === undefined ? [] : proseBlocks(bab.pembuka, undefined, prose),
    subbab: bab.subbab.map((sub) => ({
      id: sub.id,
      jangkar: sub.jangkar,
      nomor: sub.nomor,
      judul: sub.judul,
      tajuk: sub.tajuk,
      blok: proseBlocks(sub.naskah, sub, prose),
    })),
    catatan: prose.notes.views(),
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
  if (plan.tahunan !== undefined) return yearSummary(plan.tahunan);
  const count = counted(plan);
  const years = plan.dokumen.tahunPagu;
  const total = sum(years.map((year) => paguDokumen(plan, year)));
  return [
    { label: 'Tujuan', nilai: formatBulat(count.tujuan.length) },
    { label: 'Sasaran', nilai: formatBulat(count.sasaran.length) },
    { label: 'Program', nilai: formatBulat(count.program.length) },
    { label: 'Kegiatan', nilai: formatBulat(count.kegiatan.length) },
    { label: 'Sub kegiatan', nilai: formatBulat(count['sub-kegiatan'].length) },
    { label: 'Indikator', nilai: formatBulat(count.indikator.length) },
    ...(total === undefined ? [] : [{ label: `Pagu indikatif ${span(years)}`, nilai: formatRupiah(total) }]),
  ];
}

function yearSummary(year: Tahunan): { label: string; nilai: string }[] {
  const total = angkaDari(jumlahNilai(year.program.map((program) => anggaranProgram(program, year.tahun))));
  return [
    { label: 'Sasaran', nilai: formatBulat(year.sasaran.length) },
    { label: 'Indikator', nilai: formatBulat(indikatorTahunan(year).length) },
    { label: 'Program', nilai: formatBulat(year.program.length) },
    ...(total === undefined ? [] : [{ label: `Anggaran ${year.tahun}`, nilai: formatRupiah(total) }]),
  ];
}
