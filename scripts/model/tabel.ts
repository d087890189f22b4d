import type { Jenjang } from '../schema/program.ts';
import type { StrategiKebijakanTertulis, TujuanSasaranTertulis } from '../schema/tabel/arah.ts';
import type { IndikatorKinerjaTertulis } from '../schema/tabel/indikator-kinerja.ts';
import type { ProgramPendanaanTertulis } from '../schema/tabel/pendanaan.ts';
import type { ArahKebijakanTertulis, RumusanProgramTertulis } from '../schema/tabel/rumusan.ts';
import type { JudulKolomTertulis } from '../schema/tabel/umum.ts';
import type { UsgTertulis } from '../schema/tabel/usg.ts';
import type { TabelBebas } from './free-table.ts';
import type { Seri } from './indikator.ts';
import type { Origin } from './origin.ts';
import type { TabelPerubahan } from './tabel-perubahan.ts';
import type { TabelTahunan } from './tabel-tahunan.ts';

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
  /** Of the plan: as it was before the amendment, or amended; undefined where there is no need to say. */
  readonly versi: 'sebelum' | 'setelah' | undefined;
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

/** The year whose own target and money stand in the column of end states; undefined: what the rule of each makes of its years. */
export interface TahunAkhir {
  readonly tahunAkhir: number | undefined;
}

/** Headings that take the place of the table's own, by column; several texts stand one above the other. */
export interface BerjudulKolom {
  readonly judulKolom: JudulKolomTertulis;
}

/** Rows across the table for the visi and the misi; a label that is undefined leaves the choice to the kind of table. */
export interface Berpanji {
  readonly labelVisi: string | undefined;
  readonly labelMisi: string | undefined;
  readonly letakVisi: 'kepala' | 'badan';
}

/** An issue with its scores; total and rank as declared, where they are. */
export interface BarisUsg {
  readonly id: string | undefined;
  readonly masalah: string;
  readonly skor: readonly [urgensi: number, keseriusan: number, pertumbuhan: number];
  readonly total: number | undefined;
  readonly peringkat: number | undefined;
  readonly fakta: string | undefined;
  readonly asal: Origin;
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
    | {
        readonly jenis: 'bebas';
        readonly isi: TabelBebas;
        /** Its figures are drawn and cited, but the table itself stands nowhere and has no number. */
        readonly untukGambar: boolean;
      }
    | (TahunTabel &
        BerjudulKolom & {
          readonly jenis: 'kinerja-pelayanan' | 'anggaran-realisasi';
          /** Rows carry a running number in a column of their own. */
          readonly nomorBaris: boolean;
          readonly rasio: boolean;
          readonly baris: readonly BarisSeri[];
        })
    | (TahunRencana &
        TahunAkhir &
        BerjudulKolom &
        Berpanji & {
          readonly jenis: 'tujuan-sasaran' | 'keselarasan-rpjmd';
          readonly tujuan: readonly string[] | undefined;
          readonly sasaran: readonly string[] | undefined;
          readonly indikatorTujuan: 'kolom' | 'baris';
          readonly kolom: TujuanSasaranTertulis['kolom'];
        })
    | (BerjudulKolom &
        Berpanji & {
          readonly jenis: 'strategi-kebijakan';
          readonly tujuan: readonly string[] | undefined;
          readonly misi: StrategiKebijakanTertulis['misi'];
          readonly tataLetak: 'bertingkat' | 'daftar';
        })
    | (TahunRencana &
        TahunAkhir &
        BerjudulKolom & {
          readonly jenis: 'program-pendanaan';
          readonly tataLetak: 'gabung' | 'pisah';
          readonly ulangPagu: readonly Jenjang[];
          readonly tujuanSasaran: 'kolom' | 'baris' | 'rpjmd';
          readonly label: { readonly misi: string; readonly tujuan: string; readonly sasaran: string };
          readonly selKode: 'utuh' | 'pecah';
          /** Ids of kegiatan above which the name of the program stands once more. */
          readonly ulangProgram: readonly string[];
          /** Names of programs in capitals. */
          readonly hurufBesar: boolean;
          readonly hitungPagu: boolean;
          /** Outcome and output in rows of their own. */
          readonly hasil: boolean;
          /** A row for each bidang urusan above its programs. */
          readonly bidangUrusan: boolean;
          readonly kolom: NonNullable<ProgramPendanaanTertulis['kolom']>;
        })
    | (TahunRencana &
        TahunAkhir &
        BerjudulKolom & {
          readonly jenis: 'indikator-kinerja';
          readonly saring: IndikatorKinerjaTertulis['saring'];
          /** Rows name the aspects, affairs and fields over the IKK. */
          readonly kelompok: boolean;
          readonly kolom: NonNullable<IndikatorKinerjaTertulis['kolom']>;
        })
    | (BerjudulKolom & {
        readonly jenis: 'arah-kebijakan';
        readonly tujuan: readonly string[] | undefined;
        readonly kolom: NonNullable<ArahKebijakanTertulis['kolom']>;
      })
    | (BerjudulKolom & {
        readonly jenis: 'rumusan-program';
        /** Ids of the sasaran that come first, in this order. */
        readonly urutanSasaran: readonly string[];
        readonly hurufBesar: boolean;
        readonly kolom: NonNullable<RumusanProgramTertulis['kolom']>;
      })
    | TabelTahunan
    | TabelPerubahan
    | (BerjudulKolom & {
        readonly jenis: 'usg';
        readonly kolom: NonNullable<UsgTertulis['kolom']>;
        readonly angkaPeringkat: 'arab' | 'romawi';
        readonly baris: readonly BarisUsg[];
      })
  );

type JenisTabel = Tabel['jenis'];
/** The tables of one kind. */
export type TabelJenis<J extends JenisTabel> = Extract<Tabel, { jenis: J }>;
