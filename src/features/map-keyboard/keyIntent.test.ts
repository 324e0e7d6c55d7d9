import { describe, expect, it } from 'vitest';
import { intentOf } from './keyIntent.ts';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const meaning = (key: string, more: Partial<typeof bare> = {}, mode = {}) =>
  intentOf({ ...bare, key, ...more }, { panning: false, typing: false, ...mode });

describe('what a key means on the map', () => {
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
  ])('%s', (key, intent) => {
    expect(meaning(key)).toEqual(intent);
  });

  it('asks what lies here with Shift and Enter, and with Shift and F10', () => {
    expect(meaning('Enter', { shiftKey: true })).toEqual({ kind: 'open-chooser' });
    expect(meaning('F10', { shiftKey: true })).toEqual({ kind: 'open-chooser' });
  });

  it('pushes the map with the arrows in pan mode', () => {
    expect(meaning('ArrowUp', {}, { panning: true })).toEqual({ kind: 'pan', direction: 'up' });
  });

  it('leaves a space to the name that is being typed', () => {
    expect(meaning(' ', {}, { typing: true })).toBeNull();
  });

  it.each(['a', '河', '/', '?', '+', '-', '0', 'Escape', 'Tab'])('leaves %s to others', (key) => {
    expect(meaning(key)).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves keys with %s to others', (held) => {
    expect(meaning('ArrowUp', { [held]: true })).toBeNull();
  });
});
