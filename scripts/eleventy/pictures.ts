import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BlockView, DocumentView, PictureView, SiteView } from '../render/views.ts';

/**
 * Copies the pictures that figures and emblems show beside the printed pages, of documents and regulations. Gives their paths
 * relative to `output`. A picture that was there when the data was read and is gone now makes it throw.
 */
export async function copyPictures(
  output: string,
  { cetak, peraturan = [] }: Pick<SiteView, 'cetak' | 'peraturan'>,
): Promise<string[]> {
  const shown = [
    ...cetak.map((dok) => ({ id: dok.id, pictures: picturesOf(dok) })),
    ...peraturan.map(({ id, lambang }) => ({ id, pictures: lambang === undefined ? [] : [lambang.citra] })),
  ];
  const copies = new Map(
    shown.flatMap(({ id, pictures }) => pictures.map(({ alamat, asal }) => [`${id}/${alamat}`, asal] as const)),
  );
  for (const [target, source] of copies) {
    await mkdir(path.dirname(path.join(output, target)), { recursive: true });
    await copyFile(source, path.join(output, target));
  }
  return [...copies.keys()];
}

function picturesOf({ lambang, depan, bab, lampiran }: DocumentView): PictureView[] {
  const blocks: readonly BlockView[] = [
    ...[...depan, ...lampiran].flatMap((part) => part.blok),
    ...bab.flatMap((chapter) => [...chapter.pembuka, ...chapter.subbab.flatMap((sub) => sub.blok)]),
  ];
  const figures = blocks.flatMap((block) =>
    block.jenis === 'gambar' && block.citra !== undefined ? [block.citra] : [],
  );
  return lambang === undefined ? figures : [lambang.citra, ...figures];
}
