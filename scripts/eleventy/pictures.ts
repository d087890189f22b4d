import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BlockView, DocumentView, PictureView, SiteView } from '../render/views.ts';

/**
 * Copies the pictures that figures show beside the pages of their document. Gives their paths relative to `output`. A picture
 * that was there when the data was read and is gone now makes it throw.
 */
export async function copyPictures(output: string, { cetak }: SiteView): Promise<string[]> {
  const copies = cetak.flatMap((dok) => {
    const pictures = new Map(picturesOf(dok).map((picture) => [`${dok.id}/${picture.alamat}`, picture.asal]));
    return [...pictures];
  });
  for (const [target, source] of copies) {
    await mkdir(path.dirname(path.join(output, target)), { recursive: true });
    await copyFile(source, path.join(output, target));
  }
  return copies.map(([target]) => target);
}

function picturesOf({ depan, bab, lampiran }: DocumentView): PictureView[] {
  const blocks: readonly BlockView[] = [
    ...[...depan, ...lampiran].flatMap((part) => part.blok),
    ...bab.flatMap((chapter) => [...chapter.pembuka, ...chapter.subbab.flatMap((sub) => sub.blok)]),
  ];
  return blocks.flatMap((block) => (block.jenis === 'gambar' && block.citra !== undefined ? [block.citra] : []));
}
