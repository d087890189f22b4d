/** A table of the generated document and what it must print. */
export interface ExpectedTable {
  readonly id: string;
  /** Body rows in order, each with the text of its filled cells in order; a cell over several rows stands in its first. */
  readonly rows: readonly (readonly string[])[];
  /** Cells of the body, blank ones too; a cell over several rows or columns counts once. */
  readonly cells: number;
}

/** A table's file and what it prints. */
export interface GeneratedTable {
  readonly expected: ExpectedTable;
  readonly yaml: string;
}

/** Puts a table together from its rows as printed, where `''` is a blank cell. */
export function expectedTable(id: string, rows: readonly (readonly string[])[]): ExpectedTable {
  return {
    id,
    rows: rows.map((row) => row.filter((text) => text !== '')),
    cells: rows.reduce((total, row) => total + row.length, 0),
  };
}
