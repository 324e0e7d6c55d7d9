import { xmlText } from '../../../domain/xmlText.ts';
import type { Size } from '../../../map/camera.ts';

/** Renders a picture as a PNG of `scale` times its size. Rejects where the canvas is too large for the device. */
export async function toPng(
  picture: SVGSVGElement,
  { width, height }: Size,
  scale: number,
): Promise<Blob> {
  const text = xmlText(new XMLSerializer().serializeToString(picture));
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new RangeError('the canvas is too large'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
