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
import { MapVoice } from './MapVoice.tsx';

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
      <MapVoice />
    </>,
  );
  return { store, hands, user: userEvent.setup() };
}

const map = () => screen.getByRole('application');
const field = () => screen.getByRole('textbox');
const on = (code: string) => expect(map()).toHaveAttribute('data-focused', code);
const said = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

describe('the map by keyboard', () => {
  it('is one Tab stop and starts in the middle of the country', async () => {
    const { user } = setUp();
    await user.tab();
    expect(field()).toHaveFocus();
    on('410000');
    await said(
      /^Henan, province, 3 statements; part of Central Plains, the Yellow River basin and/,
    );
    await user.tab();
    expect(document.body).toHaveFocus();
    on('');
  });

  it('starts on what is selected, and stands where it was left otherwise', async () => {
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

  it('names the region for a screen reader as what has the focus', async () => {
    const { user } = setUp('zh');
    await user.tab();
    const here = document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(here).toHaveAccessibleName('河南');
  });

  it('walks, brings into view, and says where nothing lies farther', async () => {
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
    await said('Nothing farther south of Macao.');
    await user.keyboard('{Home}');
    on('110000');
  });

  it('opens, and goes to the details of what is open', async () => {
    const { user, hands } = setUp();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(hands.open).toHaveBeenCalledExactlyOnceWith('410000');
    await said('Henan is open in the details.');
    await user.keyboard(' ');
    expect(hands.focusDetails).toHaveBeenCalledOnce();
  });

  it('goes into the cities and back', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('{PageDown}');
    on('410100');
    await said(/^Among the cities: Zhengzhou, city in Henan/);
    await user.keyboard('{PageUp}');
    on('410000');
    await said(/^Among the provinces: Henan/);
  });

  it('jumps to what is typed, a space included', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('hong k');
    on('810000');
    expect(field()).toHaveValue('');
  });

  it('begins a new name after any other key', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('h{ArrowUp}nmg');
    on('150000');
  });

  it('says when no region begins so', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('hqx');
    await said('No region begins with “hqx”.');
  });

  it('waits while an input method composes', async () => {
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

  it('asks what lies here, where the region is seen', async () => {
    const { store, user } = setUp();
    await user.tab();
    await user.keyboard('{PageDown}{Shift>}{Enter}{/Shift}');
    const { chooserAt } = store.getState().interaction;
    expect(chooserAt).toMatchObject({ places: ['410100', '410000'], at: [10, 20] });
  });

  it('pushes the map in pan mode, which ends when the focus leaves', async () => {
    const { store, user, hands } = setUp();
    act(() => store.getState().setPanning(true));
    expect(field()).toHaveFocus();
    expect(screen.getByText('Arrow keys move the map')).toBeVisible();
    await said('Arrow keys move the map. Escape lets them walk again.');
    await user.keyboard('{ArrowRight}');
    expect(hands.panBy).toHaveBeenCalledExactlyOnceWith([-100, 0]);
    await user.tab();
    expect(store.getState().interaction.isPanning).toBe(false);
    await said('Arrow keys walk from region to region.');
  });

  it('takes the focus by a click, without the ring; by finger it leaves it', async () => {
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

describe('a click on the map that has the focus', () => {
  it('leaves it there', async () => {
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

  it('takes it away by finger, and its keyboard with it', async () => {
    const { user } = setUp();
    await user.click(screen.getByTestId('picture'));
    await waitFor(() => expect(field()).toHaveFocus());
    await user.pointer({ keys: '[TouchA]', target: screen.getByTestId('picture') });
    expect(field()).not.toHaveFocus();
  });
});

describe('the description of the map', () => {
  it('follows filters, groupings and language', () => {
    const { store } = setUp('en', {
      filters: filters({ types: [strategyTypeId('marine')] }),
      overlays: [groupingId('yellow-river-basin')],
    });
    expect(map()).toHaveAccessibleDescription(
      /^34 provinces; .* pass the filters\)\. Filters: Marine\. Switched on: Yellow River basin\. Arrow keys walk/,
    );
    act(() => store.getState().setLanguage('zh'));
    expect(map()).toHaveAccessibleDescription(/^34 个省级行政区.*已显示：黄河流域。方向键走到/);
  });
});

describe('the voice', () => {
  it('says what was opened elsewhere, and that list and map take turns', async () => {
    const { store } = setUp();
    act(() => store.getState().select({ kind: 'region', id: groupingId('yellow-river-basin') }));
    await said('Yellow River basin is open in the details.');
    act(() => store.getState().select(null));
    await said('Nothing is selected.');
    act(() => store.getState().setLayout('list'));
    await said('The list of regions is shown in place of the map.');
    act(() => store.getState().setLayout('map'));
    await said('The map is shown.');
  });

  it('is not rendered for what nobody hears', () => {
    vi.useFakeTimers();
    const rendered = vi.fn();
    const store = createRealStore('en');
    render(
      <AppStoreProvider value={store}>
        <Profiler id="voice" onRender={rendered}>
          <MapVoice />
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

  it('says one thing at a time: the last', async () => {
    const { user } = setUp();
    await user.tab();
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    await said(/^Hubei/);
    expect(screen.getByRole('status').children).toHaveLength(1);
  });
});
