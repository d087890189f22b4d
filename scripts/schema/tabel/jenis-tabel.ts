import { berkasStrategiKebijakan, berkasTujuanSasaran } from './arah.ts';
import { berkasTabelBebas } from './bebas.ts';
import { berkasIndikatorKinerja } from './indikator-kinerja.ts';
import { berkasProgramPendanaan } from './pendanaan.ts';
import { berkasAnggaranRealisasi, berkasKinerjaPelayanan } from './seri.ts';
import { berkasUsg } from './usg.ts';

/** Every kind of table by the word after `jenis`, with the schema of its file. */
export const JENIS_TABEL = {
  bebas: berkasTabelBebas,
  'kinerja-pelayanan': berkasKinerjaPelayanan,
  'anggaran-realisasi': berkasAnggaranRealisasi,
  'tujuan-sasaran': berkasTujuanSasaran,
  'keselarasan-rpjmd': berkasTujuanSasaran,
  'strategi-kebijakan': berkasStrategiKebijakan,
  'program-pendanaan': berkasProgramPendanaan,
  'indikator-kinerja': berkasIndikatorKinerja,
  usg: berkasUsg,
} as const;
