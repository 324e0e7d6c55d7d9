import { Columns2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { useAppState, useViewModel } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { FirstView } from './FirstView.tsx';
import { GroupingPanel } from './GroupingPanel.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { PanelLinksProvider, PanelNavigationProvider } from './PanelNavigation.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import styles from './RegionPanel.module.css';
import { SelectionLink } from './SelectionLink.tsx';
import { SpeakerPanel } from './SpeakerPanel.tsx';
import { StrategyPanel } from './StrategyPanel.tsx';
import { keyOf, useLinks, usePanelNavigator } from './usePanelNavigator.ts';

/** Undefined without a selection or if it is unknown. */
function contentOf(viewModel: ViewModel): ReactNode {
  const { linked, view } = viewModel;
  const { selection } = view;
  switch (selection?.kind) {
    case undefined:
      return undefined;
    case 'region': {
      const region = linked.atlas.region(selection.id);
      if (!region) return undefined;
      return region.kind === 'place' ? (
        <PlacePanel place={region} viewModel={viewModel} />
      ) : (
        <GroupingPanel grouping={region} viewModel={viewModel} />
      );
    }
    case 'strategy': {
      const strategy = linked.strategy(selection.id);
      return strategy && <StrategyPanel strategy={strategy} viewModel={viewModel} />;
    }
    case 'speaker': {
      const speaker = linked.speaker(selection.id);
      return speaker && <SpeakerPanel speaker={speaker} viewModel={viewModel} />;
    }
  }
}

interface RegionPanelProps {
  readonly onClose: () => void;
  /** Puts other regions beside the selected one. */
  readonly onCompare?: () => void;
  readonly isComparing?: boolean;
  /** Begins the overview where the map has no room for it. */
  readonly headline?: ReactNode;
  /** Sentences about the view; end the overview. */
  readonly insights?: ReactNode;
  /** With another report, or of regions. */
  readonly comparison?: ReactNode;
  /** Of the shown indicator; comes first. */
  readonly chart?: ReactNode;
}

/** About the selection; without one, about the report. */
export function RegionPanel({
  onClose,
  onCompare,
  isComparing = false,
  headline,
  insights,
  comparison,
  chart,
}: RegionPanelProps) {
  const messages = useMessages(PANEL);
  const language = useLanguage();
  const viewModel = useViewModel();
  const hasFailed = useAppState((state) =>
    state.notices.some((notice) => notice.kind === 'missing' && notice.artefact === 'report'),
  );
  const navigation = usePanelNavigator();
  const links = useLinks(viewModel);
  if (!viewModel || !links)
    return <p className={styles['waiting']}>{hasFailed ? messages.missing : messages.loading}</p>;

  const content = contentOf(viewModel);
  const { report } = viewModel.linked;
  return (
    <PanelNavigationProvider value={navigation}>
      <PanelLinksProvider value={links}>
        <div className={styles['panel']}>
          {content !== undefined && (
            <div className={styles['bar']} data-screen-only>
              <SelectionLink selection={null} className={styles['up']}>
                <span aria-hidden="true">← </span>
                {messages.toReport(report.short[language])}
              </SelectionLink>
              {onCompare && viewModel.view.selection?.kind === 'region' && (
                <Button
                  look="icon"
                  aria-label={messages.sideBySide}
                  aria-expanded={isComparing || undefined}
                  onClick={onCompare}
                >
                  <Columns2 size={18} aria-hidden="true" />
                </Button>
              )}
              <Button
                look="icon"
                aria-label={messages.close}
                aria-keyshortcuts="Escape"
                onClick={onClose}
              >
                <X size={18} aria-hidden="true" />
              </Button>
            </div>
          )}
          {chart}
          {comparison}
          {/* The key resets disclosures and the heading whenever the selection changes. */}
          <div
            key={keyOf(viewModel.view.selection)}
            className={styles['content']}
            data-panel-content
          >
            <FirstView>
              {content ?? <OverviewPanel {...{ viewModel, headline, insights }} />}
            </FirstView>
          </div>
        </div>
      </PanelLinksProvider>
    </PanelNavigationProvider>
  );
}
