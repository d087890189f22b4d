import { BAGIAN_LAPORAN, type BagianLaporan } from '../../check/report-parts.ts';
import type { Waived } from '../../check/run-rules.ts';
import type { Report } from '../../derive/report.ts';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import { buildCetak } from '../../model/build-cetak.ts';
import type { Cetak } from '../../model/cetak.ts';
import type { Dokumen } from '../../model/dokumen.ts';
import { slug } from '../../model/slug.ts';
import { span } from '../../model/span.ts';
import { formatBulat, formatTanggal } from '../../notation/format.ts';
import { kindWords } from '../kind-words.ts';
import { pageSetup } from '../page-setup.ts';
import { type FindingContext, findingView, type PrintLinks, waivedView } from './finding-view.ts';
import { type FindPrint, findPrint } from './printed-places.ts';
import { verificationForm } from './verification-form.ts';
import type { CountView, FactView, LaporanView, PartView } from './views.ts';

/** One document after its check. */
interface CheckedReport {
  readonly id: string;
  /** Undefined where nothing could be built on the data. */
  readonly report: Report | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
  readonly textOf: (file: string) => string | undefined;
  /** The part to which the findings of a code belong. */
  readonly partOf: (code: string) => BagianLaporan;
}

const PARTS: Readonly<Record<BagianLaporan, Pick<PartView, 'judul' | 'tentang'>>> = {
  'berkas dan tulisan': {
    judul: 'Berkas dan Tulisan',
    tentang: 'Berkas yang tidak terbaca, dan isian yang salah tulis. Isi berkas demikian belum diperiksa seluruhnya.',
  },
  kelengkapan: { judul: 'Kelengkapan', tentang: 'Isi yang diminta dan belum ada.' },
  sistematika: { judul: 'Sistematika', tentang: 'Bab, subbab, penomoran, dan rujukan di dalam naskah.' },
  'tabel wajib': { judul: 'Tabel Wajib', tentang: 'Tabel yang diminta sistematika, beserta kolom dan tahunnya.' },
  'konsistensi angka': {
    judul: 'Konsistensi Angka',
    tentang: 'Angka yang tidak cocok dengan angka lain di dalam dokumen.',
  },
  substansi: { judul: 'Substansi', tentang: 'Rumusan indikator, target, kode, dan dasar hukum.' },
};

/** Margins of the report's pages in mm, whatever the document's own are. */
const TEPI: Cetak['tepi'] = { atas: 20, bawah: 22, luar: 20, dalam: 25 };

/** Where nothing could be built on the data, no rule has been run: an empty part would say more than is known. */
const UNREAD = 'Dokumen belum terbaca, sehingga isinya belum diperiksa; sesudah diperbaiki temuan lain dapat muncul.';

const GRAVEST_FIRST: Readonly<Record<Severity, number>> = { galat: 0, peringatan: 1, info: 2 };

/** The page model of a document's Laporan Pemeriksaan. Takes what is known of its website and PDF too. */
export function renderLaporan(checked: CheckedReport, links: PrintLinks): LaporanView {
  const { id, report, diagnostics, waived, partOf } = checked;
  const find: FindPrint = report === undefined ? () => [] : findPrint(report);
  const context: FindingContext = { find, links, textOf: checked.textOf };
  const parts = BAGIAN_LAPORAN.map((part) => ({
    part,
    found: diagnostics
      .filter(({ code }) => partOf(code) === part)
      .sort((a, b) => GRAVEST_FIRST[a.severity] - GRAVEST_FIRST[b.severity]),
    aside: waived.filter(({ diagnostic }) => partOf(diagnostic.code) === part),
  })).filter(({ part, found }) => found.length > 0 || (report !== undefined && part !== 'berkas dan tulisan'));
  const inOrder = [...parts.flatMap(({ found }) => found), ...waived.map(({ diagnostic }) => diagnostic)];
  const numbers = new Map(inOrder.map((diagnostic, index) => [diagnostic, index + 1]));
  const numbered = [...numbers].map(([{ code, place }, nomor]) => ({
    nomor,
    kode: code,
    jangkar: find(place).map(({ jangkar }) => jangkar),
  }));
  const numberOf = (diagnostic: Diagnostic): number => numbers.get(diagnostic) ?? 0;
  const dokumen = report?.plan.dokumen;
  return {
    id,
    judul: dokumen?.judul ?? id,
    penyusun: dokumen?.perangkatDaerah.nama ?? id,
    ...(dokumen === undefined ? {} : { tanggal: dokumen.tanggal }),
    fakta: facts(report),
    keterangan: report === undefined ? UNREAD : aboutLinks(links),
    ringkasan: {
      baris: parts.map(({ part, found, aside }) => ({
        ...counts(PARTS[part].judul, found, aside.length),
        jangkar: slug(part),
      })),
      jumlah: counts('Jumlah', diagnostics, waived.length),
    },
    bagian: parts.map(({ part, found }) => ({
      ...PARTS[part],
      jangkar: slug(part),
      temuan: found.map((diagnostic) => findingView(numberOf(diagnostic), diagnostic, context)),
    })),
    dikecualikan: waived.map((item) => waivedView(numberOf(item.diagnostic), item, context)),
    formulir: report === undefined ? undefined : verificationForm(report, numbered),
    kertas: paper(dokumen),
    kaki: ['Laporan Pemeriksaan', dokumen?.perangkatDaerah.nama ?? id].join(' - '),
  };
}

/** What the cover block says; dates are the document's own, so that the same data give the same report. */
function facts(report: Report | undefined): FactView[] {
  if (report === undefined) return [];
  const { dokumen, daerah, profil } = report.plan;
  const word = (name: Dokumen['status']): string => (name === 'rancangan' ? 'Rancangan' : 'Final');
  return [
    { label: 'Perangkat Daerah', nilai: dokumen.perangkatDaerah.nama },
    { label: 'Daerah', nilai: `${daerah.nama}, ${daerah.provinsi}` },
    { label: kindWords(report.plan).labelPeriode, nilai: span(dokumen.periode) },
    { label: 'Sistematika', nilai: profil.nama },
    { label: 'Status dokumen', nilai: word(dokumen.status) },
    { label: 'Tanggal dokumen', nilai: formatTanggal(dokumen.tanggal) },
    ...(dokumen.penetapan === undefined ? [] : [{ label: 'Penetapan', nilai: dokumen.penetapan }]),
    { label: 'Diperiksa sebagai', nilai: word(dokumen.pemeriksaan.profil) },
  ];
}

function aboutLinks({ situs, cetak }: PrintLinks): string {
  if (cetak !== undefined)
    return `Nomor halaman ialah nomor pada ${cetak.pages.pdf}, yang dibangun dari data yang sama.`;
  if (situs !== undefined)
    return 'Nomor halaman tidak dicantumkan: PDF belum dibangun dari data ini. Tautan menuju situs yang terakhir dibangun.';
  return 'Nomor halaman dan tautan tidak dicantumkan: situs dan PDF belum dibangun.';
}

function counts(judul: string, found: readonly Diagnostic[], aside: number): CountView {
  const count = (severity: Severity): string =>
    formatBulat(found.filter((diagnostic) => diagnostic.severity === severity).length);
  return {
    judul,
    galat: count('galat'),
    peringatan: count('peringatan'),
    info: count('info'),
    dikecualikan: formatBulat(aside),
  };
}

/** The document's paper, upright, with the report's margins. */
function paper(dokumen: Dokumen | undefined): LaporanView['kertas'] {
  const cetak = dokumen?.cetak ?? buildCetak({}, '');
  const { kertas, isi } = pageSetup({ ...cetak, tepi: TEPI, jilid: 'kiri' });
  return {
    lebar: `${kertas.lebarMm}mm`,
    tinggi: `${kertas.tinggiMm}mm`,
    tepi: [TEPI.atas, TEPI.luar, TEPI.bawah, TEPI.dalam].map((side) => `${side}mm`).join(' '),
    isi,
  };
}
