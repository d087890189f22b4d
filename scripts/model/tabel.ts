import type { Jenjang } from '../schema/program.ts';
import type { StrategiKebijakanTertulis, TujuanSasaranTertulis } from '../schema/tabel/arah.ts';
import type { IndikatorKinerjaTertulis } from '../schema/tabel/indikator-kinerja.ts';
import type { ProgramPendanaanTertulis } from '../schema/tabel/pendanaan.ts';
import type { TabelBebas } from './free-table.ts';
import type { Seri } from './indikator.ts';
import type { Origin } from './origin.ts';

/** What every table has, whatever fills it. */
interface TabelUmum {
  readonly id: string;
  readonly judul: string;
  readonly judulPendek: string | undefined;
  readonly sumber: string | undefined;
  /** Notes below the table; those with a key are called for by `[^key]` in a cell. */
  readonly catatan: readonly {
    readonly kunci: string | undefined;
    readonly teks: string;
    readonly asal: Origin;
  }[];
  readonly nomorKolom: boolean;
  readonly orientasi: 'tegak' | 'mendatar' | undefined;
  /** Running totals are wanted where the table breaks over pages. */
  readonly pindahan: boolean;
  readonly asal: Origin;
}

/** Years of a table and the text of their headers; `{tahun}` and `{n}` are replaced. */
interface TahunTabel {
  readonly tahun: readonly number[];
  readonly labelTahun: string | undefined;
}

/** Years of a table of the plan, and those among them that show what was achieved instead of what is planned. */
export interface TahunRencana extends TahunTabel {
  readonly tahunRealisasi: readonly number[];
}

/** A row of planned and realised years that the table itself declares. */
export interface BarisSeri {
  readonly id: string | undefined;
  readonly uraian: string;
  readonly satuan: string | undefined;
  /** Target or budget. */
  readonly rencana: Seri;
  readonly realisasi: Seri;
  readonly asal: Origin;
}

/** A table by its kind: free cells, series of its own, or a view of the plan. */
export type Tabel = TabelUmum &
  (
    | { readonly jenis: 'bebas'; readonly isi: TabelBebas }
    | (TahunTabel & {
        readonly jenis: 'kinerja-pelayanan' | 'anggaran-realisasi';
        readonly rasio: boolean;
        readonly baris: readonly BarisSeri[];
      })
    | (TahunRencana & {
        readonly jenis: 'tujuan-sasaran' | 'keselarasan-rpjmd';
        readonly tujuan: readonly string[] | undefined;
        readonly kolom: TujuanSasaranTertulis['kolom'];
      })
    | {
        readonly jenis: 'strategi-kebijakan';
        readonly tujuan: readonly string[] | undefined;
        readonly misi: StrategiKebijakanTertulis['misi'];
      }
    | (TahunRencana & {
        readonly jenis: 'program-pendanaan';
        readonly tataLetak: 'gabung' | 'pisah';
        readonly ulangPagu: readonly Jenjang[];
        readonly tujuanSasaran: 'kolom' | 'baris';
        readonly hitungPagu: boolean;
        readonly kolom: NonNullable<ProgramPendanaanTertulis['kolom']>;
      })
    | (TahunRencana & { readonly jenis: 'indikator-kinerja'; readonly saring: IndikatorKinerjaTertulis['saring'] })
  );

type JenisTabel = Tabel['jenis'];
/** The tables of one kind. */
export type TabelJenis<J extends JenisTabel> = Extract<Tabel, { jenis: J }>;
