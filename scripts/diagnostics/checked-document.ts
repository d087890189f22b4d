import type { Diagnostic, Severity } from './diagnostic.ts';

/** A finding with the part of the check it belongs to, such as `kelengkapan`. */
export interface CheckedFinding {
  readonly diagnostic: Diagnostic;
  readonly kelompok: string;
}

/** A finding that the document keeps on purpose: why, and on which day (ISO) that was decided. */
export interface WaivedFinding extends CheckedFinding {
  readonly alasan: string;
  readonly tanggal: string;
}

/** What was found in one document, in the order in which it is shown. */
export interface CheckedDocument {
  readonly id: string;
  /** Undefined where the document's own file could not be read, as the profile is. */
  readonly judul: string | undefined;
  readonly profil: string | undefined;
  readonly findings: readonly CheckedFinding[];
  readonly waived: readonly WaivedFinding[];
}

/** How many findings there are of each severity, and how many are set aside. */
interface FindingCounts {
  readonly galat: number;
  readonly peringatan: number;
  readonly info: number;
  readonly dikecualikan: number;
}

/** Counts the findings of a document, or of several together. */
export function countFindings(...documents: readonly CheckedDocument[]): FindingCounts {
  const count = (severity: Severity): number =>
    documents.flatMap(({ findings }) => findings).filter(({ diagnostic }) => diagnostic.severity === severity).length;
  return {
    galat: count('galat'),
    peringatan: count('peringatan'),
    info: count('info'),
    dikecualikan: documents.reduce((sum, { waived }) => sum + waived.length, 0),
  };
}
