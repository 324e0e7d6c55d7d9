/** Widths of texts in CSS pixels. */
export interface TextMeasure {
  width(text: string, weight: number, size: number): number;
  /** Forgets widths taken before the fonts had arrived. */
  forget(): void;
}

const SAMPLE = 100;
const WIDE = /[⺀-鿿豈-﫿＀-￯]/;

/** Without a canvas: a Chinese character is as wide as high, a Latin letter a little over half. */
function estimate(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (WIDE.test(letter) ? size : size * 0.56),
    0,
  );
}

/** Measures in the face that `family` (a CSS font list) names. */
export function createTextMeasure(family: () => string): TextMeasure {
  const canvas = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let face: string | undefined;
  return {
    width(text, weight, size) {
      if (!canvas) return estimate(text, size);
      const key = `${weight} ${text}`;
      let width = known.get(key);
      if (width === undefined) {
        face ??= family();
        canvas.font = `${weight} ${SAMPLE}px ${face}`;
        width = canvas.measureText(text).width / SAMPLE;
        known.set(key, width);
      }
      return width * size;
    },
    forget() {
      known.clear();
      face = undefined;
    },
  };
}
