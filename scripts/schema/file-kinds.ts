import type { z } from 'zod';
import { berkasArah } from './arah.ts';
import { berkasDokumen } from './dokumen.ts';
import { JENIS_GAMBAR } from './gambar.ts';
import { berkasPerwali } from './perwali.ts';
import { berkasProgram } from './program.ts';
import { berkasDaerah, berkasHukum, berkasNomenklatur, berkasPejabat, berkasProfil, berkasUnit } from './rujukan.ts';
import { JENIS_TABEL } from './tabel/jenis-tabel.ts';
import { berkasTahunan } from './tahunan.ts';

/** A kind of file: where its files lie in the project's folder, and the schema that reads them. */
export interface FileKind {
  readonly nama: string;
  /** What it holds, for the planner who opens it. */
  readonly isi: string;
  /** Globs from the project's folder on. */
  readonly letak: readonly string[];
  /** One schema, or one for each value of the key `jenis`; `bawaan` is the one of a file without that key. */
  readonly skema: z.ZodType | { readonly menurutJenis: Readonly<Record<string, z.ZodType>>; readonly bawaan?: string };
}

const yamlOf = (folder: string): readonly string[] => [`${folder}/**/*.yaml`, `${folder}/**/*.yml`];

/** Every kind of data file that the loader reads. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    nama: 'dokumen',
    isi: 'Identitas dokumen, tahun, dan cara mencetak.',
    letak: ['data/*/dokumen.yaml'],
    skema: berkasDokumen,
  },
  {
    nama: 'arah',
    isi: 'Visi, misi, tujuan, sasaran, strategi, dan kebijakan.',
    letak: ['data/*/arah.yaml'],
    skema: berkasArah,
  },
  {
    nama: 'tahunan',
    isi: 'Rencana satu tahun: yang ditambahkannya pada Renstra, atau yang lain dari Renstra.',
    letak: ['data/*/tahunan.yaml'],
    skema: berkasTahunan,
  },
  {
    nama: 'program',
    isi: 'Satu program dengan semua yang ada di bawahnya.',
    letak: yamlOf('data/*/program'),
    skema: berkasProgram,
  },
  {
    nama: 'tabel',
    isi: 'Satu tabel; id-nya nama berkas ini.',
    letak: yamlOf('data/*/tabel'),
    skema: { menurutJenis: JENIS_TABEL, bawaan: 'bebas' },
  },
  {
    nama: 'gambar',
    isi: 'Satu gambar; id-nya nama berkas ini.',
    letak: yamlOf('data/*/gambar'),
    skema: { menurutJenis: JENIS_GAMBAR },
  },
  { nama: 'hukum', isi: 'Dasar hukum, menurut urutan cetak.', letak: ['data/*/hukum.yaml'], skema: berkasHukum },
  { nama: 'pejabat', isi: 'Pejabat dan tanda tangannya.', letak: ['data/*/pejabat.yaml'], skema: berkasPejabat },
  { nama: 'unit', isi: 'Susunan unit kerja.', letak: ['data/*/unit.yaml'], skema: berkasUnit },
  {
    nama: 'perwali',
    isi: 'Peraturan kepala daerah yang menetapkan dokumen ini.',
    letak: ['data/*/perwali.yaml'],
    skema: berkasPerwali,
  },
  {
    nama: 'profil',
    isi: 'Sistematika resmi: bab dan subbab yang harus ada.',
    letak: yamlOf('data/profil'),
    skema: berkasProfil,
  },
  {
    nama: 'nomenklatur',
    isi: 'Daftar kode dan nama program, kegiatan, dan sub kegiatan, dipakai bersama.',
    letak: yamlOf('data/nomenklatur'),
    skema: berkasNomenklatur,
  },
  { nama: 'daerah', isi: 'Identitas daerah, dipakai bersama.', letak: yamlOf('data/daerah'), skema: berkasDaerah },
];
