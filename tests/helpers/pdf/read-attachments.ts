import { openPdf } from './open-pdf.ts';

/** Reads the attached files: their text by name, in the order of the file. */
export function readAttachments(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return openPdf(bytes, async (pdf) => {
    const attached = ((await pdf.getAttachments()) ?? {}) as Readonly<
      Record<string, { readonly rawFilename: string; readonly content: Uint8Array }>
    >;
    return new Map(
      Object.values(attached).map(({ rawFilename, content }) => [rawFilename, Buffer.from(content).toString('utf8')]),
    );
  });
}
