import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the package's own files lie, whatever the working directory is. */
export const packagePaths = {
  templates: path.join(root, 'templates'),
  pages: path.join(root, 'templates', 'pages'),
  fonts: path.join(root, 'templates', 'fonts'),
  styles: path.join(root, 'templates', 'styles'),
};
