import type { ReactNode } from 'react';
import { LIST_COMMA } from '../../domain/language.ts';
import type { StrategyType } from '../../domain/report/report.ts';
import { articleMessages } from '../../i18n/article.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { KeyButton } from './KeyButton.tsx';
import { type Article, wordsAt } from './review/article.ts';
import type { Finding } from './review/finding.ts';
import styles from './Review.module.css';
import type { ReviewCommands } from './useReview.ts';

interface FindingDetailsProps {
  readonly article: Article;
  readonly finding: Finding;
  readonly types: readonly StrategyType[];
  readonly commands: ReviewCommands;
}

/** All that was found about the selected finding, and what can be done with it. */
export function FindingDetails({ article, finding, types, commands }: FindingDetailsProps) {
  const messages = useMessages(articleMessages);
  const language = useLanguage();
  const { fields, none } = messages;
  const list = (names: readonly string[]): string =>
    names.length === 0 ? none : names.join(LIST_COMMA[language]);
  const { status, speaker, body, post, places, groupings, isNational, because } = finding;
  return (
    <div className={styles['details']}>
      <dl>
        <Fact name={fields.body}>{messages.bodies[body]}</Fact>
        <Fact name={fields.post}>{post === '' ? none : post}</Fact>
        <Fact name={fields.places}>
          {isNational && places.length + groupings.length === 0
            ? messages.wholeCountry
            : list(places.map(({ name, basis }) => messages.place[basis](name[language])))}
        </Fact>
        {groupings.length > 0 && (
          <Fact name={fields.groupings}>{list(groupings.map(({ name }) => name[language]))}</Fact>
        )}
        <Fact name={fields.types}>
          {list(
            types.filter(({ id }) => finding.types.includes(id)).map(({ name }) => name[language]),
          )}
        </Fact>
        {because.length > 0 && (
          <Fact name={fields.because}>
            {because.map((range) => (
              <q key={range.start} className={styles['reason']}>
                {wordsAt(article, range)}
              </q>
            ))}
          </Fact>
        )}
      </dl>
      <div className={styles['actions']}>
        {status === 'confirmed' ? (
          <KeyButton keys={[]} onPress={commands.reopen}>
            {messages.reopen}
          </KeyButton>
        ) : (
          <KeyButton keys={['Enter']} isMain onPress={commands.confirm}>
            {messages.confirm}
          </KeyButton>
        )}
        {status === 'dropped' ? (
          <KeyButton keys={[]} onPress={commands.reopen}>
            {messages.reopen}
          </KeyButton>
        ) : (
          <KeyButton keys={['Delete', 'Backspace']} onPress={commands.drop}>
            {messages.drop}
          </KeyButton>
        )}
        <KeyButton keys={['E']} onPress={commands.edit}>
          {messages.edit}
        </KeyButton>
        {speaker !== '' && (
          <KeyButton keys={['A']} onPress={commands.sameForAll}>
            {messages.same(speaker)}
          </KeyButton>
        )}
      </div>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
