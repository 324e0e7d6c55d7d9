import { focusKindOf } from '../../actions/focusKind.ts';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Profiler } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealNames } from '../../../tests/fixtures/realData.ts';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode, groupingId, strategyTypeId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { useHover } from '../../state/hover.ts';
import { AppStoreProvider } from '../../state/AppStoreContext.tsx';
import { KeyboardMap } from './KeyboardMap.tsx';
import { MapSpeech } from './MapSpeech.tsx';

const names = loadRealNames();

beforeEach(() => {
  useHover.getState().focusOn(null);
});

function setUp(language: Language = 'en', view: Partial<ViewState> = {}) {
  const store = createRealStore(language, view);
  const hands = {
    isVisible: () => true,
    positionOf: () => [10, 20] as const,
    reveal: vi.fn(),
    panBy: vi.fn(),
    open: vi.fn((id: string) => store.getState().select({ kind: 'region', id: adcode(id) })),
    focusDetails: vi.fn(),
  };
  renderAtlas(
    store,
    <>
      <KeyboardMap mapController={hands} names={names}>
        <svg data-testid="picture" />
      </KeyboardMap>
      <MapSpeech />
    </>,
  );
  return { store, hands, user: userEvent.setup() };
}

const map = () => screen.getByRole('application');
const field = () => screen.getByRole('textbox');
const on = (code: string) => expect(map()).toHaveAttribute('data-focused', code);
const said = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

describe('KeyboardMap', () => {
  it('is one Tab stop and starts in the middle of the country', async () => {
    const { user } = setUp();
    await user.tab();
    expect(field()).toHaveFocus();
    on('410000');
    await said(
      /^Henan, province, statements: 3 within; part of Central Plains, the Yellow River basin and/,
    );
    await user.tab();
    expect(document.body).toHaveFocus();
    on('');
  });

  it('starts on the selection, and otherwise where the focus was last', async () => {
    const { user, store } = setUp('en', { selection: { kind: 'region', id: adcode('440100') } });
    await user.tab();
    on('440100');
    act(() => store.getState().select(null));
    await user.keyboard('{ArrowRight}');
    on('441300');
    await user.tab();
    await user.tab({ shift: true });
    on('441300');
  });

  it('exposes the focused region as the active descendant', async () => {
    const { user } = setUp('zh');
    await user.tab();
    const here = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(here).toHaveAccessibleName('河南');
  });

  it('moves to the neighbour, brings it into view, and announces where there is none', async () => {
    const { user, hands } = setUp();
    await user.tab();
    await user.keyboard('{ArrowUp}');
    on('140000');
    expect(hands.reveal).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: '140000' }),
      'province',
    );
    await user.keyboard('{End}');
    on('820000');
    await user.keyboard('{ArrowDown}');
    on('820000');
    await said('No region further south than Macao.');
    await user.keyboard('{Home}');
    on('110000');
  });

  it('selects by Enter, and moves to the details of the selected region', async () => {
    const { user, hands } = setUp();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(hands.open).toHaveBeenCalledExactlyOnceWith('410000');
    await said('Henan is open in the details.');
    await user.keyboard(' ');
    expect(hands.focusDetails).toHaveBeenCalledOnce();
  });

  it('moves to the cities and back to the provinces', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('{PageDown}');
    on('410100');
    await said(/^Cities: Zhengzhou, city in Henan/);
    await user.keyboard('{PageUp}');
    on('410000');
    await said(/^Provinces: Henan/);
  });

  it('jumps to the typed name, which may contain a space', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('hong k');
    on('810000');
    expect(field()).toHaveValue('');
  });

  it('starts a new name after any other key', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('h{ArrowUp}nmg');
    on('150000');
  });

  it('announces that no region begins with the typed text', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('hqx');
    await said('No region name starts with “hqx”.');
  });

  it('does nothing while an input method composes text', async () => {
    const { user } = setUp('zh');
    await user.tab();
    await user.keyboard('{Home}');
    fireEvent.compositionStart(field());
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    on('110000');
    fireEvent.input(field(), { target: { value: '河南' }, isComposing: true });
    on('110000');
    fireEvent.compositionEnd(field());
    on('410000');
  });

  it('opens the overlap chooser at the position of the region', async () => {
    const { store, user } = setUp();
    await user.tab();
    await user.keyboard('{PageDown}{Shift>}{Enter}{/Shift}');
    const { chooserAt } = store.getState().interaction;
    expect(chooserAt).toMatchObject({ places: ['410100', '410000'], at: [10, 20] });
  });

  it('pans the map in pan mode, which ends when the focus leaves', async () => {
    const { store, user, hands } = setUp();
    act(() => store.getState().setPanning(true));
    expect(field()).toHaveFocus();
    expect(screen.getByText('Arrow keys move the map')).toBeVisible();
    await said('Arrow keys move the map. Press Escape to move between regions again.');
    await user.keyboard('{ArrowRight}');
    expect(hands.panBy).toHaveBeenCalledExactlyOnceWith([-100, 0]);
    await user.tab();
    expect(store.getState().interaction.isPanning).toBe(false);
    await said('Arrow keys move from region to region.');
  });

  it('takes the focus after a click without showing the ring, but not after a touch', async () => {
    const { user } = setUp();
    await user.pointer({ keys: '[TouchA]', target: screen.getByTestId('picture') });
    expect(field()).not.toHaveFocus();
    await user.click(screen.getByTestId('picture'));
    await waitFor(() => expect(field()).toHaveFocus());
    on('');
    await user.keyboard('{ArrowDown}');
    on('420000');
  });
});

describe('a click on a focused KeyboardMap', () => {
  it('keeps the focus in the field', async () => {
    const { user } = setUp();
    await user.click(screen.getByTestId('picture'));
    await waitFor(() => expect(field()).toHaveFocus());
    const onBlur = vi.fn();
    field().addEventListener('blur', onBlur);
    await user.click(screen.getByTestId('picture'));
    expect(field()).toHaveFocus();
    expect(onBlur).not.toHaveBeenCalled();
  });

  it('ends pan mode', async () => {
    const { store, user } = setUp();
    act(() => store.getState().setPanning(true));
    await user.click(screen.getByTestId('picture'));
    expect(store.getState().interaction.isPanning).toBe(false);
    expect(field()).toHaveFocus();
  });

  it('moves the focus away after a touch, which closes the on-screen keyboard', async () => {
    const { user } = setUp();
    await user.click(screen.getByTestId('picture'));
    await waitFor(() => expect(field()).toHaveFocus());
    await user.pointer({ keys: '[TouchA]', target: screen.getByTestId('picture') });
    expect(field()).not.toHaveFocus();
  });
});

describe('the description of KeyboardMap', () => {
  it('changes with filters, groupings and language', () => {
    const { store } = setUp('en', {
      filters: filters({ types: [strategyTypeId('marine')] }),
      overlays: [groupingId('yellow-river-basin')],
    });
    expect(map()).toHaveAccessibleDescription(
      /^34 provinces; .* match the filters\)\. Filters: Marine\. On the map: Yellow River basin\. Arrow keys move/,
    );
    act(() => store.getState().setLanguage('zh'));
    expect(map()).toHaveAccessibleDescription(/^34 个省级行政区.*已显示：黄河流域。方向键移到/);
  });
});

describe('MapSpeech', () => {
  it('announces a selection made elsewhere, and the switch between list and map', async () => {
    const { store } = setUp();
    act(() => store.getState().select({ kind: 'region', id: groupingId('yellow-river-basin') }));
    await said('Yellow River basin is open in the details.');
    act(() => store.getState().select(null));
    await said('Nothing is selected.');
    act(() => store.getState().setLayout('list'));
    await said('The list of regions is shown instead of the map.');
    act(() => store.getState().setLayout('map'));
    await said('The map is shown.');
  });

  it('is not rendered for an announcement that is replaced before it is read', () => {
    vi.useFakeTimers();
    const rendered = vi.fn();
    const store = createRealStore('en');
    render(
      <AppStoreProvider value={store}>
        <Profiler id="voice" onRender={rendered}>
          <MapSpeech />
        </Profiler>
      </AppStoreProvider>,
    );
    rendered.mockClear();
    act(() => store.getState().announce('Henan'));
    act(() => store.getState().announce('Hubei'));
    expect(rendered).not.toHaveBeenCalled();
    act(() => {
      vi.runAllTimers();
    });
    expect(screen.getByRole('status')).toHaveTextContent('Hubei');
    vi.useRealTimers();
  });

  it('announces only the last of several texts', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    await said(/^Hubei/);
    expect(screen.getByRole('status').children).toHaveLength(1);
  });
});

describe('letters on KeyboardMap', () => {
  it('are left to the shortcuts after a click, and name a region after a key', async () => {
    const { user } = setUp();
    await user.click(screen.getByTestId('picture'));
    await waitFor(() => expect(field()).toHaveFocus());
    await user.keyboard('h');
    on('');
    expect(field()).toHaveAttribute('readonly');
    expect(focusKindOf(field())).toBe('elsewhere');
    await user.keyboard('{ArrowDown}');
    expect(focusKindOf(field())).toBe('jumping');
    await user.keyboard('hunan');
    on('430000');
    await user.click(screen.getByTestId('picture'));
    expect(focusKindOf(field())).toBe('elsewhere');
  });
});
