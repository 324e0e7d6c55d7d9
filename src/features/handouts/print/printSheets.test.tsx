import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { writeSvg } from '../../../map/exportPicture/writeSvg.ts';
import { Picture } from './Picture.tsx';
import { printSheets } from './printSheets.ts';

const page = () =>
  writeSvg(
    [
      {
        kind: 'image',
        ...{ name: 'Picture', description: 'A port', at: [10, 20], width: 30, height: 40 },
        image: 'data:image/png;base64,iVBORw0KGgo=',
      },
    ],
    { width: 100, height: 100 },
    { sans: 'sans-serif', serif: 'serif' },
    'Page',
  );
const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);

afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
  print.mockClear();
});

it('sheets with a picture are printed once the picture is there', async () => {
  void printSheets(<Picture drawn={page()} />, new AbortController().signal);
  const image = document.querySelector('image');
  if (!image) throw new Error('no picture');
  expect(image.querySelector('title')).toHaveTextContent('A port');
  expect(image.getAttributeNS('http://www.w3.org/1999/xlink', 'href')).toMatch(/^data:image/);
  await Promise.resolve();
  expect(print).not.toHaveBeenCalled();
  fireEvent.load(image);
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
});

it('sheets without pictures are printed at once', () => {
  void printSheets(<p>Words</p>, new AbortController().signal);
  expect(print).toHaveBeenCalledOnce();
});

it('sheets whose picture is still missing are not printed after the user has cancelled', async () => {
  const user = new AbortController();
  const printing = printSheets(<Picture drawn={page()} />, user.signal);
  const image = document.querySelector('image');
  user.abort();
  await expect(printing).rejects.toThrow();
  if (image) fireEvent.load(image);
  await Promise.resolve();
  expect(print).not.toHaveBeenCalled();
  expect(document.querySelector('[data-print]')).toBeNull();
});

it('nothing is printed that the user cancelled before', async () => {
  await expect(printSheets(<p>Words</p>, AbortSignal.abort())).rejects.toThrow();
  expect(print).not.toHaveBeenCalled();
});
