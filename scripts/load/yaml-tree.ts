/**
 * YAML as the loader hands it on: maps, lists and scalars that keep the text the planner typed.
 * No scalar is turned into a number or boolean here, so `1.10`, `0123` and `200.000` survive; the schema decides by field.
 */
export class YamlScalar {
  /** Text as typed (without quotes). */
  readonly text: string;
  readonly quoted: boolean;

  constructor(text: string, quoted: boolean) {
    this.text = text;
    this.quoted = quoted;
  }

  /** True for a missing value: nothing after the colon, `null` or `~`. */
  get isNull(): boolean {
    return !this.quoted && /^(?:|~|null)$/i.test(this.text);
  }
}

export type YamlTree = YamlScalar | readonly YamlTree[] | { readonly [key: string]: YamlTree };

/** Keys and list positions from the top of a document to one of its values. */
export type YamlPath = readonly (string | number)[];
