import { describe, expect, it } from 'vitest';
import { intentOf } from './keyIntent.ts';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const meaning = (key: string, more: Partial<typeof bare> = {}, mode = {}) =>
  intentOf({ ...bare, key, ...more }, { panning: false, typing: false, ...mode });

describe('intentOf', () => {
  it.each([
    ['ArrowUp', { kind: 'move', direction: 'up' }],
    ['ArrowRight', { kind: 'move', direction: 'right' }],
    ['ArrowDown', { kind: 'move', direction: 'down' }],
    ['ArrowLeft', { kind: 'move', direction: 'left' }],
    ['Home', { kind: 'end', which: 'first' }],
    ['End', { kind: 'end', which: 'last' }],
    ['PageDown', { kind: 'change-level', level: 'city' }],
    ['PageUp', { kind: 'change-level', level: 'province' }],
    ['Enter', { kind: 'open' }],
    [' ', { kind: 'open' }],
    ['ContextMenu', { kind: 'open-chooser' }],
  ])('gives %s its intent', (key, intent) => {
    expect(meaning(key)).toEqual(intent);
  });

  it.each(['ctrlKey', 'metaKey'])('compares by %s and Enter, and leaves other keys', (held) => {
    expect(meaning('Enter', { [held]: true })).toEqual({ kind: 'compare' });
    expect(meaning('Home', { [held]: true })).toBeNull();
    expect(meaning('Enter', { [held]: true, altKey: true })).toBeNull();
  });

  it('opens the overlap chooser by Shift+Enter and Shift+F10', () => {
    expect(meaning('Enter', { shiftKey: true })).toEqual({ kind: 'open-chooser' });
    expect(meaning('F10', { shiftKey: true })).toEqual({ kind: 'open-chooser' });
  });

  it('pans the map by the arrow keys in pan mode', () => {
    expect(meaning('ArrowUp', {}, { panning: true })).toEqual({ kind: 'pan', direction: 'up' });
  });

  it('treats a space as text while the user types a name', () => {
    expect(meaning(' ', {}, { typing: true })).toBeNull();
  });

  it.each(['a', '河', '/', '?', '+', '-', '0', 'Escape', 'Tab'])('ignores the key %s', (key) => {
    expect(meaning(key)).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('ignores keys with %s', (held) => {
    expect(meaning('ArrowUp', { [held]: true })).toBeNull();
  });
});
