import type { Bab, Outline, Subbab } from '../derive/outline.ts';
import type { Naskah } from '../load/prose.ts';
import type { Plan } from '../model/plan.ts';

type Profil = Plan['profil'];
type BabProfil = Profil['bab'][number];

/** A prose file of the arranged document: the path below its folder, and its text. */
export interface ArrangedFile {
  readonly path: string;
  readonly text: string;
}

/** A chapter or sub-chapter that the outline asks for and no prose was found for. */
export interface EmptyPart {
  readonly bab: string;
  readonly subbab: string | undefined;
}

interface ArrangedProse {
  readonly files: readonly ArrangedFile[];
  readonly empty: readonly EmptyPart[];
  /** Titles of chapters that the outline has no place for; their prose is left out. */
  readonly leftOut: readonly string[];
}

/** Stands where an outline asks for prose that there is none of, so that what follows keeps its number. */
const EMPTY_TEXT = '*Belum ada naskah untuk bagian ini.*';

/** One piece of prose on its way to a new place. */
interface Piece {
  readonly id: string;
  readonly judul: string;
  readonly teks: string;
}

/**
 * Arranges the prose of a document in the order of another outline: its chapters and sub-chapters go where the outline says
 * that it gathers them (`menghimpun`), or where it has one of the same id; what is left of a gathered chapter is added at
 * its end, since sub-chapters may be added. Takes the document's outline and the profile. The texts stay as they are, but
 * for headings that come to stand lower, marks of footnotes that meet, and references to what was gathered.
 */
export function arrangeProse(outline: Outline, profil: Profil): ArrangedProse {
  const gathering = new Gathering(outline, profil);
  const moved = movedParts(outline, profil);
  const written = (piece: Piece): string => followMoves(piece.teks, moved);
  const files: ArrangedFile[] = [];
  const empty: EmptyPart[] = [];
  for (const [index, part] of outline.depan.entries())
    files.push({ path: `0-depan/${String(index + 1)}-${part.id}.md`, text: titled(part.judul, bodyOf(part.naskah)) });
  for (const [index, bab] of profil.bab.entries()) {
    const folder = `${String(index + 1)}-${bab.id}`;
    const { opening, subbab } = gathering.chapter(bab);
    if (opening.length > 0) files.push({ path: `${folder}/0-pembuka.md`, text: opening.map(written).join('\n\n') });
    for (const [at, { id, judul, pieces, isOfficial }] of subbab.entries()) {
      if (pieces.length === 0) empty.push({ bab: bab.judul, subbab: judul });
      const text =
        pieces.length === 0 ? EMPTY_TEXT : joined(pieces.map((piece) => ({ ...piece, teks: written(piece) })));
      files.push({ path: `${folder}/${String(at + 1)}-${id}.md`, text: isOfficial ? text : titled(judul, text) });
    }
    if (opening.length === 0 && subbab.length === 0) {
      empty.push({ bab: bab.judul, subbab: undefined });
      files.push({ path: `${folder}/0-pembuka.md`, text: EMPTY_TEXT });
    }
  }
  for (const [index, part] of outline.lampiran.entries())
    files.push({
      path: `${String(profil.bab.length + 1)}-lampiran/${String(index + 1)}-${part.id}.md`,
      text: titled(part.judul, followMoves(bodyOf(part.naskah), moved)),
    });
  return { files, empty, leftOut: gathering.leftOut() };
}

interface GatheredSubbab {
  readonly id: string;
  readonly judul: string;
  readonly pieces: readonly Piece[];
  /** True for one that the outline names: its title is the outline's. */
  readonly isOfficial: boolean;
}

/** Deals out the parts of a document, each once. */
class Gathering {
  readonly #chapters: readonly Bab[];
  readonly #used = new Set<Naskah>();
  /** Parts that an official sub-chapter gathers go there, whatever chapter is arranged first. */
  readonly #official = new Map<string, readonly Piece[]>();

  constructor({ bab }: Outline, profil: Profil) {
    this.#chapters = bab;
    for (const chapter of profil.bab)
      for (const subbab of chapter.subbab ?? []) this.#official.set(`${chapter.id}/${subbab.id}`, this.#gather(subbab));
  }

  chapter(bab: BabProfil): { readonly opening: readonly Piece[]; readonly subbab: readonly GatheredSubbab[] } {
    const official = (bab.subbab ?? []).map(({ id, judul }): GatheredSubbab => ({
      id,
      judul,
      pieces: this.#official.get(`${bab.id}/${id}`) ?? [],
      isOfficial: true,
    }));
    const sources = this.#chapters.filter(({ id }) => gathers(bab, id));
    const opens = official.length > 0 || sources.length === 1;
    const openings = sources.flatMap((chapter) => this.#take(chapter.pembuka, chapter));
    const added = sources.flatMap((chapter): GatheredSubbab[] => [
      ...(opens ? [] : openings.filter(({ id }) => id === chapter.id).map(asSubbab)),
      ...chapter.subbab.flatMap((subbab) => this.#take(subbab.naskah, subbab)).map(asSubbab),
    ]);
    return { opening: opens ? openings : [], subbab: [...official, ...added] };
  }

  /** Titles of the chapters of which a part went nowhere. To be asked when all chapters are arranged. */
  leftOut(): string[] {
    return this.#chapters
      .filter(({ pembuka, subbab }) =>
        [pembuka, ...subbab.map(({ naskah }) => naskah)].some((part) => part !== undefined && !this.#used.has(part)),
      )
      .map(({ judul }) => judul);
  }

  #gather(wanted: NonNullable<BabProfil['subbab']>[number]): readonly Piece[] {
    const { menghimpun = [] } = wanted;
    const ids = [wanted.id, ...(wanted.dapat_dipecah ?? []), ...menghimpun];
    return this.#chapters.flatMap((chapter) => [
      ...(menghimpun.includes(chapter.id) ? this.#take(chapter.pembuka, chapter) : []),
      ...chapter.subbab.filter(({ id }) => ids.includes(id)).flatMap((subbab) => this.#take(subbab.naskah, subbab)),
    ]);
  }

  #take(naskah: Naskah | undefined, { id, judul }: Pick<Bab | Subbab, 'id' | 'judul'>): Piece[] {
    if (naskah === undefined || this.#used.has(naskah)) return [];
    this.#used.add(naskah);
    return [{ id, judul, teks: bodyOf(naskah) }];
  }
}

function asSubbab(piece: Piece): GatheredSubbab {
  return { id: piece.id, judul: piece.judul, pieces: [piece], isOfficial: false };
}

function gathers(bab: BabProfil, id: string): boolean {
  return bab.id === id || bab.menghimpun?.includes(id) === true;
}

/** The text of a prose file without its front matter. */
function bodyOf({ sumber: { teks, baris } }: Naskah): string {
  return teks.text.slice(teks.offsetOfLine(baris)).trim();
}

function titled(judul: string, text: string): string {
  return `---\njudul: ${JSON.stringify(judul)}\n---\n\n${text}\n`;
}

/** Several pieces become the numbered parts of one sub-chapter, each under its own title. */
function joined(pieces: readonly Piece[]): string {
  const [first, ...more] = pieces;
  if (first === undefined || more.length === 0) return `${first?.teks ?? ''}\n`;
  return pieces.map((piece) => `## ${piece.judul}\n\n${lowered(separateNotes(piece))}\n`).join('\n');
}

/** Headings one level lower; what has no number as it is becomes bold words. */
function lowered(text: string): string {
  return text
    .replace(/^###[ \t]+(.+?)[ \t]*#*[ \t]*$/gm, (_, words: string) => `**${words}**`)
    .replace(/^##(?=[ \t])/gm, '###');
}

/** Two pieces may call their notes by the same mark. */
function separateNotes({ id, teks }: Piece): string {
  return teks.replace(/\[\^([^\]\s]+)\]/g, (_, mark: string) => `[^${id}-${mark}]`);
}

/** Where the chapters and sub-chapters of the document are found in the outline, by `bab id` and `subbab id`. */
function movedParts({ bab }: Outline, profil: Profil): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const chapter of bab) {
    const target = profil.bab.find((one) => gathers(one, chapter.id));
    if (target !== undefined) moved.set(`bab ${chapter.id}`, target.id);
  }
  for (const chapter of profil.bab)
    for (const { id, menghimpun = [] } of chapter.subbab ?? [])
      for (const gathered of menghimpun) moved.set(`subbab ${gathered}`, id);
  return moved;
}

/** References lead where their target went. */
function followMoves(text: string, moved: ReadonlyMap<string, string>): string {
  return text.replace(
    /(\[\[\s*lihat\s*:\s*)(bab|subbab)(\s+)([^\s,\]]+)/g,
    (all, head: string, kind: string, gap: string, id: string) => {
      const target = moved.get(`${kind} ${id}`);
      return target === undefined ? all : `${head}${kind}${gap}${target}`;
    },
  );
}
