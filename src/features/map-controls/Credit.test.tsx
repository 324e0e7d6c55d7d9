import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { Credit } from './Credit.tsx';

describe('Credit', () => {
  it.each([
    ['en', 'For reference only · 仅供参考'],
    ['zh', '仅供参考 · For reference only'],
  ] as const)(
    'in %s, marks the map as "for reference only" until there is an approval number',
    (language, mark) => {
      const store = createRealStore(language);
      renderAtlas(store, <Credit />);
      expect(screen.getByText(/Natural Earth/u)).toHaveTextContent(mark);
      act(() => store.getState().setPreferences({ approvalNumber: 'GS(2024)0650号' }));
      expect(screen.getByText(/Natural Earth/u)).toHaveTextContent('审图号：GS(2024)0650号');
      expect(screen.getByText(/Natural Earth/u)).not.toHaveTextContent(mark);
    },
  );
});
