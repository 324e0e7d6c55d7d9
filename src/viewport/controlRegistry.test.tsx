import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createControlRegistry } from './controlRegistry.ts';
import { ControlRegistryContext, MapControl } from './MapControl.tsx';

describe('MapControl', () => {
  it('registers its box while it is rendered', () => {
    const registry = createControlRegistry();
    const { rerender, unmount } = render(
      <ControlRegistryContext value={registry}>
        <MapControl>Zoom</MapControl>
        <MapControl kind="foldable">Legend</MapControl>
      </ControlRegistryContext>,
    );
    expect(registry.elements().map((element) => element.textContent)).toEqual(['Zoom', 'Legend']);
    rerender(
      <ControlRegistryContext value={registry}>
        <MapControl>Zoom</MapControl>
      </ControlRegistryContext>,
    );
    expect(registry.elements().map((element) => element.textContent)).toEqual(['Zoom']);
    unmount();
    expect(registry.elements()).toEqual([]);
  });
});

describe('createControlRegistry', () => {
  it('measures boxes from the corner of the pane and leaves out hidden controls', () => {
    const registry = createControlRegistry();
    const boxed = (left: number, top: number, width: number, height: number) => {
      const element = document.createElement('div');
      element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
      return element;
    };
    registry.add(boxed(110, 220, 30, 40), 'fixed');
    registry.add(boxed(0, 0, 0, 0), 'fixed');
    expect(registry.boxes()).toEqual([]);
    const removePane = registry.setPane(boxed(100, 200, 500, 400));
    expect(registry.boxes()).toEqual([[10, 20, 40, 60]]);
    removePane();
    expect(registry.pane()).toBeNull();
    expect(registry.size()).toBeNull();
  });
});
