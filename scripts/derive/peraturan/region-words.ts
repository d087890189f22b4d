import type { Plan } from '../../model/plan.ts';

type Daerah = Plan['daerah'];

/** The office of the head without the name of the region: `Wali Kota` of `Wali Kota Medan`. */
function officeOf({ nama, kepala }: Daerah): string {
  const place = nama.replace(/^(?:kota|kabupaten|provinsi)\s+/i, '');
  return kepala.toLowerCase().endsWith(` ${place.toLowerCase()}`) ? kepala.slice(0, -place.length - 1) : kepala;
}

/** What the head of the region issues, as its articles call it: `Peraturan Wali Kota`. */
export function actOf(daerah: Daerah): string {
  return `Peraturan ${officeOf(daerah)}`;
}

/** The same with the name of the region: `Peraturan Wali Kota Medan`. */
export function regionalActOf({ kepala }: Daerah): string {
  return `Peraturan ${kepala}`;
}
