import type { ReactNode } from 'react';
import type { Bilingual } from '../../domain/language.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import styles from './Title.module.css';

interface NameProps {
  readonly name: Bilingual;
}

/** A name in the reader's other language, marked as such for screen readers and fonts. */
export function OtherName({ name }: NameProps) {
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  if (name[other] === name[language]) return null;
  return <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{name[other]}</span>;
}

interface TitleProps extends NameProps {
  /** `name` for regions and people, `sentence` for the long titles of strategies and reports. */
  readonly look: 'name' | 'sentence';
  /** Stands around the name in the reader's language, such as square brackets. */
  readonly frame?: (name: string) => string;
  /** What it is, in a line below. */
  readonly children?: ReactNode;
}

/** The head of a panel: the name in the reader's language large, the other one beside it. */
export function Title({ name, look, frame = (text) => text, children }: TitleProps) {
  const language = useLanguage();
  return (
    <header className={styles['title']}>
      <div className={look === 'name' ? styles['names'] : undefined}>
        <PanelHeading className={styles[look]}>{frame(name[language])}</PanelHeading>
        <p className={look === 'name' ? styles['other'] : styles['otherSentence']}>
          <OtherName name={name} />
        </p>
      </div>
      {children}
    </header>
  );
}
