/** The position and size of a screen, CSS pixels. */
export interface ScreenArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** `unknown`: the browser cannot say, or the user did not allow it. */
export type OtherScreen = ScreenArea | 'unknown' | 'only-one';

interface ScreenDetailed {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

function isScreen(value: unknown): value is ScreenDetailed {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['availLeft', 'availTop', 'availWidth', 'availHeight'].every(
      (name) => typeof Reflect.get(value, name) === 'number',
    )
  );
}

/** A screen other than that of this window. Asks the user once; needs a user gesture. Never rejects. */
export async function findOtherScreen(self: object = window): Promise<OtherScreen> {
  const ask: unknown = Reflect.get(self, 'getScreenDetails');
  if (typeof ask !== 'function') return 'unknown';
  try {
    const details: unknown = await Reflect.apply(ask, self, []);
    if (typeof details !== 'object' || details === null) return 'unknown';
    const screens: unknown = Reflect.get(details, 'screens');
    const current: unknown = Reflect.get(details, 'currentScreen');
    if (!Array.isArray(screens)) return 'unknown';
    const all: readonly unknown[] = screens;
    const other = all.find((screen: unknown) => screen !== current);
    if (other === undefined) return 'only-one';
    if (!isScreen(other)) return 'unknown';
    const { availLeft: left, availTop: top, availWidth: width, availHeight: height } = other;
    return { left, top, width, height };
  } catch {
    return 'unknown';
  }
}
