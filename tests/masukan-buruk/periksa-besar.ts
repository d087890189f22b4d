import { berkasUji, DOKUMEN_BESAR, type DokumenBesar, type Golongan } from './dokumen-besar.ts';
import { cacatTemuan, periksa } from './periksa.ts';

/**
 * Checks the large documents of one kind one after the other, and writes what came of each as a line of JSON. A program of
 * its own, so that a test can give it little memory:
 *
 *     node --max-old-space-size=512 --import tsx tests/masukan-buruk/periksa-besar.ts DITOLAK
 */
export interface Hasil {
  readonly nama: string;
  /** False where nothing could be built on the data. */
  readonly dibangun: boolean;
  /** The last finding of the code that was looked for: its line and column, and what it says. */
  readonly temuan: string | undefined;
  /** The most findings of one kind in one file. */
  readonly terbanyak: number;
  /** Findings with something wrong in themselves. */
  readonly cacat: readonly string[];
}

const [golongan = 'DITOLAK', ...wanted] = process.argv.slice(2);
for (const [nama, dokumen] of Object.entries(DOKUMEN_BESAR[golongan as Golongan]))
  if (wanted.length === 0 || wanted.includes(nama)) process.stdout.write(`${JSON.stringify(hasil(nama, dokumen))}\n`);

function hasil(nama: string, { isi, kode }: DokumenBesar): Hasil {
  const berkas = berkasUji(isi());
  const { diagnostics, report } = periksa('uji', berkas);
  const last = diagnostics.findLast(({ code }) => code === kode);
  const kinds = new Map<string, number>();
  for (const { code, severity, place } of diagnostics) {
    const kind = `${code} ${severity} ${place.file}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return {
    nama,
    dibangun: report !== undefined,
    temuan: last === undefined ? undefined : `${last.place.line}:${last.place.column} ${last.message}`,
    terbanyak: Math.max(0, ...kinds.values()),
    cacat: cacatTemuan(diagnostics, berkas),
  };
}
