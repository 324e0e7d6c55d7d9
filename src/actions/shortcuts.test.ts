import { beforeEach, describe, expect, it } from 'vitest';
import { commandContext } from '../../tests/fixtures/commandContext.ts';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { commandFor, type FocusKind, type KeyStroke } from './shortcuts.ts';

function stroke(key: string, more: Partial<KeyStroke> = {}): KeyStroke {
  return {
    key,
    keyCode: 0,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    defaultPrevented: false,
    ...more,
  };
}

const store = createAppStore('en', DEFAULT_PREFERENCES);
const asked = (struck: KeyStroke, focus: FocusKind = 'elsewhere') =>
  commandFor(struck, focus, commandContext(store))?.id;

beforeEach(() => {
  store.getState().openDialog(null);
  store.getState().setPreferences({ characterKeys: true });
});

describe('shortcuts', () => {
  it('find the command of a key', () => {
    expect(asked(stroke('/'))).toBe('search');
  });

  it('ask for the palette with Ctrl or ⌘ and K, wherever the focus is', () => {
    expect(asked(stroke('k', { ctrlKey: true }))).toBe('palette');
    expect(asked(stroke('k', { metaKey: true }), 'typing')).toBe('palette');
    expect(asked(stroke('k', { ctrlKey: true }), 'jumping')).toBe('palette');
    expect(asked(stroke('k'))).toBeUndefined();
  });

  it('take a sign however the layout writes it, and a letter in either case', () => {
    expect(asked(stroke('?', { shiftKey: true }))).toBe('shortcuts');
    expect(asked(stroke('？', { shiftKey: true }))).toBe('shortcuts');
    expect(asked(stroke('V'))).toBe('toggle-list');
    expect(asked(stroke('V', { shiftKey: true }))).toBeUndefined();
    expect(asked(stroke('P', { shiftKey: true }))).toBe('pan-mode');
  });

  it('keep silent while someone types', () => {
    expect(asked(stroke('/'), 'typing')).toBeUndefined();
    expect(asked(stroke('Escape'), 'typing')).toBeUndefined();
  });

  it.each([
    ['an input method composes', { isComposing: true }],
    ['an input method composes in Safari', { keyCode: 229 }],
    ['Ctrl is held', { ctrlKey: true }],
    ['⌘ is held', { metaKey: true }],
    ['Alt is held', { altKey: true }],
    ['a component has answered', { defaultPrevented: true }],
  ])('keep silent while %s', (_, more) => {
    expect(asked(stroke('l', more))).toBeUndefined();
  });

  it('leave letters to the map that has the focus, and nothing else', () => {
    expect(asked(stroke('m'), 'jumping')).toBeUndefined();
    expect(asked(stroke('v'), 'jumping')).toBe('toggle-list');
    expect(asked(stroke('?'), 'jumping')).toBe('shortcuts');
    expect(asked(stroke('+'), 'jumping')).toBe('zoom-in');
    expect(asked(stroke('P', { shiftKey: true }), 'jumping')).toBe('pan-mode');
  });

  it('leave a dialog its keys', () => {
    store.getState().openDialog('preferences');
    expect(asked(stroke('l'))).toBeUndefined();
    expect(asked(stroke('k', { ctrlKey: true }))).toBe('palette');
  });

  it('of a single key can be switched off; the map that has the focus keeps its own', () => {
    store.getState().setPreferences({ characterKeys: false });
    for (const key of ['/', '?', ',', 'v', '0', '+']) expect(asked(stroke(key))).toBeUndefined();
    expect(asked(stroke('P', { shiftKey: true }))).toBeUndefined();
    expect(asked(stroke('k', { ctrlKey: true }))).toBe('palette');
    expect(asked(stroke('+'), 'jumping')).toBe('zoom-in');
    expect(asked(stroke('?'), 'jumping')).toBeUndefined();
  });
});
