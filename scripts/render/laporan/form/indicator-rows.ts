import { pemilikIndikator } from '../../../check/indicators.ts';
import { lacksUnit } from '../../../check/rules/indicator-missing.ts';
import type { Report } from '../../../derive/report.ts';
import { paguSimpul } from '../../../derive/totals.ts';
import { type FindingsAbout, missing, type Row, share } from './rows.ts';

/** What every indicator and program is asked for, and the IKU. */
export function indicatorRows({ plan }: Report, about: FindingsAbout): Row[] {
  const owners = [...pemilikIndikator(plan)].filter(({ aras }) => aras !== 'rincian');
  const indicators = owners.flatMap(({ indikator }) => indikator);
  const years = plan.dokumen.tahunTarget;
  const quoted = ({ nama }: { readonly nama: string }): string => `“${nama}”`;
  const iku = indicators.filter((one) => one.iku);
  const unfunded = plan.program.filter((program) =>
    plan.dokumen.tahunPagu.some((year) => paguSimpul(program, year) === undefined),
  );
  return [
    share(
      'Setiap tujuan, sasaran, program, kegiatan, dan sub kegiatan mempunyai indikator',
      owners.length,
      owners.filter(({ indikator }) => indikator.length === 0).map(({ kode, nama }) => kode ?? `“${nama}”`),
      'butir rencana',
      about.codes('indicator-missing'),
    ),
    share(
      'Setiap indikator mempunyai satuan',
      indicators.length,
      indicators.filter(lacksUnit).map(quoted),
      'indikator',
      [],
    ),
    share(
      'Setiap indikator mempunyai kondisi awal',
      indicators.length,
      indicators.filter(({ awal }) => awal.nilai.jenis === 'kosong').map(quoted),
      'indikator',
      [],
    ),
    share(
      'Setiap indikator mempunyai target tiap tahun',
      indicators.length,
      indicators
        .filter(({ target, realisasi }) =>
          years.some((year) => isBlank(target.get(year)) && isBlank(realisasi.get(year))),
        )
        .map(quoted),
      'indikator',
      [],
    ),
    iku.length === 0
      ? missing('Indikator Kinerja Utama (IKU) ditetapkan', 'Tulis iku: ya pada indikatornya.')
      : {
          indikator: 'Indikator Kinerja Utama (IKU) ditetapkan',
          kesesuaian: 'Ada',
          tindakLanjut: `${iku.length} indikator.`,
          temuan: about.codes('iku-set'),
        },
    share(
      'Setiap program mempunyai pagu indikatif tiap tahun',
      plan.program.length,
      unfunded.map(({ kode, nama }) => kode ?? `“${nama}”`),
      'program',
      [],
    ),
  ];
}

function isBlank(value: { readonly jenis: string } | undefined): boolean {
  return value === undefined || value.jenis === 'kosong';
}
