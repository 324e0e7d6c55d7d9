import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode, strategyTypeId } from '../../domain/ids.ts';
import { useHover } from '../../state/hover.ts';
import { createCameraController } from '../../viewport/cameraController.ts';
import { ControlRegistryContext } from '../../viewport/MapControl.tsx';
import { Headline, PanelHeadline } from './Headline.tsx';
import { SHOWN_FOR_MS } from './useRotation.ts';

interface Window {
  readonly hasRoom?: boolean;
  readonly reducesMotion?: boolean;
}

function setWindow({ hasRoom = true, reducesMotion = false }: Window): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('reduced-motion') ? reducesMotion : hasRoom,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

function openHeadline(language: 'en' | 'zh' = 'en') {
  const store = createRealStore(language);
  const controller = createCameraController(store, () => true);
  const focusPanel = vi.fn();
  const focusMap = vi.fn();
  renderAtlas(
    store,
    <ControlRegistryContext value={controller.controls}>
      <Headline {...{ controller, focusPanel, focusMap }} />
    </ControlRegistryContext>,
  );
  return { store, controller, focusPanel, focusMap };
}

const sentence = () => screen.queryByRole('heading', { level: 2 })?.textContent ?? null;
const number = () => screen.getByText(/^\d+ of 12$/).textContent;
const button = (name: string) => screen.getByRole('button', { name });
function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  setWindow({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  useHover.getState().hover(null);
});

describe('the headline on the map', () => {
  it.each([
    ['en', 'Henan has the most statements: 3 of 20. 24 provinces have none about them.'],
    ['zh', '谈及最多的是河南：20 条发言中有 3 条。另有 24 个省级行政区未被直接谈及。'],
  ] as const)('is the finding of the report: %s', (language, text) => {
    openHeadline(language);
    expect(sentence()).toBe(text);
    expect(
      screen.getByText(language === 'en' ? 'Click a region' : '点击地图上的地区'),
    ).toBeVisible();
  });

  it('is removed while something is selected, filtered, listed, presented or edited', () => {
    const { store } = openHeadline();
    const { select, setFilters, clearFilters, setLayout, present, editScenes, stopPresenting } =
      store.getState();
    const changes: readonly (readonly [() => void, () => void])[] = [
      [() => select({ kind: 'region', id: adcode('410000') }), () => select(null)],
      [() => setFilters(filters({ types: [strategyTypeId('marine')] })), clearFilters],
      [() => setLayout('list'), () => setLayout('map')],
      [present, stopPresenting],
      [editScenes, stopPresenting],
    ];
    for (const [change, undo] of changes) {
      act(change);
      expect(sentence()).toBeNull();
      act(undo);
      expect(sentence()).toMatch(/^Henan/);
    }
  });

  it('is removed while the map shows a part of the country', () => {
    const { controller } = openHeadline();
    act(() => {
      controller.resize({ width: 1000, height: 760 });
      controller.cameraMoved({ center: [113, 34], zoom: 6 });
    });
    expect(sentence()).toBeNull();
    act(() => controller.cameraMoved({ center: [104, 36], zoom: 3.3 }));
    expect(sentence()).toMatch(/^Henan/);
  });

  it('does not exist in a window without room', () => {
    setWindow({ hasRoom: false });
    openHeadline();
    expect(sentence()).toBeNull();
  });

  it('stays closed for the visit, and the map takes the focus', () => {
    const { store, focusMap } = openHeadline();
    fireEvent.click(button('Close the headline'));
    expect(focusMap).toHaveBeenCalledOnce();
    act(() => store.getState().select({ kind: 'region', id: adcode('410000') }));
    act(() => store.getState().select(null));
    expect(sentence()).toBeNull();
  });

  it('is no obstacle for the country', () => {
    const { controller } = openHeadline();
    expect(controller.controls.elements()).toHaveLength(1);
    for (const element of controller.controls.elements())
      element.getBoundingClientRect = () => new DOMRect(10, 10, 300, 200);
    controller.controls.setPane(document.body);
    expect(controller.controls.boxes()).toEqual([]);
  });
});

describe('the quotations', () => {
  it('change by themselves and mark their province, unannounced', () => {
    openHeadline();
    expect(number()).toBe('1 of 12');
    expect(useHover.getState().hovered).toBe('410000');
    const shown = screen.getByRole('link').closest('[aria-live]');
    expect(shown).toHaveAttribute('aria-live', 'off');
    wait(SHOWN_FOR_MS);
    expect(number()).toBe('2 of 12');
    expect(useHover.getState().hovered).not.toBe('410000');
    for (let times = 0; times < 11; times += 1) wait(SHOWN_FOR_MS);
    expect(number()).toBe('1 of 12');
  });

  it.each([
    ['a click', () => fireEvent.pointerDown(document.body)],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'Escape' })],
    ['a touch', () => fireEvent.touchStart(document.body)],
    ['the wheel', () => fireEvent.wheel(document.body)],
    ['the pause button', () => fireEvent.click(button('Pause'))],
  ])('stop for the visit after %s', (_name, perform) => {
    const { store } = openHeadline();
    perform();
    wait(3 * SHOWN_FOR_MS);
    expect(number()).toBe('1 of 12');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    act(() => store.getState().select({ kind: 'region', id: adcode('410000') }));
    act(() => store.getState().select(null));
    wait(3 * SHOWN_FOR_MS);
    expect(number()).toBe('1 of 12');
    expect(useHover.getState().hovered).toBeNull();
  });

  it('leave the focus on the next button when they are paused', () => {
    openHeadline();
    fireEvent.pointerDown(button('Pause'));
    fireEvent.click(button('Pause'));
    expect(button('Next quotation')).toHaveFocus();
  });

  it('stay while the pointer is on them', () => {
    openHeadline();
    const card = screen.getByRole('figure');
    fireEvent.pointerEnter(card);
    wait(3 * SHOWN_FOR_MS);
    expect(number()).toBe('1 of 12');
    fireEvent.pointerLeave(card);
    wait(SHOWN_FOR_MS);
    expect(number()).toBe('2 of 12');
  });

  it('stay under reduced motion, where buttons change and announce them', () => {
    setWindow({ reducesMotion: true });
    openHeadline();
    wait(3 * SHOWN_FOR_MS);
    expect(number()).toBe('1 of 12');
    expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
    fireEvent.click(button('Previous quotation'));
    expect(number()).toBe('12 of 12');
    fireEvent.click(button('Next quotation'));
    fireEvent.click(button('Next quotation'));
    expect(number()).toBe('2 of 12');
    expect(screen.getByRole('link').closest('[aria-live]')).toHaveAttribute('aria-live', 'polite');
  });

  it('open their province, whose panel takes the focus', () => {
    const { store, focusPanel } = openHeadline();
    const link = screen.getByRole('link');
    expect(link).toHaveTextContent(/^"Improve the system/);
    expect(link).toHaveAttribute('href', '#r=410000&lang=en');
    fireEvent.click(link);
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: '410000' });
    expect(focusPanel).toHaveBeenCalledOnce();
  });

  it('are in the panel with the finding, and change there by hand only', () => {
    renderAtlas(createRealStore(), <PanelHeadline focusPanel={() => undefined} />);
    expect(screen.getByText(/^Henan has the most statements: 3 of 20/)).toBeVisible();
    wait(3 * SHOWN_FOR_MS);
    expect(number()).toBe('1 of 12');
    fireEvent.click(button('Next quotation'));
    expect(number()).toBe('2 of 12');
  });
});
