import type { ReactNode } from 'react';
import { type Bilingual, LANG_TAGS, SECOND_LANGUAGE } from '../../domain/language.ts';
import { useLanguage } from '../../i18n/messages.tsx';
import { PanelHeading } from './PanelHeading.tsx';
import styles from './Title.module.css';

interface NameProps {
  readonly name: Bilingual;
}

/** With `lang` for screen readers and fonts. */
export function OtherName({ name }: NameProps) {
  const language = useLanguage();
  const other = SECOND_LANGUAGE[language];
  if (name[other] === name[language]) return null;
  return <span lang={LANG_TAGS[other]}>{name[other]}</span>;
}

interface TitleProps extends NameProps {
  /** `sentence` for the long titles of strategies and reports. */
  readonly look: 'name' | 'sentence';
  readonly format?: (name: string) => string;
  readonly children?: ReactNode;
}

/** The name in the language of the page, and the other name next to it. */
export function Title({ name, look, format = (text) => text, children }: TitleProps) {
  const language = useLanguage();
  return (
    <header className={styles['title']}>
      <div className={look === 'name' ? styles['names'] : undefined}>
        <PanelHeading className={styles[look]}>{format(name[language])}</PanelHeading>
        <p className={look === 'name' ? styles['other'] : styles['otherSentence']}>
          <OtherName name={name} />
        </p>
      </div>
      {children}
    </header>
  );
}
