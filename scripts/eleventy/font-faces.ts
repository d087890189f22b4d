/** What every @font-face rule says, wherever the letters come from. */
interface Face {
  readonly keluarga: string;
  /** CSS: a value or a range. */
  readonly tebal: string;
  readonly gaya: 'normal' | 'italic';
  readonly jangkauan: string;
  /** Percent of the type size above and below the baseline, where the files of a family disagree on them. */
  readonly baris?: { readonly naik: number; readonly turun: number };
}

/** A face in one unicode subset: a file of a package or of templates/fonts, and its @font-face rule. */
export interface FontFace extends Face {
  /** An npm package of @fontsource, or the name of a folder in templates/fonts. */
  readonly paket: string;
  readonly berkas: string;
}

/** A face that the planner's machine brings, by its full and its PostScript name. */
export interface InstalledFace extends Face {
  readonly nama: readonly string[];
}

// As the packages' unicode.json has it, the combining marks left out. Read here as text so that the CSS stays the same
// from release to release.
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** Everything a text family is used for; signs beyond it come from the mathematical face. */
const LETTERS = Object.values(SUBSETS).join(',');

// Without a bold or italic file of its own a face is slanted or smeared by Chromium and ends up as Type 3 in the PDF.
const UPRIGHT_AND_ITALIC = ['normal', 'italic'] as const;

/** The four styles a family must bring. */
const STYLES = [
  { tebal: '400', gaya: 'normal', berat: 400, nama: '' },
  { tebal: '400', gaya: 'italic', berat: 400, nama: ' Italic' },
  { tebal: '600 700', gaya: 'normal', berat: 700, nama: ' Bold' },
  { tebal: '600 700', gaya: 'italic', berat: 700, nama: ' Bold Italic' },
] as const;

/** Prose of the website, and of documents that ask for no other family. */
export const serifFaces: readonly FontFace[] = family('source-serif-4', 'Source Serif 4', 600, UPRIGHT_AND_ITALIC);

/**
 * Headings, figures and tables. Tables are set in the narrow cut of the headings' family, which keeps the widest official
 * table readable; scripts/render/text-width.ts knows its widths.
 */
export const sansFaces: readonly FontFace[] = [
  ...family('pt-sans', 'PT Sans', 700, UPRIGHT_AND_ITALIC),
  ...family('pt-sans-narrow', 'PT Sans Narrow', 700, ['normal']),
];

/** What the website is set in: all have figures of one width, and “ ” – × · … ½ •. */
export const textFaces: readonly FontFace[] = [...serifFaces, ...sansFaces];

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

/** Bookman of the TeX Gyre collection. One line box holds all four styles, so that bold words do not push lines apart. */
export const bonumFaces: readonly FontFace[] = STYLES.map(({ berat, tebal, gaya }) => ({
  paket: 'tex-gyre-bonum',
  berkas: `bonum-latin-${String(berat)}-${gaya}.woff2`,
  keluarga: 'Bonum Latin',
  tebal,
  gaya,
  jangkauan: LETTERS,
  baris: { naik: 107, turun: 27 },
}));

/** Takes the name a family is installed under; gives its four styles as the machine has them. */
export function installedFaces(keluarga: string): readonly InstalledFace[] {
  return STYLES.map(({ tebal, gaya, nama }) => ({
    keluarga,
    tebal,
    gaya,
    jangkauan: LETTERS,
    // Full name, and PostScript name: which of them a system goes by differs.
    nama: [`${keluarga}${nama}`, `${keluarga}-${nama}`.replace(/-$/, '').replaceAll(' ', '')],
  }));
}

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
export function fontFaceRule(face: FontFace | InstalledFace, folder: string): string {
  const source =
    'nama' in face
      ? face.nama.map((name) => `local('${name}')`).join(', ')
      : `url('${folder}${face.berkas}') format('woff2')`;
  const lines =
    face.baris === undefined
      ? []
      : [`  ascent-override: ${face.baris.naik}%;`, `  descent-override: ${face.baris.turun}%;`];
  return [
    '@font-face {',
    `  font-family: '${face.keluarga}';`,
    `  font-style: ${face.gaya};`,
    `  font-weight: ${face.tebal};`,
    '  font-display: swap;',
    `  src: ${source};`,
    `  unicode-range: ${face.jangkauan};`,
    ...lines,
    '}',
  ].join('\n');
}
