import { berbeda, type Pasangan, pasangan } from '../../derive/perbedaan.ts';
import { formatRupiah } from '../../notation/format.ts';
import type { Nilai } from '../../notation/nilai.ts';
import { tampilNilai } from '../units.ts';
import type { Origin } from '../../model/origin.ts';
import type { Rule } from '../finding.ts';
import { type Serupa, sekaliPerSebab } from '../once-per-cause.ts';
import { contohTahunan } from './contoh-tahunan.ts';

/**
 * Where an annual plan differs from the Renstra that it is drawn from: sasaran, indicators with targets, programs with money.
 * Three or more that were left out, or that were made of one of the Renstra, are one finding.
 */
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
  *check({ plan }) {
    const { tahunan, dokumen } = plan;
    if (tahunan === undefined) return;
    const named = dokumen.asal.at('renstra');
    const all = pasangan(tahunan)
      .filter(berbeda)
      .map((item) => different(item, tahunan.tahun, placeOf(item) ?? named));
    yield* sekaliPerSebab(plan, 'renstra-annual', all, ([first, ...others]) => {
      const { renstra, tahunan: own } = first.item;
      const subjek = [first.item, ...others.map(({ item }) => item)].flatMap(
        (item) => item.tahunan?.id ?? item.renstra?.id ?? [],
      );
      if (own === undefined)
        return {
          message: `${others.length + 1} sasaran, indikator, atau program Renstra tidak dibawa ke rencana tahun ${tahunan.tahun}; yang pertama ${first.catatan}.`,
          subjek,
        };
      return {
        message: `${others.length + 1} ${first.item.jenis} berasal dari satu ${first.item.jenis} Renstra, “${renstra?.nama ?? ''}”, dengan bunyi atau nilai yang lain; yang pertama ${first.catatan}.`,
        subjek,
      };
    });
  },
};

interface Perbedaan extends Serupa {
  readonly item: Pasangan;
}

// What was left out is one matter; so are the several things that the year made of one of the Renstra.
function different(item: Pasangan, tahun: number, asal: Origin): Perbedaan {
  const { renstra, tahunan } = item;
  const here = tahunan ?? renstra;
  return {
    item,
    sebab: JSON.stringify(
      tahunan === undefined
        ? ['tidak dibawa']
        : renstra === undefined
          ? ['baru', tahunan.id]
          : [item.jenis, renstra.id],
    ),
    catatan: inGroup(item, tahun),
    finding: {
      message: tell(item, tahun),
      hint: 'Bila memang berbeda tidak ada yang perlu diubah; tabel perbedaan-renstra mencetaknya.',
      target: { asal },
      ...(renstra === undefined
        ? {}
        : {
            related: [
              {
                target: { asal: renstra.asalNilai },
                note: tahunan === undefined ? inGroup(item, tahun) : 'dalam Renstra',
              },
            ],
          }),
      subjek: here === undefined ? [] : [here.id],
      tahun,
    },
  };
}

const SEBUTAN = { sasaran: 'Sasaran', indikator: 'Indikator', program: 'Program' } as const;

// A value that was carried over has its place in the Renstra; then the difference is told where its words stand.
function placeOf({ tahunan, beda }: Pasangan) {
  if (tahunan === undefined) return undefined;
  return beda.nilai ? tahunan.asalNilai : tahunan.asal;
}

function tell(item: Pasangan, tahun: number): string {
  const { jenis, renstra, tahunan, beda } = item;
  const what = SEBUTAN[jenis];
  if (tahunan === undefined) return `${what} Renstra “${renstra?.nama ?? ''}” tidak dibawa ke rencana tahun ${tahun}.`;
  if (renstra === undefined) return `${what} “${tahunan.nama}” tidak ada dalam Renstra.`;
  const name = beda.nama ? ` berbunyi “${renstra.nama}” dalam Renstra` : '';
  if (!beda.nilai) return `${what} “${tahunan.nama}”${name}.`;
  return `${what} “${tahunan.nama}”${name === '' ? ':' : `${name};`} ${values(item, tahun)}.`;
}

/** One of several, where what they have in common was said already. */
function inGroup(item: Pasangan, tahun: number): string {
  const { jenis, renstra, tahunan, beda } = item;
  const name = `${jenis} “${(tahunan ?? renstra)?.nama ?? ''}”`;
  return tahunan !== undefined && beda.nilai ? `${name}: ${values(item, tahun)}` : name;
}

// Both values of the year and, where they are two numbers of one unit, the difference.
function values({ jenis, renstra, tahunan, selisih }: Pasangan, tahun: number): string {
  const [own, planned] = [tahunan, renstra].map((side) => (side === undefined ? '' : show(side.nilai, side.satuan)));
  const apart = selisih === undefined ? '' : ` (selisih ${show(selisih, tahunan?.satuan)})`;
  return jenis === 'program'
    ? `anggarannya ${own ?? ''}, pagu Renstra tahun ${tahun} ${planned ?? ''}${apart}`
    : `targetnya ${own ?? ''}, target Renstra tahun ${tahun} ${planned ?? ''}${apart}`;
}

function show(nilai: Nilai, satuan: string | undefined): string {
  if (nilai.jenis !== 'rupiah') return tampilNilai(nilai, satuan);
  return nilai.rupiah < 0 ? `-${formatRupiah(-nilai.rupiah)}` : formatRupiah(nilai.rupiah);
}
