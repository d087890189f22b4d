import { type BidangUrusan, bidangUrusan } from '../model/arah.ts';
import type { Plan } from '../model/plan.ts';
import type { Simpul } from '../model/program.ts';
import { angkaDari, KOSONG, type Nilai } from '../notation/nilai.ts';
import { paguSimpul, sum } from './totals.ts';

/** A field of an affair with the programs that the agency runs in it. */
export interface ProgramBidang {
  readonly bidang: BidangUrusan;
  readonly program: readonly Simpul[];
}

/**
 * The programs of a plan by the field that their kode begins with. A program whose kode names no field of arah.yaml, or that
 * has no kode, belongs to the first: the program penunjang, and plans that print no kode. Empty without any field.
 */
export function programPerBidang({ arah, program }: Plan): ProgramBidang[] {
  const fields = bidangUrusan(arah);
  const fieldOf = ({ kode }: Simpul): BidangUrusan | undefined =>
    fields.find(({ nomor }) => nomor !== undefined && kode !== undefined && beginsWith(kode, nomor)) ?? fields[0];
  return fields
    .map((bidang) => ({ bidang, program: program.filter((item) => fieldOf(item) === bidang) }))
    .filter((item) => item.program.length > 0);
}

// 1.6 and 1.06 are one field.
function beginsWith(kode: string, nomor: string): boolean {
  const parts = kode.split('.').map(Number);
  return nomor.split('.').every((part, index) => Number(part) === parts[index]);
}

/** Integer rupiah of a field in a year as its programs make it; undefined where none has any. */
export function jumlahProgram({ program }: ProgramBidang, tahun: number): number | undefined {
  return sum(program.map((item) => paguSimpul(item, tahun)));
}

/** The cell to print for the money of a field in a year: as declared, else the sum of its programs. */
export function selPaguBidang(field: ProgramBidang, tahun: number): Nilai {
  const { pagu } = field.bidang;
  if (pagu.size > 0) return pagu.get(tahun) ?? KOSONG;
  const rupiah = jumlahProgram(field, tahun);
  return rupiah === undefined ? KOSONG : { jenis: 'rupiah', rupiah };
}

/** Money that a field declares in a year as a number; undefined where it is blank, nil or not applicable. */
export function paguBidangTertulis({ bidang }: ProgramBidang, tahun: number): number | undefined {
  return angkaDari(bidang.pagu.get(tahun));
}
