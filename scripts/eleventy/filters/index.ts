import { cssText } from './css-text.ts';
import { localLinks } from './local-links.ts';

/** Names under which templates know the filters. */
export const filters = {
  cssTeks: cssText,
  tautanSetempat: localLinks,
};
