import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { group, openPanel, place, textsOf, title } from '../../../tests/fixtures/openPanel.tsx';
import { strategyTypeId } from '../../domain/ids.ts';
import { NO_FILTERS } from '../../domain/view/view.ts';

const HENAN = place('410000');
const marine = { ...NO_FILTERS, types: [strategyTypeId('marine')] };

describe('PlacePanel', () => {
  test('lists the statements within Henan', () => {
    openPanel(HENAN);
    const inside = group(/^Within Henan/);
    expect(textsOf(within(inside).getAllByRole('heading', { level: 4 }))).toEqual([
      'Zhuang Jianqiu 庄建球',
      'Zhang Gaiping 张改平',
      'Wang Dubo 王笃波',
    ]);
    expect(screen.queryByRole('region', { name: /^About Henan/ })).not.toBeInTheDocument();
  });

  test('shows the name in both languages and the kind', () => {
    openPanel(place('410100'));
    expect(title()).toHaveTextContent('Zhengzhou');
    expect(screen.getByText('郑州')).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByText('Prefecture-level city in Henan')).toBeVisible();
  });

  test('says how the place belongs to each grouping', () => {
    openPanel(place('410100'));
    const memberships = textsOf(within(group('Belongs to')).getAllByRole('listitem'));
    expect(memberships).toContain('Henan');
    expect(memberships).toContain('Yellow River basin in part, through Henan');
    expect(memberships).toContain('Central Plains core');
  });

  test('marks an unverified membership as indicative', () => {
    openPanel(place('650000'));
    expect(textsOf(within(group('Belongs to')).getAllByRole('listitem'))).toContain(
      'Land-Border Areas some of its cities (indicative)',
    );
  });

  test('lists cities with statements and shows the others on request', async () => {
    const { user } = openPanel(HENAN);
    const contains = within(group('Contains'));
    expect(textsOf(contains.getAllByRole('listitem'))).toEqual([
      'Zhengzhou Statements: 2 direct',
      'Jiyuan Statements: 1 direct · 1 through groupings',
    ]);
    await user.click(contains.getByRole('button', { name: /16 other divisions/ }));
    await user.click(contains.getByRole('link', { name: 'Kaifeng' }));
    expect(title()).toHaveTextContent('Kaifeng');
    expect(title()).toHaveFocus();
  });

  test('says that no statement names the place, and links to what it belongs to', () => {
    openPanel(place('220000'));
    const sentence = screen.getByText(/^No statement in this report names Jilin\./);
    expect(sentence).toHaveTextContent(
      'No statement in this report names Jilin. It is part of Harbin–Changchun, Northeast Revitalisation, Land-Border Areas and Ethnic Autonomous Areas. Statements about these are listed below.',
    );
    expect(within(sentence).getByRole('link', { name: 'Northeast Revitalisation' })).toBeVisible();
    expect(
      within(group(/^Through groupings that include Jilin/)).getAllByRole('article'),
    ).toHaveLength(1);
  });

  test('says in Chinese that no statement names the place', () => {
    openPanel(place('220000'), 'zh');
    expect(screen.getByText(/^本报告没有发言提到吉林。/)).toHaveTextContent(
      '本报告没有发言提到吉林。它属于哈长城市群、东北振兴、边境地区和民族自治地方。涉及这些区域的发言列在下面。',
    );
  });

  test('says that neither statement nor strategy concerns a place without groupings', () => {
    openPanel(place('710000'));
    expect(screen.getByText('No statement in this report names Taiwan.')).toBeVisible();
    expect(
      screen.getByText('No recorded strategy concerns Taiwan or any grouping it belongs to.'),
    ).toBeVisible();
  });

  test('says when the filters hide all statements, and clears them', async () => {
    const { user, store } = openPanel(HENAN);
    act(() => store.getState().setFilters(marine));
    const statements = within(group(/^Statements/));
    expect(statements.getByText('None of the 3 statements here match the filters.')).toBeVisible();
    await user.click(statements.getByRole('button', { name: 'Clear the filters' }));
    expect(within(group(/^Within Henan/)).getAllByRole('article')).toHaveLength(3);
    expect(title()).toHaveFocus();
  });

  test('says how many statements the filters hide', () => {
    const { store } = openPanel(HENAN);
    act(() => store.getState().setFilters({ ...NO_FILTERS, bodies: ['member'] }));
    const inside = within(group(/^Within Henan/));
    expect(inside.getAllByRole('article')).toHaveLength(2);
    expect(inside.getByText('1 more hidden by the filters')).toBeVisible();
  });
});

describe('RegionStrategies', () => {
  test('lists strategies by type with relation and documents, and marks those the report does not name', async () => {
    const { user } = openPanel(HENAN);
    const strategies = within(group(/^Strategies/));
    expect(
      strategies.getByRole('heading', { level: 4, name: 'Major regional strategies' }),
    ).toBeVisible();
    const rise = strategies
      .getAllByRole('listitem')
      .find((item) => within(item).queryByRole('link', { name: 'Rise of the Central Region' }));
    if (!rise) throw new Error('no Rise of the Central Region');
    expect(within(rise).getByText('through a grouping')).toBeVisible();
    expect(within(rise).getByText('Not named in this report')).toBeVisible();
    await user.click(within(rise).getByRole('button', { name: '2 documents' }));
    expect(within(rise).getByText('2024 Government Work Report')).toBeVisible();
  });
});
