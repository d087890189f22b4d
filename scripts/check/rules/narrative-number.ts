import type { Finding, Rule } from '../finding.ts';
import { compare, type Klaim, typed } from '../prosa/claims/claim.ts';
import { readClaims } from '../prosa/claims/read-claims.ts';

/** A number typed in the prose that differs from the figure of the plan that its sentence speaks of. */
export const narrativeNumber: Rule = {
  code: 'narrative-number',
  kelompok: 'konsistensi angka',
  severity: 'peringatan',
  memeriksa:
    'Jumlah, pagu, target, kondisi awal, dan isi tabel yang diketik dalam naskah dibandingkan dengan data yang disebut kalimatnya.',
  alasan:
    'Angka dalam naskah yang tertinggal saat datanya diubah membuat dokumen bertentangan dengan tabelnya sendiri.',
  contoh: {
    keliru: {
      'naskah/1-pendahuluan/1-latar-belakang.md': 'Renstra Dinas Contoh memuat 2 (dua) program.\n',
    },
    benar: {
      'naskah/1-pendahuluan/1-latar-belakang.md':
        'Renstra Dinas Contoh memuat [[nilai: jumlah program, huruf]] program.\n',
    },
  },
  *check(report) {
    for (const claim of readClaims(report)) {
      if (!claim.pasti || compare(claim).hasil !== 'beda') continue;
      yield findingOf(claim);
    }
  },
};

/** Places beyond which a finding would bury the prose it is about. */
const MOST_PLACES = 12;

function findingOf(claim: Klaim): Finding {
  const { bacaan, angka, hal, subjek, tahun } = claim;
  const [datum] = claim.data;
  const { naskah } = bacaan.kalimat;
  return {
    message: `${hal} dalam naskah tertulis “${typed(claim)}”; menurut data ${datum.teks}.`,
    hint:
      datum.nilai === undefined
        ? 'Perbaiki angka dalam kalimat ini, atau datanya.'
        : `Perbaiki angka ini atau datanya, atau tulis [[nilai: ${datum.nilai}]] agar kalimat ini mengikuti data.`,
    target: { place: bacaan.kalimat.place(angka.awal, angka.akhir) },
    related: datum.asal.slice(0, MOST_PLACES).map((target) => ({ target })),
    subjek: [...subjek, naskah.id, `${naskah.bagian}/${naskah.id}`],
    ...(tahun === undefined ? {} : { tahun }),
  };
}
