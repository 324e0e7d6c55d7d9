/** `pixelRatio`: image pixels to a CSS pixel. */
export interface DrawnImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Pixels to a CSS pixel: at least two, which is sharp on every screen. */
export function imageRatio(): number {
  return Math.max(2, Math.ceil(window.devicePixelRatio));
}

/** CSS pixels. Throws an Error when the browser gives no two-dimensional canvas. */
export function drawImage(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): DrawnImage {
  const pixelRatio = imageRatio();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * pixelRatio);
  canvas.height = Math.ceil(height * pixelRatio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this browser draws on no two-dimensional canvas');
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}
