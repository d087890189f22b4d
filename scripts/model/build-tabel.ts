import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { JenisKolom, TabelBebasTertulis } from '../schema/tabel/bebas.ts';
import { KOLOM_PENDANAAN } from '../schema/tabel/pendanaan.ts';
import type { AnggaranRealisasiTertulis, KinerjaPelayananTertulis } from '../schema/tabel/seri.ts';
import { buildFreeTable, type TabelBebas } from './free-table.ts';
import type { Normaliser } from './normaliser.ts';
import type { Origin } from './origin.ts';
import { checkYears, TAHUN_DOKUMEN, TAHUN_TABEL } from './series.ts';
import type { BarisSeri, Tabel } from './tabel.ts';
import type { TabelTertulis } from './table-schema.ts';

const KOLOM_BAWAAN = KOLOM_PENDANAAN.filter((kolom) => kolom !== 'keterangan');

/** One table of the document; the id is the file's name. */
export function buildTabel(id: string, written: TabelTertulis, asal: Origin, normaliser: Normaliser): Tabel {
  const umum = {
    id,
    judul: written.judul,
    judulPendek: written.judul_pendek,
    sumber: written.sumber,
    catatan: (written.catatan ?? []).map(({ kunci, teks, di }) => ({ kunci, teks, asal: asal.at('catatan', ...di) })),
    nomorKolom: written.nomor_kolom ?? false,
    orientasi: written.orientasi,
    pindahan: ('pindahan' in written ? written.pindahan : undefined) ?? false,
    asal,
  };
  const bertahun = (table: { tahun?: number[] | undefined; label_tahun?: string | undefined }) => ({
    tahun: table.tahun ?? normaliser.tahunTarget,
    labelTahun: table.label_tahun,
  });
  // Tables drawn from the plan can show only years that the plan has.
  const berealisasi = (table: Parameters<typeof bertahun>[0] & { tahun_realisasi?: number[] | undefined }) => {
    const years = bertahun(table);
    const tahunRealisasi = table.tahun_realisasi ?? [];
    const { diagnostics, tahunDokumen } = normaliser;
    checkYears(years.tahun, { years: tahunDokumen, from: TAHUN_DOKUMEN, asal: asal.at('tahun'), diagnostics });
    const realised = { years: years.tahun, from: TAHUN_TABEL, asal: asal.at('tahun_realisasi'), diagnostics };
    checkYears(tahunRealisasi, realised);
    return { ...years, tahunRealisasi };
  };
  if (isFree(written)) {
    const isi = buildFreeTable(written, asal, normaliser.diagnostics);
    if (umum.pindahan) normaliser.diagnostics.push(...nothingToCarry(isi, asal.at('pindahan')));
    return { ...umum, jenis: 'bebas', isi };
  }
  switch (written.jenis) {
    case 'kinerja-pelayanan':
    case 'anggaran-realisasi': {
      const years = bertahun(written);
      const rows = written.baris as readonly SeriesRow[];
      const baris = rows.map((row, index) => seriesRow(row, asal.at('baris', index), years.tahun, normaliser));
      return { ...umum, ...years, jenis: written.jenis, rasio: written.rasio ?? false, baris };
    }
    case 'tujuan-sasaran':
    case 'keselarasan-rpjmd':
      return { ...umum, ...berealisasi(written), jenis: written.jenis, tujuan: written.tujuan, kolom: written.kolom };
    case 'strategi-kebijakan':
      return { ...umum, jenis: written.jenis, tujuan: written.tujuan, misi: written.misi };
    case 'program-pendanaan':
      return {
        ...umum,
        ...berealisasi(written),
        jenis: written.jenis,
        tataLetak: written.tata_letak ?? 'gabung',
        ulangPagu: written.ulang_pagu ?? [],
        tujuanSasaran: written.tujuan_sasaran ?? 'kolom',
        hitungPagu: written.hitung_pagu ?? true,
        kolom: written.kolom ?? [...KOLOM_BAWAAN],
      };
    case 'indikator-kinerja':
      return { ...umum, ...berealisasi(written), jenis: written.jenis, saring: written.saring };
  }
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
