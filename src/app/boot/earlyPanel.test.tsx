import { act, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEarlyPanel, type EarlyPanel, pressableElements } from './earlyPanel.ts';
import { TakeOver } from './TakeOver.tsx';

const PANELS = {
  '410000':
    '<div><a href="#up">Report</a><button>Close</button><div data-panel-content><h2>Henan</h2><a href="#r=beijing"><b>Beijing</b></a></div></div>',
  '650000': '<div><div data-panel-content><h2>Xinjiang</h2></div></div>',
};
const PAGE =
  '<aside aria-busy="true"><p data-boot-note>Loading</p><div data-boot-panel></div></aside>';

function openPage(answer: () => Promise<Response> = () => Promise.resolve(Response.json(PANELS))) {
  document.body.innerHTML = PAGE;
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  const done = Promise.resolve();
  const nextPaint = vi.fn(() => done);
  const panel = createEarlyPanel('en', { pageParsed: done, stylesLoaded: done, nextPaint });
  return { panel, fetched, nextPaint };
}
const aside = () => document.querySelector('aside');
const note = () => document.querySelector<HTMLElement>('[data-boot-note]');
const press = (selector: string, init: MouseEventInit = {}): boolean | undefined =>
  document
    .querySelector(selector)
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));

async function openOnHenan(): Promise<EarlyPanel> {
  const { panel } = openPage();
  panel.show('410000');
  await panel.shown;
  return panel;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('EarlyPanel', () => {
  it('fetches the panels once, in the user’s language, and is empty before a province is clicked', async () => {
    const { panel, fetched, nextPaint } = openPage();
    await panel.shown;
    expect(fetched.mock.calls).toEqual([['data/panels.en.json']]);
    expect(nextPaint).not.toHaveBeenCalled();
    expect(aside()).toHaveTextContent(/^Loading$/);
    expect(panel.state()).toBeNull();
  });

  it('shows the province clicked before the panels loaded, then any other, and empties for the sea', async () => {
    const { panel, nextPaint } = openPage();
    panel.show('650000');
    panel.show('410000');
    await panel.shown;
    expect(nextPaint).toHaveBeenCalledOnce();
    expect(aside()).toHaveTextContent('Henan');
    expect(aside()).toHaveAttribute('aria-busy', 'false');
    expect(note()?.hidden).toBe(true);
    panel.show('650000');
    expect(aside()).toHaveTextContent('Xinjiang');
    panel.show(null);
    expect(note()?.hidden).toBe(false);
    expect(aside()).toHaveTextContent(/^Loading$/);
    expect(panel.state()).toBeNull();
  });

  it.each([
    ['is not there', () => Promise.resolve(new Response('', { status: 404 }))],
    ['is no JSON', () => Promise.resolve(new Response('<!doctype html>'))],
    ['is something else', () => Promise.resolve(Response.json(null))],
    ['cannot be had', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('leaves the note where it %s', async (_, answer) => {
    const { panel } = openPage(answer);
    panel.show('410000');
    await panel.shown;
    expect(aside()).toHaveTextContent(/^Loading$/);
    expect(note()?.hidden).toBe(false);
  });

  it('lets the app continue after a second when the panels do not load', async () => {
    vi.useFakeTimers();
    const { panel } = openPage(() => new Promise(() => undefined));
    const waited = vi.fn();
    void panel.shown.then(waited);
    await vi.advanceTimersByTimeAsync(900);
    expect(waited).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(waited).toHaveBeenCalledOnce();
  });

  it('records the last pressed link, and leaves clicks with a modifier key to the browser', async () => {
    const panel = await openOnHenan();
    expect(press('button')).toBe(false);
    expect(panel.state()).toEqual({ scrolled: 0, pressed: 1 });
    expect(press('b')).toBe(false);
    expect(panel.state()).toEqual({ scrolled: 0, pressed: 2 });
    expect(press('button', { ctrlKey: true })).toBe(true);
    press('h2');
    expect(panel.state()?.pressed).toBe(2);
  });

  it('forgets what was pressed and scrolled when another province is opened', async () => {
    const panel = await openOnHenan();
    press('button');
    const scroller = aside();
    if (scroller) scroller.scrollTop = 40;
    scroller?.dispatchEvent(new Event('scroll'));
    expect(panel.state()).toEqual({ scrolled: 40, pressed: 1 });
    panel.show('650000');
    expect(panel.state()).toEqual({ scrolled: 0, pressed: null });
    expect(scroller?.scrollTop).toBe(0);
  });
});

describe('TakeOver', () => {
  it('scrolls the app’s panel and repeats the last press, once', () => {
    document.body.innerHTML = '<div id="app"></div>';
    const pressed = vi.fn();
    const taken = vi.fn();
    const left = () => ({ scrolled: 30, pressed: 1 });
    const app = (
      <TakeOver earlyPanelState={left} onTaken={taken}>
        <aside id="panel">
          <button type="button">the sheet’s handle</button>
          <div>
            <a href="#up">Report</a>
            <button type="button" onClick={pressed}>
              Close
            </button>
            <div data-panel-content />
          </div>
        </aside>
      </TakeOver>
    );
    const { rerender } = render(app);
    expect(pressed).toHaveBeenCalledOnce();
    expect(taken).toHaveBeenCalledOnce();
    expect(document.getElementById('panel')?.scrollTop).toBe(30);
    act(() => rerender(app));
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('finds no pressable elements without a panel', () => {
    document.body.innerHTML = '<a href="#x">elsewhere</a>';
    expect(pressableElements(document)).toEqual([]);
  });
});
