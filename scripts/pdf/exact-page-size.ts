const POINTS_PER_MM = 72 / 25.4;

// Chromium cuts a page to its own grid and loses up to this much; a real size is never so near to another whole
// millimetre.
const TOLERANCE_MM = 0.2;

const MEDIA_BOX = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/;

/**
 * Gives a page its exact size again: Chromium writes F4 as 209.89 x 329.86 mm, which a printer may take for an
 * unknown sheet.
 * Takes and gives the page object as PDF text; sizes are snapped to whole millimetres when nearer than 0.2 mm, else
 * kept. What is printed stays where it is, measured from the left and the bottom edge.
 */
export function exactPageSize(pageObject: string): string {
  return pageObject.replace(MEDIA_BOX, (box, width: string, height: string) => {
    const exact = [snap(Number(width)), snap(Number(height))];
    return exact.includes(null) ? box : `/MediaBox [0 0 ${exact.join(' ')}]`;
  });
}

function snap(points: number): string | null {
  const millimetres = points / POINTS_PER_MM;
  const whole = Math.round(millimetres);
  if (Math.abs(whole - millimetres) > TOLERANCE_MM) return null;
  return (whole * POINTS_PER_MM).toFixed(4);
}
