import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { JenisKolom, TabelBebasTertulis } from '../schema/tabel/bebas.ts';
import { KOLOM_INDIKATOR } from '../schema/tabel/indikator-kinerja.ts';
import { KOLOM_PENDANAAN } from '../schema/tabel/pendanaan.ts';
import { KOLOM_KEBIJAKAN, KOLOM_RUMUSAN } from '../schema/tabel/rumusan.ts';
import type { AnggaranRealisasiTertulis, KinerjaPelayananTertulis } from '../schema/tabel/seri.ts';
import type { JudulKolomTertulis } from '../schema/tabel/umum.ts';
import { KOLOM_USG_BAWAAN, type UsgTertulis } from '../schema/tabel/usg.ts';
import { buildFreeTable, type TabelBebas } from './free-table.ts';
import { type Dokumen, tahunDokumen } from './dokumen.ts';
import type { Normaliser } from './normaliser.ts';
import type { Origin } from './origin.ts';
import { checkYears, TAHUN_DOKUMEN, TAHUN_TABEL } from './series.ts';
import { buildTabelPerubahan, judulVersi } from './tabel-perubahan.ts';
import { buildTabelTahunan } from './tabel-tahunan.ts';
import type { BarisSeri, BarisUsg, Berpanji, Tabel, TahunAkhir } from './tabel.ts';
import type { TabelTertulis } from './table-schema.ts';

const KOLOM_BAWAAN = KOLOM_PENDANAAN.filter((kolom) => kolom !== 'keterangan');

/** One table of the document; the id is the file's name. */
export function buildTabel(id: string, written: TabelTertulis, asal: Origin, normaliser: Normaliser): Tabel {
  const versi = 'versi' in written ? written.versi : undefined;
  const umum = {
    id,
    judul: judulVersi(written.judul, versi),
    judulPendek: written.judul_pendek === undefined ? undefined : judulVersi(written.judul_pendek, versi),
    sumber: written.sumber,
    catatan: (written.catatan ?? []).map(({ kunci, teks, di }) => ({ kunci, teks, asal: asal.at('catatan', ...di) })),
    nomorKolom: written.nomor_kolom ?? false,
    orientasi: written.orientasi,
    pindahan: ('pindahan' in written ? written.pindahan : undefined) ?? false,
    versi,
    asal,
  };
  const shown = versi === 'sebelum' && normaliser.sebelum !== undefined ? yearsOf(normaliser.sebelum) : normaliser;
  const bertahun = (table: { tahun?: number[] | undefined; label_tahun?: string | undefined }) => ({
    tahun: table.tahun ?? shown.tahunTarget,
    labelTahun: table.label_tahun,
  });
  // Tables drawn from the plan can show only years that the plan has.
  const berealisasi = (table: Parameters<typeof bertahun>[0] & { tahun_realisasi?: number[] | undefined }) => {
    const years = bertahun(table);
    const tahunRealisasi = table.tahun_realisasi ?? [];
    const { diagnostics } = normaliser;
    checkYears(years.tahun, { years: shown.tahunDokumen, from: TAHUN_DOKUMEN, asal: asal.at('tahun'), diagnostics });
    const realised = { years: years.tahun, from: TAHUN_TABEL, asal: asal.at('tahun_realisasi'), diagnostics };
    checkYears(tahunRealisasi, realised);
    return { ...years, tahunRealisasi };
  };
  const berakhir = (table: { tahun_akhir?: number | undefined }): TahunAkhir => {
    const year = table.tahun_akhir;
    const { diagnostics } = normaliser;
    const context = { years: shown.tahunDokumen, from: TAHUN_DOKUMEN, asal: asal.at('tahun_akhir'), diagnostics };
    if (year !== undefined) checkYears([year], context);
    return { tahunAkhir: year };
  };
  if (isFree(written)) {
    const isi = buildFreeTable(written, asal, normaliser.diagnostics);
    if (umum.pindahan) normaliser.diagnostics.push(...nothingToCarry(isi, asal.at('pindahan')));
    return { ...umum, jenis: 'bebas', isi, untukGambar: written.untuk_gambar ?? false };
  }
  switch (written.jenis) {
    case 'kinerja-pelayanan':
    case 'anggaran-realisasi': {
      const years = bertahun(written);
      const rows = written.baris as readonly SeriesRow[];
      const baris = rows.map((row, index) => seriesRow(row, asal.at('baris', index), years.tahun, normaliser));
      return {
        ...umum,
        ...years,
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        nomorBaris: written.nomor_baris ?? true,
        rasio: written.rasio ?? false,
        baris,
      };
    }
    case 'tujuan-sasaran':
    case 'keselarasan-rpjmd':
      return {
        ...umum,
        ...berealisasi(written),
        ...berakhir(written),
        ...berpanji(written),
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        tujuan: written.tujuan,
        sasaran: written.sasaran,
        indikatorTujuan: written.indikator_tujuan ?? 'kolom',
        kolom: written.kolom,
      };
    case 'strategi-kebijakan':
      return {
        ...umum,
        ...berpanji(written),
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        tujuan: written.tujuan,
        misi: written.misi,
        tataLetak: written.tata_letak ?? 'bertingkat',
      };
    case 'program-pendanaan':
      return {
        ...umum,
        ...berealisasi(written),
        ...berakhir(written),
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        tataLetak: written.tata_letak ?? 'gabung',
        ulangPagu: written.ulang_pagu ?? [],
        tujuanSasaran: written.tujuan_sasaran ?? 'kolom',
        label: {
          misi: written.label_misi ?? 'Misi {n}: {nama}',
          tujuan: written.label_tujuan ?? 'Tujuan {n}: {nama}',
          sasaran: written.label_sasaran ?? 'Sasaran {n}: {nama}',
        },
        selKode: written.sel_kode ?? 'utuh',
        ulangProgram: written.ulang_program ?? [],
        hurufBesar: written.huruf_besar ?? true,
        hitungPagu: written.hitung_pagu ?? true,
        hasil: written.hasil ?? false,
        bidangUrusan: written.bidang_urusan ?? false,
        kolom: written.kolom ?? [...KOLOM_BAWAAN],
      };
    case 'arah-kebijakan':
      return {
        ...umum,
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        tujuan: written.tujuan,
        kolom: written.kolom ?? [...KOLOM_KEBIJAKAN],
      };
    case 'rumusan-program':
      return {
        ...umum,
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        urutanSasaran: written.urutan_sasaran ?? [],
        hurufBesar: written.huruf_besar ?? true,
        kolom: written.kolom ?? [...KOLOM_RUMUSAN],
      };
    case 'indikator-kinerja':
      return {
        ...umum,
        ...berealisasi(written),
        ...berakhir(written),
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        saring: written.saring,
        kelompok: written.kelompok ?? true,
        kolom: written.kolom ?? KOLOM_INDIKATOR.filter((kolom) => kolom !== 'keterangan'),
      };
    case 'perjanjian-kinerja':
    case 'iku-tahunan':
    case 'capaian-kinerja':
    case 'capaian-program':
    case 'rencana-aksi':
    case 'anggaran-tahunan':
    case 'perbedaan-renstra':
      return { ...umum, ...buildTabelTahunan(written) };
    case 'matriks-perubahan':
    case 'sebelum-setelah':
      return { ...umum, ...buildTabelPerubahan(written, asal, normaliser) };
    case 'usg':
      return {
        ...umum,
        jenis: written.jenis,
        judulKolom: judulKolom(written.judul_kolom, normaliser.tahunDasar),
        kolom: written.kolom ?? [...KOLOM_USG_BAWAAN],
        angkaPeringkat: written.angka_peringkat ?? 'arab',
        baris: written.baris.map((row, index) => usgRow(row, asal.at('baris', index))),
      };
  }
}

/** The years that a table of the document before can show. */
function yearsOf(dokumen: Dokumen): Pick<Normaliser, 'tahunTarget' | 'tahunDokumen'> {
  return { tahunTarget: dokumen.tahunTarget, tahunDokumen: tahunDokumen(dokumen) };
}

/** Headings with the year of the baseline put in for `{tahun_dasar}`. */
function judulKolom(written: JudulKolomTertulis | undefined, tahunDasar: number): JudulKolomTertulis {
  return Object.fromEntries(
    Object.entries(written ?? {}).map(([name, texts]) => [
      name,
      texts?.map((text) => text.replaceAll('{tahun_dasar}', String(tahunDasar))),
    ]),
  );
}

function berpanji(table: {
  label_visi?: string | undefined;
  label_misi?: string | undefined;
  letak_visi?: Berpanji['letakVisi'] | undefined;
}): Berpanji {
  return { labelVisi: table.label_visi, labelMisi: table.label_misi, letakVisi: table.letak_visi ?? 'badan' };
}

function usgRow({ urgensi, keseriusan, pertumbuhan, ...row }: UsgTertulis['baris'][number], asal: Origin): BarisUsg {
  return {
    id: row.id,
    masalah: row.masalah,
    skor: [urgensi, keseriusan, pertumbuhan],
    total: row.total,
    peringkat: row.peringkat,
    fakta: row.fakta,
    asal,
  };
}

/** Kinds of column whose figures add up from row to row; percentages do not. */
const TERJUMLAH: readonly JenisKolom[] = ['bilangan', 'desimal', 'rupiah'];

/** Running totals of a table without a column that adds up. */
function nothingToCarry({ kolom }: TabelBebas, asal: Origin): Diagnostic[] {
  if (kolom.some((column) => TERJUMLAH.includes(column.jenis))) return [];
  return [
    {
      code: 'type-wrong',
      severity: 'galat',
      message: 'Kunci “pindahan” memerlukan kolom yang dapat dijumlahkan, tetapi tabel ini tidak mempunyainya.',
      hint: `Beri kolom angkanya jenis ${TERJUMLAH.join(', ')}, atau hapus kunci “pindahan”.`,
      place: asal.place(),
    },
  ];
}

type SeriesRow = KinerjaPelayananTertulis['baris'][number] | AnggaranRealisasiTertulis['baris'][number];

function isFree(written: TabelTertulis): written is TabelBebasTertulis {
  return written.jenis === undefined || written.jenis === 'bebas';
}

function seriesRow(row: SeriesRow, asal: Origin, years: readonly number[], normaliser: Normaliser): BarisSeri {
  const budget = 'uraian' in row;
  const plan = budget ? 'anggaran' : 'target';
  return {
    id: row.id,
    uraian: budget ? row.uraian : row.indikator,
    satuan: budget ? undefined : row.satuan,
    rencana: normaliser.seri(budget ? row.anggaran : row.target, years, asal.at(plan), TAHUN_TABEL),
    realisasi: normaliser.seri(row.realisasi, years, asal.at('realisasi'), TAHUN_TABEL),
    asal,
  };
}
