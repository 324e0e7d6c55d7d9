import { fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { adcode } from '../../../domain/ids.ts';
import { useHover } from '../../../state/hover.ts';
import { Laser } from './Laser.tsx';

const hunan = adcode('430000');

afterEach(() => useHover.setState(useHover.getInitialState()));

function setUp() {
  const { container } = render(<Laser />);
  return () => container.querySelector<HTMLElement>('[data-laser]');
}

describe('Laser', () => {
  it('is shown at the pointer while its key is held', () => {
    const dot = setUp();
    fireEvent.pointerMove(window, { clientX: 30, clientY: 40 });
    expect(dot()).toBeNull();
    fireEvent.keyDown(document.body, { key: 'l', code: 'KeyL' });
    expect(dot()?.style.getPropertyValue('translate')).toBe('30px 40px');
    fireEvent.keyUp(document.body, { key: 'l', code: 'KeyL' });
    expect(dot()).toBeNull();
  });

  it('is shown while a pen touches, not while a mouse button is pressed', () => {
    const dot = setUp();
    fireEvent.pointerDown(window, { pointerType: 'mouse', clientX: 1, clientY: 2 });
    expect(dot()).toBeNull();
    fireEvent.pointerDown(window, { pointerType: 'pen', clientX: 5, clientY: 6 });
    expect(dot()?.style.getPropertyValue('translate')).toBe('5px 6px');
    fireEvent.pointerUp(window, { pointerType: 'pen' });
    expect(dot()).toBeNull();
  });

  it('leaves the region below it as it is', () => {
    const { container } = render(<Laser />);
    useHover.setState({ hovered: hunan });
    fireEvent.keyDown(document.body, { key: 'l', code: 'KeyL' });
    expect(useHover.getState().focused).toBeNull();
    // The first layer receives the pointer in place of the map.
    expect(container.childElementCount).toBe(2);
    fireEvent.keyUp(document.body, { key: 'l', code: 'KeyL' });
    expect(container).toBeEmptyDOMElement();
  });
});
