import { expectedTable, type ExpectedTable, type GeneratedTable } from './expected-table.ts';
import { type Figure, sum } from './figures.ts';
import type { Supply } from './free-tables.ts';

/** Years of the plan. */
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026];
const TUJUAN = 2;
const SASARAN_PER_TUJUAN = 2;
const UNIT = 'Dinas Besar';

/** How many programs there are, how many kegiatan each has, and how many sub kegiatan each of those. */
export interface ProgramCounts {
  readonly program: number;
  readonly kegiatan: number;
  readonly subKegiatan: number;
}

/** The files of goals and programs, and the tables that are made from them. */
interface GeneratedPrograms {
  readonly arah: string;
  /** One file per program, in order. */
  readonly program: readonly string[];
  readonly tabel: readonly GeneratedTable[];
}

interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly base: Figure;
  readonly targets: readonly Figure[];
}

interface Node {
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly indicators: readonly Indicator[];
  readonly money: readonly Figure[];
  readonly children: readonly Node[];
}

/**
 * Goals, programs down to sub kegiatan, and the three tables derived from them: T-C.27 in all 23 columns, the targets of
 * the goals (T-C.25), and the indicators of the programs (T-C.28). Every sum is true.
 */
export function generatePrograms(counts: ProgramCounts, supply: Supply): GeneratedPrograms {
  const goals = Array.from({ length: TUJUAN * SASARAN_PER_TUJUAN }, (_, index) => ({
    id: `sasaran-${index + 1}`,
    name: `Meningkatnya mutu layanan sosial kelompok ${index + 1}`,
    indicator: indicator(`Persentase warga kelompok ${index + 1} yang terlayani`, '%', supply),
  }));
  const programs = Array.from({ length: counts.program }, (_, index) =>
    node([index + 1], [counts.kegiatan, counts.subKegiatan], supply),
  );
  const goalOf = (index: number) => goals[index % goals.length] as (typeof goals)[number];
  return {
    arah: arahFile(goals),
    program: programs.map(
      (program, index) => `sasaran: ${goalOf(index).id}\npenanggung_jawab: ${UNIT}\n${nodeYaml(program, 0)}`,
    ),
    tabel: [
      {
        expected: fundingTable(
          goals.map(({ id, name, indicator: own }) => ({
            id,
            name,
            indicator: own,
            programs: programs.filter((_, index) => goalOf(index).id === id),
          })),
        ),
        yaml: 'jenis: program-pendanaan\njudul: Rencana Program, Kegiatan, dan Pendanaan Dinas Besar\nnomor_kolom: ya\n',
      },
      {
        expected: expectedTable(
          'target-sasaran',
          goals.map(({ name, indicator: own }, index) => [
            ...(index % SASARAN_PER_TUJUAN === 0 ? [goalName(index / SASARAN_PER_TUJUAN)] : []),
            name,
            ...indicatorCells(own),
          ]),
        ),
        yaml: 'jenis: tujuan-sasaran\njudul: Tujuan, Sasaran, dan Target Dinas Besar\nkolom: [tujuan, sasaran, indikator, satuan, awal, target, akhir]\n',
      },
      {
        expected: expectedTable('indikator-program', programIndicators(programs)),
        yaml: 'jenis: indikator-kinerja\njudul: Indikator Kinerja Program Dinas Besar\nsaring: program\n',
      },
    ],
  };
}

function indicator(name: string, unit: string, { figures }: Supply): Indicator {
  const next = (): Figure => (unit === '%' ? figures.part() : figures.target());
  return { name, unit, base: next(), targets: YEARS.map(next) };
}

/** A program, kegiatan or sub kegiatan; its money is its own at the lowest level, the sum of its children above. */
function node(path: readonly number[], below: readonly number[], supply: Supply): Node {
  const [count = 0, ...deeper] = below;
  const children = Array.from({ length: count }, (_, index) => node([...path, index + 1], deeper, supply));
  const code = codeOf(path);
  const name = `${LEVEL_NAMES[path.length - 1] ?? ''} ${supply.words.service()} ${path.join('.')}`;
  const indicators = [indicator(`Jumlah penerima layanan ${path.join('.')}`, 'orang', supply)];
  // A second indicator has a row of its own below the program.
  if (path.length === 1) indicators.push(indicator(`Persentase penerima layanan ${path.join('.')}`, '%', supply));
  return {
    code,
    name,
    place: path.length === 1 ? '' : 'Kota Besar',
    indicators,
    money: YEARS.map((_, year) =>
      children.length === 0 ? supply.figures.amount() : sum(children.map((child) => child.money[year] as Figure)),
    ),
    children,
  };
}

const LEVEL_NAMES = ['Program', 'Penyelenggaraan', 'Penyediaan'];
const CHILDREN_KEYS = ['kegiatan', 'sub_kegiatan'];

/** Codes of the nomenclature: 1.06.02, 1.06.02.2.01, 1.06.02.2.01.0001. */
function codeOf([program = 0, kegiatan, sub]: readonly number[]): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return [
    `1.06.${pad(program, 2)}`,
    ...(kegiatan === undefined ? [] : [`2.${pad(kegiatan, 2)}`]),
    ...(sub === undefined ? [] : [pad(sub, 4)]),
  ].join('.');
}

function nodeYaml(item: Node, level: number): string {
  const key = CHILDREN_KEYS[level];
  const lines = [
    `kode: ${item.code}`,
    `nama: ${item.name}`,
    ...(item.place === '' ? [] : [`lokasi: ${item.place}`]),
    `pagu: ${series(item.money)}`,
    'indikator:',
    ...item.indicators.map((own) => `  - ${indicatorYaml(own)}`),
    ...(key === undefined
      ? []
      : [`${key}:`, ...item.children.flatMap((child) => listItem(nodeYaml(child, level + 1)))]),
  ];
  return `${lines.join('\n')}\n`;
}

function listItem(yaml: string): string[] {
  return yaml
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}

function indicatorYaml({ name, unit, base, targets }: Indicator): string {
  return `{nama: ${name}, satuan: "${unit}", awal: ${base.typed}, target: ${series(targets)}}`;
}

function series(figures: readonly Figure[]): string {
  return `{${YEARS.map((year, index) => `${year}: ${(figures[index] as Figure).typed}`).join(', ')}}`;
}

function goalName(index: number): string {
  return `Terwujudnya kesejahteraan sosial tahap ${index + 1}`;
}

function arahFile(goals: readonly { id: string; name: string; indicator: Indicator }[]): string {
  const lines = ['visi: Kota Besar yang Sejahtera', 'misi:', '  - {id: misi-1, nama: Layanan Merata}', 'tujuan:'];
  for (const [index, { id, name, indicator: own }] of goals.entries()) {
    if (index % SASARAN_PER_TUJUAN === 0)
      lines.push(
        `  - id: tujuan-${index / SASARAN_PER_TUJUAN + 1}`,
        `    nama: ${goalName(index / SASARAN_PER_TUJUAN)}`,
        '    sasaran:',
      );
    lines.push(
      `      - id: ${id}`,
      `        nama: ${name}`,
      '        indikator:',
      `          - ${indicatorYaml(own)}`,
      '        strategi:',
      `          - {nama: Perluasan layanan kelompok ${index + 1}, kebijakan: [Pemutakhiran data kelompok ${index + 1}, Penguatan pendamping kelompok ${index + 1}]}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Indicator, unit, baseline, targets and end state, which is the target of the last year. */
function indicatorCells({ name, unit, base, targets }: Indicator): string[] {
  const printed = targets.map((figure) => figure.printed);
  return [name, unit, base.printed, ...printed, printed.at(-1) ?? ''];
}

function programIndicators(programs: readonly Node[]): string[][] {
  let number = 0;
  return programs.flatMap((program) => [
    [`${program.code} ${program.name}`],
    ...program.indicators.map((own) => {
      number += 1;
      return [String(number), ...indicatorCells(own)];
    }),
  ]);
}

interface Goal {
  readonly id: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly programs: readonly Node[];
}

/** Rows of T-C.27 in the layout `gabung`: a node shares its row with its first indicator. */
function fundingTable(goals: readonly Goal[]): ExpectedTable {
  const rows: string[][] = [];
  for (const [index, goal] of goals.entries()) {
    if (index % SASARAN_PER_TUJUAN === 0) rows.push(fundingRow({ goal: goalName(index / SASARAN_PER_TUJUAN) }));
    rows.push(fundingRow({ target: goal.name, indicator: goal.indicator }));
    for (const program of goal.programs) rows.push(...nodeRows(program, 0));
  }
  return expectedTable('program-pendanaan', rows);
}

function nodeRows(item: Node, level: number): string[][] {
  const [first, ...others] = item.indicators;
  return [
    fundingRow({ node: item, level, indicator: first }),
    ...others.map((own) => fundingRow({ indicator: own, owned: true })),
    ...item.children.flatMap((child) => nodeRows(child, level + 1)),
  ];
}

function fundingRow(row: {
  readonly goal?: string;
  readonly target?: string;
  readonly node?: Node;
  readonly level?: number;
  readonly indicator?: Indicator | undefined;
  readonly owned?: boolean;
}): string[] {
  const { node: item, indicator: own } = row;
  const money = item?.money.map((figure) => figure.printed) ?? YEARS.map(() => '');
  const targets = own?.targets.map((figure) => figure.printed) ?? YEARS.map(() => '');
  return [
    row.goal ?? '',
    row.target ?? '',
    item?.code ?? '',
    // The name of a program is printed in capitals.
    (row.level === 0 ? item?.name.toUpperCase() : item?.name) ?? '',
    own?.name ?? '',
    own?.unit ?? '',
    own?.base.printed ?? '',
    ...YEARS.flatMap((_, index) => [targets[index] ?? '', money[index] ?? '']),
    targets.at(-1) ?? '',
    item === undefined ? '' : sum(item.money).printed,
    item === undefined && row.owned !== true ? '' : UNIT,
    item?.place ?? '',
  ];
}
