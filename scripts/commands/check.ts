import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatSummary, formatTerminal } from '../diagnostics/format-terminal.ts';
import { inspect, type Inspection } from '../pipeline.ts';
import { chooseDocuments } from './choose-documents.ts';
import type { Output } from './output.ts';

/** Prints every finding of the documents. Gives the exit code: 0 without errors, 1 with errors in the data. */
export async function check(root: string, wanted: readonly string[], output: Output): Promise<number> {
  const chosen = await chooseDocuments(root, wanted);
  if (!chosen.ok) {
    output.error(chosen.message);
    return 1;
  }
  const inspections: Inspection[] = [];
  for (const id of chosen.ids) {
    const inspection = await inspect(root, id);
    inspections.push(inspection);
    printFindings(inspection, output);
  }
  return inspections.some(({ diagnostics }) => hasErrors(diagnostics)) ? 1 : 0;
}

/** All findings of one document, then how many there are. */
function printFindings({ id, diagnostics, waived, textOf }: Inspection, output: Output): void {
  if (diagnostics.length > 0) output.print(`${formatTerminal(diagnostics, textOf)}\n`);
  output.print(`${id}: ${formatSummary(diagnostics, waived.length)}`);
}
