import type { ObjectStore } from '../../pdf-syntax/object-store.ts';
import type { Tag } from '../tags/tag.ts';
import { checkAnnotations } from './check-annotations.ts';
import { checkAttachments } from './check-attachments.ts';
import { checkContents } from './check-contents.ts';
import { checkFile } from './check-file.ts';
import { checkFonts } from './check-fonts.ts';
import { checkTags } from './check-tags.ts';
import type { UaFinding } from './finding.ts';
import { PaintedContents } from './painted-contents.ts';
import { readUaFile } from './ua-file.ts';

/**
 * Checks a finished file against what a machine can tell of ISO 14289-1 (PDF/UA-1), clause 7. What only people can tell,
 * such as whether a text alternative says what the figure shows, is not among it.
 * Takes the very objects that will be written and the number of the catalogue; and, where they are at hand, the tag tree
 * that was written and what has begun to read the contents. Gives all findings; none where the file may be called PDF/UA.
 */
export function checkUa(
  store: ObjectStore,
  catalog: number,
  document?: Tag,
  painted = new PaintedContents(store),
): readonly UaFinding[] {
  const file = readUaFile(store, catalog, document);
  const contents = checkContents(file, painted);
  return [
    ...checkFile(file),
    ...contents.findings,
    ...checkTags(file),
    ...checkAnnotations(file),
    ...checkFonts(file, contents.shown),
    ...checkAttachments(file),
  ];
}
