import { expect, test } from 'vitest';
import { ARTEFACTS } from '../../src/domain/artefacts.ts';
import { BOUNDARIES, CONTENT } from './setup.mjs';

test('the set-up watches every file the app loads', () => {
  const watched = [...BOUNDARIES.outputs, ...CONTENT.outputs].sort();
  expect(watched).toEqual(
    Object.values(ARTEFACTS)
      .map((file) => `public/${file}`)
      .sort(),
  );
});
