import { useInteraction } from '../../state/AppStoreContext.tsx';
import { ChooserMenu } from './ChooserMenu.tsx';

interface ChooserProps {
  /** For the case that no element had the focus before. */
  readonly focusMap: () => void;
}

/** A menu of the regions at the spot that the user pointed at. */
export function Chooser(props: ChooserProps) {
  const spot = useInteraction((state) => state.chooserAt);
  const quiet = useInteraction((state) => state.isChooserQuiet);
  if (!spot) return null;
  const key = `${spot.point.join()}/${spot.places.join()}/${quiet ? 'quiet' : 'asked'}`;
  return <ChooserMenu key={key} spot={spot} quiet={quiet} {...props} />;
}
