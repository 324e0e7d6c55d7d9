import { whenIdleAfterFrame } from './whenIdle.ts';

/** Without input, milliseconds. */
const IDLE_AFTER_MS = 1000;
/** Milliseconds. */
const MIN_RETRY_MS = 50;
const INPUT_EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

let lastInputAt = Number.NEGATIVE_INFINITY;
let inputCount = 0;
let isTrackingInput = false;

/** Once, at the first call: the region panel waits again at every click. */
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

/** Only Chromium reports it. */
function isInputPending(): boolean {
  const scheduling: unknown = Reflect.get(navigator, 'scheduling');
  if (typeof scheduling !== 'object' || scheduling === null) return false;
  const query: unknown = Reflect.get(scheduling, 'isInputPending');
  return typeof query === 'function' && query.call(scheduling) === true;
}

/**
 * Browser idle, and the user for one second. Returns a cancel function.
 * @param since the user's last input before this call, on the clock of `performance`
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
