import type { Grid } from '../cell.ts';
import { QuestionList } from '../question.ts';
import { decodes, type Encoding, encodingOf } from './byteEncoding.ts';
import { readDelimited } from './delimited.ts';
import type { FileProblem } from './fileProblem.ts';
import { repairText } from './repairText.ts';

export type TextFileReading =
  | {
      readonly ok: true;
      readonly encoding: Encoding;
      readonly grid: Grid;
      readonly questions: QuestionList;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** Characters that a text file does not have; tabs and line breaks are not meant. */
const CONTROLS = /[^\P{Cc}\t\n\f\r]/gu;

/** Decodes a text file and says what is wrong with its characters. */
function decode(bytes: Uint8Array, questions: QuestionList) {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).normalize('NFC');
  if (!decodes(encoding, bytes, true)) {
    questions.add('wrong-characters', { text: encoding });
    return { encoding, text };
  }
  const repair = repairText(text);
  if (repair === null) return { encoding, text };
  if ('lost' in repair) {
    questions.add('garbled-text', { text: repair.lost });
    return { encoding, text };
  }
  questions.add('garbled-repaired', { text: repair.wrong, choices: [repair.right] });
  return { encoding, text: repair.text };
}

/** The cells of a text with a delimiter, in any usual encoding. `bytes` must not be empty. */
export function readTextFile(bytes: Uint8Array): TextFileReading {
  const questions = new QuestionList();
  const { encoding, text } = decode(bytes, questions);
  const start = text.slice(0, 2000);
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html|<table)/iu.test(start))
    return { ok: false, problem: 'web-page' };
  if ((start.match(CONTROLS)?.length ?? 0) > start.length / 50)
    return { ok: false, problem: 'not-text' };
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  return { ok: true, encoding, grid: readDelimited(text, questions), questions };
}
