import type { z } from 'zod';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import { validate } from '../schema/validate.ts';

/** Puts files through their schemas and keeps every finding. */
export class FileReader {
  readonly diagnostics: Diagnostic[] = [];

  /** The typed record of a file; undefined where it is absent or has faults. */
  read<T>(source: YamlSource | undefined, schema: z.ZodType<T>): T | undefined {
    // A file with syntax errors has no tree; naming its missing fields too would only be noise.
    if (source === undefined || source.broken) return undefined;
    const result = validate(source, schema);
    // One by one: a call takes only so many arguments.
    for (const diagnostic of result.diagnostics) this.diagnostics.push(diagnostic);
    return result.value;
  }

  /** A file that must be there; its absence is a finding at `place`, or at the file itself. */
  require(
    name: string,
    files: ReadonlyMap<string, YamlSource>,
    path: string,
    place: Place = { file: path, line: 1, column: 1, endColumn: 2 },
  ): YamlSource | undefined {
    const source = files.get(name);
    if (source === undefined)
      this.diagnostics.push({
        code: 'file-missing',
        severity: 'galat',
        message: `Berkas ${path} tidak ada.${didYouMean(name, [...files.keys()])}`,
        hint: 'Buat berkas itu, atau salin dari dokumen contoh lalu sesuaikan.',
        place,
      });
    return source;
  }
}
