import { type ErrorCode, YAMLParseError } from 'yaml';
import { expect, it } from 'vitest';
import { untranslated } from './fixtures/untranslated.ts';
import { syntaxWording } from './yamlSyntax.ts';

/** Every error of the parser; TypeScript fails when one is missing. */
const CODES: Readonly<Record<ErrorCode, true>> = {
  ALIAS_PROPS: true,
  BAD_ALIAS: true,
  BAD_COLLECTION_TYPE: true,
  BAD_DIRECTIVE: true,
  BAD_DQ_ESCAPE: true,
  BAD_INDENT: true,
  BAD_PROP_ORDER: true,
  BAD_SCALAR_START: true,
  BLOCK_AS_IMPLICIT_KEY: true,
  BLOCK_IN_FLOW: true,
  DUPLICATE_KEY: true,
  IMPOSSIBLE: true,
  KEY_OVER_1024_CHARS: true,
  MISSING_CHAR: true,
  MULTILINE_IMPLICIT_KEY: true,
  MULTIPLE_ANCHORS: true,
  MULTIPLE_DOCS: true,
  MULTIPLE_TAGS: true,
  NON_STRING_KEY: true,
  RESOURCE_EXHAUSTION: true,
  TAB_AS_INDENT: true,
  TAG_RESOLVE_FAILED: true,
  UNEXPECTED_TOKEN: true,
};

it.each(Object.keys(CODES).filter((code): code is ErrorCode => code in CODES))(
  'the error %s of the parser is said in Chinese',
  (code) => {
    const error = new YAMLParseError([0, 0], code, 'Something is not valid');
    for (const { zh, en } of Object.values(syntaxWording(error, 'a: b'))) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(untranslated(zh)).toEqual([]);
      expect(zh).not.toBe(en);
    }
  },
);
