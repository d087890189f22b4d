import type { Place } from '../diagnostics/diagnostic.ts';
import { KOMA_DALAM_KURUNG, type YamlSource } from '../load/yaml-source.ts';
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

  /** How to mend a key that a comma inside { } cut off the text before it; undefined for any other key. */
  hintOfBareKey(): string | undefined {
    return this.source.isBareKey(this.path) ? KOMA_DALAM_KURUNG : undefined;
  }

  /** File, line and columns of the value, or of its key. */
  place(at: 'nilai' | 'kunci' = 'nilai'): Place {
    return this.source.locate(this.path, at);
  }
}
