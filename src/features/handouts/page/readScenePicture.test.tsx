import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readScenePicture } from './readScenePicture.ts';

const content = (image: string) => ({ kind: 'picture', image, alt: {} }) as const;
const PNG = 'data:image/png;base64,iVBORw0KGgo=';
const JPEG = 'data:image/jpeg;base64,/9j/2gAC';
/** Orientation 6 in its Exif segment. */
const TURNED = `data:image/jpeg;base64,${btoa(
  '\xff\xd8\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0',
)}`;
const WEBP = 'data:image/webp;base64,UklGRgAAAABXRUJQ';

/** As a browser that reads every picture with this size. */
function browserReads(width: number, height: number): void {
  vi.spyOn(HTMLImageElement.prototype, 'naturalWidth', 'get').mockReturnValue(width);
  vi.spyOn(HTMLImageElement.prototype, 'naturalHeight', 'get').mockReturnValue(height);
  HTMLImageElement.prototype.decode = () => Promise.resolve();
}

function canvasesHave(context: { readonly drawImage: () => void } | null): void {
  const value = (): typeof context => context;
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value, configurable: true });
}

beforeEach(() => {
  browserReads(4800, 2400);
  canvasesHave(null);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
});

describe('readScenePicture', () => {
  it('keeps a PNG and an upright JPEG as they are', async () => {
    for (const image of [PNG, JPEG])
      expect(await readScenePicture(content(image))).toEqual({ image, width: 4800, height: 2400 });
  });

  it('redraws a WebP as a PNG and a turned JPEG upright, no larger than a page needs', async () => {
    const drawImage = vi.fn();
    canvasesHave({ drawImage });
    vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockImplementation(
      (type = '') => `data:${type};base64,AAAA`,
    );
    const size = { width: 2400, height: 1200 };
    expect(await readScenePicture(content(WEBP))).toEqual({
      image: 'data:image/png;base64,AAAA',
      ...size,
    });
    expect(await readScenePicture(content(TURNED))).toEqual({
      image: 'data:image/jpeg;base64,AAAA',
      ...size,
    });
    expect(drawImage).toHaveBeenCalledTimes(2);
  });

  it('has no picture where it cannot be read or drawn, and where there is none', async () => {
    expect(await readScenePicture(content(WEBP))).toBeNull();
    expect(await readScenePicture(content(''))).toBeNull();
    expect(await readScenePicture({ kind: 'text', lines: [] })).toBeNull();
    expect(await readScenePicture(null)).toBeNull();
    browserReads(0, 0);
    expect(await readScenePicture(content(PNG))).toBeNull();
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error('broken'));
    expect(await readScenePicture(content(PNG))).toBeNull();
  });
});
