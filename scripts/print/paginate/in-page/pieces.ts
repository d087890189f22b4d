/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

// These functions run in the browser, see tools.ts.

/**
 * Makes the next table that a broken table is printed as, yet without rows. It begins a page and has the caption
 * "… (lanjutan)" and the heads again, hidden from readers that speak. Takes the table, its caption, and the number of
 * the piece counted from 1.
 */
export function makePiece(table: HTMLTableElement, caption: HTMLElement, number: number): HTMLElement {
  const piece = document.createElement('div');
  piece.className = pageTools.marks.newPage;
  const title = caption.cloneNode() as HTMLElement;
  title.classList.add('lanjutan');
  title.id = `${caption.id}--${String(number)}`;
  title.setAttribute('aria-hidden', 'true');
  const words = document.createElement('span');
  words.className = 'judul-tabel';
  words.textContent = `${caption.querySelector('.nomor')?.textContent ?? ''} (lanjutan)`;
  title.append(words);
  const copy = table.cloneNode() as HTMLTableElement;
  copy.removeAttribute('aria-labelledby');
  const columns = table.querySelector('colgroup');
  if (columns !== null) copy.append(columns.cloneNode(true));
  if (table.tHead !== null) {
    const head = table.tHead.cloneNode(true) as HTMLTableSectionElement;
    head.setAttribute('aria-hidden', 'true');
    copy.append(head);
  }
  copy.append(document.createElement('tbody'));
  piece.append(title, copy);
  return piece;
}

/**
 * Makes a row that carries sums over a page break, hidden from readers that speak. Takes the sums as a row's
 * `data-pindahan` has them, one text for each column, and the words before the first of them.
 */
export function makeCarriedRow(sums: string, words: string): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'pindahan';
  row.setAttribute('aria-hidden', 'true');
  const texts = JSON.parse(sums) as string[];
  const label = row.insertCell();
  label.colSpan = Math.max(
    1,
    texts.findIndex((text) => text !== ''),
  );
  label.textContent = words;
  for (const text of texts.slice(label.colSpan)) row.insertCell().textContent = text;
  return row;
}
