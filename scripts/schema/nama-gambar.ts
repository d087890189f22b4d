import type { z } from 'zod';
import { skalar } from './fields.ts';
import { whole } from './written.ts';

/**
 * The name of a picture's file, without folders. Takes the words for the folder that it is kept in, and a name to show as an
 * example; another ending, or a path, is a finding.
 */
export function namaGambar(folder: string, contoh: string): z.ZodType<string> {
  return skalar(
    'berkas',
    (text) =>
      /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*\.(?:png|jpe?g|svg)$/i.test(text)
        ? { ok: true, value: text }
        : {
            ok: false,
            code: 'type-wrong',
            message: `“${text}” bukan nama berkas gambar yang dapat dipakai.`,
            hint: `Simpan gambarnya di ${folder}, lalu tulis namanya saja, misalnya ${contoh}: huruf, angka, dan tanda hubung; berakhiran .png, .jpg, atau .svg.`,
          },
    { type: 'string', pattern: whole('[A-Za-z0-9][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.(?:png|jpe?g|svg)') },
  );
}
