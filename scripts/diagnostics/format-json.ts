import { type CheckedDocument, type CheckedFinding, countFindings, type WaivedFinding } from './checked-document.ts';
import type { Place } from './diagnostic.ts';

/** Counted up when a key changes its name or meaning, or goes; keys may be added under the same number. */
const SHAPE = 1;

/**
 * All findings for other programs. Every key is always there: what is not known is null, what there is none of an empty
 * list. Lines and columns count from 1, `kolom_akhir` is the column after the last. Described in docs/panduan.md, where
 * every change belongs.
 */
export function formatJson(documents: readonly CheckedDocument[]): string {
  const shape = {
    versi: SHAPE,
    ringkasan: countFindings(...documents),
    dokumen: documents.map((document) => ({
      id: document.id,
      judul: document.judul ?? null,
      profil: document.profil ?? null,
      ringkasan: countFindings(document),
      temuan: document.findings.map(findingShape),
      dikecualikan: document.waived.map(waivedShape),
    })),
  };
  return JSON.stringify(shape, undefined, 2);
}

function findingShape({ diagnostic, kelompok }: CheckedFinding) {
  return {
    kode: diagnostic.code,
    tingkat: diagnostic.severity,
    kelompok,
    pesan: diagnostic.message,
    perbaikan: diagnostic.hint ?? null,
    tempat: placeShape(diagnostic.place),
    terkait: (diagnostic.related ?? []).map(({ place, note }) => ({
      tempat: placeShape(place),
      catatan: note ?? null,
    })),
  };
}

function waivedShape(finding: WaivedFinding) {
  return { ...findingShape(finding), alasan: finding.alasan, tanggal: finding.tanggal };
}

function placeShape({ file, line, column, endColumn }: Place) {
  return { berkas: file, baris: line, kolom: column, kolom_akhir: endColumn };
}
