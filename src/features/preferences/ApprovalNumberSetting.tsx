import { useId, useState } from 'react';
import { APPROVAL_NUMBER_LENGTH, readApprovalNumber } from '../../domain/view/approvalNumber.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { preferenceMessages } from '../../i18n/preferences.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import styles from './Preferences.module.css';
import { Row } from './Row.tsx';

/** An invalid number is reported and not stored. */
export function ApprovalNumberSetting() {
  const messages = useMessages(preferenceMessages);
  const id = useId();
  const stored = useAppState((state) => state.preferences.approvalNumber);
  const setPreferences = useAppState((state) => state.setPreferences);
  const [text, setText] = useState(stored ?? '');
  const read = readApprovalNumber(text);

  const type = (next: string) => {
    setText(next);
    const entered = readApprovalNumber(next);
    if (entered.ok) setPreferences({ approvalNumber: entered.number });
  };
  return (
    <Row
      label={<label htmlFor={id}>{messages.approval}</label>}
      hint={<span id={`${id}-hint`}>{messages.approvalHint}</span>}
    >
      <input
        id={id}
        type="text"
        className={styles['text']}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-problem ${id}-hint`}
        aria-invalid={!read.ok}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      <p id={`${id}-problem`} role="status" className={styles['problem']}>
        {!read.ok &&
          messages.approvalProblem[read.problem](
            Array.from(text.trim()).length,
            APPROVAL_NUMBER_LENGTH,
          )}
      </p>
    </Row>
  );
}
