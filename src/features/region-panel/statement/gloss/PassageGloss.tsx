import { useAppState } from '../../../../state/AppStoreContext.tsx';
import { LazyView } from '../../../../ui/lazy/LazyView.tsx';
import type { GlossProps } from './Gloss.tsx';
import { glossModule } from './glossModule.ts';

/** Nothing until the user switches the editor's translations on. */
export function PassageGloss(props: GlossProps) {
  const isOn = useAppState(({ preferences }) => preferences.glosses);
  return (
    isOn &&
    props.report.glossLanguage && (
      <LazyView module={glossModule} name="" placement="silent">
        {({ Gloss }) => <Gloss {...props} />}
      </LazyView>
    )
  );
}
