import { derivePeraturan, type PeraturanModel } from '../../derive/peraturan/derive-peraturan.ts';
import { labelLampiran } from '../../derive/peraturan/lampiran-reports.ts';
import type { KelompokBernomor, PasalBernomor } from '../../derive/peraturan/number-articles.ts';
import type { Report } from '../../derive/report.ts';
import type { Peraturan } from '../../model/peraturan.ts';
import { formatTanggal } from '../../notation/format.ts';
import { EMBLEM_MM, emblemView } from '../emblem-view.ts';
import { escapeHtml } from '../escape.ts';
import { paperView } from '../paper-view.ts';
import type { Target } from '../target.ts';
import { BELUM, certificationView, enactmentView } from './enactment-view.ts';
import { bodyHtml, countedHtml } from './provisions-html.ts';
import type { BagianPeraturanView, PeraturanView } from './views.ts';

/** The page model of a document's regulation; undefined where it has none. */
export function renderPeraturan({ plan }: Report, target: Target): PeraturanView | undefined {
  const { peraturan, daerah, dokumen } = plan;
  if (peraturan === undefined) return undefined;
  const model = derivePeraturan(peraturan, plan);
  const { bentuk, lambang, ditetapkan, diundangkan } = peraturan;
  const salinan = certificationView(peraturan, plan);
  const berita = gazetteLine(peraturan, daerah.nama);
  return {
    id: dokumen.id,
    judul: `${model.jenis} ${numberOf(peraturan)} tentang ${model.tentang}`,
    perangkatDaerah: daerah.kepala,
    ...(ditetapkan.tanggal === undefined ? {} : { tanggal: formatTanggal(ditetapkan.tanggal) }),
    bentuk,
    ...(lambang === undefined ? {} : { lambang: emblemView(lambang, EMBLEM_MM.peraturan) }),
    kop: [daerah.kepala, daerah.provinsi].map(upper),
    nama: nameLines(peraturan, model),
    pembuka: ['DENGAN RAHMAT TUHAN YANG MAHA ESA', `${upper(daerah.kepala)},`],
    konsiderans: [
      { label: 'Menimbang', html: countedHtml('huruf', peraturan.menimbang, target) },
      { label: 'Mengingat', html: countedHtml('angka', model.mengingat, target) },
    ],
    menetapkan: { label: 'Menetapkan', html: `<p>${escapeHtml(upper(model.menetapkan))}</p>` },
    isi: bodyHtml(model.isi, target),
    pengundangan: model.pengundangan,
    ditetapkan: enactmentView('Ditetapkan', ditetapkan, peraturan, plan, target),
    ...(diundangkan === undefined
      ? {}
      : { diundangkan: enactmentView('Diundangkan', diundangkan, peraturan, plan, target) }),
    ...(berita === undefined ? {} : { beritaDaerah: berita }),
    ...(salinan === undefined ? {} : { salinan }),
    daftarIsi: contents(model),
    lampiran: peraturan.lampiran.map(({ id }, index, { length }) => ({ id, label: labelLampiran(index, length) })),
    berkas: 'perwali.html',
    pdf: regulationPdf(dokumen.id),
    pdfLengkap: boundPdf(dokumen.id),
    kertas: paperView(peraturan.cetak),
  };
}

/** File name of the regulation alone. */
function regulationPdf(id: string): string {
  return `perwali-${id}.pdf`;
}

/** File name of the regulation with its lampiran. */
function boundPdf(id: string): string {
  return `perwali-${id}-lengkap.pdf`;
}

/** The lines that name a regulation in capitals: at its head, and at the head of every lampiran. */
export function nameLines(peraturan: Peraturan, { jenis, tentang }: PeraturanModel): string[] {
  return [jenis, numberOf(peraturan), 'tentang', tentang].map(upper);
}

function numberOf({ nomor, tahun }: Peraturan): string {
  return `Nomor ${nomor ?? BELUM} Tahun ${String(tahun)}`;
}

function gazetteLine({ beritaDaerah, diundangkan, tahun }: Peraturan, daerah: string): string | undefined {
  if (beritaDaerah === undefined) return undefined;
  const year = beritaDaerah.tahun ?? diundangkan?.tanggal?.slice(0, 4) ?? tahun;
  return beritaDaerah.tertulis ?? upper(`Berita Daerah ${daerah} Tahun ${year} Nomor ${beritaDaerah.nomor ?? BELUM}`);
}

function contents({ isi }: PeraturanModel): BagianPeraturanView[] {
  if ('pembuka' in isi)
    return [
      { judul: 'Pasal I', href: '#pasal-i' },
      { judul: 'Pasal II', href: '#pasal-ii' },
    ];
  return [...isi.pasal.map(articleEntry), ...isi.bab.map(groupEntry)];
}

function articleEntry({ nomor, jangkar }: PasalBernomor): BagianPeraturanView {
  return { judul: nomor, href: `#${jangkar}` };
}

function groupEntry({ nomor, judul, jangkar }: KelompokBernomor): BagianPeraturanView {
  return { judul: `${nomor} ${judul}`, href: `#${jangkar}` };
}

function upper(text: string): string {
  return text.toUpperCase();
}
