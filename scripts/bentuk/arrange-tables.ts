import { stringify } from 'yaml';
import { type TabelWajib, wantedTables } from '../derive/profile-tables.ts';
import type { Report } from '../derive/report.ts';
import type { ArrangedFile } from './arrange-prose.ts';

interface ArrangedTables {
  /** Files of tables by their path below the document's folder; they take the place of those of the same path. */
  readonly files: readonly ArrangedFile[];
  /** Tables that no prose places yet: their ids, by the chapter or sub-chapter that the outline puts them in. */
  readonly placings: ReadonlyMap<string, readonly string[]>;
  /** Tables that the data cannot give. */
  readonly missing: readonly TabelWajib[];
}

/**
 * Gives the tables of a document the official form of another outline: those made from the data, whether the document has
 * them or not; of several the first. What planners write themselves stays as it is, and is missing where it was not written.
 */
export function arrangeTables({ plan, outline }: Report, wanted: readonly TabelWajib[]): ArrangedTables {
  const files: ArrangedFile[] = [];
  const placings = new Map<string, string[]>();
  const missing: TabelWajib[] = [];
  for (const table of wanted) {
    const own = wantedTables(plan, table);
    const [first] = own;
    if (first === undefined && table.bentuk === undefined) {
      missing.push(table);
      continue;
    }
    const id = first?.id ?? freeId(plan.tabel, table);
    if (table.bentuk !== undefined)
      files.push({
        path: `tabel/${id}.yaml`,
        text: stringify({
          jenis: table.jenis,
          ...(table.saring === undefined ? {} : { saring: table.saring }),
          judul: first?.judul ?? table.nama,
          ...(first?.judulPendek === undefined ? {} : { judul_pendek: first.judulPendek }),
          ...(first?.sumber === undefined ? {} : { sumber: first.sumber }),
          ...table.bentuk,
        }),
      });
    if (table.di !== undefined && !own.some((one) => outline.tabel.has(one.id)))
      placings.set(table.di, [...(placings.get(table.di) ?? []), id]);
  }
  return { files, placings, missing };
}

/** An id that no table of the plan has. */
function freeId(tables: readonly { readonly id: string }[], { jenis, saring, id }: TabelWajib): string {
  const wish = id ?? (saring === undefined ? jenis : `${jenis}-${saring}`);
  const taken = new Set(tables.map((table) => table.id));
  if (!taken.has(wish)) return wish;
  let count = 2;
  while (taken.has(`${wish}-${String(count)}`)) count += 1;
  return `${wish}-${String(count)}`;
}
