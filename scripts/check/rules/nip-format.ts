import type { Plan } from '../../model/plan.ts';
import type { Finding, Rule, Target } from '../finding.ts';

/** A NIP with where it was typed. */
interface NipTertulis {
  readonly nip: string;
  readonly milik: string;
  readonly target: Target;
  readonly subjek: readonly string[];
}

/** Month in the place of the month of appointment, in the numbers of contract staff (PPPK). */
const BULAN_PPPK = '21';

/**
 * A civil servant's number has 18 digits: day of birth, month of appointment, 1 for men or 2 for women, and a serial of three.
 * Looked for in pejabat.yaml and in columns of free tables that are headed NIP.
 */
export const nipFormat: Rule = {
  code: 'nip-format',
  kelompok: 'substansi',
  severity: 'galat',
  memeriksa:
    'NIP dalam pejabat.yaml dan dalam kolom NIP tabel: 18 angka, tanggal lahir, bulan pengangkatan, jenis kelamin (1 atau 2), nomor urut.',
  alasan: 'NIP yang keliru pada blok tanda tangan membuat dokumen resmi harus ditandatangani ulang.',
  contoh: {
    keliru: {
      'pejabat.yaml':
        'pejabat:\n  - { id: kepala, jabatan: Kepala Dinas, nama: "SITI CONTOH, M.Si", pangkat: Pembina, nip: "19801331 200501 2 007" }\n',
    },
    benar: {
      'pejabat.yaml':
        'pejabat:\n  - { id: kepala, jabatan: Kepala Dinas, nama: "SITI CONTOH, M.Si", pangkat: Pembina, nip: "19800131 200501 2 007" }\n',
    },
  },
  *check({ plan }) {
    for (const written of numbersOf(plan)) {
      const fault = faultOf(written.nip);
      if (fault !== undefined) yield finding(written, fault);
    }
  },
};

function* numbersOf(plan: Plan): Generator<NipTertulis> {
  for (const { id, nama, nip, asal } of plan.pejabat)
    // Dots or a dash stand for a number that is not filled in; signature names that.
    if (nip !== undefined && /\p{L}|\d/u.test(nip))
      yield { nip, milik: nama, target: { asal: asal.at('nip') }, subjek: [id] };
  for (const tabel of plan.tabel) {
    if (tabel.jenis !== 'bebas') continue;
    const columns = tabel.isi.kolom.filter(({ judul }) => /^NIP\b/i.test(judul.trim()));
    for (const column of columns)
      for (const { id, sel } of tabel.isi.baris) {
        const cell = sel.get(column.id);
        if (cell?.isi.jenis !== 'teks' || !/\d/.test(cell.isi.teks)) continue;
        const subjek = [tabel.id, ...(id === undefined ? [] : [`${tabel.id}/${id}`])];
        yield { nip: cell.isi.teks, milik: `tabel “${tabel.judul}”`, target: { asal: cell.asal }, subjek };
      }
  }
}

function finding({ nip, milik, target, subjek }: NipTertulis, fault: string): Finding {
  return {
    message: `NIP ${nip} (${milik}): ${fault}.`,
    hint: 'Susunan NIP: tanggal lahir 8 angka, tahun dan bulan pengangkatan 6 angka, jenis kelamin 1 angka, nomor urut 3 angka, misalnya 19800131 200501 2 007.',
    target,
    subjek,
  };
}

function faultOf(nip: string): string | undefined {
  const digits = nip.replace(/^NIP\.?\s*:?\s*/i, '').replace(/[\s.]/g, '');
  if (!/^\d*$/.test(digits)) return 'memuat tanda selain angka';
  if (digits.length !== 18) return `${digits.length} angka, diharapkan 18`;
  const born = digits.slice(0, 8);
  if (!isDate(born)) return `${born} bukan tanggal lahir`;
  const month = digits.slice(12, 14);
  if (month !== BULAN_PPPK && !(Number(month) >= 1 && Number(month) <= 12))
    return `${digits.slice(8, 14)} bukan tahun dan bulan pengangkatan`;
  const appointed = Number(digits.slice(8, 12));
  if (appointed <= Number(born.slice(0, 4)))
    return `diangkat tahun ${appointed}, tidak sesudah tahun lahir ${born.slice(0, 4)}`;
  const sex = digits[14] ?? '';
  return sex === '1' || sex === '2' ? undefined : `angka ke-15 tertulis ${sex}, diharapkan 1 (pria) atau 2 (wanita)`;
}

// 31 February rolls over to March, and so no longer reads as it was written.
function isDate(yyyymmdd: string): boolean {
  const iso = `${yyyymmdd.slice(0, 4)}-${yyyymmdd.slice(4, 6)}-${yyyymmdd.slice(6)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
