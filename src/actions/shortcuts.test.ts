import { describe, expect, it, vi } from 'vitest';
import { adcode } from '../domain/ids.ts';
import { createAtlasStore, DEFAULT_PREFERENCES } from '../state/store.ts';
import type { CommandContext } from './commands.ts';
import { COMMANDS } from './commands.ts';
import { commandFor, type KeyStroke } from './shortcuts.ts';

function contextOf(store = createAtlasStore('en', DEFAULT_PREFERENCES)): CommandContext {
  return { state: store.getState(), focusSearch: vi.fn(), zoom: vi.fn(), showCountry: vi.fn() };
}

function stroke(key: string, more: Partial<KeyStroke> = {}): KeyStroke {
  return {
    key,
    keyCode: 0,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    defaultPrevented: false,
    ...more,
  };
}

describe('shortcuts', () => {
  it('finds the command of a key', () => {
    expect(commandFor(stroke('/'), false, contextOf())?.id).toBe('search');
  });

  it('keeps silent while someone types', () => {
    expect(commandFor(stroke('/'), true, contextOf())).toBeUndefined();
  });

  it.each([
    ['an input method composes', { isComposing: true }],
    ['an input method composes in Safari', { keyCode: 229 }],
    ['Ctrl is held', { ctrlKey: true }],
    ['⌘ is held', { metaKey: true }],
    ['Alt is held', { altKey: true }],
    ['a dialog has answered', { defaultPrevented: true }],
  ])('keeps silent while %s', (_, more) => {
    expect(commandFor(stroke('l', more), false, contextOf())).toBeUndefined();
  });

  it('peels a selection with Escape, and does nothing when there is none', () => {
    const store = createAtlasStore('en', DEFAULT_PREFERENCES);
    expect(commandFor(stroke('Escape'), false, contextOf(store))).toBeUndefined();
    store.getState().select({ kind: 'region', id: adcode('410000') });
    const peel = commandFor(stroke('Escape'), false, contextOf(store));
    peel?.run(contextOf(store));
    expect(store.getState().view.selection).toBeNull();
  });

  it('gives no key to two commands', () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
