import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { berkasProfil, type ProfilTertulis } from '../schema/rujukan.ts';
import type { FileReader } from './file-reader.ts';

/** The outline in a file of data/profil; undefined where it is absent or has faults. */
export function readProfile(source: YamlSource | undefined, reader: FileReader): ProfilTertulis | undefined {
  const profil = reader.read(source, berkasProfil);
  if (profil !== undefined && source !== undefined) reader.diagnostics.push(...misplacedTables(profil, source));
  return profil;
}

/** Tables of an outline that are put into a chapter or sub-chapter which it does not have. */
function misplacedTables({ bab, tabel = [] }: ProfilTertulis, source: YamlSource): Diagnostic[] {
  const ids = bab.flatMap(({ id, subbab = [] }) => [id, ...subbab.map((part) => part.id)]);
  return tabel.flatMap(({ nama, di }, index): Diagnostic[] =>
    di === undefined || ids.includes(di)
      ? []
      : [
          {
            code: 'ref-unknown',
            severity: 'galat',
            message: `Tabel “${nama}” ditempatkan di “${di}”, yang bukan id bab atau subbab sistematika ini.${didYouMean(di, ids)}`,
            hint: `Tulis salah satu dari ${ids.join(', ')}.`,
            place: source.locate(['tabel', index, 'di']),
          },
        ],
  );
}
