import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToLongPress } from './longPress.ts';

let surface: HTMLElement;
let onPress: ReturnType<typeof vi.fn<(press: PointerEvent) => void>>;
let stop: () => void;
/** Called by ordinary listeners. */
const onEvent = vi.fn<(type: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  surface = document.createElement('div');
  document.body.append(surface);
  onPress = vi.fn();
  onEvent.mockClear();
  stop = listenToLongPress(surface, onPress);
  for (const type of ['click', 'contextmenu']) surface.addEventListener(type, () => onEvent(type));
});
afterEach(() => {
  stop();
  surface.remove();
  vi.useRealTimers();
});

function send(type: string, init: PointerEventInit = {}): boolean {
  const options = { pointerId: 1, pointerType: 'touch', bubbles: true, cancelable: true, ...init };
  return surface.dispatchEvent(new PointerEvent(type, options));
}
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('listenToLongPress', () => {
  it.each(['touch', 'pen'])(
    'calls onPress once for a %s that is held still for half a second',
    (pointerType) => {
      send('pointerdown', { pointerType, clientX: 30, clientY: 40 });
      wait(499);
      expect(onPress).not.toHaveBeenCalled();
      wait(1);
      expect(onPress).toHaveBeenCalledOnce();
      expect(onPress.mock.calls[0]?.[0]).toMatchObject({ clientX: 30, clientY: 40 });
      wait(5000);
      expect(onPress).toHaveBeenCalledOnce();
    },
  );

  it('stops the click and the menu of the long press, but not those of the next touch', () => {
    send('pointerdown');
    expect(send('contextmenu')).toBe(false);
    wait(500);
    expect(send('contextmenu')).toBe(false);
    send('pointerup');
    expect(send('mousedown')).toBe(false);
    expect(send('click')).toBe(false);
    expect(onEvent).not.toHaveBeenCalled();
    send('pointerdown');
    send('pointerup');
    send('click');
    expect(onEvent).toHaveBeenCalledExactlyOnceWith('click');
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('accepts small movements', () => {
    send('pointerdown');
    send('pointermove', { clientX: 6, clientY: 7 });
    wait(500);
    expect(onPress).toHaveBeenCalledOnce();
  });

  it.each([
    ['a drag', () => send('pointermove', { clientX: 9, clientY: 9 })],
    ['a tap', () => send('pointerup')],
    ['a touch that the browser cancelled', () => send('pointercancel')],
    ['a pinch', () => send('pointerdown', { pointerId: 2 })],
  ])('ignores %s', (_, then) => {
    send('pointerdown');
    wait(200);
    then();
    wait(5000);
    expect(onPress).not.toHaveBeenCalled();
    send('click');
    expect(onEvent).toHaveBeenCalledExactlyOnceWith('click');
  });

  it('ignores a mouse button and keeps its menu', () => {
    send('pointerdown', { pointerType: 'mouse' });
    wait(5000);
    send('contextmenu');
    expect(onPress).not.toHaveBeenCalled();
    expect(onEvent).toHaveBeenCalledExactlyOnceWith('contextmenu');
  });

  it('removes its listeners', () => {
    send('pointerdown');
    stop();
    wait(5000);
    expect(onPress).not.toHaveBeenCalled();
  });
});
