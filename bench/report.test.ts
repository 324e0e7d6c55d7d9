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
  complete: true,
  renderers: { fangyu: 'svg', 'fangyu-engine': 'maplibre' },
  weight: {
    weighed: {
      weights: [{ part: 'entry', bytes: 90, budget: 100, files: 1, start: true }],
      start: 90,
      problems: [],
    },
    most: { bytes: 200, target: 150 },
  },
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

it('shows medians with their spread, and failures', () => {
  const text = performancePage(results);
  expect(text).toContain(
    '| first map visible, ms | – | 260 (250–300) | – | failed: none of 3 pictures shows the map | – | – |',
  );
  expect(text).toContain('| first map ≤ 0.5 × Leaflet | local | not measured | – |');
  expect(text).toContain('| Fangyu | assets/index.js | 1000 |\n| Fangyu | the page | 400 |');
});

it('leaves out rows and profiles without results', () => {
  const text = performancePage(results);
  expect(text).not.toContain('while panning');
  expect(text).not.toContain('9 Mbps');
  expect(text).toContain('## Start: local');
  expect(text).not.toContain('## Use: local');
  expect(text).not.toContain('## With more statements');
});

it('shows the renderers, the size of each part, and that a run was interrupted', () => {
  const text = performancePage(results);
  expect(text).toContain('Fangyu: SVG; Fangyu, engine: the map engine');
  expect(text).toContain('| entry | yes | 90 | 100 |');
  expect(text).toContain('90 bytes; target 150: met.');
  expect(text).not.toContain('interrupted');
  expect(performancePage({ ...results, complete: false })).toContain('This run was interrupted');
});

it('explains a missed target, and only a missed one', () => {
  const slow = {
    subject: 'fangyu',
    profile: 'local',
    corpus: 'shipped',
    measure: 'hover-script',
    values: [9],
    failures: [],
  } as const;
  expect(performancePage(results)).not.toContain('## Where targets are missed');
  const text = performancePage({ ...results, series: [slow] });
  expect(text).toContain('0 met, 1 missed, ');
  expect(text).toContain('- *hover ≤ 2 ms of script*: ');
});
