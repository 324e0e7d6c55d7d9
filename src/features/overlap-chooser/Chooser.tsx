import { useInteraction } from '../../state/AppStoreContext.tsx';
import { ChooserMenu } from './ChooserMenu.tsx';

interface ChooserProps {
  /** Puts the focus on the map: where it goes back to when nothing else had it. */
  readonly focusMap: () => void;
}

/** The overlap chooser: what lies at the spot somebody pointed at. */
export function Chooser(props: ChooserProps) {
  const spot = useInteraction((state) => state.chooserAt);
  const quiet = useInteraction((state) => state.isChooserQuiet);
  if (!spot) return null;
  const key = `${spot.point.join()}/${spot.places.join()}/${quiet ? 'quiet' : 'asked'}`;
  return <ChooserMenu key={key} spot={spot} quiet={quiet} {...props} />;
}
