import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/language.ts';
import type { Draft, DraftBody, DraftStatement } from '../../src/draft/finding.ts';
import { findDraft } from '../../src/draft/findDraft.ts';
import { type Command, type CommandIo, WRONG_CALL } from './command.ts';
import { decodeArticle } from './decodeArticle.ts';
import { readDraftKnowledge } from './draftKnowledge.ts';
import { pathProblem } from './pathProblem.ts';
import { TEXTS } from './texts.ts';

interface Arguments {
  readonly file: string;
  readonly isJson: boolean;
}

/** The arguments, or the sentence that says what is wrong with them. */
function readArguments(args: readonly string[], language: Language): Arguments | string {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'json');
  if (unknown?.kind === 'option') return TEXTS.unknownOption[language](unknown.rawName);
  const [file, extra] = positionals;
  if (file === undefined) return TEXTS.noArticle[language]();
  if (extra !== undefined) return TEXTS.unexpected[language](extra);
  return { file, isJson: values.json === true };
}

/** The text of the article, or the sentence that says why it cannot be read. */
function readArticle(
  given: string,
  cwd: string,
  language: Language,
): { readonly text: string } | string {
  const file = path.resolve(cwd, given);
  const problem = pathProblem(given, file, language);
  if (problem !== null) return problem;
  if (!/\.(?:txt|md|markdown|text)$/iu.test(file)) return TEXTS.articleExtension[language](given);
  const text = decodeArticle(new Uint8Array(readFileSync(file)));
  return text === undefined ? TEXTS.noText[language](given) : { text };
}

/** The form of `--json`; a speaker or post that the text does not give is an empty string. */
function asJson({ statements }: Draft): string {
  const rows = statements.map(
    ({ speaker, places, kind, start, end, text, confidence, because }) => ({
      speaker: speaker?.name ?? '',
      body: speaker?.body ?? 'none',
      post: speaker?.post?.text ?? '',
      places: places.map(({ id }) => id),
      kind,
      start,
      end,
      text,
      confidence: Math.round(confidence * 100) / 100,
      because: because.map((words) => words.text),
    }),
  );
  return JSON.stringify({ statements: rows }, null, 2);
}

interface ListTexts {
  readonly counts: (statements: number, speakers: number) => string;
  readonly noName: string;
  readonly bodies: Readonly<Record<DraftBody, string>>;
  readonly kinds: Readonly<Record<DraftStatement['kind'], string>>;
  readonly basis: Readonly<Record<DraftStatement['places'][number]['basis'], string>>;
  readonly places: string;
  readonly reason: (percent: number, because: string) => string;
}

const LIST: Readonly<Record<Language, ListTexts>> = {
  zh: {
    counts: (statements, speakers) => `${statements} 条发言，${speakers} 位发言人`,
    noName: '未具名',
    bodies: { deputy: '代表', member: '委员', none: '' },
    kinds: { direct: '直接引语', reported: '转述' },
    basis: { post: '职务', named: '原文提及' },
    places: '地区：',
    reason: (percent, because) => `把握 ${percent}%，依据：${because}`,
  },
  en: {
    counts: (statements, speakers) =>
      `${statements} ${statements === 1 ? 'statement' : 'statements'}, ${speakers} ${speakers === 1 ? 'speaker' : 'speakers'}`,
    noName: 'no name',
    bodies: { deputy: 'deputy', member: 'member', none: '' },
    kinds: { direct: 'quoted', reported: 'reported' },
    basis: { post: 'post', named: 'named' },
    places: 'Places: ',
    reason: (percent, because) => `Confidence ${percent} %, because of: ${because}`,
  },
};

function readable(statement: DraftStatement, at: number, texts: ListTexts): string {
  const { speaker, kind, start, end, text, places, confidence, because } = statement;
  const who = speaker
    ? [speaker.name, texts.bodies[speaker.body], speaker.post?.text ?? ''].filter(Boolean)
    : [texts.noName];
  const where = places.map(({ id, text: name, basis }) => `${id} ${name} (${texts.basis[basis]})`);
  return [
    `${at + 1}. ${who.join(' · ')}`,
    `   ${texts.kinds[kind]}, ${start}–${end}: ${text}`,
    ...(where.length > 0 ? [`   ${texts.places}${where.join(', ')}`] : []),
    `   ${texts.reason(Math.round(confidence * 100), because.map((words) => words.text).join(' | '))}`,
  ].join('\n');
}

function asList({ statements, speakers }: Draft, language: Language): string {
  const texts = LIST[language];
  return [
    texts.counts(statements.length, speakers.length),
    ...statements.map((statement, at) => readable(statement, at, texts)),
  ].join('\n\n');
}

function run(args: readonly string[], io: CommandIo, language: Language): number {
  const call = readArguments(args, language);
  if (typeof call === 'string') {
    io.writeError(call);
    return WRONG_CALL;
  }
  const article = readArticle(call.file, io.cwd, language);
  if (typeof article === 'string') {
    io.writeError(article);
    return 1;
  }
  const draft = findDraft(article.text, readDraftKnowledge());
  io.write(call.isJson ? asJson(draft) : asList(draft, language));
  return 0;
}

/** `fangyu draft ARTICLE`: the statements that the draft finder proposes for a text file. */
export const draftCommand: Command = {
  usage: 'ARTICLE [--json]',
  summary: {
    zh: '从文章中找出发言，列出发言人、地区和依据',
    en: 'finds statements in an article, with speakers, places and reasons',
  },
  run,
};
