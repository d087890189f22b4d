import type { TabelJenis } from '../../../model/tabel.ts';
import type { Tahunan } from '../../../model/tahunan.ts';
import { KOSONG, type Nilai } from '../../../notation/nilai.ts';
import { berbeda, type Pasangan, pasangan } from '../../perbedaan.ts';
import type { BarisModel, SelModel } from '../../table-model.ts';
import { teks } from '../cells.ts';
import { barisDari, type Isian, kata, kolomDanKepala, type Lajur, type Parts } from './columns.ts';

type Table = TabelJenis<'perbedaan-renstra'>;

const BAGIAN = [
  { jenis: 'sasaran', judul: 'Sasaran' },
  { jenis: 'indikator', judul: 'Indikator dan target' },
  { jenis: 'program', judul: 'Program dan anggaran (Rp)' },
] as const;

const TIDAK_ADA = 'Tidak ada';

/**
 * Where an annual plan differs from its Renstra: in groups by kind, both wordings and both values of the year, and the
 * difference. What only one of them has says so on the other side. Groups in which nothing differs are left out.
 */
export function modelPerbedaan(year: Tahunan, table: Table): Parts {
  const { tahun } = year;
  const renstra = { nama: 'kelompok-renstra', judul: `Renstra Tahun ${tahun}` };
  const tahunan = { nama: 'kelompok-tahunan', judul: `RKT Tahun ${tahun}` };
  const lajur = [
    { nama: 'no', judul: 'No', peran: 'nomor' },
    { nama: 'renstra', judul: 'Uraian', peran: 'teks', kelompok: renstra },
    { nama: 'nilai-renstra', judul: 'Target/Pagu', peran: 'target', kelompok: renstra },
    { nama: 'tahunan', judul: 'Uraian', peran: 'teks', kelompok: tahunan },
    { nama: 'nilai-tahunan', judul: 'Target/Anggaran', peran: 'target', kelompok: tahunan },
    { nama: 'selisih', judul: 'Selisih', peran: 'target' },
  ] as const satisfies readonly Lajur<string>[];
  const shown = pasangan(year).filter((item) => table.semua || berbeda(item));
  const baris = BAGIAN.flatMap(({ jenis, judul }): BarisModel[] => {
    const items = shown.filter((item) => item.jenis === jenis);
    if (items.length === 0) return [];
    const group: SelModel = teks(0, judul, { lebar: lajur.length, kepala: true });
    return [
      { jenis: 'kelompok', sel: [group] },
      ...items.map((item, index) => barisDari('data', lajur, (nama) => cell(nama, item, index))),
    ];
  });
  return { ...kolomDanKepala(lajur, table.judulKolom), baris };
}

function cell(nama: string, { renstra, tahunan, selisih }: Pasangan, index: number): Isian {
  switch (nama) {
    case 'no':
      return kata(String(index + 1));
    case 'renstra':
      return kata(renstra?.nama ?? TIDAK_ADA, { kepala: true });
    case 'nilai-renstra':
      return { isi: renstra?.nilai ?? KOSONG, satuan: renstra?.satuan, asal: renstra?.asalNilai };
    case 'tahunan':
      return kata(tahunan?.nama ?? TIDAK_ADA);
    case 'nilai-tahunan':
      return { isi: tahunan?.nilai ?? KOSONG, satuan: tahunan?.satuan, asal: tahunan?.asalNilai };
    default:
      return { isi: nonZero(selisih), satuan: tahunan?.satuan };
  }
}

// Where the values are the same only the words differ; the column then says nil.
function nonZero(selisih: Nilai | undefined): Nilai {
  const amount = selisih?.jenis === 'rupiah' ? selisih.rupiah : selisih?.jenis === 'angka' ? selisih.angka : undefined;
  return amount === 0 ? { jenis: 'nihil' } : (selisih ?? KOSONG);
}
