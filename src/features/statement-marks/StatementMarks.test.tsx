import { act, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EMPTY_GEOMETRY } from '../../../tests/fixtures/emptyGeometry.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import {
  createRealStore,
  createStoreOf,
  renderAtlas,
} from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode, mapLayerId, statementId } from '../../domain/ids.ts';
import type { Report } from '../../domain/report/report.ts';
import { MERCATOR } from '../../map/projection.ts';
import type { ScreenPoint } from '../../map/port.ts';
import { useHover } from '../../state/hover.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import type { MarkTarget } from './markTarget.ts';
import { StatementMarks } from './StatementMarks.tsx';

const view = { mode: mapLayerId('marks') };
const controller = {
  onMove: () => () => undefined,
  viewport: () => ({
    camera: { center: [104, 36] as const, zoom: 3.9 },
    size: { width: 1000, height: 700 },
    projection: MERCATOR,
  }),
};

function show(store = createRealStore('en', view)) {
  const target: { current: MarkTarget | null } = { current: null };
  renderAtlas(
    store,
    <StatementMarks
      geometry={EMPTY_GEOMETRY}
      palette={LIGHT_PALETTE}
      {...{ controller, target }}
    />,
  );
  return { store, target };
}

const marks = (): readonly Element[] => [...document.querySelectorAll('[data-statement]')];

/** Where a mark is drawn on the map. */
function positionOf(mark: Element): ScreenPoint {
  const [a = 0, b = 0] =
    (mark.getAttribute('transform') ?? '').match(/-?[\d.]+/gu)?.map(Number) ?? [];
  const root = mark.parentElement?.parentElement?.getAttribute('transform') ?? '';
  const [x = 0, y = 0] = root.match(/-?[\d.]+/gu)?.map(Number) ?? [];
  return [a + x, b + y];
}

function pointAt([clientX, clientY]: ScreenPoint): void {
  const layer = document.querySelector('[data-statement-marks]');
  act(() => {
    layer?.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX, clientY }));
  });
}

function withStatements(change: (statements: Report['statements']) => Report['statements']) {
  const report = loadRealReport();
  return createStoreOf({ ...report, statements: change(report.statements) }, 'en', view);
}

describe('StatementMarks', () => {
  beforeAll(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = vi.fn();
        disconnect = vi.fn();
      },
    );
  });

  it('draws a mark for each statement, also for those about the whole country', () => {
    show();
    expect(marks()).toHaveLength(20);
    expect(screen.getByText('Whole country')).toBeInTheDocument();
  });

  it('writes no names in the sea, where they would leave the picture', () => {
    show();
    expect(screen.queryByText('Government Work Report')).toBeNull();
    expect(screen.getByText('Feng Hongchang')).toBeInTheDocument();
  });

  it('names speakers in the language of the page', () => {
    show(createRealStore('zh', view));
    expect(screen.getByText('冯鸿昌')).toBeInTheDocument();
    expect(screen.getByText('全国')).toBeInTheDocument();
  });

  it('shows who said it and the first sentence where it is pointed at', () => {
    show();
    const mark = marks().at(-1);
    if (!mark) throw new Error('no mark');
    pointAt(positionOf(mark));
    const tip = document.querySelector('[data-mark-tip]');
    expect(tip?.textContent).toMatch(/[A-Z].+[.…]/u);
    pointAt([0, 0]);
    expect(document.querySelector('[data-mark-tip]')).toBeNull();
  });

  it('opens a statement with its speaker, and leaves the rest of the map to the regions', () => {
    const { store, target } = show();
    const [mark] = marks();
    if (!mark) throw new Error('no mark');
    expect(target.current?.openMarkAt([0, 0])).toBe(false);
    expect(store.getState().view.selection).toBeNull();
    act(() => {
      expect(target.current?.openMarkAt(positionOf(mark))).toBe(true);
    });
    expect(store.getState().view.selection).toMatchObject({ kind: 'speaker' });
  });

  it('weakens the statements of other speakers when one is selected', () => {
    const { store } = show();
    const speaker = loadRealReport().statements.at(-1)?.speaker;
    if (!speaker) throw new Error('no speaker');
    act(() => store.getState().select({ kind: 'speaker', id: speaker }));
    const unmatched = document.querySelectorAll('[data-unmatched]');
    expect(unmatched.length).toBeGreaterThan(0);
    expect(unmatched.length).toBeLessThan(20);
  });

  it('rings the statements of the selected region, and joins those of the focused one', () => {
    const { store } = show();
    expect(document.querySelectorAll('[data-ring]')).toHaveLength(0);
    act(() => store.getState().select({ kind: 'region', id: adcode('410000') }));
    expect(document.querySelectorAll('[data-ring]')).toHaveLength(3);
    expect(document.querySelectorAll('line')).toHaveLength(0);
    act(() => useHover.getState().focusOn(adcode('410000')));
    expect(document.querySelectorAll('line').length).toBeGreaterThanOrEqual(3);
    act(() => useHover.getState().focusOn(null));
  });

  it('draws one statement, and nothing without statements', () => {
    show(withStatements((all) => all.slice(0, 1)));
    expect(marks()).toHaveLength(1);
    show(withStatements(() => []));
    expect(marks()).toHaveLength(1);
  });

  it('draws no mark where 500 statements are about one province', () => {
    show(
      withStatements(([first]) =>
        Array.from({ length: 500 }, (_, index) => ({
          ...(first as Report['statements'][number]),
          id: statementId(`copy-${String(index)}`),
          places: [{ place: adcode('410000'), basis: 'named' as const }],
        })),
      ),
    );
    expect(marks()).toHaveLength(0);
  });

  it('leaves the name of 60 letters to the tip', () => {
    const report = loadRealReport();
    const name = 'Wolfeschlegelsteinhausenbergerdorff Hubert Blaine of Germany';
    const speakers = report.speakers.map((one) => ({ ...one, name: { zh: name, en: name } }));
    show(createStoreOf({ ...report, speakers }, 'en', view));
    expect(screen.queryByText(name)).not.toBeInTheDocument();
    const [mark] = marks();
    if (mark) pointAt(positionOf(mark));
    expect(document.querySelector('[data-mark-tip]')).toHaveTextContent(name);
  });
});
