import { afterAll, expect, test } from 'vitest';
import { type PrintRequest, printDocument } from '../../scripts/print/print-document.ts';
import { useBrowser } from './fixture-browser.ts';
import { PARTS, pageAround, removePages, writeFixture, writePage } from './fixture-page.ts';

const browser = useBrowser();
afterAll(removePages);

function requestFor(url: string, changes: Partial<PrintRequest> = {}): PrintRequest {
  return { browser: browser(), url, anchors: [], parts: PARTS, labelStyle: 'per-bab', ...changes };
}

async function faultCodes(wanted: PrintRequest): Promise<readonly string[]> {
  return (await printDocument(wanted)).diagnostics.map(({ code }) => code);
}

test('an anchor that does not exist is named', async () => {
  const url = await writeFixture('per-bab');
  const { diagnostics } = await printDocument(requestFor(url, { anchors: ['tabel-9-9'] }));
  expect(diagnostics).toEqual([
    { code: 'anchor-missing', message: 'Halaman cetak tidak memuat bagian dengan id: tabel-9-9.' },
  ]);
});

test('parts that are not in the order of their pages are a fault', async () => {
  expect(await faultCodes(requestFor(await writeFixture('per-bab'), { parts: PARTS.toReversed() }))).toEqual([
    'part-order',
  ]);
});

test('a page that does not exist is a fault', async () => {
  expect(await faultCodes(requestFor('file:///tidak/ada.html'))).toEqual(['page-not-opened']);
});

test('a missing font and a missing image are both named', async () => {
  const extra = '<style>@font-face { font-family: Hilang; src: url(hilang.woff2) }</style>';
  const url = await writePage(pageAround('<p id="a">Teks</p><img src="hilang.png" alt="">', 'per-bab', extra));
  const codes = await faultCodes(requestFor(url, { parts: [] }));
  expect(codes.toSorted()).toEqual(['asset-missing', 'asset-missing', 'font-not-loaded']);
});

test('nothing is fetched from the network: a remote stylesheet is a fault', async () => {
  const extra = '<link rel="stylesheet" href="http://contoh.example/a.css">';
  const url = await writePage(pageAround('<p id="a">Teks</p>', 'per-bab', extra));
  expect(await faultCodes(requestFor(url, { parts: [] }))).toEqual(['asset-missing']);
});

test('a document without any text is a fault, as when the browser finds no font', async () => {
  const url = await writePage(pageAround('<section id="a"></section>')); // on no named page, which would print its label
  expect(await faultCodes(requestFor(url, { anchors: ['a'], parts: [] }))).toEqual(['pdf-blank']);
});

test('numbers that never settle are a fault', async () => {
  // A page that moves its chapter whenever the contents are right.
  const script = `<script>
    new MutationObserver(() => {
      const filled = document.querySelector('[data-halaman]').textContent;
      document.getElementById('geser').style.display = filled === 'iii' ? 'none' : 'block';
    }).observe(document.getElementById('isi'), { childList: true, subtree: true });
  </script>`;
  const content = `<section class="bagian depan" id="isi"><p>Isi <span data-halaman="tujuan"></span></p></section>
    <section class="bagian depan" id="geser" style="display: none">Geser</section><section class="bagian depan" id="tujuan">Tujuan</section>${script}`;
  const url = await writePage(pageAround(content));
  expect(await faultCodes(requestFor(url, { parts: [] }))).toEqual(['pages-unstable']);
});
