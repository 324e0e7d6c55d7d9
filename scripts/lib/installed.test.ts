import { describe, expect, test } from 'vitest';
import { isInstalled } from './installed.mjs';

const react = { 'node_modules/react': { version: '19.3.1' } };
const lock = {
  packages: {
    '': { version: '0.1.0' },
    ...react,
    'node_modules/tool-for-another-system': { version: '1.0.0', optional: true },
  },
};

describe('isInstalled', () => {
  test.each([
    ['all packages are installed', { packages: react }, true],
    ['nothing is installed', undefined, false],
    ['a package is missing', { packages: {} }, false],
    ['a version differs', { packages: { 'node_modules/react': { version: '18.0.0' } } }, false],
    [
      'an installed package is not in the lockfile',
      { packages: { ...react, 'node_modules/left-pad': { version: '1.0.0' } } },
      false,
    ],
    [
      'an optional package has another version',
      {
        packages: { ...react, 'node_modules/tool-for-another-system': { version: '0.9.0' } },
      },
      false,
    ],
  ])('%s', (_what, installed, answer) => {
    expect(isInstalled(lock, installed)).toBe(answer);
  });
});
