import { describe, expect, test } from 'vitest';
import { findBannedWords, findingLine } from './words.mjs';

const wordsIn = (text: string, name = 'src/map/a.ts') =>
  findBannedWords({ name, text }).map(({ line, word }) => `${String(line)} ${word}`);

describe('identifiers', () => {
  test.each([
    ['a whole name', 'const patience = 1;', ['1 patience']],
    ['a part of a camel-case name', 'function createCameraDesk() {}', ['1 createCameraDesk']],
    ['a part of a constant', 'const PATIENCE_MS = 1;', ['1 PATIENCE_MS']],
    ['several words in their order', 'runAtOnce();', ['1 runAtOnce']],
    ['a property and its use', 'const a = {\n  lit: 1,\n};\na.lit;', ['2 lit', '4 lit']],
    ['a private member', 'class A { #seatOf = 1; }', ['1 seatOf']],
    ['a type', 'interface Told {}\ntype Known = string;', ['1 Told', '2 Known']],
  ])('are found as %s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test.each([
    ['a word that only begins alike', 'const literal = split(walker, deskew);'],
    ['a value that has the name of a banned type', 'const known = told(shown, passing);'],
    ['words in another order', 'const onceAt = 1;'],
    ['a part of a name that is banned only as a whole', 'const surfaces = facesOf(holdsFocus);'],
    ['texts for users', "const text = 'nobody stands at the desk';"],
  ])('are not found in %s', (_, text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test('are found in the name of a file', () => {
    expect(wordsIn('', 'src/domain/holds.ts')).toEqual(['1 holds']);
    expect(wordsIn('', 'bench/measure/patience.test.ts')).toEqual(['1 patience']);
  });

  test('are found in comments when a capital inside shows that they are names', () => {
    expect(wordsIn('/** See {@link seatOf}, not the seat. */')).toEqual(['1 seatOf']);
  });
});

describe('phrases', () => {
  test.each([
    ['line comments', 'a(); // nobody calls it', ['1 nobody']],
    ['block comments, across lines', '/**\n * Waits for a\n * hand.\n */', ['3 hand']],
    ['comments before a closing brace', 'function a() {\n  // it stood here\n}', ['2 stood']],
    ['names of tests', "test.each([1])('obeys %s', () => {});", ['1 obeys']],
    ['names of tests that are templates', `it(\`\${a} wishes\`, () => {});`, ['1 wishes']],
  ])('are found in %s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test.each([
    ['plain uses of the same word', '// By hand, on the other hand, the hand-out, understood.'],
    ['texts for users', "const text = 'Somebody';"],
    ['addresses within JSX', 'const a = <a>https://somebody.example // nobody</a>;'],
  ])('are not found in %s', (_, text) => {
    expect(wordsIn(text, 'src/ui/a.tsx')).toEqual([]);
  });

  test('are found in the comments of a style sheet, not in its rules', () => {
    const text = '.hands { color: red; }\n/* Drawn anew. */';
    expect(wordsIn(text, 'src/ui/base.css')).toEqual(['2 anew']);
  });

  test('are found anywhere in Markdown', () => {
    expect(wordsIn('# Tables\n\nNobody reads them.', 'geo/README.md')).toEqual(['3 Nobody']);
  });
});

test('findingLine names the place, the word and what to write instead', () => {
  const [finding] = findBannedWords({ name: 'geo/a.ts', text: '\nbreath();' });
  expect(finding && findingLine(finding)).toBe('geo/a.ts:2: "breath" → yieldToMain');
});
