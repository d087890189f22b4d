/** A face in one unicode subset: a file of a @fontsource package, and its @font-face rule. */
export interface FontFace {
  readonly paket: string;
  readonly berkas: string;
  readonly keluarga: string;
  /** CSS: a value or a range. */
  readonly tebal: string;
  readonly gaya: 'normal' | 'italic';
  readonly jangkauan: string;
}

// As the packages' unicode.json has it, the combining marks left out. Read here as text so that the CSS stays the same
// from release to release.
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

// Without a bold or italic file of its own a face is slanted or smeared by Chromium and ends up as Type 3 in the PDF.
const UPRIGHT_AND_ITALIC = ['normal', 'italic'] as const;

/**
 * Text, headings and tables: all have figures of one width, and “ ” – × · … ½ •. Tables are set in the narrow cut of the
 * headings' family, which keeps the widest official table readable; scripts/render/text-width.ts knows its widths.
 */
export const textFaces: readonly FontFace[] = [
  ...family('source-serif-4', 'Source Serif 4', 600, UPRIGHT_AND_ITALIC),
  ...family('pt-sans', 'PT Sans', 700, UPRIGHT_AND_ITALIC),
  ...family('pt-sans-narrow', 'PT Sans Narrow', 700, ['normal']),
];

/**
 * √ ✓ → ≤ ≥ and square bullets, which neither family has. Only for print, where a missing glyph would come from whatever
 * font the machine has; the file is large, and every phone has these signs itself.
 */
export const signFaces: readonly FontFace[] = [
  {
    paket: '@fontsource/noto-sans-math',
    berkas: 'noto-sans-math-latin-400-normal.woff2',
    keluarga: 'Noto Sans Math',
    // The range keeps it from being made bold: one face serves all.
    tebal: '400 700',
    gaya: 'normal',
    jangkauan: 'U+2190-21FF,U+2200-22FF,U+25A0-25FF,U+2713',
  },
];

/** The regular and the bold weight of a family; its bold face serves every weight from 600 to 700. */
function family(id: string, keluarga: string, bold: number, styles: readonly FontFace['gaya'][]): readonly FontFace[] {
  const weights = [
    { berkas: 400, tebal: '400' },
    { berkas: bold, tebal: '600 700' },
  ];
  return weights.flatMap(({ berkas, tebal }) =>
    styles.flatMap((gaya) =>
      Object.entries(SUBSETS).map(([subset, jangkauan]) => ({
        paket: `@fontsource/${id}`,
        berkas: `${id}-${subset}-${String(berkas)}-${gaya}.woff2`,
        keluarga,
        tebal,
        gaya,
        jangkauan,
      })),
    ),
  );
}

/** The @font-face rule; `folder` is the way from the style sheet to the fonts. */
export function fontFaceRule(face: FontFace, folder: string): string {
  return [
    '@font-face {',
    `  font-family: '${face.keluarga}';`,
    `  font-style: ${face.gaya};`,
    `  font-weight: ${face.tebal};`,
    '  font-display: swap;',
    `  src: url('${folder}${face.berkas}') format('woff2');`,
    `  unicode-range: ${face.jangkauan};`,
    '}',
  ].join('\n');
}
