import { describe, expect, it } from 'vitest';
import { isPicture, MAX_PICTURE_BYTES, readPicture } from './picture.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const bytes = (...given: readonly number[]) => Uint8Array.from([...given, 1, 2, 3, 4, 5, 6, 7]);

describe('readPicture', () => {
  it('knows a picture by its bytes and keeps them', () => {
    const picture = readPicture(bytes(...PNG));
    expect(picture.ok && picture.image).toMatch(/^data:image\/png;base64,/);
    if (!picture.ok) throw new Error('not read');
    const [, data = ''] = picture.image.split(',');
    expect(Uint8Array.from(atob(data), (each) => each.charCodeAt(0))).toEqual(bytes(...PNG));
    expect(readPicture(bytes(0xff, 0xd8, 0xff))).toMatchObject({ ok: true });
    const webp = new TextEncoder().encode('RIFF....WEBP');
    expect(readPicture(bytes(...webp))).toMatchObject({ ok: true });
  });

  it('refuses any other file, whatever it claims to be', () => {
    const svg = new TextEncoder().encode('<svg onload="alert(1)"></svg>');
    expect(readPicture(svg)).toEqual({ ok: false, why: 'not-a-picture' });
    expect(readPicture(new Uint8Array())).toEqual({ ok: false, why: 'not-a-picture' });
    const wave = new TextEncoder().encode('RIFF....WAVE');
    expect(readPicture(bytes(...wave))).toEqual({ ok: false, why: 'not-a-picture' });
  });

  it('refuses a picture over the limit, and reads one at the limit', () => {
    const largest = new Uint8Array(MAX_PICTURE_BYTES);
    largest.set(PNG);
    const picture = readPicture(largest);
    expect(picture.ok && isPicture(picture.image)).toBe(true);
    const larger = new Uint8Array(MAX_PICTURE_BYTES + 1);
    larger.set(PNG);
    expect(readPicture(larger)).toEqual({ ok: false, why: 'too-large' });
  });
});

describe('isPicture', () => {
  it('accepts what readPicture makes, and nothing that a page could run or fetch', () => {
    const picture = readPicture(bytes(...PNG));
    if (!picture.ok) throw new Error('not read');
    expect(isPicture(picture.image)).toBe(true);
    const [, data = ''] = picture.image.split(',');
    for (const odd of [
      '',
      'https://example.org/a.png',
      `data:text/html;base64,${btoa('<script>')}`,
      `data:image/svg+xml;base64,${data}`,
      // Its bytes are of another type than it says.
      `data:image/jpeg;base64,${data}`,
      `data:image/png;base64,${btoa('no picture')}`,
      'data:image/png;base64,=',
      `data:image/png;base64,${'A'.repeat(MAX_PICTURE_BYTES * 2)}`,
    ])
      expect(isPicture(odd), odd.slice(0, 60)).toBe(false);
  });
});
