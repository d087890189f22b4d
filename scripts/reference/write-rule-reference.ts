import { writeFile } from 'node:fs/promises';
import { RULES } from '../check/rules.ts';
import { LAYOUT_RULES } from '../render/layout-rules.ts';
import { ruleReference } from './rule-reference.ts';

/** Writes docs/aturan.md anew. */
await writeFile(new URL('../../docs/aturan.md', import.meta.url), ruleReference([...RULES, ...LAYOUT_RULES]));
