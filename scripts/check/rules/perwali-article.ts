import { ketentuanDalam, pasalDalam, type ButirUbah, type Ketentuan, type Peraturan } from '../../model/peraturan.ts';
import type { Plan } from '../../model/plan.ts';
import type { Finding, Rule } from '../finding.ts';

/** Articles that an amending regulation changes twice, or that do not exist; and references to articles that do not. */
export const perwaliArticle: Rule = {
  code: 'perwali-article',
  kelompok: 'substansi',
  severity: 'galat',
  memeriksa:
    'Pasal yang diubah, dihapus, atau disisipkan dua kali; pasal yang diubah terhadap peraturan lamanya; dan rujukan ke pasal yang tidak ada.',
  alasan: 'Dua bunyi untuk satu pasal, atau rujukan ke pasal yang tidak ada, tidak dapat dilaksanakan.',
  contoh: {
    keliru: contoh('[3, 4]', '4'),
    benar: contoh('[3, 4]', '5'),
  },
  *check({ plan }) {
    const { peraturan } = plan;
    if (peraturan === undefined) return;
    yield* references(peraturan);
    if (peraturan.perubahan === undefined) return;
    yield* twice(peraturan.perubahan.butir);
    yield* neighbours(peraturan.perubahan.butir);
    yield* notThere(peraturan.perubahan.butir, plan.sebelum);
  },
};

function contoh(dihapus: string, diubah: string) {
  return {
    'hukum.yaml':
      'hukum:\n  - { id: perwali-7-2025, jenis: Peraturan Wali Kota Contoh, nomor: "7", tahun: 2025, tentang: Rencana Strategis Perangkat Daerah }\n',
    'perwali.yaml': `nomor: "9"\ntahun: 2025\nmenimbang: [bahwa perlu;]\nmengingat: []\nperubahan:\n  atas: perwali-7-2025\n  butir:\n    - { dihapus: ${dihapus} }\n    - { diubah: ${diubah}, menjadi: Bunyi yang baru. }\nditetapkan: { di: Contoh, tanggal: 2025-09-24, pejabat: wali-kota }\n`,
  };
}

/** Where a number of Pasal I names its articles. */
function targetOf({ tindakan, asal }: ButirUbah): { readonly asal: ButirUbah['asal'] } {
  return { asal: asal.at(tindakan) };
}

function* twice(butir: readonly ButirUbah[]): Generator<Finding> {
  const seen = new Map<string, ButirUbah>();
  for (const item of butir)
    for (const pasal of item.pasal) {
      const earlier = seen.get(pasal);
      if (earlier === undefined) seen.set(pasal, item);
      else
        yield {
          message: `Pasal ${pasal} ${item.tindakan} di sini, padahal sudah ${earlier.tindakan} pada butir lain.`,
          hint: 'Satukan perubahan satu pasal dalam satu butir yang mengutip bunyi lengkapnya.',
          target: targetOf(item),
          related: [{ target: targetOf(earlier) }],
          subjek: ['perwali', `pasal-${pasal}`],
        };
    }
}

/** `3`, `3A`, `3B`: a number and letters. */
function split(pasal: string): readonly [number, string] {
  const letters = pasal.replace(/^\d+/, '');
  return [Number.parseInt(pasal, 10), letters];
}

function* neighbours(butir: readonly ButirUbah[]): Generator<Finding> {
  for (const { tindakan, pasal, antara, asal } of butir) {
    if (tindakan !== 'disisipkan') continue;
    const [before = '', behind = ''] = antara;
    const [number] = split(before);
    const wrong = pasal.find((item) => split(item)[0] !== number || split(item)[1] === '');
    if (wrong !== undefined)
      yield {
        message: `Pasal ${wrong} disisipkan sesudah Pasal ${before}; pasal sisipan bernomor ${number} dengan huruf.`,
        hint: `Tulis misalnya ${number}A.`,
        target: { asal: asal.at('disisipkan') },
        related: [{ target: { asal: asal.at('antara') } }],
        subjek: ['perwali', `pasal-${wrong}`],
      };
    const [next] = split(behind);
    if (next !== number && next !== number + 1)
      yield {
        message: `Pasal ${before} dan Pasal ${behind} tidak berurutan.`,
        hint: 'Sebut kedua pasal yang mengapit sisipan.',
        target: { asal: asal.at('antara') },
        subjek: ['perwali', `pasal-${before}`],
      };
  }
}

/** Articles of the regulation that is amended, where that stands with the document that this one amends. */
function* notThere(butir: readonly ButirUbah[], before: Plan | undefined): Generator<Finding> {
  const old = before?.peraturan;
  // Of a regulation that was itself amended, the articles put in between are not known here.
  if (old === undefined || old.perubahan !== undefined) return;
  const count = [...pasalDalam(old)].length;
  for (const item of butir) {
    const named = item.tindakan === 'disisipkan' ? item.antara : item.pasal;
    for (const pasal of named) {
      const [number, letters] = split(pasal);
      if (letters !== '' || number <= count) continue;
      yield {
        message: `Pasal ${pasal} tidak ada dalam peraturan yang diubah; pasalnya ${count}.`,
        hint: 'Perbaiki nomor pasalnya.',
        target: item.tindakan === 'disisipkan' ? { asal: item.asal.at('antara') } : targetOf(item),
        related: [{ target: { asal: old.asal.at(old.bab.length > 0 ? 'bab' : 'pasal') } }],
        subjek: ['perwali', `pasal-${pasal}`],
      };
    }
  }
}

/** `Pasal 2 ayat (1)`; not of another law, which follows by name. */
const RUJUKAN =
  /\bPasal (\d+)(?:\s+ayat \((\d+)\))?(?!\d)(?![^.;,]{0,40}\b(?:Undang-Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Daerah)))/g;

function* references(peraturan: Peraturan): Generator<Finding> {
  if (peraturan.perubahan !== undefined) return;
  const articles = [...pasalDalam(peraturan)];
  for (const article of articles)
    for (const { teks = '', rincian, asal } of ketentuanDalam(article))
      for (const [words, pasal = '', ayat] of teks.matchAll(RUJUKAN)) {
        if (exists(articles, Number(pasal), ayat)) continue;
        yield {
          message: `“${words}” dirujuk di sini, tetapi tidak ada dalam peraturan ini (${articles.length} pasal).`,
          hint: 'Perbaiki rujukannya.',
          target: { asal: rincian === undefined ? asal : asal.at('teks') },
          subjek: ['perwali', `pasal-${pasal}`],
        };
      }
}

function exists(articles: readonly Ketentuan[], pasal: number, ayat: string | undefined): boolean {
  const article = articles[pasal - 1];
  if (article === undefined) return false;
  if (ayat === undefined) return true;
  return article.rincian?.jenis === 'ayat' && Number(ayat) <= article.rincian.butir.length;
}
