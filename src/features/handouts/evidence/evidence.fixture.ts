import { position } from '../../../domain/corpus/columns.ts';
import { type LinkedReport, sizeOf } from '../../../domain/filters/filter.ts';
import { runSync } from '../../../scheduling/runChunked.ts';
import { type Evidence, type EvidenceInputs, gatherEvidence } from './evidence.ts';

/** All statements of a report, or those at some positions. Their texts must be loaded. */
export function evidenceOf(
  linked: LinkedReport,
  given: Partial<EvidenceInputs> & { readonly positions?: readonly number[] } = {},
): Evidence {
  const { positions = Array.from({ length: sizeOf(linked) }, (_, at) => at), ...rest } = given;
  const statements = positions.map(position).map((at) => {
    const text = linked.corpus.texts.at(at);
    if (typeof text === 'string') throw new Error(`the text of statement ${at} is ${text}`);
    return { at, text };
  });
  const inputs = { linked, language: 'en', madeAt: '2024-03-09T08:00:00Z', glossOf: null } as const;
  return runSync(gatherEvidence({ ...inputs, statements, ...rest }));
}
