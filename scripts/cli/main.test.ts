import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../lib/root.mjs';
import { COMMANDS } from './commands.ts';
import { runCli } from './main.ts';
import { memoryIo } from './memoryIo.fixture.ts';

describe('the command line', () => {
  test('the help lists every command with its arguments', async () => {
    const io = memoryIo();
    expect(await runCli(['--help'], io)).toBe(0);
    for (const [name, { usage, summary }] of Object.entries(COMMANDS)) {
      const line = io.output.find((each) => each.startsWith(`  fangyu ${name} ${usage}`.trimEnd()));
      expect(line).toContain(summary.en);
    }
  });

  test('without a command the help is shown and the call counts as wrong', async () => {
    const io = memoryIo();
    expect(await runCli([], io)).toBe(2);
    expect(io.output.join('\n')).toContain('fangyu check');
  });

  test('an unknown command is named in one sentence', async () => {
    const io = memoryIo();
    expect(await runCli(['tabel'], io)).toBe(2);
    expect(io.errors).toEqual(['There is no command "tabel"; "fangyu --help" lists all commands.']);
  });

  test('a name that every object has is no command', async () => {
    const io = memoryIo();
    expect(await runCli(['toString'], io)).toBe(2);
    expect(io.errors).toHaveLength(1);
  });

  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], '没有“x”这个命令；运行 fangyu --help 可查看全部命令。'],
    [{ LANG: 'de_DE.UTF-8' }, [], 'There is no command "x"; "fangyu --help" lists all commands.'],
    [
      { LANG: 'en_US', LC_ALL: 'zh_TW' },
      [],
      '没有“x”这个命令；运行 fangyu --help 可查看全部命令。',
    ],
    [
      { LANG: 'zh_CN' },
      ['--lang', 'en'],
      'There is no command "x"; "fangyu --help" lists all commands.',
    ],
    [{}, ['--lang=zh'], '没有“x”这个命令；运行 fangyu --help 可查看全部命令。'],
  ])('environment %j with %j answers "%s"', async (env, option, sentence) => {
    const io = memoryIo(env);
    await runCli([...option, 'x'], io);
    expect(io.errors).toEqual([sentence]);
  });

  test('a language that does not exist is named', async () => {
    const io = memoryIo();
    expect(await runCli(['check', '--lang', 'fr'], io)).toBe(2);
    expect(io.errors).toEqual(['--lang needs zh or en, not "fr".']);
  });

  test('the real program prints its version', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(ROOT, 'scripts/cli/fangyu.mjs'), '--version'],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, '0.1.0\n']);
  });
});
