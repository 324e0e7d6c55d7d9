import { render } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { commandContext } from '../../tests/fixtures/commandContext.ts';
import {
  ELEMENTS,
  type FocusableElement,
  type KeyOfLayout,
  keysOn,
} from '../../tests/fixtures/keyTable.ts';
import { createRealStore } from '../../tests/fixtures/renderAtlas.tsx';
import { useShowKeys } from '../features/presentation/useShowKeys.ts';
import { AppStoreProvider, useAppStore } from '../state/AppStoreContext.tsx';
import { useShortcuts } from './useShortcuts.ts';

function PageKeys() {
  const store = useAppStore();
  const [contextOf] = useState(() => () => commandContext(store));
  useShortcuts(contextOf);
  return null;
}

function ShowKeys() {
  const nothing = () => undefined;
  useShowKeys(
    {
      ...{ dispatch: nothing, leave: nothing, scenes: 9, askScene: nothing, showOverview: nothing },
      ...{ openSpeaker: nothing, toggleFullScreen: nothing, showTools: nothing },
    },
    false,
  );
  return null;
}

const COMPOSING = {
  'no composition': {},
  'a composition': { isComposing: true },
  'a key taken by an input method': { keyCode: 229 },
} as const;

/** The keys that are shortcuts there, where they are free. The stage and the speaker window have the same. */
const SURFACES = {
  page: { Keys: PageKeys, shortcuts: ['l', 'v', '/'] },
  show: {
    Keys: ShowKeys,
    shortcuts: ['n', '/', '.', ' ', 'ArrowDown', 'PageDown', 'Home'],
  },
} as const;

/** Puts the element into the document and focuses its first part that can have the focus. */
function focusElement(html: string): HTMLElement {
  const box = document.createElement('div');
  box.dataset['probe'] = '';
  box.innerHTML = html;
  document.body.append(box);
  const target = box.querySelector<HTMLElement>(
    'summary, a, button, input, textarea, select, [tabindex]',
  );
  if (!target) throw new Error(`nothing in ${html} can have the focus`);
  // The layout is not computed here.
  if (target.matches('[data-scrolls]'))
    Object.defineProperty(target, 'scrollHeight', { value: 100 });
  target.focus();
  return target;
}

/** Whether the press of a key must run a shortcut, by the rules that users are told. */
function isExpected(
  surface: keyof typeof SURFACES,
  composition: keyof typeof COMPOSING,
  element: FocusableElement,
  { meaning, stroke, isFree }: KeyOfLayout,
): boolean {
  const isShortcut = SURFACES[surface].shortcuts.some((each) => each === meaning);
  if (!isShortcut || !isFree || composition === 'a composition') return false;
  if (surface === 'show' || element.isMap !== true) return true;
  // On the map of the page a letter jumps to a region, except v, and an input method composes.
  const isComposed = composition !== 'no composition' || stroke.key === 'Process';
  return !isComposed && meaning !== 'l';
}

describe.each(['page', 'show'] as const)('on the %s', (surface) => {
  describe.each(['no composition', 'a composition', 'a key taken by an input method'] as const)(
    'during %s',
    (composition) => {
      it.each(ELEMENTS)('$name keeps its own keys in every layout', (element) => {
        const { Keys } = SURFACES[surface];
        render(
          <AppStoreProvider value={createRealStore()}>
            <Keys />
          </AppStoreProvider>,
        );
        const target = focusElement(element.html);
        const results = (acts: (key: KeyOfLayout) => boolean) =>
          keysOn(element).map((key) => `${key.layout}, ${key.meaning}: ${String(acts(key))}`);
        const acted = results(({ stroke }) => {
          const init = { bubbles: true, cancelable: true, ...stroke, ...COMPOSING[composition] };
          return !target.dispatchEvent(new KeyboardEvent('keydown', init));
        });
        expect(acted).toEqual(results((key) => isExpected(surface, composition, element, key)));
        target.closest('[data-probe]')?.remove();
      });
    },
  );
});
