import type { Bab, Subbab } from '../../../derive/outline.ts';
import type { Report } from '../../../derive/report.ts';
import { roman } from '../../../derive/roman.ts';
import type { Naskah } from '../../../load/prose.ts';
import { type FindingsAbout, missing, type Row } from './rows.ts';

/** Every chapter and sub-chapter of the outline, and those that the document adds below its chapters. */
export function outlineRows({ plan, outline }: Report, about: FindingsAbout): Row[] {
  const front = [...(plan.profil.depan ?? [])].map((part): Row => {
    const written = outline.depan.find(({ id }) => id === part.id);
    return written === undefined
      ? missing(part.judul, part.wajib === true ? 'Tulis bagian ini.' : 'Tidak diwajibkan.')
      : sectionRow(written.judul, written.naskah, [written.jangkar], about);
  });
  const chapters = plan.profil.bab.flatMap((bab, index): Row[] => {
    const written = outline.bab.find(({ id }) => id === bab.id);
    if (written === undefined)
      return [
        missing(`BAB ${roman(index + 1)} ${bab.judul}`, 'Tulis bab ini.'),
        ...(bab.subbab ?? []).map((sub, n) => missing(`${index + 1}.${n + 1} ${sub.judul}`, 'Tulis subbab ini.')),
      ];
    return [chapterRow(written, about), ...subChapterRows(written, bab.subbab ?? [], about)];
  });
  const back = (plan.profil.lampiran ?? []).map((part): Row => {
    const written = outline.lampiran.find(({ id }) => id === part.id);
    return written === undefined
      ? missing(`Lampiran ${part.judul}`, part.wajib === true ? 'Tulis lampiran ini.' : 'Tidak diwajibkan.')
      : sectionRow(`Lampiran ${written.urut} ${written.judul}`, written.naskah, [written.jangkar], about);
  });
  return [...front, ...chapters, ...back];
}

function chapterRow(bab: Bab, about: FindingsAbout): Row {
  const indikator = `BAB ${bab.romawi} ${bab.judul}`;
  if (bab.pembuka === undefined) return { indikator, kesesuaian: 'Ada', temuan: about.anchors([bab.jangkar]) };
  const row = sectionRow(indikator, bab.pembuka, [bab.jangkar], about);
  // A chapter may well begin with its first sub-chapter.
  return bab.subbab.length > 0 ? { ...row, kesesuaian: 'Ada', tindakLanjut: '' } : row;
}

function subChapterRows(
  bab: Bab,
  asked: readonly {
    readonly id: string;
    readonly judul: string;
    readonly dapat_dipecah?: readonly string[] | undefined;
  }[],
  about: FindingsAbout,
): Row[] {
  const replaced = (sub: (typeof asked)[number]): boolean =>
    (sub.dapat_dipecah ?? []).length > 0 &&
    (sub.dapat_dipecah ?? []).every((id) => bab.subbab.some((one) => one.id === id));
  const lacking = asked.filter((sub) => !bab.subbab.some(({ id }) => id === sub.id) && !replaced(sub));
  return [
    ...bab.subbab.map((sub) =>
      sectionRow(`${sub.nomor} ${sub.judul}`, sub.naskah, [sub.jangkar, ...headings(sub)], about),
    ),
    ...lacking.map((sub) => missing(`Subbab ${sub.judul}`, 'Tulis subbab ini.')),
  ];
}

function headings({ tajuk }: Subbab): string[] {
  return tajuk.map(({ jangkar }) => jangkar);
}

/** A part of the document with its prose: nothing but a heading does not count. */
function sectionRow(indikator: string, naskah: Naskah, anchors: readonly string[], about: FindingsAbout): Row {
  const placed = naskah.direktif.flatMap(({ nama, kata: [id] }) =>
    (nama === 'tabel' || nama === 'gambar') && id !== undefined ? [`${nama}-${id}`] : [],
  );
  const temuan = about.anchors([...anchors, ...placed]);
  return naskah.tokens.length === 0
    ? { ...missing(indikator, 'Isinya belum ditulis.'), temuan }
    : { indikator, kesesuaian: 'Ada', temuan };
}
