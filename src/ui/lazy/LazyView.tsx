import {
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button } from '../Button.tsx';
import styles from './LazyView.module.css';
import { LazyErrorBoundary } from './LazyErrorBoundary.tsx';
import { LazyTextsContext } from './lazyTexts.ts';
import type { LazyModule } from './lazyModule.ts';

interface LazyPartProps<Module> {
  readonly module: LazyModule<Module>;
  /** How it is called in a sentence, in the reader's language. */
  readonly name: string;
  /** `over`: it will lie over everything, and so does what is said of it. `silent`: nobody asked for it by name. */
  readonly where?: 'here' | 'over' | 'silent';
  /** The reader does without it: offered where given. */
  readonly onGiveUp?: () => void;
  /** It has come while the focus was on the button that asked for it again. */
  readonly onArrival?: () => void;
  /** Stands in its place as long as it is on its way, instead of a sentence. */
  readonly meanwhile?: ReactNode;
  readonly children: (module: Module) => ReactNode;
}

/**
 * Shows a part of the app, and wants it as long as it is on the page: until it comes, that it is on its
 * way; where it does not come, why, with what can be done.
 */
export function LazyView<Module>({
  module,
  name,
  where = 'here',
  onGiveUp,
  onArrival,
  meanwhile,
  children,
}: LazyPartProps<Module>) {
  const texts = use(LazyTextsContext);
  const state = useSyncExternalStore(module.watch, module.read, module.read);
  const [asked, setAsked] = useState(false);
  useEffect(() => module.want(), [module]);
  const { status } = state;
  const arrive = useEffectEvent(() => {
    if (asked) onArrival?.();
  });
  useLayoutEffect(() => {
    if (status === 'here') arrive();
  }, [status]);

  const say = (sentence: string, buttons: ReactNode, isFailure: boolean) => (
    <div
      role={isFailure ? 'alert' : 'status'}
      className={styles['card']}
      data-where={where}
      data-waits={!isFailure && buttons === null}
    >
      <p>{sentence}</p>
      {buttons}
      {onGiveUp && buttons && <Button onClick={onGiveUp}>{texts.close}</Button>}
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
        setAsked(true);
        module.retry();
      }}
    >
      {texts.retry}
    </Button>
  );

  if (state.status === 'here')
    return (
      <LazyErrorBoundary instead={say(texts.threw(name), reload, true)}>
        {children(state.module)}
      </LazyErrorBoundary>
    );
  if (where === 'silent') return null;
  if (state.status === 'failed') {
    if (state.page === 'another') return say(texts.another(name), reload, true);
    return say(texts[state.page](name), retry, true);
  }
  // Whoever pressed the button stays on it while the next attempt is under way.
  const again = (state.status === 'loading' && state.slow) || asked;
  if (!again) return meanwhile ?? say(texts.loading(name), null, false);
  return (
    <>
      {say(texts.slow(name), retry, false)}
      {meanwhile}
    </>
  );
}
