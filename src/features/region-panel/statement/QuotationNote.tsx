import { type Corpus, reportsIn } from '../../../domain/corpus/corpus.ts';
import { lazyModuleMessages } from '../../../i18n/lazyModules.ts';
import { useLanguage, useMessages } from '../../../i18n/messages.tsx';
import { PANEL } from '../../../i18n/panel.ts';
import { useAppState } from '../../../state/AppStoreContext.tsx';
import { LazyView } from '../../../ui/lazy/LazyView.tsx';
import { glossModule } from './gloss/glossModule.ts';
import styles from './QuotationNote.module.css';

/** Nothing if the quotations are in the language of the page, unless the editor's translations are shown. */
export function QuotationNote({ corpus }: { readonly corpus: Corpus }) {
  const messages = useMessages(PANEL);
  const { names } = useMessages(lazyModuleMessages);
  const language = useLanguage();
  const isOn = useAppState(({ preferences }) => preferences.glosses);
  const reports = reportsIn(corpus);
  const languages = reports.map(({ glossLanguage }) => glossLanguage).filter(Boolean);
  return (
    <>
      {reports.some((report) => report.language !== language) && (
        <p className={styles['note']}>{messages.quotedInOriginal}</p>
      )}
      {(isOn ? languages.length > 0 : languages.includes(language)) && (
        <div className={styles['switch']}>
          <LazyView module={glossModule} name={names.panel} fallback={false}>
            {({ GlossSwitch }) => <GlossSwitch />}
          </LazyView>
        </div>
      )}
    </>
  );
}
