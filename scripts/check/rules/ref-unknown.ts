import { didYouMean } from '../../diagnostics/suggest.ts';
import { dihapusBernama } from '../../derive/perubahan/dihapus.ts';
import { resolveValue } from '../../derive/value.ts';
import type { Report } from '../../derive/report.ts';
import type { Direktif } from '../../load/prose.ts';
import { type Plan, semuaIndikator } from '../../model/plan.ts';
import { type Simpul, susuri } from '../../model/program.ts';
import { DAFTAR } from '../../derive/lists.ts';
import type { Finding, Rule } from '../finding.ts';
import { acuanReferences } from './acuan-references.ts';
import { amendmentReferences } from './amendment-references.ts';
import { figureReferences } from './figure-references.ts';
import { missing } from './missing.ts';
import { regulationReferences } from './regulation-references.ts';

/** A reference to an id that does not exist: in data, in tables, and in the directives of the prose. */
export const refUnknown: Rule = {
  code: 'ref-unknown',
  kelompok: 'kelengkapan',
  severity: 'galat',
  memeriksa: 'Setiap id yang dirujuk data, tabel, gambar, dan arahan dalam naskah memang ada.',
  alasan: 'Rujukan ke id yang tidak ada akan tercetak kosong.',
  contoh: {
    keliru: { 'program/1.yaml': 'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-9\n' },
    benar: { 'program/1.yaml': 'kode: 1.06.04\nnama: Program Rehabilitasi Sosial\nsasaran: sasaran-1\n' },
  },
  *check(report) {
    yield* inData(report);
    yield* figureReferences(report.plan);
    yield* amendmentReferences(report.plan);
    yield* acuanReferences(report.plan);
    yield* regulationReferences(report.plan);
    const known = referable(report);
    for (const naskah of report.plan.naskah)
      for (const direktif of naskah.direktif) yield* inProse(direktif, report.plan, known);
  },
};

/** What `[[lihat: …]]` points to, by the word before the id; and blocks of signatures. */
function referable({ plan, outline }: Report) {
  return {
    lihat: {
      // One that exists but stands nowhere is named by table-placement.
      tabel: [...plan.tabel.map((item) => item.id), ...plan.rusak],
      gambar: [...plan.gambar.map((item) => item.id), ...plan.rusak],
      bab: outline.bab.map((bab) => bab.id),
      subbab: outline.bab.flatMap((bab) => bab.subbab.map((sub) => sub.id)),
      lampiran: outline.lampiran.map(({ id }) => id),
    },
    ttd: plan.tandaTangan.map((item) => item.id),
  } as const;
}

function* inData({ plan }: Report): Generator<Finding> {
  const { arah } = plan;
  const sasaran = arah.tujuan.flatMap((tujuan) => tujuan.sasaran);
  const rpjmd = arah.rpjmd.flatMap((tujuan) => [tujuan.id, ...tujuan.sasaran.map((item) => item.id)]);
  const tabel = [...plan.tabel.map((item) => item.id), ...plan.rusak];
  const ids = {
    sasaran: sasaran.map((item) => item.id),
    tujuan: arah.tujuan.map((item) => item.id),
    misi: arah.misi.map((item) => item.id),
    kegiatan: plan.program.flatMap(({ anak }) => anak.map((item) => item.id)),
  };

  for (const tujuan of arah.tujuan)
    for (const item of [tujuan, ...tujuan.sasaran])
      // What a sasaran inherits was typed at its tujuan.
      if (item.mendukung !== undefined && (item === tujuan || item.mendukung !== tujuan.mendukung))
        yield* missing('Tujuan atau sasaran RPJMD', item.mendukung, rpjmd, { asal: item.asal.at('mendukung') });
  for (const node of susuri(plan.program)) {
    const written = node.sasaran !== node.induk?.sasaran;
    for (const [index, id] of (written ? node.sasaran : []).entries())
      yield* missing('Sasaran', id, ids.sasaran, { asal: node.asal.at('sasaran', index) });
    if (node.untukIndikator === undefined) continue;
    const above = indicatorsAbove(node);
    yield* missing('Indikator tingkat di atasnya', node.untukIndikator, above, {
      asal: node.asal.at('untuk_indikator'),
    });
  }
  for (const { indikator } of semuaIndikator(plan))
    for (const id of indikator.diTabel.keys())
      yield* missing('Tabel', id, tabel, { asal: indikator.asal.at('di_tabel', id), di: 'kunci' });
  for (const node of [...arah.tujuan, ...sasaran, ...susuri(plan.program)])
    for (const id of node.diTabel.keys())
      yield* missing('Tabel', id, tabel, { asal: node.asal.at('di_tabel', id), di: 'kunci' });
  for (const item of plan.tabel)
    if ('tujuan' in item)
      for (const [index, id] of (item.tujuan ?? []).entries())
        yield* missing('Tujuan', id, ids.tujuan, { asal: item.asal.at('tujuan', index) });
  for (const item of plan.tabel) {
    if (item.jenis === 'tujuan-sasaran')
      for (const [index, id] of (item.sasaran ?? []).entries())
        yield* missing('Sasaran', id, ids.sasaran, { asal: item.asal.at('sasaran', index) });
    if (item.jenis === 'program-pendanaan' && !plan.takTerbaca.includes('program'))
      for (const [index, id] of item.ulangProgram.entries())
        yield* missing('Kegiatan', id, ids.kegiatan, { asal: item.asal.at('ulang_program', index) });
  }
  for (const item of plan.tabel)
    if (item.jenis === 'strategi-kebijakan')
      for (const [index, id] of (item.misi ?? []).entries())
        yield* missing('Misi', id, ids.misi, { asal: item.asal.at('misi', index) });
  for (const { misi, asal } of arah.rpjmd)
    if (misi !== undefined) yield* missing('Misi', misi, ids.misi, { asal: asal.at('misi') });
  const pejabat = plan.pejabat.map((item) => item.id);
  for (const block of plan.tandaTangan)
    yield* missing('Pejabat', block.pejabat, pejabat, { asal: block.asal.at('pejabat') });
}

function indicatorsAbove(node: Simpul): string[] {
  return node.induk === undefined
    ? []
    : [...node.induk.indikator.map((item) => item.id), ...indicatorsAbove(node.induk)];
}

function* inProse(direktif: Direktif, plan: Plan, { lihat, ttd }: ReturnType<typeof referable>): Generator<Finding> {
  const target = { place: direktif.place };
  const [first = '', second = ''] = direktif.kata;
  const extra = direktif.kata.slice(direktif.nama === 'lihat' ? 2 : 1);
  if (direktif.nama !== 'nilai' && extra.length > 0)
    yield {
      message: `Kata “${extra.join(' ')}” berlebih dalam [[${direktif.nama}: …]]; id tidak memuat spasi.`,
      target,
    };
  switch (direktif.nama) {
    case 'tabel':
      yield* missing('Tabel', first, lihat.tabel, target);
      break;
    case 'gambar':
      yield* missing('Gambar', first, lihat.gambar, target);
      if (
        plan.gambar.some((item) => item.id === first && item.jenis === 'struktur-organisasi') &&
        plan.unit === undefined &&
        !plan.takTerbaca.includes('unit')
      )
        yield {
          message: `Gambar “${first}” kosong: unit.yaml belum ada.`,
          hint: 'Tulis susunan unit kerja dalam unit.yaml.',
          target,
        };
      break;
    case 'ttd':
      if (plan.takTerbaca.includes('pejabat')) break;
      yield* missing('Tanda tangan', first, ttd, target);
      break;
    case 'daftar':
      yield* missing('Daftar', first, DAFTAR, target);
      if (first === 'hukum' && plan.hukum.length === 0 && !plan.takTerbaca.includes('hukum'))
        yield {
          message: 'Daftar hukum kosong: hukum.yaml belum ada atau belum berisi.',
          hint: 'Tulis dasar hukumnya dalam hukum.yaml.',
          target,
        };
      break;
    case 'hukum': {
      const laws = plan.hukum.map(({ id }) => id);
      if (!plan.takTerbaca.includes('hukum')) yield* missing('Peraturan', first, laws, target);
      yield* unknownOptions(direktif, OPSI_HUKUM);
      break;
    }
    case 'lihat': {
      const ids = Object.hasOwn(lihat, first) ? lihat[first as keyof typeof lihat] : undefined;
      if (ids === undefined)
        yield {
          message: `[[lihat: …]] menunjuk tabel, gambar, bab, subbab, atau lampiran, bukan “${first}”.${didYouMean(first, Object.keys(lihat))}`,
          target,
        };
      else if (second === '')
        yield {
          message: `[[lihat: ${first}]] belum menyebut id yang ditunjuk.`,
          hint: `Tulis [[lihat: ${first} id]].`,
          target,
        };
      else yield* missing(first.charAt(0).toUpperCase() + first.slice(1), second, ids, target);
      yield* unknownOptions(direktif, OPSI_LIHAT);
      break;
    }
    case 'nilai': {
      const reading = resolveValue(plan, direktif.kata);
      if (!reading.ok && !isUnread(direktif, plan) && !isRemoved(direktif, plan))
        yield { message: reading.message, target };
      yield* unknownOptions(direktif, OPSI_NILAI);
    }
  }
}

/** What may follow the comma: a number in words as well; the page in print; a law without its title. */
const OPSI_NILAI = 'huruf';
const OPSI_LIHAT = 'halaman';
const OPSI_HUKUM = 'singkat';

function* unknownOptions({ opsi, place }: Direktif, known: string): Generator<Finding> {
  for (const word of opsi.filter((item) => item !== known))
    yield { message: `Pilihan “${word}” tidak dikenal; yang ada: ${known}.`, target: { place } };
}

// What the amendment took away is told by removed-used.
function isRemoved({ kata }: Direktif, plan: Plan): boolean {
  return kata.some((word) => dihapusBernama(plan, word) !== undefined);
}

// What a file defines that could not be read may well exist; its own findings come first.
function isUnread({ kata: [root = '', id = ''] }: Direktif, plan: Plan): boolean {
  if (root === 'tabel') return plan.rusak.includes(id);
  return plan.takTerbaca.includes('program') && ['pagu', 'target', 'awal', 'akhir'].includes(root);
}
