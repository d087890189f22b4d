import type { AppendixView, ChapterView, DocumentView, FrontView, LinkView, SiteView } from '../render/views.ts';

/** One page of the site that holds a part of a document: a part of the front matter, a BAB, or an attachment. */
interface PartPage {
  readonly dok: DocumentView;
  readonly berkas: string;
  /** `BAB II`, `Lampiran 1`; absent in front matter. */
  readonly label?: string;
  readonly judul: string;
  readonly depan?: FrontView;
  readonly bab?: ChapterView;
  readonly lampiran?: AppendixView;
  readonly sebelum?: LinkView;
  readonly sesudah?: LinkView;
}

/** The parts of all documents in reading order, each knowing its neighbours in its own document. */
export function listPartPages(situs: SiteView): readonly PartPage[] {
  return situs.dokumen.flatMap(partsOf);
}

function partsOf(dok: DocumentView): readonly PartPage[] {
  const parts: readonly PartPage[] = [
    ...dok.depan.map((depan) => ({ dok, depan, berkas: depan.berkas, judul: depan.judul })),
    ...dok.bab.map((bab) => ({ dok, bab, berkas: bab.berkas, label: bab.label, judul: bab.judul })),
    ...dok.lampiran.map((lampiran) => ({
      dok,
      lampiran,
      berkas: lampiran.berkas,
      label: lampiran.label,
      judul: lampiran.judul,
    })),
  ];
  return parts.map((part, index) => {
    const [sebelum, sesudah] = [linkTo(parts[index - 1]), linkTo(parts[index + 1])];
    return { ...part, ...(sebelum && { sebelum }), ...(sesudah && { sesudah }) };
  });
}

function linkTo(part: PartPage | undefined): LinkView | undefined {
  return part && { judul: part.label ? `${part.label} ${part.judul}` : part.judul, href: part.berkas };
}
