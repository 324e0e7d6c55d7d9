import { describe, expect, it } from 'vitest';
import { SHOW_COMMANDS, showCommandFor } from './showCommands.ts';

const stroke = (key: string, shiftKey = false) =>
  showCommandFor({ key, shiftKey, ctrlKey: false, metaKey: false, altKey: false })?.id;

describe('the keys of a show', () => {
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
  ] as const)('%j: %s', (keys, id) => {
    for (const key of keys) expect(stroke(key), key).toBe(id);
  });

  it('take Shift and Space together for the way back', () => {
    expect(stroke(' ', true)).toBe('previous');
  });

  it('stand once each', () => {
    const keys = SHOW_COMMANDS.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
