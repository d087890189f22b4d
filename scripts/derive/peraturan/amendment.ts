import type { ButirUbah, Peraturan, Perubahan } from '../../model/peraturan.ts';
import type { Plan } from '../../model/plan.ts';
import { terbilang } from '../../notation/format.ts';
import { gazette } from '../law-text.ts';
import { lawName, lawTitle } from '../laws.ts';
import { countProvisions, type KetentuanBernomor } from './count-provisions.ts';
import { article, ordinal, type PasalBernomor } from './number-articles.ts';
import { actOf } from './region-words.ts';

type Hukum = Plan['hukum'][number];

/** A number of Pasal I: the order, and how each article reads from then on. */
export interface ButirPasalI {
  readonly perintah: string;
  readonly pasal: readonly PasalBernomor[];
}

/** The body of an amending regulation. */
export interface IsiPerubahan {
  readonly pembuka: PembukaPasalI;
  readonly butir: readonly ButirPasalI[];
  readonly pasalII: KetentuanBernomor;
}

/** How Pasal I begins: a sentence, or one that goes through all earlier amendments and comes to its end behind them. */
export interface PembukaPasalI {
  readonly teks: string;
  readonly terdahulu: readonly string[];
  readonly penutup: string | undefined;
}

/** The regulation that one amends, and those that have amended it before, the oldest first; unknown ids are passed over. */
function amendedBy(
  { atas }: Perubahan,
  { hukum }: Pick<Plan, 'hukum'>,
): {
  readonly asal: Hukum | undefined;
  readonly terdahulu: readonly Hukum[];
} {
  const asal = hukum.find(({ id }) => id === atas);
  const terdahulu = (asal?.diubah_dengan ?? []).flatMap((id) => hukum.find((law) => law.id === id) ?? []);
  return { asal, terdahulu };
}

/** `Perubahan Kedua atas Peraturan Wali Kota … tentang …`; the first amendment is not counted. Undefined for any other. */
export function amendmentTitle({ perubahan }: Peraturan, plan: Plan): string | undefined {
  if (perubahan === undefined) return undefined;
  const { asal, terdahulu } = amendedBy(perubahan, plan);
  const count = terdahulu.length === 0 ? '' : ` ${ordinal(terdahulu.length + 1)}`;
  return `Perubahan${count} atas ${asal === undefined ? '…' : lawTitle(asal)}`;
}

/** The body of an amending regulation, its words as Lampiran II UU 12/2011 puts them where none are written. */
export function deriveAmendment(perubahan: Perubahan, plan: Plan): IsiPerubahan {
  return {
    pembuka: opening(perubahan, plan),
    butir: perubahan.butir.map((butir) => ({
      perintah: butir.perintah ?? order(butir, actOf(plan.daerah)),
      pasal: butir.menjadi.map((isi, index) => article(butir.pasal[index] ?? '', isi)),
    })),
    pasalII:
      perubahan.pasalII === undefined
        ? {
            teks: `${actOf(plan.daerah)} ini mulai berlaku pada tanggal diundangkan.`,
            rincian: undefined,
            uraian: [],
            penutup: undefined,
          }
        : countProvisions(perubahan.pasalII),
  };
}

function opening(perubahan: Perubahan, plan: Plan): PembukaPasalI {
  if (perubahan.pembuka !== undefined) return { teks: perubahan.pembuka, terdahulu: [], penutup: undefined };
  const { asal, terdahulu } = amendedBy(perubahan, plan);
  const act = actOf(plan.daerah);
  const begin = `Beberapa ketentuan dalam ${asal === undefined ? '…' : withGazette(lawTitle(asal), asal, plan)}`;
  const [only, ...more] = terdahulu;
  if (only === undefined) return { teks: `${begin} diubah sebagai berikut:`, terdahulu: [], penutup: undefined };
  if (more.length === 0)
    return {
      teks: `${begin} sebagaimana telah diubah dengan ${withGazette(lawTitle(only), only, plan)}, diubah sebagai berikut:`,
      terdahulu: [],
      penutup: undefined,
    };
  return {
    teks: `${begin} yang telah beberapa kali diubah dengan ${act}:`,
    terdahulu: terdahulu.map((law) => withGazette(lawName(law).replace(/^.*?(?=Nomor )/, ''), law, plan)),
    penutup: 'diubah sebagai berikut:',
  };
}

function withGazette(name: string, law: Hukum, plan: Plan): string {
  return law.lembaran === undefined ? name : `${name} (${gazette(law, plan)})`;
}

function order(butir: ButirUbah, act: string): string {
  const [first = ''] = butir.pasal;
  switch (butir.tindakan) {
    case 'dihapus':
      return `${names(butir.pasal)} dihapus.`;
    case 'disisipkan': {
      const [before = '', behind = ''] = butir.antara;
      const count = butir.pasal.length;
      return (
        `Di antara Pasal ${before} dan Pasal ${behind} disisipkan ${String(count)} (${terbilang(count)}) pasal, ` +
        `yakni ${names(butir.pasal)} sehingga berbunyi sebagai berikut:`
      );
    }
    case 'diubah':
      if (butir.lampiran !== undefined)
        return (
          `Ketentuan ${butir.lampiran} diubah sehingga menjadi sebagaimana tercantum dalam ${butir.lampiran} yang merupakan ` +
          `bagian tidak terpisahkan dari ${act} ini.`
        );
      return butir.bagian === undefined
        ? `Ketentuan Pasal ${first} diubah sehingga berbunyi sebagai berikut:`
        : `Ketentuan ${butir.bagian} Pasal ${first} diubah sehingga Pasal ${first} berbunyi sebagai berikut:`;
  }
}

/** `Pasal 3A`, `Pasal 3A dan Pasal 3B`, `Pasal 3A, Pasal 3B, dan Pasal 3C`. */
function names(numbers: readonly string[]): string {
  const all = numbers.map((number) => `Pasal ${number}`);
  if (all.length <= 2) return all.join(' dan ');
  return `${all.slice(0, -1).join(', ')}, dan ${all.at(-1) ?? ''}`;
}
