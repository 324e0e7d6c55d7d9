import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { group, grouping, openPanel, textsOf } from '../../../tests/fixtures/openPanel.tsx';

describe('GroupingPanel', () => {
  test('lists partial members, groupings named together and statements of the Yellow River basin', () => {
    openPanel(grouping('yellow-river-basin'));
    const members = within(group('Members · 9')).getAllByRole('listitem');
    expect(members).toHaveLength(9);
    for (const member of members) expect(member).toHaveTextContent('in part');
    const together = within(group('Named together in the report')).getAllByRole('link');
    expect(textsOf(together)).toEqual([
      'Shandong Peninsula',
      'Central Plains',
      'Guanzhong Plain',
      'Yellow River Ji Bend',
    ]);
    expect(within(group(/^About this grouping/)).getByRole('article')).toHaveAccessibleName(
      'Wang Dubo 王笃波',
    );
  });

  test('says that no official list of members was found for the Ji bend', () => {
    openPanel(grouping('yellow-river-ji-bend'));
    expect(screen.getByText('Membership is indicative: no official list was found.')).toBeVisible();
    expect(screen.getByText(/which lists no members; those shown are indicative/)).toBeVisible();
  });

  test('explains on request which parts of partial members belong', async () => {
    const { user } = openPanel(grouping('guanzhong-plain'));
    await user.click(
      screen.getByRole('button', { name: 'Which parts belong (5 partial members)' }),
    );
    expect(screen.getByText(/Only Xifeng, the urban district/)).toBeVisible();
  });

  test('lists the groupings it shares places with on request', async () => {
    const { user } = openPanel(grouping('pearl-river-delta'));
    await user.click(screen.getByRole('button', { name: /^Overlaps with/ }));
    expect(textsOf(screen.getAllByRole('listitem'))).toContain('Greater Bay Area contains it');
  });

  test('keeps the grouping on the map with a switch', async () => {
    const { user, store } = openPanel(grouping('yellow-river-basin'));
    const keep = screen.getByRole('switch', { name: 'Keep on the map' });
    expect(keep).not.toBeChecked();
    await user.click(keep);
    expect(keep).toBeChecked();
    expect(store.getState().view.overlays).toEqual(['yellow-river-basin']);
  });
});
