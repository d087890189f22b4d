import { describe, expect, test } from 'vitest';
import type { NumberedFinding } from '../../../scripts/render/laporan/form/rows.ts';
import { verificationForm } from '../../../scripts/render/laporan/verification-form.ts';
import { type Files, loadFiles } from '../../helpers/load-case.ts';

const PROFIL = {
  'profil/ringkas.yaml': [
    'nama: Sistematika Uji',
    'sumber: uji',
    'depan: [{id: kata-pengantar, judul: Kata Pengantar, wajib: ya}, {id: ringkasan, judul: Ringkasan}]',
    'bab:',
    '  - {id: pendahuluan, judul: Pendahuluan, subbab: [{id: latar-belakang, judul: Latar Belakang}, {id: maksud, judul: Maksud}]}',
    '  - {id: program-pendanaan, judul: Program dan Pendanaan}',
    '  - {id: isu, judul: Isu, subbab: [{id: satu, judul: Satu}]}',
    '  - {id: penutup, judul: Penutup}',
    'tabel:',
    '  - {jenis: program-pendanaan, nama: Program dan Pendanaan (T-C.27)}',
    '  - {jenis: indikator-kinerja, nama: Indikator (T-C.28)}',
    '',
  ].join('\n'),
} satisfies Files;

/** The form as lines: number, item, answer, and what is to be done, with the findings in brackets. */
function form(files: Files, findings: readonly NumberedFinding[] = []): Record<string, string[]> {
  const { report } = loadFiles(files);
  if (report === undefined) throw new Error('The document cannot be read.');
  return Object.fromEntries(
    verificationForm(report, findings).bagian.map(({ judul, baris }) => [
      judul,
      baris.map(({ nomor, indikator, kesesuaian, tindakLanjut, temuan }) =>
        [
          `${nomor} ${indikator}: ${kesesuaian}.`,
          ...(tindakLanjut === '' ? [] : [tindakLanjut]),
          ...(temuan.length === 0 ? [] : [`[${temuan.map(({ teks }) => teks).join(', ')}]`]),
        ].join(' '),
      ),
    ]),
  );
}

describe('sistematika dan tabel menurut profil', () => {
  const at = (nomor: number, ...jangkar: string[]): NumberedFinding => ({ nomor, kode: 'x', jangkar });
  const rows = form(PROFIL, [
    at(1, 'pendahuluan-latar-belakang'),
    at(2, 'tabel-pendanaan'),
    at(3, 'tabel-pendanaan', 'tabel-lain'),
    at(4, 'tabel-pendanaan'),
    at(6, 'tabel-pendanaan'),
    at(7),
  ]);

  test('setiap bagian, bab, dan subbab, ada atau tidak ada, beserta temuannya', () => {
    expect(rows['Sistematika (Sistematika Uji)']).toEqual([
      '1 Kata Pengantar: Tidak ada. Tulis bagian ini.',
      '2 Ringkasan: Tidak ada. Tidak diwajibkan.',
      '3 BAB I Pendahuluan: Ada.',
      '4 1.1 Latar Belakang: Ada. [1]',
      '5 Subbab Maksud: Tidak ada. Tulis subbab ini.',
      '6 BAB II Program dan Pendanaan: Ada. [2-4, 6]',
      '7 BAB III Isu: Tidak ada. Tulis bab ini.',
      '8 3.1 Satu: Tidak ada. Tulis subbab ini.',
      '9 BAB III Penutup: Ada.',
    ]);
  });

  test('tabel yang diminta, dengan nomornya dalam dokumen', () => {
    expect(rows['Tabel yang diminta sistematika']).toEqual([
      '10 Program dan Pendanaan (T-C.27): Ada. Tabel 2.1. [2-4, 6]',
      '11 Indikator (T-C.28): Tidak ada. Buat tabel berjenis indikator-kinerja dan taruh dalam naskah.',
    ]);
  });

  test('tabel yang diminta menurut id atau saringnya', () => {
    const profil = PROFIL['profil/ringkas.yaml'].replace(
      /tabel:[^]*/,
      [
        'tabel:',
        '  - {jenis: bebas, id: isu-strategis, nama: Isu}',
        '  - {jenis: bebas, id: lain, nama: Lain}',
        '  - {jenis: indikator-kinerja, saring: iku, nama: IKU}',
        '  - {jenis: indikator-kinerja, saring: ikk, nama: IKK}',
        '',
      ].join('\n'),
    );
    const lines = form({
      'profil/ringkas.yaml': profil,
      'tabel/isu-strategis.yaml': 'judul: Isu\nkolom: [{id: a, judul: A}]\nbaris: [{a: B}]\n',
      'tabel/ikk.yaml': 'jenis: indikator-kinerja\nsaring: ikk\njudul: IKK\n',
      'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: isu-strategis]]\n\n[[tabel: ikk]]\n\n[[tabel: pendanaan]]\n',
    })['Tabel yang diminta sistematika'];
    expect(lines).toEqual([
      '10 Isu: Ada. Tabel 2.1.',
      '11 Lain: Tidak ada. Buat tabel berjenis bebas ber-id lain dan taruh dalam naskah.',
      '12 IKU: Tidak ada. Buat tabel berjenis indikator-kinerja dengan saring: iku dan taruh dalam naskah.',
      '13 IKK: Ada. Tabel 2.2.',
    ]);
  });

  test('profil tanpa tabel tidak memintanya', () => {
    expect(Object.keys(form({}))).not.toContain('Tabel yang diminta sistematika');
  });

  test('subbab tanpa isi tidak terhitung ada', () => {
    const empty = form({ 'naskah/1-pendahuluan/1-latar-belakang.md': '' });
    expect(empty['Sistematika (Sistematika Ringkas)']?.[1]).toBe(
      '2 1.1 Latar Belakang: Tidak ada. Isinya belum ditulis.',
    );
  });

  test('subbab yang boleh dipecah dinilai dari pecahannya', () => {
    const profil = PROFIL['profil/ringkas.yaml'].replace(
      '{id: maksud, judul: Maksud}',
      '{id: maksud, judul: Maksud, dapat_dipecah: [maksud-a, maksud-b]}',
    );
    const parts = (...names: string[]): Files =>
      Object.fromEntries(names.map((name, index) => [`naskah/1-pendahuluan/${index + 2}-${name}.md`, 'Isi.\n']));
    const rowsWith = (...names: string[]): string[] =>
      (form({ 'profil/ringkas.yaml': profil, ...parts(...names) })['Sistematika (Sistematika Uji)'] ?? []).slice(3, -4);
    expect(rowsWith('maksud-a', 'maksud-b')).toEqual([
      '4 1.1 Latar Belakang: Ada.',
      '5 1.2 Maksud A: Ada.',
      '6 1.3 Maksud B: Ada.',
    ]);
    expect(rowsWith('maksud-a')).toEqual([
      '4 1.1 Latar Belakang: Ada.',
      '5 1.2 Maksud A: Ada.',
      '6 Subbab Maksud: Tidak ada. Tulis subbab ini.',
    ]);
  });
});

describe('penjabaran, indikator, dan kelengkapan', () => {
  const arah = [
    'visi: V',
    'misi: [{id: misi-1, nama: M}]',
    'rpjmd: {tujuan: [{id: rpjmd-1, nama: R}]}',
    'tujuan:',
    '  - id: tujuan-1',
    '    nama: Tujuan Satu',
    '    mendukung: rpjmd-1',
    '    sasaran:',
    '      - {id: sasaran-1, nama: Sasaran Satu, strategi: [{nama: S, kebijakan: [K]}], indikator: [{id: i1, nama: Indikator Satu, satuan: "%", iku: ya, awal: 1, target: [1, 2, 3]}]}',
    '  - id: tujuan-2',
    '    nama: Tujuan Dua',
    '    sasaran:',
    '      - {id: sasaran-2, nama: Sasaran Dua, indikator: [{id: i2, nama: Indikator Dua, target: [1, null, 3]}]}',
    '',
  ].join('\n');
  const program = [
    'kode: 1.06.04',
    'nama: Program',
    'sasaran: sasaran-1',
    'pagu: {2026: 1, 2027: 2, 2028: 3}',
    'kegiatan:',
    '  - {kode: 1.06.04.2.01, nama: A, sub_kegiatan: [{kode: 1.06.04.2.01.01, nama: B}]}',
    '  - {kode: 1.06.04.2.02, nama: C}',
    '',
  ].join('\n');
  const rows = form({ 'arah.yaml': arah, 'program/1.yaml': program });
  const bare = (title: string): string[] => (rows[title] ?? []).map((row) => row.replace(/^\d+ /, ''));

  test('berapa yang ada, dan yang mana yang belum', () => {
    expect(bare('Penjabaran tujuan sampai sub kegiatan')).toEqual([
      'Setiap sasaran selaras dengan tujuan atau sasaran RPJMD: Ada sebagian. 1 dari 2 sasaran belum: “Sasaran Dua”.',
      'Setiap tujuan mempunyai sasaran: Ada. 2 tujuan.',
      'Setiap sasaran mempunyai strategi dan arah kebijakan: Ada sebagian. 1 dari 2 sasaran belum: “Sasaran Dua”.',
      'Setiap sasaran didukung program: Ada sebagian. 1 dari 2 sasaran belum: “Sasaran Dua”.',
      'Setiap program dijabarkan dalam kegiatan: Ada. 1 program.',
      'Setiap kegiatan dijabarkan dalam sub kegiatan: Ada sebagian. 1 dari 2 kegiatan belum: 1.06.04.2.02.',
    ]);
  });

  test('indikator, IKU, dan pagu', () => {
    expect(bare('Indikator dan pendanaan')).toEqual([
      'Setiap tujuan, sasaran, program, kegiatan, dan sub kegiatan mempunyai indikator: Ada sebagian. 6 dari 8 butir rencana belum: “Tujuan Satu”, “Tujuan Dua”, 1.06.04, 1.06.04.2.01, dan 2 lagi.',
      'Setiap indikator mempunyai satuan: Ada sebagian. 1 dari 2 indikator belum: “Indikator Dua”.',
      'Setiap indikator mempunyai kondisi awal: Ada sebagian. 1 dari 2 indikator belum: “Indikator Dua”.',
      'Setiap indikator mempunyai target tiap tahun: Ada sebagian. 1 dari 2 indikator belum: “Indikator Dua”.',
      'Indikator Kinerja Utama (IKU) ditetapkan: Ada. 1 indikator.',
      'Setiap program mempunyai pagu indikatif tiap tahun: Ada. 1 program.',
    ]);
  });

  test('yang tidak ada sama sekali', () => {
    expect(bare('Kelengkapan dokumen')).toEqual([
      'Landasan hukum: Tidak ada. Tulis peraturannya dalam hukum.yaml.',
      'Bagan struktur organisasi: Tidak ada. Buat gambar berjenis struktur-organisasi dan taruh dalam naskah.',
      'Tanda tangan kepala Perangkat Daerah: Tidak ada. Tulis pejabat dan tanda_tangan dalam pejabat.yaml, dan taruh dalam naskah.',
      'Dasar penetapan: Tidak ada. Tulis penetapan dalam dokumen.yaml sesudah ditetapkan.',
    ]);
  });

  test('tingkat yang tidak dipakai dokumen tidak diminta', () => {
    const older = form({ 'program/1.yaml': 'kode: 1.06.04\nnama: P\nkegiatan: [{kode: 1.06.04.2.01, nama: K}]\n' });
    const items = (older['Penjabaran tujuan sampai sub kegiatan'] ?? []).map((row) =>
      row.replace(/^\d+ (.*?):.*/, '$1'),
    );
    expect(items).toContain('Setiap program dijabarkan dalam kegiatan');
    expect(items).not.toContain('Setiap kegiatan dijabarkan dalam sub kegiatan');
  });

  test('tanda tangan tanpa pangkat dan NIP', () => {
    const signed = form({
      'pejabat.yaml':
        'pejabat: [{id: k, jabatan: Kepala, nama: Nama}]\ntanda_tangan: [{id: penutup, tempat: Kota, pejabat: k}]\n',
      'naskah/3-penutup/0-pembuka.md': 'Penutup.\n\n[[ttd: penutup]]\n',
    });
    expect(signed['Kelengkapan dokumen']?.[2]).toMatch(
      /^\d+ Tanda tangan kepala Perangkat Daerah: jabatan, nama, pangkat, NIP: Ada sebagian\. Belum ada pangkat dan NIP\.$/,
    );
  });
});
