import type { Position } from '../domain/corpus/columns.ts';
import type { TextStore } from '../domain/corpus/texts.ts';

/** Nobody waits longer for the words of a long report, milliseconds. */
const TEXTS_TIMEOUT_MS = 5000;

/** Resolves when the words of the statements at `positions` are there, have failed, or took too long. */
export async function waitForTexts(
  texts: TextStore,
  positions: readonly Position[],
): Promise<void> {
  for (const at of positions) texts.request(at);
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (positions.some((at) => texts.at(at) === 'waiting')) return;
      clearTimeout(patience);
      stop();
      resolve();
    };
    const stop = texts.subscribe(look);
    const patience = setTimeout(() => {
      stop();
      resolve();
    }, TEXTS_TIMEOUT_MS);
    look();
  });
}
