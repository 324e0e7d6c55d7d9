import { useMemo } from 'react';
import { statementsOfSpeaker } from '../../domain/corpus/speakerSets.ts';
import { filterStatements } from '../../domain/panel/panelLists.ts';
import type { Speaker } from '../../domain/report/report.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { PANEL } from '../../i18n/panel.ts';
import { bracketName, SpeakerLine } from './statement/SpeakerLine.tsx';
import { StatementList } from './StatementList.tsx';
import { Title } from './Title.tsx';

interface SpeakerPanelProps {
  readonly speaker: Speaker;
  readonly viewModel: ViewModel;
}

export function SpeakerPanel({ speaker, viewModel }: SpeakerPanelProps) {
  const messages = useMessages(PANEL);
  const { linked } = viewModel;
  const all = useMemo(() => statementsOfSpeaker(linked, speaker.id), [linked, speaker]);
  return (
    <>
      <Title
        name={speaker.name}
        look="name"
        format={(name) => bracketName(name, speaker.nameByEditor)}
      >
        <SpeakerLine speaker={speaker} />
      </Title>
      <StatementList
        statements={filterStatements(viewModel, all)}
        viewModel={viewModel}
        none={messages.speakerNone}
        headedBy="paragraphs"
      />
    </>
  );
}
