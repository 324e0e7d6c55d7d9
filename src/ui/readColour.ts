import type { Rgb } from '../domain/contrast.ts';

/** Red, green, blue and opacity (0 to 255) of any CSS colour, by painting one pixel. */
export function createColourReader(): (colour: string) => readonly [...Rgb, number] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (!context) return [0, 0, 0, 0];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, opacity];
  };
}
