import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isComposing, type KeyPress, pressedKeys } from './pressedKeys.ts';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code, keyCode: 0, isComposing: false },
  ...{ shiftKey: false, ctrlKey: false, metaKey: false, altKey: false },
  ...more,
});
const SHIFT = { shiftKey: true };
const ALT_GR = { getModifierState: (): boolean => true };

describe('pressedKeys', () => {
  it.each([
    ['US', 'p', 'KeyP', {}, ['p']],
    ['US with Shift', 'P', 'KeyP', SHIFT, ['P']],
    ['US with Shift', '?', 'Slash', SHIFT, ['?']],
    ['US with Shift', '!', 'Digit1', SHIFT, ['!']],
    ['Caps Lock', 'P', 'KeyP', {}, ['P']],
    ['Caps Lock with Shift', 'p', 'KeyP', SHIFT, ['p']],
    ['Dvorak', 'p', 'KeyR', {}, ['p']],
    ['Dvorak', '/', 'BracketLeft', {}, ['/']],
    ['AZERTY', 'a', 'KeyQ', {}, ['a']],
    ['AZERTY', 'm', 'Semicolon', {}, ['m']],
    ['AZERTY', '&', 'Digit1', {}, ['&', '1']],
    ['AZERTY', 'à', 'Digit0', {}, ['0']],
    ['AZERTY with Shift', '0', 'Digit0', SHIFT, ['0']],
    ['QWERTZ', 'z', 'KeyY', {}, ['z']],
    ['QWERTZ with Shift', '/', 'Digit7', SHIFT, ['/']],
    ['QWERTZ with Shift', '?', 'Minus', SHIFT, ['?']],
    ['Cyrillic', 'з', 'KeyP', {}, ['p']],
    ['Cyrillic with Shift', 'З', 'KeyP', SHIFT, ['P']],
    ['Greek', 'π', 'KeyP', {}, ['p']],
    ['Arabic', 'ح', 'KeyP', {}, ['p']],
    ['Hebrew', 'פ', 'KeyP', {}, ['p']],
    ['Japanese kana', 'せ', 'KeyP', {}, ['p']],
    ['Chinese input method', 'Process', 'KeyP', { keyCode: 229 }, ['p']],
    ['Chinese input method', 'Process', 'Slash', { keyCode: 229 }, ['/']],
    ['Chinese input method', 'Process', 'Slash', { keyCode: 229, ...SHIFT }, ['?']],
    ['Chinese input method', '？', 'Slash', SHIFT, ['?']],
    ['Chinese input method', '，', 'Comma', {}, [',']],
    ['Chinese input method', '。', 'Period', {}, ['.']],
    ['Chinese input method', '、', 'Slash', {}, ['/']],
    ['Chinese input method', '、', 'Backslash', {}, ['/']],
    ['full width', 'ｐ', 'KeyP', {}, ['p']],
    ['full width', '＋', 'Equal', SHIFT, ['+']],
    ['numeric pad', '5', 'Numpad5', {}, ['5']],
    ['numeric pad', '+', 'NumpadAdd', {}, ['+']],
    ['numeric pad', '/', 'NumpadDivide', {}, ['/']],
    ['numeric pad', 'Enter', 'NumpadEnter', {}, ['Enter']],
    ['numeric pad without Num Lock', 'Home', 'Numpad7', {}, ['Home']],
    ['clicker without codes', 'PageDown', '', {}, ['PageDown']],
    ['clicker without codes', '.', '', {}, ['.']],
    ['AltGr', '€', 'KeyE', ALT_GR, []],
    ['AltGr', '/', 'KeyQ', ALT_GR, []],
    ['dead key', 'Dead', 'BracketLeft', {}, []],
    ['German dead key', 'Dead', 'Equal', {}, []],
    ['AZERTY', '²', 'Backquote', {}, []],
    ['Spanish', 'º', 'Backquote', {}, []],
    ['Arabic ligature', 'لا', 'KeyB', {}, ['b']],
    ['unknown key', 'Unidentified', '', {}, []],
  ] as const)('%s: %s at %s', (_layout, key, code, more, keys) => {
    expect(pressedKeys(press(key, code, more))).toEqual(keys);
  });

  test('named keys are themselves in every layout', () => {
    const named = fc.constantFrom(
      'Escape',
      'Enter',
      'ArrowUp',
      'PageDown',
      'F5',
      'Backspace',
      'Tab',
    );
    const code = fc.constantFrom('', 'KeyA', 'Digit1', 'Numpad1', 'Slash');
    fc.assert(
      fc.property(named, code, fc.boolean(), (key, at, shiftKey) => {
        expect(pressedKeys(press(key, at, { shiftKey }))).toEqual([key]);
      }),
    );
  });
});

test.each([
  [{ isComposing: true, keyCode: 65 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
])('isComposing of %j is %s', (facts, expected) => {
  expect(isComposing(facts)).toBe(expected);
});
