/*
 * Runs inside the page, before its first picture: bundled on its own and written into index.html by
 * scripts/vite/firstPicture.ts. Small and quick, and of no use to anybody else.
 */
import type { InitialViewport } from '../../viewport/cameraController.ts';
import { createEarlyPanel } from './earlyPanel.ts';
import { createPendingClick } from './pendingClick.ts';
import { nextPaint } from '../../scheduling/afterPaint.ts';
import { layoutOutline, measureMap, initialViewportFor } from './layoutOutline.ts';
import { readBootOptions } from './bootOptions.ts';
import { pageIsRead, startScripts, startStyles } from './startApp.ts';

const root = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const wishes = readBootOptions(
  () => localStorage.getItem('fangyu.preferences'),
  location.hash,
  navigator.languages,
);
root.dataset['theme'] = wishes.theme === 'system' ? (prefersDark ? 'dark' : 'light') : wishes.theme;
root.lang = wishes.language === 'zh' ? 'zh-CN' : 'en';

let outline: HTMLElement | null = null;
let picture: InitialViewport | null = null;
const layOut = (): void => {
  const map = measureMap();
  picture = map && wishes.country ? initialViewportFor(map, wishes) : null;
  if (picture) layoutOutline(picture);
};
root.dataset['outline'] = wishes.country ? 'first' : 'none';
layOut();

/** The mark in the bar: another file, which the map does not wait for. */
function showMark(): void {
  for (const mark of document.querySelectorAll<HTMLImageElement>('[data-boot] img[data-src]'))
    mark.src = mark.dataset['src'] ?? '';
}

const read = pageIsRead();
const stands = read.then(nextPaint);
const styled = startStyles(read, stands);
// Not after the next picture: the page may have been painted before all of the outline was read.
void stands.then(() => {
  if (wishes.country) root.removeAttribute('data-outline');
  showMark();
});
const panel = wishes.plain
  ? createEarlyPanel(wishes.language, { read, styled, painted: nextPaint })
  : null;
void startScripts(wishes.language, Promise.all([stands, panel?.shown]));

const clicks = createPendingClick((code) => panel?.show(code));
addEventListener('click', clicks.onClick, { capture: true });
// As long as the outline stands in the page itself; later the app tells its box.
const resized = (): void => (document.querySelector('[data-boot]') ? layOut() : undefined);
addEventListener('resize', resized);

Object.defineProperty(window, 'fangyuBoot', {
  value: {
    map: () => {
      outline ??= wishes.country ? document.querySelector<HTMLElement>('[data-outline-map]') : null;
      return outline;
    },
    picture: () => picture,
    answer: clicks.answer,
    left: () => panel?.left() ?? null,
    styled,
  },
});
