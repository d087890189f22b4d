import { didYouMean } from '../diagnostics/suggest.ts';
import { listDocuments } from '../load/load-document.ts';

type Choice = { readonly ok: true; readonly ids: readonly string[] } | { readonly ok: false; readonly message: string };

/** The documents named on the command line, or all there are; an unknown name is answered with the nearest one. */
export async function chooseDocuments(root: string, wanted: readonly string[]): Promise<Choice> {
  const all = await listDocuments(root);
  if (all.length === 0)
    return { ok: false, message: 'Belum ada dokumen: buat folder data/<nama-dokumen>/ dengan berkas dokumen.yaml.' };
  for (const id of wanted)
    if (!all.includes(id))
      return { ok: false, message: `Dokumen “${id}” tidak ada.${didYouMean(id, all)} Yang ada: ${all.join(', ')}.` };
  return { ok: true, ids: wanted.length === 0 ? all : wanted };
}
