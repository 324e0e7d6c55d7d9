import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToLongPress } from './longPress.ts';

let surface: HTMLElement;
let onPress: ReturnType<typeof vi.fn<(press: PointerEvent) => void>>;
let stop: () => void;
/** What reaches those who listen as usual. */
const heard = vi.fn<(type: string) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  surface = document.createElement('div');
  document.body.append(surface);
  onPress = vi.fn();
  heard.mockClear();
  stop = listenToLongPress(surface, onPress);
  for (const type of ['click', 'contextmenu']) surface.addEventListener(type, () => heard(type));
});
afterEach(() => {
  stop();
  surface.remove();
  vi.useRealTimers();
});

function send(type: string, init: PointerEventInit = {}): boolean {
  const made = { pointerId: 1, pointerType: 'touch', bubbles: true, cancelable: true, ...init };
  return surface.dispatchEvent(new PointerEvent(type, made));
}
const rest = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('a long press', () => {
  it.each(['touch', 'pen'])('is a %s at rest for half a second, told once', (pointerType) => {
    send('pointerdown', { pointerType, clientX: 30, clientY: 40 });
    rest(499);
    expect(onPress).not.toHaveBeenCalled();
    rest(1);
    expect(onPress).toHaveBeenCalledOnce();
    expect(onPress.mock.calls[0]?.[0]).toMatchObject({ clientX: 30, clientY: 40 });
    rest(5000);
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('keeps its click and the browser’s menu from everybody, but not those of the next touch', () => {
    send('pointerdown');
    expect(send('contextmenu')).toBe(false);
    rest(500);
    expect(send('contextmenu')).toBe(false);
    send('pointerup');
    expect(send('mousedown')).toBe(false);
    expect(send('click')).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    send('pointerdown');
    send('pointerup');
    send('click');
    expect(heard).toHaveBeenCalledExactlyOnceWith('click');
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('may tremble', () => {
    send('pointerdown');
    send('pointermove', { clientX: 6, clientY: 7 });
    rest(500);
    expect(onPress).toHaveBeenCalledOnce();
  });

  it.each([
    ['a drag', () => send('pointermove', { clientX: 9, clientY: 9 })],
    ['a tap', () => send('pointerup')],
    ['a touch that the browser took', () => send('pointercancel')],
    ['a pinch', () => send('pointerdown', { pointerId: 2 })],
  ])('is not %s', (_, then) => {
    send('pointerdown');
    rest(200);
    then();
    rest(5000);
    expect(onPress).not.toHaveBeenCalled();
    send('click');
    expect(heard).toHaveBeenCalledExactlyOnceWith('click');
  });

  it('is not a mouse button, which keeps its menu', () => {
    send('pointerdown', { pointerType: 'mouse' });
    rest(5000);
    send('contextmenu');
    expect(onPress).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledExactlyOnceWith('contextmenu');
  });

  it('is no more listened for when it is stopped', () => {
    send('pointerdown');
    stop();
    rest(5000);
    expect(onPress).not.toHaveBeenCalled();
  });
});
