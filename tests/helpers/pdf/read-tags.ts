/** One element of the structure tree, with the text it marks on this page. */
export interface PdfTag {
  /** Such as "H1", "TH", "Figure". */
  readonly role: string;
  /** The spoken alternative of a figure. */
  readonly alt?: string;
  /** Text marked by this element and all inside it, in reading order. */
  readonly text: string;
  readonly children: readonly PdfTag[];
}

/** A node as the PDF library gives it; content nodes point to text by `id`. */
interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

/**
 * Gives the structure tree of one page, without elements that mark nothing on it: a list or table that runs over
 * several pages is listed whole on each. Takes the tree (null for an untagged page) and the text of every marked
 * stretch by its id.
 */
export function readTags(root: StructNode | null, textOf: ReadonlyMap<string, string>): readonly PdfTag[] {
  return (root?.children ?? []).flatMap((node) => readTag(node, textOf));
}

function readTag(node: StructNode, textOf: ReadonlyMap<string, string>): readonly PdfTag[] {
  if (node.role === undefined) return [];
  const nodes = node.children ?? [];
  const children = nodes.flatMap((child) => readTag(child, textOf));
  const marksContent = nodes.some(({ type }) => type === 'content' || type === 'object' || type === 'annotation');
  if (children.length === 0 && !marksContent) return [];
  const text = nodes.map((child) => markedText(child, textOf)).join('');
  return [{ role: node.role, ...(node.alt === undefined ? {} : { alt: node.alt }), text, children }];
}

function markedText(node: StructNode, textOf: ReadonlyMap<string, string>): string {
  if (node.type === 'content') return textOf.get(node.id ?? '') ?? '';
  return (node.children ?? []).map((child) => markedText(child, textOf)).join('');
}
