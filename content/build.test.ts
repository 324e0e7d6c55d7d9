import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ROOT } from './files.ts';

const REPORT = 'content/two-sessions-2024';
const TABLE = 'geo/tables/groupings.csv';
const DATA = 'public/data';
const folder = mkdtempSync(path.join(tmpdir(), 'fangyu-content-'));

const at = (file: string): string => path.join(folder, file);
const original = (file: string): Buffer => readFileSync(path.join(ROOT, file));

/** Runs the build on the copy of the project, as `npm run content` does on the project. */
function build(): { readonly status: number | null; readonly lines: readonly string[] } {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(ROOT, 'content/build.ts'), folder],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, lines: stderr.split('\n').filter((line) => line !== '') };
}

beforeAll(() => {
  for (const part of [REPORT, 'geo/tables'])
    cpSync(path.join(ROOT, part), at(part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const utf16 = (text: Buffer, isBig: boolean): Buffer => {
  const units = Buffer.from(`\ufeff${text.toString()}`, 'utf16le');
  return isBig ? units.swap16() : units;
};
/** Replaces a text; throws where the file has none. */
const replaced = (file: string, from: string | RegExp, to: string): Buffer => {
  const before = original(file).toString();
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${String(from)}`);
  return Buffer.from(after);
};
const REPORT_FILE = `${REPORT}/report.yaml`;
const TEXT = `${REPORT}/text.en.txt`;
const STATEMENTS = `${REPORT}/statements.yaml`;
/** 中文 in GBK. */
const GBK = Buffer.from([0xd6, 0xd0, 0xce, 0xc4]);
const LATIN = Buffer.from([0x65, 0xe9, 0x65]);

const BROKEN: readonly (readonly [string, string, () => Buffer, RegExp])[] = [
  [
    'YAML in GBK',
    REPORT_FILE,
    () => Buffer.concat([original(REPORT_FILE), Buffer.from('# '), GBK]),
    /report\.yaml:\d+ {2}column 3: the byte 0xD6 is not UTF-8 — the file looks like GBK/,
  ],
  [
    'text in GBK',
    TEXT,
    () => Buffer.concat([GBK, original(TEXT)]),
    /text\.en\.txt:1 {2}column 1: the byte 0xD6 is not UTF-8/,
  ],
  [
    'a table in GBK',
    TABLE,
    () => Buffer.concat([original(TABLE), GBK]),
    /groupings\.csv:\d+ {2}column 1: the byte 0xD6 is not UTF-8 — the file looks like GBK/,
  ],
  [
    'YAML in UTF-16 LE',
    REPORT_FILE,
    () => utf16(original(REPORT_FILE), false),
    /report\.yaml:1 {2}column 1: .* UTF-16 LE/,
  ],
  [
    'text in UTF-16 BE',
    TEXT,
    () => utf16(original(TEXT), true),
    /text\.en\.txt:1 {2}column 1: .* UTF-16 BE/,
  ],
  [
    'text in Windows-1252',
    TEXT,
    () => Buffer.concat([original(TEXT), LATIN]),
    /text\.en\.txt:\d+ {2}column 2: the byte 0xE9 is not UTF-8 — the file looks like Windows-1252/,
  ],
  [
    'a control character',
    TEXT,
    () => Buffer.concat([original(TEXT), Buffer.from('\u0001')]),
    /column 1: the character U\+0001 \(control character\) — delete the character/,
  ],
  [
    'a byte order mark within',
    STATEMENTS,
    () => Buffer.concat([original(STATEMENTS), Buffer.from('# \ufeff')]),
    /statements\.yaml:\d+ {2}column 3: the character U\+FEFF \(byte order mark\)/,
  ],
  [
    'an escaped control',
    REPORT_FILE,
    () => replaced(REPORT_FILE, /en: People’s Daily/u, 'en: "a\\u0007b"'),
    /report\.yaml:\d+ {2}the text contains the character U\+0007/,
  ],
  [
    'an escaped zero-width space',
    REPORT_FILE,
    () => replaced(REPORT_FILE, /en: People’s Daily/u, 'en: "a\\u200bb"'),
    /report\.yaml:\d+ {2}the text contains the character U\+200B/,
  ],
  [
    'a no-break space in a quotation',
    STATEMENTS,
    () => replaced(STATEMENTS, /(\w+) development/u, '$1\u00a0development'),
    /the first difference is " " U\+0020 and "\u00a0" U\+00A0 \(no-break space\)/,
  ],
  [
    'a zero-width space in an id',
    STATEMENTS,
    () => replaced(STATEMENTS, /speaker: (\w)/u, 'speaker: $1\u200b'),
    /U\+200B \(zero-width space\)/,
  ],
  [
    'an ideographic space in a quotation',
    STATEMENTS,
    () => replaced(STATEMENTS, /(\w+) development/u, '$1\u3000development'),
    /U\+3000 \(ideographic space\)/,
  ],
];

describe('the build of content', () => {
  it('of the original files is written', { timeout: 30_000 }, () => {
    expect(build()).toEqual({ status: 0, lines: [] });
    expect(existsSync(at(`${DATA}/two-sessions-2024.json`))).toBe(true);
    rmSync(at('public'), { recursive: true });
  });

  it.each(BROKEN)(
    'fails with a sentence and writes nothing for %s',
    { timeout: 30_000 },
    (_name, file, content, sentence) => {
      writeFileSync(at(file), content());
      try {
        const { status, lines } = build();
        expect(status).toBe(1);
        expect(lines[0]).toMatch(sentence);
        expect(lines.join('\n')).not.toMatch(/\n\s+at /u);
        expect(existsSync(at('public'))).toBe(false);
      } finally {
        writeFileSync(at(file), original(file));
      }
    },
  );
});

test('files that no source makes are removed, and boundaries are kept', { timeout: 60_000 }, () => {
  mkdirSync(at(`${DATA}/gone`), { recursive: true });
  for (const file of ['gone.json', 'gone.deck.json', 'gone/texts.0.json', 'regions.json'])
    writeFileSync(at(`${DATA}/${file}`), '{}');
  expect(build().status).toBe(0);
  for (const file of ['gone.json', 'gone.deck.json', 'gone/texts.0.json'])
    expect([file, existsSync(at(`${DATA}/${file}`))]).toEqual([file, false]);
  for (const file of ['regions.json', 'two-sessions-2024.json', 'two-sessions-2024.deck.json'])
    expect([file, existsSync(at(`${DATA}/${file}`))]).toEqual([file, true]);
  rmSync(at(`${REPORT}/deck.yaml`));
  expect(build().status).toBe(0);
  expect(existsSync(at(`${DATA}/two-sessions-2024.deck.json`))).toBe(false);
});
