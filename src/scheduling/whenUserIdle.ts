import { whenIdleAfterFrame } from './whenIdle.ts';

/** After this time without input the user is idle, milliseconds. */
const IDLE_AFTER_MS = 1000;
/** The shortest time until the next check, milliseconds. */
const MIN_RETRY_MS = 50;
const INPUT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

let lastInputAt = Number.NEGATIVE_INFINITY;
let inputCount = 0;
let isTrackingInput = false;

/** Adds the listeners once, at the first call: the region panel waits again at every click. */
function trackInput(): void {
  if (isTrackingInput) return;
  isTrackingInput = true;
  const onInput = (): void => {
    lastInputAt = performance.now();
    inputCount += 1;
  };
  for (const type of INPUT_EVENTS)
    window.addEventListener(type, onInput, { capture: true, passive: true });
}

/** Whether the browser holds input that it has not dispatched yet. Only Chromium reports it. */
function isInputPending(): boolean {
  const scheduling: unknown = Reflect.get(navigator, 'scheduling');
  if (typeof scheduling !== 'object' || scheduling === null) return false;
  const query: unknown = Reflect.get(scheduling, 'isInputPending');
  return typeof query === 'function' && query.call(scheduling) === true;
}

/**
 * Runs `task` once the browser is idle and the user has been idle for one second. Returns a function that
 * cancels it.
 * @param since the user's last input before this call, if the caller has it; on the clock of `performance`
 */
export function whenUserIdle(task: () => void, since = Number.NEGATIVE_INFINITY): () => void {
  trackInput();
  const inputCountAtStart = inputCount;
  let cancel = (): void => undefined;
  const check = (): void => {
    const lastInput = inputCount === inputCountAtStart ? since : lastInputAt;
    const remaining = lastInput + IDLE_AFTER_MS - performance.now();
    if (remaining > 0 || isInputPending()) {
      const timer = setTimeout(checkWhenIdle, Math.max(remaining, MIN_RETRY_MS));
      cancel = () => clearTimeout(timer);
      return;
    }
    task();
  };
  const checkWhenIdle = (): void => {
    cancel = whenIdleAfterFrame(check);
  };
  checkWhenIdle();
  return () => cancel();
}
