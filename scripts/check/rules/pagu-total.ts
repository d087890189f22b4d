import { jumlahProgram, paguBidangTertulis, type ProgramBidang, programPerBidang } from '../../derive/bidang-urusan.ts';
import { paguSimpul } from '../../derive/totals.ts';
import type { Plan } from '../../model/plan.ts';
import { formatRupiah } from '../../notation/format.ts';
import { uangDari } from '../../notation/nilai.ts';
import type { BerkasContoh, Finding, Rule } from '../finding.ts';
import { subjekBaris } from '../sum-findings.ts';
import { akhirKalimat, sebutan, subjekSimpul, tempatPagu } from '../pagu-sums.ts';
import { type PaguTahunan, paguSemuaProgram, tabelPagu } from '../pagu-table.ts';

const TABEL = (jumlah: number): BerkasContoh => ({
  'tabel/ringkasan.yaml': `judul: Ringkasan Pagu Indikatif
kolom: [{id: program, judul: Program}, {id: rp, judul: Tahun 2026, jenis: rupiah}]
baris:
  - {program: Program Rehabilitasi Sosial, rp: 100}
  - {jenis: jumlah, label: Jumlah, rp: ${jumlah}}
`,
  'naskah/2-program-pendanaan/0-pembuka.md': '[[tabel: ringkasan]]\n\n[[tabel: pendanaan]]\n',
});

/**
 * The declared grand total of the plan's money: that of a free table which lists every program with its money per year, and
 * that of a bidang urusan.
 * A total that is wrong only because a row differs from its program is told at that row.
 */
export const paguTotal: Rule = {
  code: 'pagu-total',
  kelompok: 'konsistensi angka',
  severity: 'galat',
  memeriksa:
    'Jumlah pagu yang tertulis dalam tabel bebas berisi semua program, dan pagu bidang urusan, sama dengan jumlah pagu program dalam data, tahun demi tahun; demikian pula setiap barisnya.',
  alasan: 'Jumlah pagu Perangkat Daerah dibandingkan dengan RPJMD; angka ini tidak boleh berbeda dari rinciannya.',
  contoh: { keliru: TABEL(120), benar: TABEL(100) },
  *check({ plan }) {
    for (const pagu of tabelPagu(plan)) yield* compare(pagu, plan);
    for (const field of programPerBidang(plan))
      for (const tahun of plan.dokumen.tahunPagu) yield* ofField(field, tahun);
  },
};

function* compare({ tabel, tahun, kolom, baris, jumlah }: PaguTahunan, plan: Plan): Generator<Finding> {
  const declared = moneyIn(jumlah.sel.isi);
  const right = paguSemuaProgram(plan, tahun);
  const rows = baris.flatMap(({ sel, baris: row, program }) => {
    const [written, planned] = [moneyIn(sel.isi), paguSimpul(program, tahun)];
    return written === undefined || planned === undefined ? [] : [{ sel, row, program, written, planned }];
  });
  const wrong = rows.filter(({ written, planned }) => written !== planned);
  const sumOfRows = rows.reduce((total, { written }) => total + written, 0);
  const follows = wrong.length > 0 && declared === sumOfRows;
  for (const { sel, row, program, written, planned } of wrong)
    yield {
      message: `Pagu ${tahun} ${sebutan(program)} dalam tabel “${tabel.id}” ${formatRupiah(written)}; dalam data program ${formatRupiah(planned)} (selisih ${formatRupiah(Math.abs(written - planned))}).`,
      hint: 'Perbaiki tabel ini atau pagu programnya.',
      target: { asal: sel.asal },
      related: [
        ...tempatPagu([program], tahun),
        ...(follows ? [{ target: { asal: jumlah.sel.asal }, note: 'ikut berbeda karena angka ini' }] : []),
      ],
      subjek: [...subjekBaris(tabel, row), ...subjekSimpul(program)],
      tahun,
    };
  if (declared === undefined || right === undefined || declared === right || follows) return;
  const parts = plan.program.map((program) => ({ nama: sebutan(program), nilai: paguSimpul(program, tahun) ?? 0 }));
  yield {
    message: `Kolom “${kolom.judul}” pada jumlah tabel “${tabel.id}” tertulis ${formatRupiah(declared)}; jumlah pagu ${tahun} ${parts.length} program ${formatRupiah(right)}${akhirKalimat(declared, parts)}`,
    hint: 'Perbaiki jumlah ini atau pagu program yang keliru.',
    target: { asal: jumlah.sel.asal },
    related: tempatPagu(plan.program, tahun),
    subjek: subjekBaris(tabel, jumlah.baris),
    tahun,
  };
}

// The row of a bidang urusan on top of the financing table is the total of its programs.
function* ofField(field: ProgramBidang, tahun: number): Generator<Finding> {
  const { bidang, program } = field;
  const declared = paguBidangTertulis(field, tahun);
  const right = jumlahProgram(field, tahun);
  if (declared === undefined || right === undefined || declared === right) return;
  const parts = program.map((item) => ({ nama: sebutan(item), nilai: paguSimpul(item, tahun) ?? 0 }));
  yield {
    message: `Pagu ${tahun} bidang urusan ${bidang.nomor ?? `“${bidang.nama}”`} ${formatRupiah(declared)}; jumlah pagu ${parts.length} program ${formatRupiah(right)}${akhirKalimat(declared, parts)}`,
    hint: 'Perbaiki pagu bidang urusan ini atau pagu program yang keliru.',
    target: { asal: bidang.asal.at('pagu', tahun) },
    related: tempatPagu(program, tahun),
    subjek: [bidang.id],
    tahun,
  };
}

function moneyIn(isi: PaguTahunan['jumlah']['sel']['isi']): number | undefined {
  return isi.jenis === 'daftar' || isi.jenis === 'centang' ? undefined : uangDari(isi);
}
