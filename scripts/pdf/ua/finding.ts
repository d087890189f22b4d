/** Why a file may not be called PDF/UA-1. Codes are `ua-` and the clause of ISO 14289-1; the message is Indonesian. */
export interface UaFinding {
  readonly code: string;
  /** Physical page, counted from 1; undefined where it concerns the file. */
  readonly page?: number | undefined;
  /** Object number; undefined where it concerns the file. */
  readonly object?: number | undefined;
  readonly message: string;
}
