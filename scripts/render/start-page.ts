import { placeOf } from './peraturan/with-regulations.ts';
import type { DocumentView, LinkView, StartPageView } from './views.ts';

/**
 * Tells every document which one has replaced it, from what each says of the one before it. Of several that replace the
 * same one the last in the list is named.
 */
export function withSuccessors(documents: readonly DocumentView[]): DocumentView[] {
  const successors = new Map(
    documents.flatMap((after) => (after.menggantikan === undefined ? [] : [[after.menggantikan.id, after] as const])),
  );
  return documents.map((document) => {
    const after = successors.get(document.id);
    if (after === undefined) return document;
    return { ...document, digantikanOleh: { id: after.id, ...linkTo(after) } };
  });
}

/**
 * The start page: regions, in them agencies, in them documents. Regions and agencies come by name, the documents of an agency
 * by period; what is replaced comes right behind what replaced it. A regulation stands behind the agencies of its region,
 * once, however many documents it carries.
 */
export function startPage(documents: readonly DocumentView[]): StartPageView {
  return {
    daerah: groups(documents, ({ daerah }) => daerah).map(([nama, inRegion]) => ({
      nama,
      provinsi: inRegion[0]?.provinsi ?? '',
      perangkatDaerah: groups(inRegion, ({ perangkatDaerah }) => perangkatDaerah).map(([agency, own]) => ({
        nama: agency,
        dokumen: inOrder(own).map((document) => ({
          ...linkTo(document),
          jenis: document.jenis,
          periode: document.periode,
          rancangan: document.status === 'rancangan',
          ...(document.penetapan === undefined ? {} : { penetapan: document.penetapan }),
          ...(document.menggantikan === undefined ? {} : { menggantikan: fromRoot(document.menggantikan) }),
          ...(document.digantikanOleh === undefined ? {} : { digantikanOleh: fromRoot(document.digantikanOleh) }),
        })),
      })),
      peraturan: inRegion
        .flatMap(({ peraturan }) => (peraturan === undefined ? [] : [peraturan]))
        .toSorted((a, b) => a.judul.localeCompare(b.judul, 'id', { numeric: true }))
        .map((regulation) => ({
          ...placeOf(regulation, `${regulation.id}/`),
          rancangan: regulation.bentuk === 'rancangan',
        })),
    })),
  };
}

function groups<T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
  const byName = new Map<string, T[]>();
  for (const item of items) byName.set(nameOf(item), [...(byName.get(nameOf(item)) ?? []), item]);
  return [...byName].sort(([a], [b]) => a.localeCompare(b, 'id'));
}

/** By period, the newest last; a replaced document follows its successor, whatever their order was. */
function inOrder(documents: readonly DocumentView[]): DocumentView[] {
  const sorted = documents.toSorted(
    (a, b) => a.periode.localeCompare(b.periode, 'id') || a.judul.localeCompare(b.judul, 'id'),
  );
  const ids = new Set(sorted.map(({ id }) => id));
  const withOlder = (document: DocumentView): DocumentView[] => [
    document,
    ...sorted.filter(({ digantikanOleh }) => digantikanOleh?.id === document.id).flatMap(withOlder),
  ];
  return sorted
    .filter(({ digantikanOleh }) => digantikanOleh === undefined || !ids.has(digantikanOleh.id))
    .flatMap(withOlder);
}

function linkTo({ id, judul }: Pick<DocumentView, 'id' | 'judul'>): LinkView {
  return { judul, href: `${id}/index.html` };
}

function fromRoot({ id, judul }: { readonly id: string; readonly judul: string }): LinkView {
  return linkTo({ id, judul });
}
