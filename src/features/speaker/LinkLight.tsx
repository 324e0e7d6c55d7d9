import { Link2, Unlink2 } from 'lucide-react';
import { useMessages } from '../../i18n/messages.tsx';
import { speakerMessages } from '../../i18n/speaker.ts';
import { useShowLink } from '../../state/showLink.ts';
import styles from './LinkLight.module.css';

/** Whether the other side answers: by drawing, word and colour. */
export function LinkLight() {
  const messages = useMessages(speakerMessages);
  const linked = useShowLink((state) => state.linked);
  const Icon = linked ? Link2 : Unlink2;
  return (
    <p role="status" className={styles['light']} data-linked={linked}>
      <Icon size={18} aria-hidden />
      {linked ? messages.linked : messages.alone}
    </p>
  );
}
