import path from 'node:path';

/** The project's own folder. */
export const ROOT = path.join(import.meta.dirname, '../..');
