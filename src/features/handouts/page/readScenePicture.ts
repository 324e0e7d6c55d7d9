import type { OwnContent } from '../../../domain/deck/deck.ts';
import { pictureBytes } from '../../../domain/deck/picture.ts';
import { isTurned } from '../../../domain/deck/pictureTurn.ts';
import type { ScenePicture } from './pageContent.ts';

/** Of a picture that is redrawn, pixels: sharp on a page of twice its size. */
const MAX_SIDE = 2400;

/** The picture of a scene, in a form that every program shows alike; null for none or one that cannot be read. */
export async function readScenePicture(content: OwnContent | null): Promise<ScenePicture | null> {
  if (content?.kind !== 'picture' || content.image === '') return null;
  const { image } = content;
  try {
    const read = new Image();
    read.src = image;
    await read.decode();
    const { naturalWidth: width, naturalHeight: height } = read;
    if (width === 0 || height === 0) return null;
    const isJpeg = image.startsWith('data:image/jpeg;');
    // Slide tools show neither WebP nor a JPEG that is turned by its header.
    const isPlain = isJpeg ? !isTurned(pictureBytes(image)) : image.startsWith('data:image/png;');
    return isPlain ? { image, width, height } : redrawn(read, isJpeg ? 'image/jpeg' : 'image/png');
  } catch {
    return null;
  }
}

function redrawn(read: HTMLImageElement, type: 'image/jpeg' | 'image/png'): ScenePicture | null {
  const { naturalWidth, naturalHeight } = read;
  const scale = Math.min(1, MAX_SIDE / Math.max(naturalWidth, naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.drawImage(read, 0, 0, width, height);
  const image = canvas.toDataURL(type);
  return image.startsWith(`data:${type};`) ? { image, width, height } : null;
}
