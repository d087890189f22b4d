import { expect, test } from 'vitest';
import { findingsOf } from '../helpers/load-case.ts';
import { dokumenDengan, naskah } from '../helpers/masukan.ts';

const CODE = 'term-drift';

test('istilah yang lebih jarang ditunjuk', () => {
  expect(
    findingsOf(
      naskah(
        'Wali Kota memimpin Perangkat Daerah. Setiap Perangkat Daerah dan OPD\nmelapor kepada Walikota. PPKS dilayani.\n\nKepala SKPD hadir.',
      ),
      CODE,
    ),
  ).toMatchInlineSnapshot(`
    [
      "2-program-pendanaan/0-pembuka.md:2:16 info term-drift: Istilah untuk hal yang sama bercampur: “Wali Kota” 1 kali, “Walikota” 1 kali.",
      "2-program-pendanaan/0-pembuka.md:4:8 info term-drift: Istilah untuk hal yang sama bercampur: “Perangkat Daerah” 2 kali, “SKPD” 1 kali, “OPD” 1 kali. > 2-program-pendanaan/0-pembuka.md:1:66",
    ]
  `);
});

test('satu istilah saja, judul peraturan, dan kutipan dibiarkan', () => {
  expect(
    findingsOf(
      naskah(
        'Perangkat Daerah bekerja menurut Peraturan Walikota Contoh Nomor 1 Tahun 2017. Wali Kota menetapkannya.\n\n' +
          'PP Nomor 8 Tahun 2008 tentang Rencana SKPD dipakai; katanya “setiap SKPD”.',
      ),
      CODE,
    ),
  ).toEqual([]);
});

test('dapat dikecualikan dengan istilahnya', () => {
  const kecuali = dokumenDengan('kecuali: [{kode: term-drift, di: SKPD, alasan: istilah asli, tanggal: 2025-01-01}]');
  expect(findingsOf({ ...naskah('SKPD adalah Perangkat Daerah.'), ...kecuali }, CODE)).toEqual([]);
});
