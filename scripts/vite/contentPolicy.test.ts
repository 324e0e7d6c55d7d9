import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy, onePagePolicy, withPolicy } from './contentPolicy.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page =
  '<meta charset="utf-8" /><style>a{}</style><script>one()</script><script type="module" src="./a.js"></script><script>two()</script>';

test('allows exactly the scripts and styles that are in the page', () => {
  const policy = contentPolicy(page);
  expect(policy).toContain(`script-src 'self' ${hash('one()')} ${hash('two()')};`);
  expect(policy).toContain(`style-src 'self' ${hash('a{}')};`);
  // The previews in the speaker window.
  expect(policy).toContain("frame-src 'self';");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/u);
});

test('one page allows what is inline, what it runs later, and nothing outside', () => {
  const policy = onePagePolicy(page, { scripts: ['app()'], styles: ['b{}'] });
  expect(policy).toContain(`script-src ${hash('one()')} ${hash('two()')} ${hash('app()')};`);
  expect(policy).toContain(`style-src ${hash('a{}')} ${hash('b{}')};`);
  expect(policy).toContain('connect-src blob:;');
  expect(policy).not.toMatch(/https?:|\*|(?:script|connect|img|font)-src[^;]*'self'/u);
});

test('the policy is in front of what it is for', () => {
  const html = withPolicy(page);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  expect(() => withPolicy('<style></style>')).toThrow('index.html has no <meta charset');
});
