import type { Position } from '../domain/corpus/columns.ts';

/** Files about statements, such as their texts or glosses, that load on request. */
interface LoadingStore {
  readonly at: (position: Position) => unknown;
  readonly request: (position: Position) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

const TEXTS_TIMEOUT_MS = 5000;

/** Resolves when each is loaded or has failed, or after a timeout. */
export async function waitForTexts(
  texts: LoadingStore,
  positions: readonly Position[],
): Promise<void> {
  for (const position of positions) texts.request(position);
  await new Promise<void>((resolve) => {
    const check = (): void => {
      if (positions.some((position) => texts.at(position) === 'waiting')) return;
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = texts.subscribe(check);
    const timer = setTimeout(() => {
      stop();
      resolve();
    }, TEXTS_TIMEOUT_MS);
    check();
  });
}
