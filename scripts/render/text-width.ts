/**
 * Advance widths of the table face, PT Sans Narrow, in thousandths of the type size, from the space (32) to the tilde (126).
 * They are kept here so that column widths are known before any page exists; a test holds them against the shipped font.
 */
// prettier-ignore
const REGULAR = [
  212,247,286,450,450,637,656,181,233,233,291,415,186,291,178,295,450,450,450,450,450,450,450,450,450,450,206,216,415,
  415,415,358,857,473,471,458,525,429,413,492,536,233,241,493,415,637,538,549,451,549,480,428,447,521,463,672,500,455,
  439,248,316,248,412,334,255,400,434,356,433,413,257,432,440,217,215,388,233,651,439,432,435,432,274,338,275,434,388,
  590,412,376,360,282,190,282,415,
];
// prettier-ignore
const BOLD = [
  205,251,351,478,478,720,671,217,278,278,323,444,216,298,212,349,478,478,478,478,478,478,478,478,478,478,251,251,444,
  444,444,382,881,501,490,457,535,430,419,502,533,238,289,519,424,664,540,553,477,553,503,439,474,515,503,717,528,495,
  445,276,362,276,428,374,290,413,443,350,445,428,267,443,449,225,225,412,243,663,449,445,447,443,293,350,291,446,399,
  596,439,400,381,313,188,313,444,
];

/** Characters beyond ASCII are rare in tables; half an em covers dashes and accented letters. */
const OTHER = 500;

/** Width of a text in one line, in em of the table face. */
export function textWidth(text: string, bold = false): number {
  const widths = bold ? BOLD : REGULAR;
  let total = 0;
  for (let i = 0; i < text.length; i += 1) total += widths[text.charCodeAt(i) - 32] ?? OTHER;
  return total / 1000;
}

/** Width of the widest of some texts, each in one line, in em of the table face; 0 where there are none. */
export function widestText(texts: readonly string[], bold = false): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, bold)), 0);
}
