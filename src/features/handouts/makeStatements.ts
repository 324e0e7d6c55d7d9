import { fileName } from '../../domain/fileName.ts';
import { sizeOf } from '../../domain/filters/filter.ts';
import type { StatementsToWrite } from './evidence/writeEvidence.ts';
import { statementFormat, type StatementFormatId } from './exportFormats.ts';
import { type ExportResult, failureReason, requireModule, save } from './exportResult.ts';

export interface StatementRequest {
  readonly format: StatementFormatId;
  readonly content: 'statements';
}

/** Saves statements in the requested format, or returns why not; null where the user cancelled. */
export async function makeStatements(
  { format: id }: StatementRequest,
  inputs: Omit<StatementsToWrite, 'madeAt'>,
): Promise<ExportResult | null> {
  const { linked, positions, signal } = inputs;
  if (positions.length === 0) return { kind: 'no-statements' };
  try {
    const { extension, loadWriter } = statementFormat(id);
    const write = await requireModule(loadWriter());
    const madeAt = new Date().toISOString().replace(/\.\d+Z$/u, 'Z');
    const content = await write({ ...inputs, madeAt });
    signal.throwIfAborted();
    if (content === null) return { kind: 'failed', why: 'texts' };
    const part = positions.length < sizeOf(linked) ? '-selection' : '';
    return save(fileName(`fangyu-${linked.report.id}-statements${part}`, `.${extension}`), content);
  } catch (error) {
    return signal.aborted ? null : { kind: 'failed', why: failureReason(error) };
  }
}
