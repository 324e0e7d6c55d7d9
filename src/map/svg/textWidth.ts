/** CSS pixels. */
export interface TextMeasure {
  readonly width: (text: string, weight: number, size: number) => number;
  /** For widths measured before the fonts had loaded. */
  forget(): void;
}

/** Other sizes are computed from it. */
const MEASURED_SIZE = 100;
const WIDE = /[⺀-鿿豈-﫿＀-￯]/;

/** Without a canvas: a Chinese character is as wide as high, a Latin letter a little over half. */
function estimateWidth(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (WIDE.test(letter) ? size : size * 0.56),
    0,
  );
}

/** `fontFamily`: a CSS font list. Each text is measured once, since every zoom step asks again. */
export function createTextMeasure(fontFamily: () => string): TextMeasure {
  const canvas = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let family: string | undefined;
  return {
    width(text, weight, size) {
      if (!canvas) return estimateWidth(text, size);
      const key = `${weight} ${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        family ??= fontFamily();
        canvas.font = `${weight} ${MEASURED_SIZE}px ${family}`;
        width = canvas.measureText(text).width / MEASURED_SIZE;
        widths.set(key, width);
      }
      return width * size;
    },
    forget() {
      widths.clear();
      family = undefined;
    },
  };
}
