import { usePresentation } from '../../../state/AppStoreContext.tsx';
import { useMessages } from '../../../i18n/messages.tsx';
import { ownContentMessages } from '../../../i18n/ownContent.ts';
import { stageMessages } from '../../../i18n/stage.ts';
import styles from './SkippedScenes.module.css';

/** Lists the scenes and builds that are not played because the report no longer has what they refer to. */
export function SkippedScenes() {
  const messages = useMessages(stageMessages);
  const skippedScenes = usePresentation((state) => state.skippedScenes);
  const skippedBuilds = usePresentation((state) => state.skippedBuilds);
  const own = useMessages(ownContentMessages);
  if (skippedScenes.length + skippedBuilds.length === 0) return null;
  const numbers = skippedScenes.map(({ number }) => String(number));
  return (
    <div role="status" className={styles['skipped']}>
      {numbers.length > 0 && <p>{messages.skippedScenes(numbers)}</p>}
      {skippedBuilds.map(({ number, build }) => (
        <p key={`${String(number)} ${String(build)}`}>{own.skippedBuild(number, build)}</p>
      ))}
    </div>
  );
}
