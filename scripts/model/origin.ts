import type { Place } from '../diagnostics/diagnostic.ts';
import type { YamlSource } from '../load/yaml-source.ts';
import type { YamlPath } from '../load/yaml-tree.ts';

/** Where a fact was typed: a file and the path inside it. Kept from load to the end; turned into a place only when asked. */
export class Origin {
  readonly source: YamlSource;
  readonly path: YamlPath;

  constructor(source: YamlSource, path: YamlPath = []) {
    this.source = source;
    this.path = path;
  }

  /** The origin of something below this one. */
  at(...path: (string | number)[]): Origin {
    return new Origin(this.source, [...this.path, ...path]);
  }

  /** File, line and columns of the value, or of its key. */
  place(at: 'nilai' | 'kunci' = 'nilai'): Place {
    return this.source.locate(this.path, at);
  }
}
