import { describe, expect, test } from 'vitest';
import { chooseChromium } from './chromium.mjs';

/** A machine with these programs, of which `stubs` do not start. */
const machine = (programs: readonly string[], stubs: readonly string[] = []) => ({
  fromEnvironment: undefined,
  onSystem: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  fromPlaywright: () => '/home/.cache/chrome',
  exists: (file: string) => programs.includes(file),
  answers: (file: string) => !stubs.includes(file),
});
const all = ['/opt/own', '/usr/bin/chromium', '/usr/bin/google-chrome', '/home/.cache/chrome'];

describe('chooseChromium', () => {
  test('prefers the program of the environment variable', () => {
    expect(chooseChromium({ ...machine(all), fromEnvironment: '/opt/own' })).toBe('/opt/own');
  });

  test('throws when the environment variable names a missing file', () => {
    expect(() => chooseChromium({ ...machine(all), fromEnvironment: '/opt/gone' })).toThrow(
      'FANGYU_CHROMIUM names "/opt/gone", but there is no such file',
    );
  });

  test('ignores an empty variable', () => {
    expect(chooseChromium({ ...machine(all), fromEnvironment: '' })).toBe('/usr/bin/chromium');
  });

  test('then uses the programs of the system, the best name first', () => {
    expect(chooseChromium(machine(all))).toBe('/usr/bin/chromium');
  });

  test('skips a stub that does not start', () => {
    expect(chooseChromium(machine(all, ['/usr/bin/chromium']))).toBe('/usr/bin/google-chrome');
  });

  test("then uses Playwright's own download", () => {
    expect(chooseChromium(machine(['/home/.cache/chrome']))).toBe('/home/.cache/chrome');
  });

  test('skips a download without its libraries', () => {
    const download = ['/home/.cache/chrome'];
    expect(chooseChromium(machine(download, download))).toBeUndefined();
  });

  test('finds none on a machine without a browser', () => {
    expect(chooseChromium(machine([]))).toBeUndefined();
  });
});
