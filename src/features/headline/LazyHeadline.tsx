import { type ReactNode, useEffect, useState } from 'react';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { whenIdleAfterFrame } from '../../scheduling/whenIdle.ts';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import { createLazyModule } from '../../ui/lazy/lazyModule.ts';

const headlineModule = createLazyModule(() => import('./Headline.tsx'));

interface LazyHeadlineProps {
  readonly children: (views: typeof import('./Headline.tsx')) => ReactNode;
}

/** Loads after the first panel, when the browser is idle. */
export function LazyHeadline({ children }: LazyHeadlineProps) {
  const { names } = useMessages(lazyModuleMessages);
  const [isIdle, setIdle] = useState(() => headlineModule.getState().status === 'loaded');
  useEffect(() => whenIdleAfterFrame(() => setIdle(true)), []);
  if (!isIdle) return null;
  return (
    <LazyView module={headlineModule} name={names.headline} placement="silent">
      {children}
    </LazyView>
  );
}
