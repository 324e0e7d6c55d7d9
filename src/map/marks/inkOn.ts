import { contrastRatio, type Rgb } from '../../domain/contrast.ts';

/** Null for a colour in another form. */
function readRgb(colour: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/iu.exec(colour)?.[1];
  const channels = digits ? digits.match(/../gu)?.map((pair) => Number.parseInt(pair, 16)) : null;
  const [red, green, blue] = channels ?? colour.match(/[\d.]+/gu)?.map(Number) ?? [];
  return red === undefined || green === undefined || blue === undefined ? null : [red, green, blue];
}

/** Black or white, whichever has more contrast on a colour of a palette. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const rgb = readRgb(colour);
  if (!rgb) return '#000000';
  return contrastRatio(rgb, [255, 255, 255]) >= contrastRatio(rgb, [0, 0, 0])
    ? '#ffffff'
    : '#000000';
}
