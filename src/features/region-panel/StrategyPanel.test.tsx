import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { group, openPanel, strategy, textsOf } from '../../../tests/fixtures/openPanel.tsx';

describe('StrategyPanel', () => {
  test('shows type, regions, documents and statements', () => {
    openPanel(strategy('greater-bay-area'));
    expect(screen.getByText('Named in this report · paragraph 25')).toBeVisible();
    expect(textsOf(within(group(/^Places and groupings/)).getAllByRole('link'))).toEqual([
      'Greater Bay Area',
      'Pearl River Estuary',
      'Zhongshan',
    ]);
    expect(within(group(/^Documents/)).getByText(/18 February 2019/)).toHaveTextContent(
      'CPC Central Committee and State Council, 18 February 2019 · partly verified',
    );
    expect(textsOf(screen.getAllByRole('heading', { level: 4 }))).toEqual(['Xiao Zhanxin 肖展欣']);
  });

  test.each([
    ['en', 'State Council reply, December 2021 · period 2021–2025'],
    ['zh', '规划期2021—2025年'],
  ] as const)('shows the years that a document plans for (%s)', (language, words) => {
    openPanel(strategy('marine-economy'), language);
    expect(group(/^(?:Documents|相关文件)/)).toHaveTextContent(words);
  });

  test('says that the report does not name a strategy of the context', () => {
    openPanel(strategy('ctx-northeast'));
    expect(screen.getByText('Not named in this report')).toBeVisible();
    expect(screen.getByText('No statement in this report concerns it.')).toBeVisible();
  });
});
