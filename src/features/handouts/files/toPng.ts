import { xmlText } from '../../../domain/xmlText.ts';
import type { Size } from '../../../map/camera.ts';

/** Draws a picture on a canvas of `scale` times its size. */
export async function toCanvas(
  picture: SVGSVGElement,
  size: Size,
  scale: number,
): Promise<HTMLCanvasElement> {
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  const text = xmlText(new XMLSerializer().serializeToString(picture));
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Renders a picture as a PNG of `scale` times its size. Rejects where the canvas is too large for the device. */
export async function toPng(picture: SVGSVGElement, size: Size, scale: number): Promise<Blob> {
  const canvas = await toCanvas(picture, size, scale);
  return new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new RangeError('the canvas is too large'));
    }, 'image/png');
  });
}
