import type { Direktif, Naskah } from '../load/prose.ts';
import type { Image } from '../load/read-images.ts';
import type { CaraAkhir } from '../schema/indikator.ts';
import type { Nilai } from '../notation/nilai.ts';
import type { TextFamily } from '../notation/printable.ts';
import type { Jenjang } from '../schema/program.ts';
import type { CitraTertulis, GambarTertulis } from '../schema/gambar.ts';
import type { DaerahTertulis, HukumTertulis, ProfilTertulis, UnitTertulis } from '../schema/rujukan.ts';
import type {
  IndikatorKinerjaTertulis,
  ProgramPendanaanTertulis,
  StrategiKebijakanTertulis,
  TujuanSasaranTertulis,
} from '../schema/tabel.ts';
import type { Origin } from './origin.ts';
import type { TabelBebas } from './free-table.ts';

export type { Direktif, Naskah };

/** A yearly series, by year. A missing year is a value that was not filled. */
export type Seri = ReadonlyMap<number, Nilai>;

/** The rule for an end-of-period value, and the value that was declared for it. */
export interface Akhir {
  readonly cara: CaraAkhir;
  /** True where the document's default rule applies, not one written here. */
  readonly bawaan: boolean;
  readonly nilai: Nilai | undefined;
}

export interface Formula {
  readonly pembilang: string;
  readonly penyebut?: string | undefined;
  readonly kali?: string | undefined;
}

/** Other wording or figures that one table prints for the same thing. */
export interface Varian {
  readonly nama?: string | undefined;
  readonly awal?: Nilai | undefined;
  readonly target?: Seri | undefined;
  readonly akhir?: Akhir | undefined;
}

export interface Indikator {
  readonly id: string;
  readonly nama: string;
  readonly satuan: string | undefined;
  readonly penjelasan: string | undefined;
  readonly formula: Formula | undefined;
  readonly iku: boolean;
  readonly ikk: boolean;
  readonly awal: { readonly nilai: Nilai; readonly tahun: number };
  readonly target: Seri;
  /** What was achieved, for tables that show some years as realised. */
  readonly realisasi: Seri;
  readonly akhir: Akhir;
  readonly pagu: Seri;
  readonly paguAkhir: Akhir;
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

/** A program, kegiatan, sub kegiatan or rincian. Money is integer rupiah in `pagu`. */
export interface Simpul {
  readonly jenjang: Jenjang;
  readonly id: string;
  readonly kode: string | undefined;
  readonly nama: string;
  readonly induk: Simpul | undefined;
  readonly anak: readonly Simpul[];
  readonly indikator: readonly Indikator[];
  /** Ids of the sasaran this node serves; inherited from above where not written. */
  readonly sasaran: readonly string[];
  readonly untukIndikator: string | undefined;
  readonly penanggungJawab: string | undefined;
  readonly lokasi: string | undefined;
  readonly keterangan: string | undefined;
  /** Years in which the row's nomenclature holds; undefined: always. Cells outside stay blank. */
  readonly berlaku: readonly number[] | undefined;
  readonly pagu: Seri;
  readonly realisasiPagu: Seri;
  readonly paguAkhir: Akhir;
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

export interface Strategi {
  readonly id: string | undefined;
  readonly nama: string;
  readonly kebijakan: readonly string[];
}

export interface Sasaran {
  readonly id: string;
  readonly nama: string;
  readonly mendukung: string | undefined;
  readonly indikator: readonly Indikator[];
  readonly strategi: readonly Strategi[];
  readonly diTabel: ReadonlyMap<string, Varian>;
  readonly asal: Origin;
}

export interface Tujuan extends Omit<Sasaran, 'strategi'> {
  readonly sasaran: readonly Sasaran[];
}

export interface Misi {
  readonly id: string;
  readonly nama: string;
  readonly uraian: string | undefined;
  readonly asal: Origin;
}

export interface SasaranRpjmd {
  readonly id: string;
  readonly nama: string;
  readonly indikator: readonly Indikator[];
  readonly asal: Origin;
}

export interface TujuanRpjmd extends SasaranRpjmd {
  readonly misi: string | undefined;
  readonly sasaran: readonly SasaranRpjmd[];
}

export interface Arah {
  readonly visi: string;
  readonly misi: readonly Misi[];
  readonly rpjmd: readonly TujuanRpjmd[];
  readonly tujuan: readonly Tujuan[];
}

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
export interface TahunTabel {
  readonly tahun: readonly number[];
  readonly labelTahun: string | undefined;
}

/** Years of a table of the plan, and those among them that show what was achieved instead of what is planned. */
export interface TahunRencana extends TahunTabel {
  readonly tahunRealisasi: readonly number[];
}

export interface BarisSeri {
  readonly id: string | undefined;
  readonly uraian: string;
  readonly satuan: string | undefined;
  /** Target or budget. */
  readonly rencana: Seri;
  readonly realisasi: Seri;
  readonly asal: Origin;
}

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

export type JenisTabel = Tabel['jenis'];
export type TabelJenis<J extends JenisTabel> = Extract<Tabel, { jenis: J }>;

/** A figure; one from a file has its picture, undefined where that cannot be printed. */
export type Gambar = (
  Exclude<GambarTertulis, CitraTertulis> | (CitraTertulis & { readonly citra: Image | undefined })
) & { readonly id: string; readonly asal: Origin };
export type JenisGambar = Gambar['jenis'];
export type GambarJenis<J extends JenisGambar> = Extract<Gambar, { jenis: J }>;

export interface Pejabat {
  readonly id: string;
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string | undefined;
  readonly nip: string | undefined;
  readonly asal: Origin;
}

export interface TandaTangan {
  readonly id: string;
  readonly tempat: string;
  readonly tanggal: string | undefined;
  readonly pejabat: string;
  readonly asal: Origin;
}

/** A finding the document keeps on purpose. */
export interface Pengecualian {
  readonly kode: string;
  readonly di: string;
  readonly tahun: number | undefined;
  readonly alasan: string;
  readonly asal: Origin;
}

export type NomorHalaman = 'per-bab' | 'menerus' | 'polos';
export type Kertas = 'f4' | 'f4-215' | 'a4';
export type Jilid = 'kiri' | 'bolak-balik';
export type BabMulai = 'halaman-baru' | 'halaman-kanan' | 'menyambung';

/** Margins of an upright sheet in mm; `dalam` is the edge that is bound, `luar` the one facing it. */
export interface Tepi {
  readonly atas: number;
  readonly bawah: number;
  readonly luar: number;
  readonly dalam: number;
}

/** How the document is printed, presets and defaults in place. */
export interface Cetak {
  readonly kertas: Kertas;
  readonly nomorHalaman: NomorHalaman;
  readonly tepi: Tepi;
  readonly jilid: Jilid;
  /** The family of prose and headings, and the size of prose in pt. */
  readonly huruf: { readonly keluarga: TextFamily; readonly ukuran: number };
  /** Words at the head of every page, and whether the agency stands at its foot; undefined: neither. */
  readonly kepalaHalaman: string | undefined;
  readonly babMulai: BabMulai;
}

export interface Dokumen {
  readonly id: string;
  readonly judul: string;
  readonly perangkatDaerah: { nama: string; singkat: string; alamat: string | undefined; kepala: string | undefined };
  /** ISO date. */
  readonly tanggal: string;
  readonly status: 'rancangan' | 'final';
  readonly penetapan: string | undefined;
  readonly periode: readonly number[];
  readonly tahunDasar: number;
  readonly tahunTarget: readonly number[];
  readonly tahunPagu: readonly number[];
  readonly cetak: Cetak;
  /** True where the source files are put into the PDF. */
  readonly lampirkanData: boolean;
  /** Files outside the document's own folders that it uses, by path from the project's folder on. */
  readonly berkasBersama: readonly string[];
  readonly kecuali: readonly Pengecualian[];
  readonly asal: Origin;
}

/** One whole document: strict types, every default filled, ready to be checked and derived from. */
export interface Plan {
  readonly dokumen: Dokumen;
  readonly daerah: DaerahTertulis;
  readonly profil: ProfilTertulis & { readonly id: string };
  readonly arah: Arah;
  readonly program: readonly Simpul[];
  readonly tabel: readonly Tabel[];
  readonly gambar: readonly Gambar[];
  readonly hukum: readonly (HukumTertulis & { readonly asal: Origin })[];
  readonly pejabat: readonly Pejabat[];
  readonly tandaTangan: readonly TandaTangan[];
  readonly unit: UnitTertulis | undefined;
  readonly naskah: readonly (Naskah & { readonly judul: string | undefined })[];
  /** Ids of tables and figures whose file exists but could not be read: a reference to them is not dangling. */
  readonly rusak: readonly string[];
  /** Kinds of files of which one could not be read: what it defines may well exist. */
  readonly takTerbaca: readonly ('program' | 'pejabat' | 'hukum' | 'unit')[];
}

/** A node and everything below it, depth first. */
export function* susuri(simpul: readonly Simpul[]): Generator<Simpul> {
  for (const node of simpul) {
    yield node;
    yield* susuri(node.anak);
  }
}

/** Every indicator of the plan with the id of what it belongs to. */
export function* semuaIndikator(plan: Plan): Generator<{ indikator: Indikator; pemilik: string }> {
  for (const tujuan of plan.arah.rpjmd) {
    for (const indikator of tujuan.indikator) yield { indikator, pemilik: tujuan.id };
    for (const sasaran of tujuan.sasaran)
      for (const indikator of sasaran.indikator) yield { indikator, pemilik: sasaran.id };
  }
  yield* indikatorPerangkatDaerah(plan);
}

/** Indicators of the agency itself: tujuan, sasaran, program and below; not those of the RPJMD. */
export function* indikatorPerangkatDaerah(plan: Plan): Generator<{ indikator: Indikator; pemilik: string }> {
  for (const tujuan of plan.arah.tujuan) {
    for (const indikator of tujuan.indikator) yield { indikator, pemilik: tujuan.id };
    for (const sasaran of tujuan.sasaran)
      for (const indikator of sasaran.indikator) yield { indikator, pemilik: sasaran.id };
  }
  for (const node of susuri(plan.program))
    for (const indikator of node.indikator) yield { indikator, pemilik: node.id };
}
