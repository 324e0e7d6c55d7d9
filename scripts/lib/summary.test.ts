import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countPlaywright,
  countVitest,
  failure,
  lastLine,
  finalCount,
  slowest,
  success,
  sum,
} from './summary.mjs';

const file = (name: string, statuses: readonly string[], status = 'passed') => ({
  name,
  status,
  assertionResults: statuses.map((own, index) => ({
    fullName: `test ${String(index)}`,
    status: own,
  })),
});

describe('countVitest', () => {
  test('counts passed, failed and skipped tests', () => {
    const report = {
      testResults: [
        file('a.test.ts', ['passed', 'passed', 'failed'], 'failed'),
        file('b.test.ts', ['pending', 'todo', 'skipped', 'passed']),
      ],
    };
    expect(countVitest(report)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 3,
      failures: ['a.test.ts › test 2'],
      times: [],
    });
  });

  test('adds the message of a failed test, without colours and stack', () => {
    const failureMessages = [
      'Error: \u001b[31mexpected 1\u001b[39m\n    at a.test.ts:3:1\n\n- 1\n+ 2',
    ];
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [{ fullName: 'counts', status: 'failed', failureMessages }],
        },
      ],
    };
    expect(countVitest(report).failures).toEqual([
      'a.test.ts › counts\n    Error: expected 1\n    - 1\n    + 2',
    ]);
  });

  test('counts a file that could not be collected as one failure', () => {
    const { failed, failures } = countVitest({ testResults: [file('a.test.ts', [], 'failed')] });
    expect({ failed, failures }).toEqual({ failed: 1, failures: ['a.test.ts'] });
  });
});

describe('countPlaywright', () => {
  const spec = (title: string, status: string) => ({
    title,
    tests: [{ projectName: 'engine', status }],
  });

  test('counts nested suites, and a flaky test as failed', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'map.spec.ts',
          specs: [spec('opens', 'expected'), spec('zooms', 'flaky')],
          suites: [
            { title: 'phone', specs: [spec('pans', 'skipped'), spec('pins', 'unexpected')] },
          ],
        },
      ],
    };
    expect(countPlaywright(report)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      failures: ['map.spec.ts › zooms [engine]', 'map.spec.ts › phone › pins [engine]'],
      times: [],
    });
  });

  test('adds the message of a failed test', () => {
    const results = [{ errors: [] }, { errors: [{ message: 'Error: 320 × 480\n\nReceived: 2' }] }];
    const tests = [{ projectName: 'svg', status: 'unexpected', results }];
    const report = {
      errors: [],
      suites: [{ title: 'map.spec.ts', specs: [{ title: 'opens', tests }] }],
    };
    expect(countPlaywright(report).failures).toEqual([
      'map.spec.ts › opens [svg]\n    Error: 320 × 480\n    Received: 2',
    ]);
  });

  test('counts an error outside of any test', () => {
    const report = { errors: [{ message: 'the server did not start\nat …' }], suites: [] };
    expect(countPlaywright(report).failures).toEqual(['the server did not start']);
  });
});

describe('finalCount', () => {
  const good = { passed: 3, failed: 0, skipped: 0, failures: [], times: [] };

  test('keeps a report that the exit code confirms', () => {
    expect(finalCount('unit', good, 0)).toEqual(good);
  });

  test.each([
    ['a runner that left no report', undefined, 1, 'unit: ended without a report'],
    ['a silent end without a report', undefined, 0, 'unit: ended without a report'],
    ['an exit code that belies the report', good, 1, 'unit: ended with code 1'],
    ['a run without tests', { ...good, passed: 0 }, 0, 'unit: found no tests'],
  ])('counts %s as one failure', (_what, count, code, sentence) => {
    const { failed, failures } = finalCount('unit', count, code);
    expect({ failed, failures }).toEqual({ failed: 1, failures: [sentence] });
  });

  test('does not count a failure twice when the exit code reports it as well', () => {
    const bad = { passed: 1, failed: 2, skipped: 0, failures: ['a', 'b'], times: [] };
    expect(finalCount('unit', bad, 1)).toEqual(bad);
  });
});

describe('lastLine', () => {
  test('adds up all steps', () => {
    expect(lastLine(sum([success(), success(), failure('types')]))).toBe('2 passed, 1 failed');
  });

  test('names skipped tests only when there are any', () => {
    expect(lastLine({ passed: 4, failed: 0, skipped: 2, failures: [], times: [] })).toBe(
      '4 passed, 0 failed, 2 skipped',
    );
  });

  test('reports that nothing passed when nothing ran', () => {
    expect(lastLine(sum([]))).toBe('0 passed, 0 failed');
  });

  test('counts every step in any order of completion', () => {
    const count = fc.record({ passed: fc.nat(999), failed: fc.nat(999), skipped: fc.nat(999) });
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const whole = counts.map((one) => ({ ...one, failures: [], times: [] }));
        expect(sum(whole)).toEqual(sum(whole.toReversed()));
        expect(sum(whole).passed).toBe(counts.reduce((total, one) => total + one.passed, 0));
      }),
    );
  });
});

describe('slowest', () => {
  test('orders the tests of all runners by their time, and leaves out those that did not run', () => {
    const unit = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'passed',
          assertionResults: [
            { fullName: 'fast', status: 'passed', duration: 12 },
            { fullName: 'slow', status: 'passed', duration: 2345 },
            { fullName: 'later', status: 'skipped', duration: null },
          ],
        },
      ],
    };
    const results = [{ duration: 9000 }, { duration: 3500 }];
    const tests = [{ projectName: 'svg', status: 'flaky', results }];
    const browser = {
      errors: [],
      suites: [{ title: 'map.spec.ts', specs: [{ title: 'opens', tests }] }],
    };
    const count = sum([countVitest(unit), countPlaywright(browser)]);
    expect(slowest(count, 2)).toEqual([
      '  12.5 s  map.spec.ts › opens [svg]',
      '   2.3 s  a.test.ts › slow',
    ]);
    expect(slowest(count, 20)).toHaveLength(3);
  });
});
