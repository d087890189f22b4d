import type { RedlineView } from '../render/redline/views.ts';
import { standalonePage } from './standalone-page.ts';

/** The print page of a redline as one file of HTML. Throws where the template fails. */
export async function redlinePage(redline: RedlineView): Promise<string> {
  return standalonePage({
    template: 'redline/redline.njk',
    sheets: ['dasar', 'laporan', 'redline'],
    data: { redline },
  });
}
