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
  test('goes by the environment first', () => {
    expect(chooseChromium({ ...machine(all), fromEnvironment: '/opt/own' })).toBe('/opt/own');
  });

  test('does not pass over a wish that cannot be met', () => {
    expect(() => chooseChromium({ ...machine(all), fromEnvironment: '/opt/gone' })).toThrow(
      'FANGYU_CHROMIUM names "/opt/gone", but there is no such file',
    );
  });

  test('takes an empty variable for none', () => {
    expect(chooseChromium({ ...machine(all), fromEnvironment: '' })).toBe('/usr/bin/chromium');
  });

  test('then by the system, best name first', () => {
    expect(chooseChromium(machine(all))).toBe('/usr/bin/chromium');
  });

  test('passes over a stub that does not start', () => {
    expect(chooseChromium(machine(all, ['/usr/bin/chromium']))).toBe('/usr/bin/google-chrome');
  });

  test("then by Playwright's own download", () => {
    expect(chooseChromium(machine(['/home/.cache/chrome']))).toBe('/home/.cache/chrome');
  });

  test('passes over a download that lacks its libraries', () => {
    const download = ['/home/.cache/chrome'];
    expect(chooseChromium(machine(download, download))).toBeUndefined();
  });

  test('finds none on a bare machine', () => {
    expect(chooseChromium(machine([]))).toBeUndefined();
  });
});
