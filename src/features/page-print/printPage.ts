import './print.css';

/** The width of the text on A4 with the margins of print.css, CSS pixels. */
const PAGE_WIDTH = 700;

/** Lets the page print its map as it is on the screen: a size in CSS alone would change the camera. */
export function keepMapForPrint(): void {
  const { style } = document.documentElement;
  window.addEventListener('beforeprint', () => {
    const map = document.querySelector('main');
    if (!map) return;
    const { width, height } = map.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const legend = map.querySelector('[data-map-control] > section');
    style.setProperty('--print-width', `${String(width)}px`);
    style.setProperty('--print-height', `${String(height)}px`);
    style.setProperty('--print-legend', `${String(legend?.clientHeight ?? 0)}px`);
    style.setProperty('--print-scale', String(Math.min(1, PAGE_WIDTH / width)));
  });
}
