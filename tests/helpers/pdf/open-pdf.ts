import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfReader = typeof PdfJs;

let reader: Promise<PdfReader> | undefined;

/**
 * Loads the PDF reader, which takes a second or two the first time. Callers who have other things to wait for, such
 * as a browser that prints, start this beforehand.
 */
export function loadPdfReader(): Promise<PdfReader> {
  reader ??= importReader();
  return reader;
}

async function importReader(): Promise<PdfReader> {
  // The parsing half announces itself globally; the reader would otherwise import it only when the first file is
  // opened. It has no types.
  const parser: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
  const [library] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import(parser)]);
  return library;
}

/**
 * Opens a PDF for reading, hands it to `read`, and closes it again.
 * Takes the file's bytes, which stay the caller's. Gives what `read` gives; throws when the bytes are not a PDF.
 */
export async function openPdf<T>(bytes: Uint8Array, read: (pdf: PdfJs.PDFDocumentProxy) => Promise<T>): Promise<T> {
  const { VerbosityLevel, getDocument } = await loadPdfReader();
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: the reader detaches the buffer it is given
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    fontExtraProperties: true,
  });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}
