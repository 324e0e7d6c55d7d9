import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createBuildCommand } from './build.ts';
import { memoryIo } from './memoryIo.fixture.ts';

test('fangyu build runs the script of npm run build and passes its exit code on', async () => {
  const scripts: string[] = [];
  const command = createBuildCommand((script) => {
    scripts.push(script);
    return Promise.resolve(7);
  });
  expect(await command.run([], memoryIo(), 'en')).toBe(7);
  expect(scripts.map((script) => [script.endsWith('build.mjs'), existsSync(script)])).toEqual([
    [true, true],
  ]);
});

test('fangyu build takes no arguments', async () => {
  const command = createBuildCommand(() => Promise.resolve(0));
  const io = memoryIo();
  expect(await command.run(['dist'], io, 'en')).toBe(2);
  expect(io.errors).toEqual(['The argument "dist" is not expected; leave it out.']);
});
