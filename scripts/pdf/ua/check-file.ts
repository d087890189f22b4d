import { PdfText, isDict, nameOf, refOf } from '../../pdf-syntax/values.ts';
import type { UaFinding } from './finding.ts';
import type { UaFile } from './ua-file.ts';

/** Checks what a file says of itself: tagged for sure, a language, a title that readers show (7.1, 7.2). */
export function checkFile({ catalog, store, document }: UaFile): readonly UaFinding[] {
  const findings: UaFinding[] = [];
  const markInfo = store.resolve(catalog.get('MarkInfo'));
  if (document === undefined || !isDict(markInfo) || markInfo.get('Marked') !== true)
    findings.push({ code: 'ua-7.1-tag', message: 'Berkas tidak bertag.' });
  if (isDict(markInfo) && markInfo.get('Suspects') === true)
    findings.push({ code: 'ua-7.1-suspects', message: 'Berkas menyatakan tagnya meragukan.' });
  const language = catalog.get('Lang');
  if (!(language instanceof PdfText) || language.source.length <= 2)
    findings.push({ code: 'ua-7.2-lang', message: 'Bahasa dokumen tidak disebut.' });
  const viewer = store.resolve(catalog.get('ViewerPreferences'));
  if (!isDict(viewer) || viewer.get('DisplayDocTitle') !== true)
    findings.push({ code: 'ua-7.1-display', message: 'Pembaca PDF tidak diminta menampilkan judul dokumen.' });
  const metadata = refOf(catalog, 'Metadata');
  const packet = metadata === undefined ? '' : store.textOf(metadata);
  if (!/<dc:title>[\s\S]*<rdf:li[^>]*>[^<\s][^<]*<\/rdf:li>/.test(packet))
    findings.push({ code: 'ua-7.1-title', message: 'Metadata tidak memuat judul dokumen.' });
  if (nameOf(catalog, 'Type') !== 'Catalog')
    findings.push({ code: 'ua-7.1-catalog', message: 'Katalog berkas tidak dikenali.' });
  return findings;
}
