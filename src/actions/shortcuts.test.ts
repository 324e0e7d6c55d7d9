import { beforeEach, describe, expect, it } from 'vitest';
import { commandContext } from '../../tests/fixtures/commandContext.ts';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { commandFor, type FocusKind, type KeyStroke } from './shortcuts.ts';

function stroke(key: string, more: Partial<KeyStroke> = {}): KeyStroke {
  return {
    key,
    code: '',
    keyCode: 0,
    isComposing: false,
    repeat: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    ...more,
  };
}

const store = createAppStore('en', DEFAULT_PREFERENCES);
const commandIdFor = (keyStroke: KeyStroke, focus: FocusKind = 'elsewhere') =>
  commandFor(keyStroke, focus, commandContext(store))?.id;

beforeEach(() => {
  store.getState().openDialog(null);
  store.getState().setPreferences({ characterKeys: true });
});

describe('commandFor', () => {
  it('returns the command of a key', () => {
    expect(commandIdFor(stroke('/'))).toBe('search');
  });

  it('opens the palette with Ctrl or ⌘ and K, wherever the focus is', () => {
    expect(commandIdFor(stroke('k', { ctrlKey: true }))).toBe('palette');
    expect(commandIdFor(stroke('k', { metaKey: true }), 'typing')).toBe('palette');
    expect(commandIdFor(stroke('k', { ctrlKey: true }), 'jumping')).toBe('palette');
    expect(commandIdFor(stroke('k'))).toBeUndefined();
  });

  it('accepts a symbol with and without Shift, and a letter in either case', () => {
    expect(commandIdFor(stroke('?', { shiftKey: true }))).toBe('shortcuts');
    expect(commandIdFor(stroke('？', { shiftKey: true }))).toBe('shortcuts');
    expect(commandIdFor(stroke('V'))).toBe('toggle-list');
    expect(commandIdFor(stroke('V', { shiftKey: true }))).toBeUndefined();
    expect(commandIdFor(stroke('P', { shiftKey: true }))).toBe('pan-mode');
  });

  it('returns nothing in a text field', () => {
    expect(commandIdFor(stroke('/'), 'typing')).toBeUndefined();
    expect(commandIdFor(stroke('Escape'), 'typing')).toBeUndefined();
  });

  it.each([
    ['an input method composes', { isComposing: true }],
    ['Ctrl is held', { ctrlKey: true }],
    ['⌘ is held', { metaKey: true }],
    ['Alt is held', { altKey: true }],
    ['a component has handled the key', { defaultPrevented: true }],
  ])('returns nothing while %s', (_, more) => {
    expect(commandIdFor(stroke('l', more))).toBeUndefined();
  });

  it('leaves a key that an input method takes to a text field and to the map', () => {
    const taken = stroke('Process', { code: 'KeyL', keyCode: 229 });
    expect(commandIdFor(taken)).toBe('switch-language');
    expect(commandIdFor(taken, 'typing')).toBeUndefined();
    expect(commandIdFor(taken, 'jumping')).toBeUndefined();
  });

  it('works in other keyboard layouts', () => {
    expect(commandIdFor(stroke('д', { code: 'KeyL' }))).toBe('switch-language');
    expect(commandIdFor(stroke('л', { code: 'KeyK', ctrlKey: true }))).toBe('palette');
    expect(commandIdFor(stroke('З', { code: 'KeyP', shiftKey: true }))).toBe('pan-mode');
    expect(commandIdFor(stroke('à', { code: 'Digit0' }))).toBe('show-country');
    expect(commandIdFor(stroke('、', { code: 'Slash' }))).toBe('search');
  });

  it('acts once while a key is held, except for zooming', () => {
    expect(commandIdFor(stroke('t', { repeat: true }))).toBeUndefined();
    expect(commandIdFor(stroke('v', { repeat: true }))).toBeUndefined();
    expect(commandIdFor(stroke('+', { repeat: true }))).toBe('zoom-in');
  });

  it('leaves only letters to the map while it has the focus', () => {
    expect(commandIdFor(stroke('m'), 'jumping')).toBeUndefined();
    expect(commandIdFor(stroke('v'), 'jumping')).toBe('toggle-list');
    expect(commandIdFor(stroke('?'), 'jumping')).toBe('shortcuts');
    expect(commandIdFor(stroke('+'), 'jumping')).toBe('zoom-in');
    expect(commandIdFor(stroke('P', { shiftKey: true }), 'jumping')).toBe('pan-mode');
  });

  it('leaves character keys to an open dialog', () => {
    store.getState().openDialog('preferences');
    expect(commandIdFor(stroke('l'))).toBeUndefined();
    expect(commandIdFor(stroke('k', { ctrlKey: true }))).toBe('palette');
  });

  it('ignores character keys where the user has switched them off, except those of a focused map', () => {
    store.getState().setPreferences({ characterKeys: false });
    for (const key of ['/', '?', ',', 'v', '0', '+'])
      expect(commandIdFor(stroke(key))).toBeUndefined();
    expect(commandIdFor(stroke('P', { shiftKey: true }))).toBeUndefined();
    expect(commandIdFor(stroke('k', { ctrlKey: true }))).toBe('palette');
    expect(commandIdFor(stroke('+'), 'jumping')).toBe('zoom-in');
    expect(commandIdFor(stroke('?'), 'jumping')).toBeUndefined();
  });
});
