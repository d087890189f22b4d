/** Structure types that group blocks; text right below one of them has to stand in a paragraph. */
export const GROUPING: ReadonlySet<string> = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote']);

/** Structure types that stand within a line of text. */
export const INLINE: ReadonlySet<string> = new Set([
  'Span',
  'Strong',
  'Em',
  'Code',
  'Quote',
  'Link',
  'Reference',
  'Annot',
]);

/** Structure types of ISO 32000-1, 14.8.4; a file may use others only with a role map. */
export const STANDARD: ReadonlySet<string> = new Set([
  ...GROUPING,
  ...['Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
  ...['L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot', 'Span', 'Quote', 'Note'],
  ...['Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP'],
  ...['Figure', 'Formula', 'Form'],
]);

/** Types that PDF 1.7 does not know but Chromium writes, and what a reader takes them for (ISO 32000-1, 14.7.3). */
export const ROLE_MAP: ReadonlyMap<string, string> = new Map([
  ['Strong', 'Span'],
  ['Em', 'Span'],
]);
