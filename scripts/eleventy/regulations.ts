import type { PeraturanView } from '../render/peraturan/views.ts';
import type { DocumentView, SiteView } from '../render/views.ts';

/** The regulations of a site: each with its document for the website, and by itself for print. */
interface Regulations {
  readonly situs: readonly { readonly dok: DocumentView; readonly peraturan: PeraturanView }[];
  readonly cetak: readonly PeraturanView[];
}

/** Every regulation that a page is made of. */
export function listRegulations({ dokumen, peraturan = [] }: SiteView): Regulations {
  return {
    situs: dokumen.flatMap((dok) => (dok.peraturan === undefined ? [] : [{ dok, peraturan: dok.peraturan }])),
    cetak: peraturan,
  };
}
