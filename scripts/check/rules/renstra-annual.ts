import { berbeda, type Pasangan, pasangan } from '../../derive/perbedaan.ts';
import { formatRupiah } from '../../notation/format.ts';
import type { Nilai } from '../../notation/nilai.ts';
import { tampilNilai } from '../units.ts';
import type { Finding, Rule } from '../finding.ts';
import { contohTahunan } from './contoh-tahunan.ts';

/** Where an annual plan differs from the Renstra that it is drawn from: sasaran, indicators with targets, programs with money. */
export const renstraAnnual: Rule = {
  code: 'renstra-annual',
  kelompok: 'konsistensi angka',
  untuk: ['rkt'],
  severity: 'info',
  memeriksa: 'Sasaran, indikator, target, program, dan anggaran rencana tahunan terhadap Renstra untuk tahun itu.',
  alasan:
    'Rencana tahunan boleh berbeda dari Renstra, misalnya sesudah APBD ditetapkan, tetapi perbedaannya harus disengaja dan dapat ditunjukkan.',
  contoh: {
    keliru: contohTahunan({ anggaran: '250' }),
    benar: contohTahunan({ anggaran: '200' }),
    acuan: { renstra: {} },
  },
  *check({ plan: { tahunan, dokumen } }) {
    if (tahunan === undefined) return;
    for (const item of pasangan(tahunan).filter(berbeda)) {
      const here = item.tahunan ?? item.renstra;
      yield {
        message: tell(item, tahunan.tahun),
        hint: 'Bila memang berbeda tidak ada yang perlu diubah; tabel perbedaan-renstra mencetaknya.',
        target: { asal: placeOf(item) ?? dokumen.asal.at('renstra') },
        ...(item.renstra === undefined ? {} : { related: [{ target: { asal: item.renstra.asalNilai } }] }),
        subjek: here === undefined ? [] : [here.id],
        tahun: tahunan.tahun,
      } satisfies Finding;
    }
  },
};

const SEBUTAN = { sasaran: 'Sasaran', indikator: 'Indikator', program: 'Program' } as const;

// A value that was carried over has its place in the Renstra; then the difference is told where its words stand.
function placeOf({ tahunan, beda }: Pasangan) {
  if (tahunan === undefined) return undefined;
  return beda.nilai ? tahunan.asalNilai : tahunan.asal;
}

function tell({ jenis, renstra, tahunan, selisih, beda }: Pasangan, tahun: number): string {
  const what = SEBUTAN[jenis];
  if (tahunan === undefined) return `${what} Renstra “${renstra?.nama ?? ''}” tidak dibawa ke rencana tahun ${tahun}.`;
  if (renstra === undefined) return `${what} “${tahunan.nama}” tidak ada dalam Renstra.`;
  const name = beda.nama ? ` berbunyi “${renstra.nama}” dalam Renstra` : '';
  if (!beda.nilai) return `${what} “${tahunan.nama}”${name}.`;
  const [own, planned] = [tahunan, renstra].map(({ nilai, satuan }) => show(nilai, satuan));
  const apart = selisih === undefined ? '' : ` (selisih ${show(selisih, tahunan.satuan)})`;
  const values =
    jenis === 'program'
      ? `anggarannya ${own ?? ''}, pagu Renstra tahun ${tahun} ${planned ?? ''}`
      : `targetnya ${own ?? ''}, target Renstra tahun ${tahun} ${planned ?? ''}`;
  return `${what} “${tahunan.nama}”${name === '' ? ':' : `${name};`} ${values}${apart}.`;
}

function show(nilai: Nilai, satuan: string | undefined): string {
  if (nilai.jenis !== 'rupiah') return tampilNilai(nilai, satuan);
  return nilai.rupiah < 0 ? `-${formatRupiah(-nilai.rupiah)}` : formatRupiah(nilai.rupiah);
}
