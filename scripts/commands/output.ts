/** Where a command writes; tests hand it one that records. */
export interface Output {
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  /** True where no progress is shown either. */
  readonly silent?: boolean;
}

/** The terminal. */
export const terminal: Output = {
  print: (text) => {
    console.log(text);
  },
  error: (text) => {
    console.error(text);
  },
};
