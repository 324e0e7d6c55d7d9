import { render } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { commandContext } from '../../tests/fixtures/commandContext.ts';
import {
  COMPOSING,
  COMPOSITIONS,
  ELEMENTS,
  type KeyOfLayout,
  keysOn,
  runsShortcut,
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

const SURFACES = { page: PageKeys, show: ShowKeys } as const;

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

describe.each(['page', 'show'] as const)('on the %s', (surface) => {
  describe.each(COMPOSITIONS)('during %s', (composition) => {
    it.each(ELEMENTS)('$name keeps its own keys in every layout', (element) => {
      const Keys = SURFACES[surface];
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
      expect(acted).toEqual(results((key) => runsShortcut(surface, composition, element, key)));
      target.closest('[data-probe]')?.remove();
    });
  });
});
