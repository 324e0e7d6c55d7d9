import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode } from '../../domain/ids.ts';
import { RegionPanel } from './RegionPanel.tsx';

it('scrolls the panel back to the top, and measures nothing when it was not scrolled', () => {
  const store = createRealStore('en', { selection: { kind: 'region', id: adcode('410000') } });
  renderAtlas(
    store,
    <div data-testid="scroller">
      <RegionPanel onClose={() => undefined} />
    </div>,
  );
  const scroller = screen.getByTestId('scroller');
  const measured = vi.spyOn(Element.prototype, 'scrollTop', 'get');
  act(() => store.getState().select({ kind: 'region', id: adcode('420000') }));
  expect(measured).not.toHaveBeenCalled();
  measured.mockRestore();
  scroller.scrollTop = 120;
  fireEvent.scroll(scroller);
  act(() => store.getState().select({ kind: 'region', id: adcode('430000') }));
  expect(scroller.scrollTop).toBe(0);
});
