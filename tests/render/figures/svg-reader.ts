/** A rectangle of a drawing. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text with the place of its base line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: string;
}

/** Rectangles with the given ground (all where none is given), in their order. */
export function rects(svg: string, fill = '[^"]+'): Rect[] {
  const pattern = new RegExp(
    `<rect x="([-\\d.]+)" y="([-\\d.]+)" width="([\\d.]+)" height="([\\d.]+)" fill="${fill}"`,
    'g',
  );
  return [...svg.matchAll(pattern)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
    return { x, y, width, height };
  });
}

/** Every line of text; those of one element have its type. */
export function labels(svg: string): Label[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, attributes = '', inside = '']) => {
    const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]);
    const style = {
      size,
      bold: attributes.includes('font-weight'),
      anchor: /anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start',
    };
    const place = (text: string): { x: number; y: number } => ({
      x: Number(/ ?x="([-\d.]+)"/.exec(text)?.[1]),
      y: Number(/ y="([-\d.]+)"/.exec(text)?.[1]),
    });
    const spans = [...inside.matchAll(/<tspan ([^>]*)>(.*?)<\/tspan>/g)];
    if (spans.length === 0) return [{ text: decode(inside), ...place(attributes), ...style }];
    return spans.map(([, at = '', text = '']) => ({ text: decode(text), ...place(at), ...style }));
  });
}

/** Texts alone, in reading order of the source. */
export function texts(svg: string): string[] {
  return labels(svg).map(({ text }) => text);
}

/** Pairs of rectangles that share some ground. */
export function overlaps(boxes: readonly Rect[]): [Rect, Rect][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b): [Rect, Rect] => [a, b]),
  );
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
