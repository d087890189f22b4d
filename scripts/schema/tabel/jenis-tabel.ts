import { berkasStrategiKebijakan, berkasTujuanSasaran } from './arah.ts';
import { berkasTabelBebas } from './bebas.ts';
import { berkasIndikatorKinerja } from './indikator-kinerja.ts';
import { berkasProgramPendanaan } from './pendanaan.ts';
import { berkasMatriksPerubahan, berkasSebelumSetelah } from './perubahan.ts';
import { berkasArahKebijakan, berkasRumusanProgram } from './rumusan.ts';
import { berkasAnggaranRealisasi, berkasKinerjaPelayanan } from './seri.ts';
import {
  berkasAnggaranTahunan,
  berkasCapaianKinerja,
  berkasCapaianProgram,
  berkasPerbedaanRenstra,
  berkasPerjanjianKinerja,
  berkasRencanaAksi,
} from './tahunan.ts';
import { berkasUsg } from './usg.ts';

/** Every kind of table by the word after `jenis`, with the schema of its file. */
export const JENIS_TABEL = {
  bebas: berkasTabelBebas,
  'kinerja-pelayanan': berkasKinerjaPelayanan,
  'anggaran-realisasi': berkasAnggaranRealisasi,
  'tujuan-sasaran': berkasTujuanSasaran,
  'keselarasan-rpjmd': berkasTujuanSasaran,
  'strategi-kebijakan': berkasStrategiKebijakan,
  'arah-kebijakan': berkasArahKebijakan,
  'rumusan-program': berkasRumusanProgram,
  'program-pendanaan': berkasProgramPendanaan,
  'indikator-kinerja': berkasIndikatorKinerja,
  usg: berkasUsg,
  'perjanjian-kinerja': berkasPerjanjianKinerja,
  'iku-tahunan': berkasPerjanjianKinerja,
  'capaian-kinerja': berkasCapaianKinerja,
  'capaian-program': berkasCapaianProgram,
  'rencana-aksi': berkasRencanaAksi,
  'anggaran-tahunan': berkasAnggaranTahunan,
  'perbedaan-renstra': berkasPerbedaanRenstra,
  'matriks-perubahan': berkasMatriksPerubahan,
  'sebelum-setelah': berkasSebelumSetelah,
} as const;
