import { describe, expect, test } from 'vitest';
import { inForm } from '../../scripts/bentuk/in-form.ts';
import { deriveReport, type Report } from '../../scripts/derive/report.ts';
import { parseYaml } from '../../scripts/load/parse-yaml.ts';
import type { SourceText } from '../../scripts/load/source-text.ts';
import { buildPlan } from '../../scripts/model/build-plan.ts';
import { FileReader } from '../../scripts/model/file-reader.ts';
import type { Plan } from '../../scripts/model/plan.ts';
import { berkasProfil } from '../../scripts/schema/rujukan.ts';
import { type Files, parseFiles } from '../helpers/load-case.ts';

const PADAT = `
nama: Sistematika Padat
sumber: disusun untuk pengujian
bab:
  - id: awal
    judul: Awal
    menghimpun: pendahuluan
    subbab:
      - {id: latar, judul: Latar, menghimpun: [latar-belakang, maksud]}
      - {id: isu, judul: Isu}
  - {id: inti, judul: Inti, menghimpun: [program-pendanaan, kinerja]}
  - {id: penutup, judul: Penutup}
tabel:
  - jenis: program-pendanaan
    nama: Pendanaan Resmi
    di: inti
    bentuk: {kolom: [program, indikator, target-pagu, keterangan, lokasi]}
  - {jenis: arah-kebijakan, nama: Arah Resmi, di: isu, bentuk: {}}
  - {jenis: bebas, id: tabel-isu, nama: Tabel Isu, di: isu}
`;

const NASKAH: Files = {
  'naskah/1-pendahuluan/0-pembuka.md': 'Pembuka pendahuluan.\n',
  'naskah/1-pendahuluan/1-latar-belakang.md':
    '## Dasar\n\nDasarnya ada[^a].\n\n### Kecil\n\nLihat [[lihat: bab program-pendanaan]].\n\n[^a]: Catatan.\n',
  'naskah/1-pendahuluan/2-maksud.md': '---\njudul: Maksud\n---\n\nLihat [[lihat: subbab latar-belakang]].\n',
  'naskah/1-pendahuluan/3-lain.md': '---\njudul: Hal "lain"\n---\n\nIsi lain.\n',
  'naskah/4-kinerja/0-pembuka.md': '---\njudul: Kinerja\n---\n\nKinerja.\n',
  'naskah/5-sisa/0-pembuka.md': '---\njudul: Sisa\n---\n\nTidak mendapat tempat.\n',
};

/** The base document and the given texts in the form of another outline. */
function formed(over: Files = {}): { readonly report: Report } & Omit<ReturnType<typeof inForm>, 'report'> {
  const { value: sources } = parseFiles({ ...NASKAH, 'profil/padat.yaml': PADAT, ...over });
  const text = sources.texts.get('data/profil/padat.yaml') as SourceText;
  const profil = new FileReader().read(parseYaml(text).value, berkasProfil) as Plan['profil'];
  const plan = buildPlan(sources).value as Plan;
  const { report, ...rest } = inForm(deriveReport(plan), sources, { ...profil, id: 'padat' }, text);
  expect(rest.diagnostics).toEqual([]);
  if (report === undefined) throw new Error('not built');
  return { ...rest, report };
}

/** Numbers and titles of all parts. */
function outlineOf({ outline }: Report): string[] {
  return outline.bab.flatMap((bab) => [
    `BAB ${bab.romawi} ${bab.judul}`,
    ...bab.subbab.flatMap(({ nomor, judul, tajuk }) => [
      `${nomor} ${judul}`,
      ...tajuk.map((part) => `${part.nomor} ${part.judul}`),
    ]),
  ]);
}

/** The prose of a part as it was arranged. */
function textOf({ plan }: Report, bagian: string, id: string): string {
  return plan.naskah.find((part) => part.bagian === bagian && part.id === id)?.sumber.teks.text ?? '';
}

describe('the prose', () => {
  const { report } = formed();

  test('stands in the chapters and sub-chapters of the outline; what it does not name is added behind', () => {
    expect(outlineOf(report)).toEqual([
      'BAB I Awal',
      '1.1 Latar',
      '1.1.1 Latar Belakang',
      '1.1.2 Maksud',
      '1.2 Isu',
      '1.3 Hal "lain"',
      'BAB II Inti',
      '2.1 Program dan Pendanaan',
      '2.2 Kinerja',
      'BAB III Penutup',
    ]);
  });

  test('keeps its words; headings come lower, notes get marks of their own, references follow', () => {
    expect(textOf(report, 'awal', 'pembuka')).toBe('Pembuka pendahuluan.\n');
    expect(textOf(report, 'awal', 'latar')).toBe(
      [
        '## Latar Belakang',
        '### Dasar',
        'Dasarnya ada[^latar-belakang-a].',
        '**Kecil**',
        'Lihat [[lihat: bab inti]].',
        '[^latar-belakang-a]: Catatan.',
        '## Maksud',
        'Lihat [[lihat: subbab latar]].\n',
      ].join('\n\n'),
    );
    expect(textOf(report, 'awal', 'isu')).toBe('*Belum ada naskah untuk bagian ini.*\n\n[[tabel: arah-kebijakan]]\n');
  });
});

describe('the tables', () => {
  test('made from the data have the columns of the outline, and keep their titles', () => {
    const { report } = formed();
    expect(report.tabel.get('pendanaan')?.kolom.map(({ id }) => id)).toContain('lokasi');
    expect(report.tabel.get('pendanaan')?.judul).toBe('Rencana Program dan Pendanaan');
    expect([...report.outline.tabel.values()].map(({ id, nomor }) => `${nomor} ${id}`)).toEqual([
      '1.1 arah-kebijakan',
      '2.1 pendanaan',
    ]);
  });

  test('that no prose places stand at the end of the chapter that the outline names', () => {
    const { report } = formed({ 'naskah/2-program-pendanaan/0-pembuka.md': 'Tanpa tabel.\n' });
    expect(textOf(report, 'inti', 'kinerja')).toMatch(/\n\nKinerja\.\n\n\[\[tabel: pendanaan\]\]\n$/);
  });
});

test('the document is a draft that was enacted by nothing', () => {
  const { report } = formed();
  const { status, penetapan, kecuali } = report.plan.dokumen;
  expect([report.plan.profil.id, status, penetapan, kecuali]).toEqual(['padat', 'rancangan', undefined, []]);
});

test('what is lacking is told: prose without a place and without words, tables, columns', () => {
  expect(formed().lacking).toEqual([
    { jenis: 'naskah', apa: 'Subbab “Isu” dalam bab “Awal”', tindakan: 'Tulis naskahnya.' },
    {
      jenis: 'naskah',
      apa: 'Tempat bagi bab “Sisa”',
      tindakan: 'Tulis id bab itu di bawah menghimpun pada data/profil/padat.yaml, atau tinggalkan naskahnya.',
    },
    {
      jenis: 'tabel',
      apa: 'Tabel “Tabel Isu”',
      tindakan: 'Buat tabel berjenis bebas ber-id tabel-isu dan taruh dalam naskah.',
    },
    {
      jenis: 'isian',
      apa: 'Tabel 2.1 “Pendanaan Resmi”, kolom “Lokasi”',
      tindakan: 'Isi datanya: kosong pada satu-satunya baris.',
    },
    {
      jenis: 'tabel',
      apa: 'Isi Tabel 1.1 “Arah Resmi”',
      tindakan: 'Isi datanya: tabel ini belum mempunyai baris.',
    },
  ]);
});
