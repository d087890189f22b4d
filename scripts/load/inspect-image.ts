import { imageSize } from 'image-size';
import { suspectMarkup } from './svg-suspects.ts';

/** More than this makes printing slow and the PDF heavy without anyone seeing it. */
const MAX_PIXELS = 80_000_000;

/** Kinds of picture by the end of a file's name, each with the last bytes that a whole file has. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly end?: readonly number[] }>> = {
  png: { type: 'png', end: [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82] },
  jpg: { type: 'jpg', end: [0xff, 0xd9] },
  jpeg: { type: 'jpg', end: [0xff, 0xd9] },
  svg: { type: 'svg' },
};

/** A picture's nature, or what keeps it from being printed. */
type ImageFacts =
  | { readonly ok: true; readonly value: { readonly raster: boolean; readonly width: number; readonly height: number } }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly hint: string };

/**
 * Looks into the bytes of a picture. Takes the file's name, whose end must tell the truth, and its bytes. Gives its size as
 * shown (a photo turned by its camera's note counts as turned); a damaged, mislabelled, huge or unsafe one is a fault.
 */
export function inspectImage(name: string, bytes: Uint8Array): ImageFacts {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const kind = KINDS[extension];
  const size = measure(bytes);
  if (kind === undefined || size === undefined)
    return fault(
      'file-unreadable',
      `Gambar “${name}” tidak dapat dibaca.`,
      'Buka di penyunting gambar, lalu simpan ulang.',
    );
  if (size.type !== kind.type)
    return fault(
      'file-unreadable',
      `Isi gambar “${name}” bukan ${extension}, melainkan ${size.type ?? 'jenis lain'}.`,
      'Simpan ulang sebagai PNG, JPG, atau SVG dengan akhiran nama yang sesuai.',
    );
  if (kind.type === 'svg') return inspectDrawing(name, bytes, size);
  if (kind.end !== undefined && !endsWith(bytes, kind.end))
    return fault(
      'file-unreadable',
      `Gambar “${name}” terpotong: akhir berkasnya tidak ada.`,
      'Salin ulang dari asalnya.',
    );
  if (size.width * size.height > MAX_PIXELS)
    return fault(
      'file-unreadable',
      `Gambar “${name}” terlalu besar: ${size.width} x ${size.height} piksel.`,
      'Kecilkan di penyunting gambar; lebar 4.000 piksel cukup untuk selebar halaman.',
    );
  const turned = (size.orientation ?? 1) >= 5;
  const [width, height] = turned ? [size.height, size.width] : [size.width, size.height];
  return { ok: true, value: { raster: true, width, height } };
}

function inspectDrawing(
  name: string,
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): ImageFacts {
  const suspect = suspectMarkup(new TextDecoder().decode(bytes));
  if (suspect !== undefined)
    return fault(
      'image-unsafe',
      `Gambar “${name}” memuat ${suspect}, yang tidak boleh ada dalam gambar dokumen.`,
      'Simpan ulang sebagai SVG polos (Plain SVG), atau sebagai PNG.',
    );
  return { ok: true, value: { raster: false, width, height } };
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    const size = imageSize(bytes);
    return size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    return undefined;
  }
}

// Some programs leave a few bytes behind the end of the picture.
function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-1024).includes(Buffer.from(end));
}

function fault(code: string, message: string, hint: string): ImageFacts {
  return { ok: false, code, message, hint };
}
