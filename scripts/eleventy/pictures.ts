import { constants, copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BlockView, DocumentView, PictureView, SiteView } from '../render/views.ts';
import { listRegulations } from './regulations.ts';

/**
 * Puts the pictures that figures and emblems show beside the pages of documents and regulations; one that is there already
 * stays. Gives their paths relative to `output`. A picture that was there when the data was read and is gone now makes it
 * throw.
 */
export async function copyPictures(output: string, situs: SiteView): Promise<string[]> {
  const regulations = listRegulations(situs);
  const shown = [
    ...[...situs.dokumen, ...situs.cetak].map((dok) => ({ id: dok.id, pictures: picturesOf(dok) })),
    ...[...regulations.cetak, ...regulations.situs.map(({ peraturan }) => peraturan)].map(({ id, lambang }) => ({
      id,
      pictures: lambang === undefined ? [] : [lambang.citra],
    })),
  ];
  const copies = new Map(
    shown.flatMap(({ id, pictures }) => pictures.map(({ alamat, asal }) => [`${id}/${alamat}`, asal] as const)),
  );
  for (const [target, source] of copies) {
    await mkdir(path.dirname(path.join(output, target)), { recursive: true });
    await copyFile(source, path.join(output, target), constants.COPYFILE_EXCL).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
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
