import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { formatTanggal } from '../../notation/format.ts';
import { withStandIns } from '../../notation/printable.ts';
import { excerptView } from './excerpt-view.ts';
import { type PrintedPages, pageOf } from './printed-pages.ts';
import type { FindPrint, PrintedPlace } from './printed-places.ts';
import type { FindingView, PrintedView, RelatedView } from './views.ts';

/** What is known of the document's website and PDF, as the report links to them. */
export interface PrintLinks {
  /** Page of the website that holds an anchor, from the report's folder on; undefined where no website is built. */
  readonly situs: ((jangkar: string) => string) | undefined;
  /** Pages of the PDF, and the way to it; undefined where it was not built from the same data. */
  readonly cetak: { readonly pages: PrintedPages; readonly pdf: string } | undefined;
}

/** What a finding is shown with. */
export interface FindingContext {
  readonly find: FindPrint;
  readonly links: PrintLinks;
  readonly textOf: (file: string) => string | undefined;
}

/** Tables in which the same value stands; more are not named. */
const MOST_PLACES = 3;
/** Lines of one file that are named. */
const MOST_LINES = 12;

const SEBUTAN = { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' } as const;

/** Takes a finding and its number in the report; gives it as the report shows it. */
export function findingView(nomor: number, diagnostic: Diagnostic, context: FindingContext): FindingView {
  const { place, severity, hint } = diagnostic;
  const text = context.textOf(place.file);
  const letak = printedViews([place], context);
  const kutipan = text === undefined ? undefined : excerptView(text, place);
  return {
    nomor: String(nomor),
    jangkar: findingAnchor(nomor),
    tingkat: severity,
    sebutan: SEBUTAN[severity],
    kode: diagnostic.code,
    pesan: withStandIns(diagnostic.message),
    ...(hint === undefined ? {} : { perbaikan: withStandIns(hint) }),
    letak,
    // What is missing from a folder stands in no line.
    berkas: withStandIns(text === undefined ? place.file : `${place.file}, baris ${place.line}`),
    ...(kutipan === undefined ? {} : { kutipan }),
    terkait: relatedViews(diagnostic, letak, context),
  };
}

/** The same for a finding set aside, with the reason and the day (ISO) of that in the place of how to mend it. */
export function waivedView(
  nomor: number,
  { diagnostic, alasan, tanggal }: { diagnostic: Diagnostic; alasan: string; tanggal: string },
  context: FindingContext,
): FindingView {
  const { code, severity, message, place, related } = diagnostic;
  const kept = { code, severity, message, place, ...(related === undefined ? {} : { related }) };
  const pengecualian = { alasan: withStandIns(alasan), tanggal: formatTanggal(tanggal) };
  return { ...findingView(nomor, kept, context), pengecualian };
}

/** Id of a finding in the report. */
export function findingAnchor(nomor: number): string {
  return `temuan-${nomor}`;
}

/** Related places, those of one file and note together. Where they are printed is told unless the finding has told it. */
function relatedViews({ related }: Diagnostic, told: readonly PrintedView[], context: FindingContext): RelatedView[] {
  const isNew = ({ nama, halaman }: PrintedView): boolean =>
    !told.some((one) => one.nama === nama && one.halaman?.teks === halaman?.teks);
  const groups = new Map<string, { file: string; note: string | undefined; places: Place[] }>();
  for (const { place, note } of related ?? []) {
    const key = `${place.file}\0${note ?? ''}`;
    const group = groups.get(key) ?? { file: place.file, note, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ file, note, places }) => ({
    berkas: withStandIns(`${file}, baris ${lineList(places.map(({ line }) => line))}`),
    ...(note === undefined ? {} : { catatan: withStandIns(note) }),
    letak: printedViews(places, context).filter(isNew),
  }));
}

/** `31`, `31 dan 40`, `31, 40, dan 52`, `31, 40, …, dan 20 baris lain`. */
function lineList(lines: readonly number[]): string {
  const distinct = [...new Set(lines)].sort((a, b) => a - b).map(String);
  const named = distinct.length > MOST_LINES ? distinct.slice(0, MOST_LINES - 1) : distinct;
  const rest = distinct.length - named.length;
  const items = rest === 0 ? named : [...named, `${rest} baris lain`];
  if (items.length < 3) return items.join(' dan ');
  return `${items.slice(0, -1).join(', ')}, dan ${items.at(-1) ?? ''}`;
}

/** Where the document prints what stands at the places: each table, figure or section once, with its pages. */
function printedViews(places: readonly Place[], { find, links }: FindingContext): PrintedView[] {
  const byAnchor = new Map<string, PrintedPlace[]>();
  for (const printed of places.flatMap((place) => find(place))) {
    const known = byAnchor.get(printed.jangkar) ?? [];
    byAnchor.set(printed.jangkar, [...known, printed]);
  }
  return [...byAnchor.values()].slice(0, MOST_PLACES).map((printed) => printedView(printed, links));
}

/** Takes places in one table, figure or section, at least one; gives its name and the first of their pages. */
function printedView(places: readonly PrintedPlace[], { situs, cetak }: PrintLinks): PrintedView {
  const { nama, jangkar, bentang } = places[0] as PrintedPlace;
  const pages = places.flatMap((place) => {
    const page = cetak === undefined ? undefined : pageOf(cetak.pages, jangkar, place.baris);
    return page === undefined ? [] : [page];
  });
  const [first] = pages.sort((a, b) => a.halaman - b.halaman);
  return {
    nama,
    ...(situs === undefined ? {} : { href: situs(jangkar) }),
    ...(cetak === undefined || first === undefined
      ? {}
      : {
          halaman: {
            teks: `${bentang || first.mulai ? 'mulai ' : ''}halaman ${cetak.pages.label[first.halaman - 1] ?? String(first.halaman)}`,
            href: `${cetak.pdf}#page=${first.halaman}`,
          },
        }),
  };
}
