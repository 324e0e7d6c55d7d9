import { crc32, deflateSync } from 'node:zlib';
import type { ScenePicture } from '../../src/features/handouts/page/pageContent.ts';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A grey PNG of a size in pixels. */
export function greyPng(width: number, height: number): ScenePicture {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((width + 1) * height, 0x80);
  // Each row begins with its filter: none.
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  const file = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { image: `data:image/png;base64,${file.toString('base64')}`, width, height };
}

/** One pixel. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

/** Pictures of all proportions, as a browser reads them. */
export const PICTURES: readonly ScenePicture[] = [
  greyPng(320, 180),
  greyPng(60, 90),
  greyPng(1, 400),
  greyPng(400, 1),
  { image: `data:image/jpeg;base64,${JPEG}`, width: 1, height: 1 },
];

/** It begins as a PNG does, and ends there. */
export const BROKEN_PICTURE = `data:image/png;base64,${btoa('\x89PNG\r\n\x1a\n')}`;
