import { parseArgs } from 'node:util';
import type { Draft, DraftStatement } from '../../src/draft/finding.ts';
import { findDraft } from '../../src/draft/findDraft.ts';
import { decodeArticle } from './decodeArticle.ts';
import { readDraftKnowledge } from './draftKnowledge.ts';

/** What a command of the command line reads and writes. */
export interface CommandIo {
  /** The bytes of a file; rejects when it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

const OK = 0;
const WRONG_FILE = 1;
const WRONG_USE = 2;
const USE = '用法：fangyu draft 文章.txt [--json]\nUse: fangyu draft ARTICLE.txt [--json]\n';

/**
 * `fangyu draft ARTICLE [--json]`: prints the statements that the draft finder proposes for a text file.
 * @returns the exit code: 0, 1 for a file that cannot be read, 2 for wrong arguments
 */
export async function draftCommand(
  commandArguments: readonly string[],
  io: CommandIo,
): Promise<number> {
  const options = readArguments(commandArguments);
  if (options === undefined) {
    io.writeError(USE);
    return WRONG_USE;
  }
  const { file, json } = options;
  if (!/\.(?:txt|md|markdown|text)$/iu.test(file)) {
    io.writeError(
      `${file}：只能读取 .txt 和 .md；请把文章另存为纯文本。\n${file}: only .txt and .md can be read; save the article as plain text.\n`,
    );
    return WRONG_FILE;
  }
  const bytes = await io.readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    io.writeError(
      `${file}：无法读取这个文件；请检查路径和权限。\n${file}: the file cannot be read; check its path and permissions.\n`,
    );
    return WRONG_FILE;
  }
  const text = decodeArticle(bytes);
  if (text === undefined) {
    io.writeError(
      `${file}：不是 UTF-8 或 GB 18030 编码的文本；请另存为 UTF-8。\n${file}: this is no text in UTF-8 or GB 18030; save it as UTF-8.\n`,
    );
    return WRONG_FILE;
  }
  const draft = findDraft(text, readDraftKnowledge());
  io.write(json ? `${JSON.stringify(toJson(draft), null, 2)}\n` : readableList(draft));
  return OK;
}

function readArguments(
  commandArguments: readonly string[],
): { readonly file: string; readonly json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...commandArguments],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file] = positionals;
    return file === undefined || positionals.length > 1 ? undefined : { file, json: values.json };
  } catch {
    return undefined;
  }
}

/** The form of `--json`; a speaker or post that the text does not give is an empty string. */
function toJson({ statements }: Draft) {
  return {
    statements: statements.map(
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
    ),
  };
}

const KINDS = { direct: '直接引语 direct', reported: '转述 reported' } as const;
const BODIES = { deputy: '代表 deputy', member: '委员 member', none: '— none' } as const;

function readableList({ statements, speakers }: Draft): string {
  const counts = `${statements.length} 条发言，${speakers.length} 位发言人 · ${statements.length} statements, ${speakers.length} speakers\n`;
  return [counts, ...statements.map(readable)].join('\n');
}

function readable(statement: DraftStatement, at: number): string {
  const { speaker, kind, start, end, text, places, confidence, because } = statement;
  const who =
    speaker === null
      ? '（未具名 no name）'
      : [speaker.name, BODIES[speaker.body], speaker.post?.text ?? ''].filter(Boolean).join(' · ');
  const where = places.map(({ id, text: name, basis }) => `${id} ${name} (${basis})`).join(', ');
  return [
    `${at + 1}. ${who}`,
    `   ${KINDS[kind]} ${start}–${end}: ${text}`,
    ...(where === '' ? [] : [`   地点 places: ${where}`]),
    `   把握 confidence: ${Math.round(confidence * 100)}%; 依据 because: ${because.map((words) => words.text).join(' | ')}`,
    '',
  ].join('\n');
}
