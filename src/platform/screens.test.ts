import { expect, it } from 'vitest';
import { findOtherScreen } from './screens.ts';

const screenAt = (availLeft: number) => ({
  ...{ availLeft, availTop: 0, availWidth: 1920, availHeight: 1040 },
});

const windowWith = (getScreenDetails: () => unknown) => ({ getScreenDetails });

it('finds the screen that this window is not on', async () => {
  const [laptop, projector] = [screenAt(0), screenAt(1440)];
  const self = windowWith(() =>
    Promise.resolve({ screens: [laptop, projector], currentScreen: laptop }),
  );
  expect(await findOtherScreen(self)).toEqual({ left: 1440, top: 0, width: 1920, height: 1040 });
});

it('says that there is only one', async () => {
  const laptop = screenAt(0);
  const self = windowWith(() => Promise.resolve({ screens: [laptop], currentScreen: laptop }));
  expect(await findOtherScreen(self)).toBe('only-one');
});

it.each([
  ['is not offered', undefined],
  ['is not allowed', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
  ['answers something else', () => Promise.resolve({ screens: 7 })],
  ['answers nothing', () => Promise.resolve(null)],
])('is unknown where the interface %s', async (_, ask) => {
  const self = ask ? windowWith(ask) : {};
  expect(await findOtherScreen(self)).toBe('unknown');
});
