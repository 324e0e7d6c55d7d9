import {
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { isComposing } from '../../domain/keyboard/pressedKeys.ts';
import { Button } from '../Button.tsx';
import { LazyErrorBoundary } from './LazyErrorBoundary.tsx';
import type { LazyModule } from './lazyModule.ts';
import { LazyTextsContext } from './lazyTexts.ts';
import styles from './LazyView.module.css';

interface LazyViewProps<Module> {
  readonly module: LazyModule<Module>;
  /** Within a sentence, in the language of the page. */
  readonly name: string;
  /** `overlay`: the part covers the page, and so do its notices. `silent`: only a crash is reported. */
  readonly placement?: 'inline' | 'overlay' | 'silent';
  /** Where it is given, a notice with buttons offers it. */
  readonly onDismiss?: () => void;
  readonly onLoadedAfterRetry?: () => void;
  /** Replaces the sentence about loading. */
  readonly fallback?: ReactNode;
  readonly children: (module: Module) => ReactNode;
}

/** Until the module is rendered, says what happens and offers what the user can do about it. */
export function LazyView<Module>({
  module,
  name,
  placement = 'inline',
  onDismiss,
  onLoadedAfterRetry,
  fallback,
  children,
}: LazyViewProps<Module>) {
  const texts = use(LazyTextsContext);
  const state = useSyncExternalStore(module.subscribe, module.getState, module.getState);
  const [hasRetried, setHasRetried] = useState(false);
  useEffect(() => module.load(), [module]);
  const { status } = state;
  const onLoaded = useEffectEvent(() => {
    if (hasRetried) onLoadedAfterRetry?.();
  });
  useLayoutEffect(() => {
    if (status === 'loaded') onLoaded();
  }, [status]);
  useEffect(() => {
    if (placement !== 'overlay' || status === 'loaded') return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      event.stopPropagation();
      onDismiss?.();
    };
    // Before the element with the focus: it is below what was asked for.
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  });

  const notice = (role: 'alert' | 'status', sentence: string, button: ReactNode) => (
    <div
      role={role}
      className={styles['card']}
      data-placement={placement}
      data-delayed={button === null}
    >
      <p>{sentence}</p>
      {button}
      {onDismiss && button && <Button onClick={onDismiss}>{texts.close}</Button>}
    </div>
  );
  const reload = (
    <Button look="outlined" onClick={() => window.location.reload()}>
      {texts.reload}
    </Button>
  );
  const retry = (
    <Button
      look="outlined"
      onClick={() => {
        setHasRetried(true);
        module.retry();
      }}
    >
      {texts.retry}
    </Button>
  );

  if (state.status === 'loaded')
    return (
      <LazyErrorBoundary fallback={notice('alert', texts.threw(name), reload)}>
        {children(state.module)}
      </LazyErrorBoundary>
    );
  if (placement === 'silent') return null;
  if (state.status === 'failed') {
    if (state.page === 'another') return notice('alert', texts.another(name), reload);
    return notice('alert', texts[state.page](name), retry);
  }
  // After "Try again" the button stays during the next attempt, because it has the focus.
  const offersRetry = (state.status === 'loading' && state.slow) || hasRetried;
  if (!offersRetry) return fallback ?? notice('status', texts.loading(name), null);
  return (
    <>
      {notice('status', texts.slow(name), retry)}
      {fallback}
    </>
  );
}
