import { describe, expect, it } from 'vitest';
import { SHOW_COMMANDS, showCommandFor } from './showCommands.ts';

const stroke = (key: string, shiftKey = false, code = '') =>
  showCommandFor({
    ...{ key, code, keyCode: 0, isComposing: false },
    ...{ shiftKey, ctrlKey: false, metaKey: false, altKey: false },
  })?.id;

describe('showCommandFor', () => {
  it.each([
    [['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n'], 'next'],
    [['ArrowLeft', 'ArrowUp', 'PageUp', 'p'], 'previous'],
    [['Home'], 'first'],
    [['End'], 'last'],
    [['b', '.'], 'black'],
    [['g'], 'go'],
    [['o'], 'overview'],
    [['s'], 'speaker'],
    [['Backspace'], 'return'],
    [['f', 'F5'], 'full-screen'],
    [['/'], 'tools'],
    [['Escape'], 'leave'],
  ] as const)('maps %j to %s', (keys, id) => {
    for (const key of keys) expect(stroke(key), key).toBe(id);
  });

  it('maps Shift with Space to the previous scene', () => {
    expect(stroke(' ', true)).toBe('previous');
  });

  it.each([
    ['т', 'KeyN', 'next'],
    ['з', 'KeyP', 'previous'],
    ['Process', 'KeyB', 'black'],
    ['。', 'Period', 'black'],
    ['、', 'Slash', 'tools'],
    ['Ｇ', 'KeyG', 'go'],
  ])('maps %s at %s to %s', (key, code, id) => {
    expect(stroke(key, false, code)).toBe(id);
  });

  it('has every key once', () => {
    const keys = SHOW_COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
