import { describe, expect, it } from 'vitest';
import { type FocusedElement, takesText, usesKey } from './ownKeys.ts';

const element = (tag: string, more: Partial<FocusedElement> = {}): FocusedElement => ({
  ...{ tag, type: '', role: null, isEditable: false, scrolls: false },
  ...more,
});
const SPACE_AND_ENTER = [' ', 'Enter'];
const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const SCROLLING = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', ' '];
const ALL = [
  ...SPACE_AND_ENTER,
  ...ARROWS,
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Escape',
  'p',
  '.',
];

const ELEMENTS: readonly (readonly [string, FocusedElement, readonly string[]])[] = [
  ['the page', element('body'), []],
  ['a section', element('section'), []],
  ['a button', element('button'), SPACE_AND_ENTER],
  ['a summary', element('summary'), SPACE_AND_ENTER],
  ['a link', element('a'), ['Enter']],
  ['a check box', element('input', { type: 'checkbox' }), SPACE_AND_ENTER],
  ['a radio button', element('input', { type: 'radio' }), [...SPACE_AND_ENTER, ...ARROWS]],
  [
    'a slider',
    element('input', { type: 'range' }),
    [...SPACE_AND_ENTER, ...ARROWS, 'Home', 'End', 'PageUp', 'PageDown'],
  ],
  [
    'an option',
    element('li', { role: 'option' }),
    [...SPACE_AND_ENTER, ...ARROWS, 'Home', 'End', 'PageUp', 'PageDown'],
  ],
  ['a switch', element('div', { role: 'switch' }), SPACE_AND_ENTER],
  ['a scrolling box', element('section', { scrolls: true }), SCROLLING],
  ['a text field', element('input', { type: 'text' }), ALL],
  ['a search field', element('input', { type: 'search' }), ALL],
  ['a text area', element('textarea'), ALL],
  ['a list box of the browser', element('select'), ALL],
  ['an editable element', element('div', { isEditable: true }), ALL],
  ['a combo box', element('div', { role: 'combobox' }), ALL],
];

describe('the keys that a focused element uses itself', () => {
  it.each(ELEMENTS)('of %s', (_name, focused, own) => {
    expect(ALL.filter((key) => usesKey(focused, key)).sort()).toEqual([...own].sort());
  });

  it('are all keys exactly where the element takes text', () => {
    for (const [name, focused, own] of ELEMENTS)
      expect([name, takesText(focused)]).toEqual([name, own === ALL]);
  });
});
