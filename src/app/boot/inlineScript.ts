/* Runs inside the page before its first paint, bundled on its own: keep it small and fast. */
import { LANG_TAGS } from '../../domain/language.ts';
import { nextPaint } from '../../scheduling/afterPaint.ts';
import { pageParsed } from '../../scheduling/pageParsed.ts';
import type { InitialViewport } from '../../viewport/fitRequests.ts';
import { readBootOptions } from './bootOptions.ts';
import type { BootPage } from './bootPage.ts';
import { createEarlyPanel } from './earlyPanel.ts';
import { initialViewport, layoutOutline, outlineBox } from './layoutOutline.ts';
import { createPendingClick, markOnOutline } from './pendingClick.ts';
import { startScripts, startStyles } from './startApp.ts';

const root = document.documentElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const options = readBootOptions(
  () => localStorage.getItem('fangyu.preferences'),
  location.hash,
  navigator.languages,
);
root.dataset['theme'] =
  options.theme === 'system' ? (prefersDark ? 'dark' : 'light') : options.theme;
root.lang = LANG_TAGS[options.language];

let outline: HTMLElement | null = null;
let viewport: InitialViewport | null = null;
function updateOutline(): void {
  const map = outlineBox();
  viewport = map && options.showsCountry ? initialViewport(map) : null;
  if (viewport) layoutOutline(viewport);
}
root.dataset['outline'] = options.showsCountry ? 'first' : 'none';
updateOutline();

/** The logo is a file of its own that must not delay the map. */
function showLogo(): void {
  for (const logo of document.querySelectorAll<HTMLImageElement>('[data-boot] img[data-src]'))
    logo.src = logo.dataset['src'] ?? '';
}

const parsed = pageParsed();
void parsed.then(() => markOnOutline(options.province));
const painted = parsed.then(nextPaint);
const stylesLoaded = startStyles(parsed, painted);
// Not after the first paint: the browser may paint before it has parsed the whole outline.
void painted.then(() => {
  if (options.showsCountry) root.removeAttribute('data-outline');
  showLogo();
});
const panel = options.hasPlainPanel
  ? createEarlyPanel(options.language, {
      ...{ pageParsed: parsed, stylesLoaded, nextPaint },
    })
  : null;
void startScripts(options.language, Promise.all([painted, panel?.shown]));

const clicks = createPendingClick((code) => panel?.show(code));
addEventListener('click', clicks.onClick, { capture: true });
// Once the app has replaced the page, it lays the outline out.
addEventListener('resize', () => {
  if (document.querySelector('[data-boot]')) updateOutline();
});

const bootPage: BootPage = {
  outline: () => {
    if (options.showsCountry) outline ??= document.querySelector<HTMLElement>('[data-outline-map]');
    return outline;
  },
  initialViewport: () => viewport,
  onOutlineClick: clicks.onOutlineClick,
  earlyPanelState: () => panel?.state() ?? null,
  stylesLoaded,
};
Object.defineProperty(window, 'fangyuBoot', { value: bootPage });
