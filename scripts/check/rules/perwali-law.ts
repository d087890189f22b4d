import { lawKey, lawsIn, lawTitle } from '../../derive/laws.ts';
import { ketentuanDalam, pasalDalam, type Peraturan } from '../../model/peraturan.ts';
import type { Origin } from '../../model/origin.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding, Rule } from '../finding.ts';

/** Laws that a regulation cites but does not rest on, laws it rests on twice, and enacted words that name another law. */
export const perwaliLaw: Rule = {
  code: 'perwali-law',
  kelompok: 'substansi',
  severity: 'peringatan',
  memeriksa:
    'Peraturan yang disebut Menimbang dan batang tubuh perwali.yaml terhadap mengingat, dan bunyi tertulis dalam mengingat terhadap hukum.yaml.',
  alasan:
    'Peraturan yang dijadikan alasan atau dirujuk pasal dicari pembaca dalam Mengingat; kutipan yang nomornya lain menunjuk peraturan yang lain.',
  contoh: {
    keliru: contoh('[]'),
    benar: contoh('[permendagri-86-2017]'),
  },
  *check({ plan }) {
    const { peraturan } = plan;
    if (peraturan === undefined || plan.takTerbaca.includes('hukum')) return;
    yield* cited(peraturan, plan);
    yield* listed(peraturan, plan);
  },
};

function contoh(mengingat: string) {
  return {
    'hukum.yaml':
      'hukum:\n  - { id: permendagri-86-2017, jenis: Peraturan Menteri Dalam Negeri, nomor: "86", tahun: 2017, tentang: Tata Cara Perencanaan }\n',
    'perwali.yaml': `nomor: "7"\ntahun: 2025\ntentang: Rencana Strategis Perangkat Daerah\nmenimbang: [bahwa Permendagri Nomor 86 Tahun 2017 memerintahkannya;]\nmengingat: ${mengingat}\npasal: [Peraturan ini mulai berlaku pada tanggal diundangkan.]\nditetapkan: { di: Contoh, tanggal: 2025-09-24, pejabat: wali-kota }\n`,
  };
}

function* cited(peraturan: Peraturan, plan: Plan): Generator<Finding> {
  const keys = new Set(rested(peraturan, plan).flatMap((law) => lawKey(law, plan) ?? []));
  const own = lawKey(
    { jenis: `Peraturan ${plan.daerah.kepala}`, nomor: peraturan.nomor, tahun: peraturan.tahun },
    plan,
  );
  const told = new Set<string>();
  for (const { teks, asal } of textsOf(peraturan))
    for (const { kunci, teks: nama } of lawsIn(teks, plan)) {
      if (keys.has(kunci) || kunci === own || told.has(kunci)) continue;
      told.add(kunci);
      yield {
        message: `${nama} disebut di sini, tetapi tidak ada dalam mengingat.`,
        hint: 'Tambahkan id-nya di bawah mengingat; bila belum ada, tulis dahulu dalam hukum.yaml.',
        target: { asal },
        related: [{ target: { asal: peraturan.asal.at('mengingat') } }],
        subjek: ['perwali', kunci],
      };
    }
}

/** Laws under Mengingat with those that changed them, and the regulation that is amended with its own. */
function rested({ mengingat, perubahan }: Peraturan, { hukum }: Plan): Plan['hukum'] {
  const ids = [...mengingat.map((item) => item.hukum), perubahan?.atas ?? []].flat();
  const laws = hukum.filter(({ id }) => ids.includes(id));
  const changes = laws.flatMap(({ diubah_dengan: ids }) => ids ?? []);
  return [...laws, ...hukum.filter(({ id }) => changes.includes(id))];
}

function* textsOf(peraturan: Peraturan): Generator<{ readonly teks: string; readonly asal: Origin }> {
  for (const [index, teks] of peraturan.menimbang.entries())
    yield { teks, asal: peraturan.asal.at('menimbang', index) };
  const articles = [...pasalDalam(peraturan), ...(peraturan.perubahan?.butir ?? []).flatMap(({ menjadi }) => menjadi)];
  for (const article of articles)
    for (const { teks, penutup, rincian, asal } of ketentuanDalam(article)) {
      if (teks !== undefined) yield { teks, asal: rincian === undefined ? asal : asal.at('teks') };
      if (penutup !== undefined) yield { teks: penutup, asal: asal.at('penutup') };
    }
}

function* listed(peraturan: Peraturan, plan: Plan): Generator<Finding> {
  const seen = new Map<string, Origin>();
  for (const { hukum: id, bagian, tertulis, asal } of peraturan.mengingat) {
    const law = plan.hukum.find((item) => item.id === id);
    const key = `${id} ${bagian ?? ''}`;
    const earlier = seen.get(key);
    if (earlier !== undefined)
      yield {
        message: `“${id}” sudah ada dalam mengingat.`,
        hint: 'Hapus salah satunya.',
        target: { asal },
        related: [{ target: { asal: earlier } }],
        subjek: ['perwali', id],
      };
    seen.set(key, asal);
    const own = law && lawKey(law, plan);
    const [first] = tertulis === undefined ? [] : lawsIn(tertulis, plan);
    if (law === undefined || own === undefined || first === undefined || first.kunci === own) continue;
    yield {
      message: `Bunyi tertulis menyebut ${first.teks}, sedangkan “${id}” adalah ${lawTitle(law)}.`,
      hint: 'Perbaiki id atau bunyinya.',
      target: { asal: asal.at('tertulis') },
      related: [{ target: { asal: law.asal.at('nomor') } }],
      subjek: ['perwali', id],
    };
  }
}
