import { SHIPPED_REPORTS } from '../../src/domain/report/library.ts';
import { expect, test } from 'vitest';
import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import { BOUNDARIES, CONTENT } from './setup.mjs';

/** Made with the boundaries and put into the page itself: the app does not load it. */
const FOR_THE_PAGE = '.cache/outline.json';

test('the set-up checks every file that the app loads, and the outline in the page', () => {
  const watched = [...BOUNDARIES.outputs, ...CONTENT.outputs].sort();
  const reports = SHIPPED_REPORTS.flatMap(({ reportFile, deckFile }) => [reportFile, deckFile]);
  expect(watched).toEqual(
    [
      FOR_THE_PAGE,
      ...[...Object.values(ARTEFACTS), ...reports].map((file) => `public/${file}`),
    ].sort(),
  );
});
