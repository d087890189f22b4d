import { formatBulat } from './format.ts';
import { readAngka, readRupiah } from './read.ts';

// One comma could as well part decimals (1,250); two or more part thousands and nothing else.
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}$/;

/**
 * An amount of rupiah in the notation of the guide: `Rp 1.250.000`, `1.250.000,-`, `1.250.000,00` and `1,250,000` are
 * `1.250.000`. Gives undefined for what is in it already, plain digits among it, and for what could mean anything else.
 */
export function tidyRupiah(text: string): string | undefined {
  const reading = readRupiah(text);
  if (reading.ok) return /^Rp|,(?:-|00)$/i.test(text) ? formatBulat(reading.value) : undefined;
  const body = text.replace(/^Rp\.?\s*/i, '').replace(/(?:,-|\.00)$/, '');
  const tidy = body.replaceAll(',', '.');
  return ENGLISH.test(body) && readRupiah(tidy).ok ? tidy : undefined;
}

/** A number in the notation of the guide: `1,250,000` is `1.250.000`. Undefined as for an amount of rupiah. */
export function tidyAngka(text: string): string | undefined {
  const tidy = text.replaceAll(',', '.');
  return ENGLISH.test(text) && readAngka(tidy).ok ? tidy : undefined;
}
