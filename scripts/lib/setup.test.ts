import { SHIPPED_REPORTS } from '../../src/domain/report/library.ts';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import { BOUNDARIES, CONTENT } from './setup.mjs';
import { ROOT } from './root.mjs';

/** Made with the boundaries and put into the page itself: the app does not load it. */
const FOR_THE_PAGE = '.cache/outline.json';

test('the set-up checks every file that the app loads, and the outline in the page', () => {
  const watched = [...BOUNDARIES.outputs, ...CONTENT.outputs].sort();
  const reports = SHIPPED_REPORTS.flatMap(({ id, reportFile, deckFile }) => [
    reportFile,
    ...(existsSync(`${ROOT}/content/${id}/deck.yaml`) ? [deckFile] : []),
  ]);
  expect(watched).toEqual(
    [
      FOR_THE_PAGE,
      ...[...Object.values(ARTEFACTS), ...reports].map((file) => `public/${file}`),
    ].sort(),
  );
});
