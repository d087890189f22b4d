import type { Sasaran, Tujuan } from '../../model/arah.ts';
import { rangkai } from '../wording.ts';
import type { Finding, Rule } from '../finding.ts';

const arah = (mendukung: string): string =>
  [
    'visi: Kota Contoh yang Sejahtera',
    'misi: [{ id: misi-1, nama: Contoh Sejahtera }]',
    'rpjmd: { tujuan: [{ id: rpjmd-1, nama: Menurunnya kemiskinan }] }',
    'tujuan:',
    '  - id: tujuan-1',
    '    nama: Meningkatnya kesejahteraan sosial',
    ...(mendukung === '' ? [] : [`    mendukung: ${mendukung}`]),
    '    sasaran: [{ id: sasaran-1, nama: Meningkatnya penanganan PPKS }]',
    '',
  ].join('\n');

/**
 * Every sasaran, and with it every IKU and IKK below it, serves a tujuan or sasaran of the RPJMD. Source: T-C.28 lists the
 * indicators "yang mengacu pada tujuan dan sasaran RPJMD".
 */
export const rpjmdLink: Rule = {
  code: 'rpjmd-link',
  kelompok: 'kelengkapan',
  severity: 'peringatan',
  rancangan: 'info',
  memeriksa: 'Setiap sasaran, atau tujuannya, menyebut tujuan atau sasaran RPJMD yang didukungnya.',
  alasan: 'Renstra menjabarkan RPJMD; keselarasan itulah yang pertama diperiksa dalam verifikasi oleh Bappeda.',
  contoh: {
    keliru: { 'arah.yaml': arah('') },
    benar: { 'arah.yaml': arah('rpjmd-1') },
  },
  *check({ plan }) {
    const { tujuan, rpjmd } = plan.arah;
    const [first] = tujuan;
    if (first !== undefined && rpjmd.length === 0) {
      yield {
        message: `Tujuan dan sasaran RPJMD belum tertulis, sehingga ${tujuan.length} tujuan belum mempunyai padanannya.`,
        hint: 'Tulis kunci rpjmd dalam arah.yaml, lalu mendukung pada setiap tujuan.',
        target: { asal: first.asal },
        subjek: tujuan.map((item) => item.id),
      };
      return;
    }
    for (const item of tujuan) yield* ofTujuan(item);
  },
};

function* ofTujuan(tujuan: Tujuan): Generator<Finding> {
  if (tujuan.mendukung !== undefined) return;
  const loose = tujuan.sasaran.filter((sasaran) => sasaran.mendukung === undefined);
  const hint = 'Tulis mendukung dengan id tujuan atau sasaran RPJMD.';
  if (loose.length === tujuan.sasaran.length)
    yield {
      message: `Tujuan “${tujuan.nama}” dan ${loose.length} sasarannya belum ditautkan ke RPJMD.${kinerjaUtama([tujuan, ...loose])}`,
      hint,
      target: { asal: tujuan.asal },
      related: loose.map(({ asal }) => ({ target: { asal } })),
      subjek: [tujuan.id, ...loose.map(({ id }) => id)],
    };
  else
    for (const sasaran of loose)
      yield {
        message: `Sasaran “${sasaran.nama}” belum ditautkan ke RPJMD.${kinerjaUtama([sasaran])}`,
        hint,
        target: { asal: sasaran.asal },
        subjek: [sasaran.id],
      };
}

// The indicators of T-C.28 that stay without a counterpart along with it.
function kinerjaUtama(nodes: readonly Pick<Sasaran, 'indikator'>[]): string {
  const names = nodes.flatMap(({ indikator }) =>
    indikator.filter(({ iku, ikk }) => iku || ikk).map(({ nama }) => `“${nama}”`),
  );
  return names.length === 0 ? '' : ` Tanpa padanan RPJMD pula: ${rangkai(names)}.`;
}
