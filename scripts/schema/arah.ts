import type { z } from 'zod';
import { bentuk, daftar, id, peta, satuAtauDaftar, teks } from './fields.ts';
import { diTabelSimpul, indikator } from './indikator.ts';

const misi = peta({ id: id(), nama: teks('nama misi'), uraian: teks('uraian').optional() });

const sasaranRpjmd = peta({
  id: id(),
  nama: teks('nama'),
  indikator: daftar(indikator, 'indikator').optional(),
});

const tujuanRpjmd = peta({
  id: id(),
  misi: id().optional(),
  nama: teks('nama'),
  indikator: daftar(indikator, 'indikator').optional(),
  sasaran: daftar(sasaranRpjmd, 'sasaran').optional(),
});

const strategi = peta({
  id: id().optional(),
  nama: teks('nama strategi'),
  kebijakan: satuAtauDaftar(teks('kebijakan'), 'kebijakan').optional(),
});

const sasaran = peta({
  id: id(),
  nama: teks('nama'),
  mendukung: id().optional(),
  indikator: daftar(indikator, 'indikator').optional(),
  strategi: daftar(strategi, 'strategi').optional(),
  di_tabel: bentuk('di_tabel', { peta: diTabelSimpul }).optional(),
});

const tujuan = peta({
  id: id(),
  nama: teks('nama'),
  mendukung: id().optional(),
  indikator: daftar(indikator, 'indikator').optional(),
  sasaran: daftar(sasaran, 'sasaran').optional(),
  di_tabel: bentuk('di_tabel', { peta: diTabelSimpul }).optional(),
});

/** data/<dokumen>/arah.yaml: from visi to kebijakan. */
export const berkasArah = peta({
  visi: teks('visi'),
  misi: daftar(misi, 'misi'),
  rpjmd: peta({ tujuan: daftar(tujuanRpjmd, 'tujuan') }).optional(),
  tujuan: daftar(tujuan, 'tujuan'),
});

export type ArahTertulis = z.output<typeof berkasArah>;
