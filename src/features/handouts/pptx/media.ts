import { pictureBytes } from '../../../domain/deck/picture.ts';

/** The file of a picture in a presentation. */
export interface MediaPart {
  readonly path: string;
  readonly extension: 'png' | 'jpeg';
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The files of pictures by their data URLs, PNG or JPEG. The same picture is one file. */
export function mediaOf(images: readonly string[]): ReadonlyMap<string, MediaPart> {
  const parts = [...new Set(images)].map((image, at): readonly [string, MediaPart] => {
    const extension = image.startsWith('data:image/png') ? 'png' : 'jpeg';
    const path = `ppt/media/image${String(at + 1)}.${extension}`;
    return [image, { path, extension, type: `image/${extension}`, content: pictureBytes(image) }];
  });
  return new Map(parts);
}
