/**
 * The moment that reproducible-builds.org's SOURCE_DATE_EPOCH names (seconds since 1970), as ISO text; undefined where it
 * is absent or no whole number.
 */
export function sourceDate(epoch: string | undefined): string | undefined {
  return epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString() : undefined;
}
