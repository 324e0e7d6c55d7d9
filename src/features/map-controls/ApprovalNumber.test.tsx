import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { ApprovalNumber } from './ApprovalNumber.tsx';

describe('ApprovalNumber', () => {
  it.each([
    ['en', 'For reference only · 仅供参考'],
    ['zh', '仅供参考 · For reference only'],
  ] as const)(
    'marks the map in %s as for reference until a number is entered',
    (language, mark) => {
      const store = createRealStore(language);
      renderAtlas(store, <ApprovalNumber />);
      expect(screen.getByText(mark)).toBeVisible();
      act(() => store.getState().setPreferences({ approvalNumber: 'GS(2024)0650号' }));
      expect(screen.getByText('审图号：GS(2024)0650号')).toBeVisible();
      expect(screen.queryByText(mark)).not.toBeInTheDocument();
    },
  );
});
