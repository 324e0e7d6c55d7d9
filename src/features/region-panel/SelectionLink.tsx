import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { encodeView } from '../../domain/address.ts';
import type { RegionId, SpeakerId, StrategyId } from '../../domain/ids.ts';
import type { Selection } from '../../domain/view.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/hover.ts';
import { usePanelNavigation } from './PanelNavigation.tsx';
import styles from './SelectionLink.module.css';

interface SelectionLinkProps {
  readonly selection: Selection | null;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Shows a region on the map while `previewing`, and no longer than the element is there. */
function usePreview(selection: Selection | null) {
  const previewing = useRef(false);
  const end = () => {
    if (!previewing.current) return;
    previewing.current = false;
    useHover.getState().hover(null);
  };
  const start = () => {
    if (selection?.kind !== 'region') return;
    previewing.current = true;
    useHover.getState().hover(selection.id);
  };
  useEffect(
    () => () => {
      if (previewing.current) useHover.getState().hover(null);
    },
    [],
  );
  return { start, end };
}

/** A real link: a plain click moves within the panel, any other does what the browser does with links. */
export function SelectionLink({ selection, className, children }: SelectionLinkProps) {
  const view = useAtlas((state) => state.view);
  const { follow } = usePanelNavigation();
  // Opened in a new tab, the link should speak the language it was seen in, whatever that tab prefers.
  const otherLanguage = view.language === 'zh' ? 'en' : 'zh';
  const preview = usePreview(selection);
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    follow(selection);
  };
  return (
    <a
      href={`#${encodeView({ ...view, selection }, otherLanguage)}`}
      className={className ?? styles['link']}
      onClick={onClick}
      onPointerEnter={preview.start}
      onPointerLeave={preview.end}
      onFocus={preview.start}
      onBlur={preview.end}
    >
      {children}
    </a>
  );
}

interface LinkProps<Id> {
  readonly id: Id;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function RegionLink({ id, ...rest }: LinkProps<RegionId>) {
  return <SelectionLink selection={{ kind: 'region', id }} {...rest} />;
}

export function StrategyLink({ id, ...rest }: LinkProps<StrategyId>) {
  return <SelectionLink selection={{ kind: 'strategy', id }} {...rest} />;
}

export function SpeakerLink({ id, ...rest }: LinkProps<SpeakerId>) {
  return <SelectionLink selection={{ kind: 'speaker', id }} {...rest} />;
}
