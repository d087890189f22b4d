import type { Sasaran, Tujuan } from '../../model/arah.ts';
import type { Indikator } from '../../model/indikator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Simpul } from '../../model/program.ts';
import type { TabelJenis } from '../../model/tabel.ts';
import type { BarisModel, JenisBarisModel, KolomModel, SelKepala } from '../table-model.ts';
import { tercetakDi } from '../totals.ts';
import { acuanOf } from './arah.ts';
import { butir } from './cells.ts';
import { withReach } from './jangkauan.ts';
import { susunKepala, tajuk } from './kepala.ts';
import { serves } from './pendanaan-simpul.ts';

type Table = TabelJenis<'rumusan-program'>;
type NamaKolom = Table['kolom'][number];

const JUDUL: Record<NamaKolom, string> = {
  'nspk-rpjmd': 'NSPK dan Sasaran RPJMD yang Relevan',
  tujuan: 'Tujuan',
  sasaran: 'Sasaran',
  outcome: 'Outcome',
  output: 'Output',
  indikator: 'Indikator',
  program: 'Program/Kegiatan/Subkegiatan',
  keterangan: 'Ket.',
};

/** Columns whose words stand for the blank cells below them, by rank. */
const LABELS: readonly NamaKolom[] = ['nspk-rpjmd', 'tujuan', 'sasaran', 'outcome'];

/** What one row shows; several texts make a list. */
type Row = { readonly jenis: JenisBarisModel } & { readonly [name in NamaKolom]?: readonly string[] };

/**
 * Rumusan program (Inmendagri 2/2025): tujuan, sasaran, program, kegiatan and sub kegiatan with what each is to bring about
 * and deliver, a row for each indicator. A sasaran without indicators, outcome and output of its own shares the row of its
 * first program. Programs of no known sasaran stand at the end, so that nothing is lost.
 */
export function modelRumusanProgram(
  plan: Plan,
  table: Table,
): { kolom: KolomModel[]; kepala: SelKepala[][]; baris: BarisModel[] } {
  const linked = new Set(plan.arah.tujuan.flatMap(({ sasaran }) => sasaran.map(({ id }) => id)));
  // The labels of the last sasaran do not stand for programs of none.
  const parts = [
    ...plan.arah.tujuan.map((tujuan) => rowsOfTujuan(plan, table, tujuan)),
    plan.program
      .filter((program) => !serves(program, linked))
      .flatMap((program) => rowsOfNode(program, table, undefined)),
  ];
  return {
    kolom: table.kolom.map((id): KolomModel => ({ id, peran: 'teks' })),
    kepala: susunKepala(table.kolom.map((name) => tajuk(table, name, JUDUL[name]))),
    baris: parts.flatMap((rows) =>
      withReach(
        rows.map((row): BarisModel => ({
          jenis: row.jenis,
          sel: table.kolom.map((name, at) => butir(at, row[name] ?? [])),
        })),
        LABELS.map((name) => [table.kolom.indexOf(name)]),
      ),
    ),
  };
}

function rowsOfTujuan(plan: Plan, table: Table, tujuan: Tujuan): Row[] {
  const acuan = acuanOf(plan, tujuan);
  const rank = ({ id }: Sasaran): number => {
    const at = table.urutanSasaran.indexOf(id);
    return at === -1 ? table.urutanSasaran.length : at;
  };
  const below = [...tujuan.sasaran]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((sasaran) => rowsOfSasaran(plan, table, sasaran, acuan));
  return [...goalRows('tujuan', tujuan, table, acuan), ...below];
}

/** The rows of a sasaran and its programs; of the NSPK and the RPJMD it names what its tujuan does not. */
function rowsOfSasaran(plan: Plan, table: Table, sasaran: Sasaran, above: readonly string[]): Row[] {
  const ids = new Set([sasaran.id]);
  const acuan = acuanOf(plan, sasaran);
  const own = goalRows('sasaran', sasaran, table, acuan.join('\0') === above.join('\0') ? [] : acuan);
  const programs = plan.program
    .filter((program) => serves(program, ids))
    .flatMap((program) => rowsOfNode(program, table, ids));
  const [only, ...others] = own;
  const [first, ...rest] = programs;
  const bare = only !== undefined && others.length === 0 && [only.outcome, only.output, only.indikator].every(isEmpty);
  return bare && first !== undefined ? [{ ...only, ...first }, ...rest] : [...own, ...programs];
}

/** A row for each indicator of a tujuan or sasaran; the first one holds all else. */
function goalRows(jenis: 'tujuan' | 'sasaran', item: Tujuan | Sasaran, table: Table, acuan: readonly string[]): Row[] {
  return indicatorRows(jenis, item.indikator, table, {
    'nspk-rpjmd': acuan,
    [jenis]: [item.diTabel.get(table.id)?.nama ?? item.nama],
    outcome: optional(item.outcome),
    output: optional(item.output),
  });
}

function rowsOfNode(node: Simpul, table: Table, sasaran: ReadonlySet<string> | undefined): Row[] {
  const name = node.diTabel.get(table.id)?.nama ?? node.nama;
  const own = indicatorRows(node.jenjang, node.indikator, table, {
    outcome: optional(node.outcome),
    output: optional(node.output),
    program: [node.jenjang === 'program' && table.hurufBesar ? name.toLocaleUpperCase('id') : name],
    keterangan: optional(node.keterangan),
  });
  // The fourth level carries figures alone.
  const children = node.anak.filter(
    (child) => child.jenjang !== 'rincian' && (sasaran === undefined || serves(child, sasaran)),
  );
  return [...own, ...children.flatMap((child) => rowsOfNode(child, table, sasaran))];
}

function indicatorRows(
  jenis: JenisBarisModel,
  indikator: readonly Indikator[],
  table: Table,
  first: Omit<Row, 'jenis' | 'indikator'>,
): Row[] {
  const [one, ...others] = indikator
    .filter((item) => tercetakDi(item, table.id))
    .map((item) => item.diTabel.get(table.id)?.nama ?? item.nama);
  return [
    { jenis, ...first, indikator: optional(one) },
    ...others.map((nama): Row => ({ jenis: 'indikator', indikator: [nama] })),
  ];
}

function optional(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}

function isEmpty(texts: readonly string[] | undefined): boolean {
  return texts === undefined || texts.length === 0;
}
