import { expect, test } from 'vitest';
import { complainAboutNode } from './node-version.mjs';

test.each(['20.19.0', '20.19.1', '20.20.0', '22.0.0', '100.1.0'])('Node %s will do', (version) => {
  expect(complainAboutNode(version, '>=20.19.0')).toBeUndefined();
});

test.each(['20.18.9', '18.20.0', '9.99.99'])('Node %s is too old', (version) => {
  expect(complainAboutNode(version, '>=20.19.0')).toBe(
    `Fangyu needs Node 20.19.0 or newer, and this is Node ${version}; install a newer one and try again.`,
  );
});
