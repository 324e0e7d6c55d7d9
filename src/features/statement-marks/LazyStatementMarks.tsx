import type { ComponentProps } from 'react';
import { lazyModuleMessages } from '../../i18n/lazyModules.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { mapLayer } from '../../map/layers/registry.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { LazyView } from '../../ui/lazy/LazyView.tsx';
import type { StatementMarks } from './StatementMarks.tsx';
import { statementMarksModule } from './statementMarksModule.ts';

/** Loaded with the first map layer that draws statements. */
export function LazyStatementMarks(props: ComponentProps<typeof StatementMarks>) {
  const hasMarks = useAppState(({ view }) => mapLayer(view.mode).drawsMarks !== undefined);
  const { names } = useMessages(lazyModuleMessages);
  return (
    hasMarks && (
      <LazyView module={statementMarksModule} name={names.marks} placement="overlay">
        {(module) => <module.StatementMarks {...props} />}
      </LazyView>
    )
  );
}
