import { expect, it } from 'vitest';
import { performancePage, type Results } from './report.ts';

const results: Results = {
  circumstances: {
    date: '2025-01-02T03:04:05.000Z',
    commit: 'abc1234',
    processor: 'Some CPU',
    cores: 2,
    memoryGB: 23,
    system: 'linux',
    node: '20.19.0',
    browser: 'Chromium 1',
    graphics: 'software',
    loadBefore: 0.1,
    loadAfter: 2,
    versions: { leaflet: '1.9.4' },
  },
  options: { runs: 3, minutes: 1, note: '', profiles: ['local'], seconds: 600 },
  series: [
    {
      subject: 'fangyu',
      profile: 'local',
      corpus: 'shipped',
      measure: 'first-map',
      values: [300, 250, 260],
      failures: [],
    },
    {
      subject: 'leaflet',
      profile: 'local',
      corpus: 'shipped',
      measure: 'first-map',
      values: [],
      failures: ['none of 3 pictures shows the map'],
    },
  ],
  deliveries: [
    {
      subject: 'fangyu',
      profile: 'local',
      corpus: 'shipped',
      files: [
        { path: '/fangyu/', bytes: 400 },
        { path: '/fangyu/assets/index.js', bytes: 1000 },
      ],
    },
  ],
};

it('tells medians with their spread, and what failed', () => {
  const text = performancePage(results);
  expect(text).toContain(
    '| first map visible, ms | – | 260 (250–300) | failed: none of 3 pictures shows the map | – | – |',
  );
  expect(text).toContain('| first map ≤ 0.5 × Leaflet | local | not measured | – |');
  expect(text).toContain('| Fangyu | assets/index.js | 1000 |\n| Fangyu | the page | 400 |');
});

it('leaves out rows and profiles that nothing was measured in', () => {
  const text = performancePage(results);
  expect(text).not.toContain('while panning');
  expect(text).not.toContain('9 Mbps');
  expect(text).toContain('## Start: local');
  expect(text).not.toContain('## Use: local');
  expect(text).not.toContain('## With more statements');
});
