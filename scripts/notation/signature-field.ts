/** A field in which somebody signs a PDF electronically. */
export interface SignatureField {
  /** What programs that sign find it by: small letters, digits and hyphens. */
  readonly nama: string;
  /** What readers say of it. */
  readonly keterangan: string;
}

/**
 * Stands before what a field is called and said of it. Markdown makes no link of an address that begins with `data:`, so
 * that nothing an author writes can become a field.
 */
const MARK = 'data:application/x-tanda-tangan,';

/**
 * Gives the address of a link that stands in a page to be printed where the field is to be: the browser writes down where
 * the link lies, and a field is made of it afterwards.
 */
export function writeSignatureField({ nama, keterangan }: SignatureField): string {
  return `${MARK}${nama},${encodeURIComponent(keterangan)}`;
}

/** Reads what `writeSignatureField` wrote; undefined for every other address. */
export function readSignatureField(address: string): SignatureField | undefined {
  if (!address.startsWith(MARK)) return undefined;
  const [nama = '', keterangan = ''] = address.slice(MARK.length).split(',');
  return { nama, keterangan: decodeURIComponent(keterangan) };
}
