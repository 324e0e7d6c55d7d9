import { whenIdle } from './whenIdle.ts';

/** Who has done nothing for so long is not acting, milliseconds. */
const IDLE_AFTER_MS = 1000;
/** What counts as acting. */
const INPUT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** When somebody last acted, and how many times before; nobody listens before it is asked for. */
let lastInputAt = Number.NEGATIVE_INFINITY;
let inputCount = 0;
let isListening = false;

/** Listens once for all who wait: the panel waits anew at every click. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  const note = (): void => {
    lastInputAt = performance.now();
    inputCount += 1;
  };
  for (const act of INPUT_EVENTS)
    window.addEventListener(act, note, { capture: true, passive: true });
}

/** Whether the browser holds an event back that nobody has heard yet. Only Chromium tells. */
function isInputPending(): boolean {
  const scheduling: unknown = Reflect.get(navigator, 'scheduling');
  if (typeof scheduling !== 'object' || scheduling === null) return false;
  const ask: unknown = Reflect.get(scheduling, 'isInputPending');
  return typeof ask === 'function' && ask.call(scheduling) === true;
}

/**
 * Runs `task` once the browser is idle and nobody has moved the pointer, pressed a key or turned the
 * wheel for a second: whoever acts puts it off. Returns the way to call it off.
 * @param since when somebody last acted, as far as the caller knows; on the clock of `performance`
 */
export function whenUserIdle(task: () => void, since = Number.NEGATIVE_INFINITY): () => void {
  listen();
  const before = inputCount;
  let cancel = (): void => undefined;
  const look = (): void => {
    const left = (inputCount === before ? since : lastInputAt) + IDLE_AFTER_MS - performance.now();
    if (left > 0 || isInputPending()) {
      const timer = setTimeout(() => wait(), Math.max(left, 50));
      cancel = () => clearTimeout(timer);
      return;
    }
    task();
  };
  const wait = (): void => {
    cancel = whenIdle(look);
  };
  wait();
  return () => cancel();
}
