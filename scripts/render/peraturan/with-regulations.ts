import type { DocumentView } from '../views.ts';
import type { LetakPeraturanView, PenetapView, PeraturanView } from './views.ts';

/**
 * Tells every document which of the regulations in the same site carry it: one regulation may put the documents of several
 * agencies into force, and is kept in the folder of one of them. Takes all documents of a site; a regulation that none of
 * them holds is not told of.
 */
export function withRegulations(documents: readonly DocumentView[]): DocumentView[] {
  const regulations = documents.flatMap(({ peraturan }) => (peraturan === undefined ? [] : [peraturan]));
  return documents.map((document) => {
    const own = regulations.filter(({ id }) => id === document.id);
    const others = regulations.filter(({ id, lampiran }) => id !== document.id && lampiran.some(isIn(document)));
    const penetap = [...own, ...others].map((regulation) => enacting(regulation, document));
    return penetap.length === 0 ? document : { ...document, penetap };
  });
}

/** The addresses of a regulation, as they are reached through the folder it is kept in. */
export function placeOf({ judul, berkas, pdf, pdfLengkap }: PeraturanView, folder: string): LetakPeraturanView {
  return { judul, href: folder + berkas, pdf: folder + pdf, pdfLengkap: folder + pdfLengkap };
}

function enacting(regulation: PeraturanView, document: DocumentView): PenetapView {
  const { id, bentuk, lampiran } = regulation;
  const carried = lampiran.find(isIn(document));
  return {
    ...placeOf(regulation, id === document.id ? '' : `../${id}/`),
    ...(carried === undefined ? {} : { kata: bentuk === 'rancangan' ? 'Akan ditetapkan dengan' : 'Ditetapkan dengan' }),
    ...(carried === undefined || lampiran.length === 1 ? {} : { sebagai: carried.label }),
  };
}

function isIn({ id }: DocumentView): (lampiran: { readonly id: string }) => boolean {
  return (lampiran) => lampiran.id === id;
}
