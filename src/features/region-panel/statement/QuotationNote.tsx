import type { ReportFrame } from '../../../domain/report/report.ts';
import { lazyModuleMessages } from '../../../i18n/lazyModules.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { useAppState } from '../../../state/AppStoreContext.tsx';
import { LazyView } from '../../../ui/lazy/LazyView.tsx';
import { glossModule } from './gloss/glossModule.ts';
import styles from './QuotationNote.module.css';

/** Nothing if the quotations are in the language of the page, unless the editor's translations are shown. */
export function QuotationNote({ report }: { readonly report: ReportFrame }) {
  const messages = useMessages(PANEL);
  const { names } = useMessages(lazyModuleMessages);
  const language = useLanguage();
  const isOn = useAppState(({ preferences }) => preferences.glosses);
  return (
    <>
      {report.language !== language && (
        <p className={styles['note']}>{messages.quotedInOriginal}</p>
      )}
      {report.glossLanguage && (isOn || report.glossLanguage === language) && (
        <div className={styles['switch']}>
          <LazyView module={glossModule} name={names.panel} fallback={false}>
            {({ GlossSwitch }) => <GlossSwitch />}
          </LazyView>
        </div>
      )}
    </>
  );
}
