import { type ReactNode, useId } from 'react';
import type { Build, OwnContent, Scene, Spotlight } from '../../../../domain/deck/deck.ts';
import { adcode } from '../../../../domain/ids.ts';
import {
  type Bilingual,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
} from '../../../../domain/language.ts';
import { deckFieldMessages } from '../../../../i18n/deckFields.ts';
import { useMessages } from '../../../../i18n/messages.tsx';
import type { SpotlightOption } from '../spotlightOptions.ts';
import { BuildsForm } from './BuildsForm.tsx';
import { ContentForm, type MapReader } from './ContentForm.tsx';
import { ChoiceField } from './Field.tsx';
import { PartsField, ShownSelect } from './ShownField.tsx';
import styles from '../DeckEditor.module.css';

type SceneText = Partial<
  Pick<Scene, 'title' | 'kicker' | 'notes' | 'seconds' | 'theme' | 'language'>
>;
/** A field of the form: further typing in it belongs to the same undo step. */
type SceneField = `${'title' | 'kicker' | 'notes'} ${Language}` | 'seconds';

/** The scene in a form, and its edits. */
export interface SceneEdits {
  readonly scene: Scene;
  readonly spotlightOptions: readonly SpotlightOption[];
  /** Titles that can be computed for a scene. */
  readonly titlesOf: (scene: Scene) => readonly Bilingual[];
  readonly map: MapReader;
  /** Without a field, the edit is an undo step of its own. */
  readonly onText: (text: SceneText, field?: SceneField) => void;
  readonly onSpotlight: (spotlight: Spotlight | null) => void;
  readonly onContent: (content: OwnContent, field?: string) => void;
  readonly onBuilds: (builds: readonly Build[], field?: string) => void;
}

const THEMES = ['light', 'dark', 'projector'] as const;
/** The two largest cities, until the user takes others from the map. */
const FIRST_REGIONS = [adcode('110000'), adcode('310000')] as const;

function emptyContent(kind: OwnContent['kind'], before: OwnContent | null): OwnContent {
  switch (kind) {
    case 'number':
      return { kind, number: {}, caption: {} };
    case 'picture':
      return { kind, image: '', alt: {} };
    case 'regions':
      return { kind, ids: FIRST_REGIONS };
    default:
      return { kind, lines: before && 'lines' in before ? before.lines : [] };
  }
}

type ShownFieldsProps = Pick<
  SceneEdits,
  'scene' | 'spotlightOptions' | 'map' | 'onSpotlight' | 'onContent' | 'onBuilds'
> & { readonly label: string };

/** What the scene shows, and in which steps. */
export function ShownFields({ label, scene, spotlightOptions, ...props }: ShownFieldsProps) {
  const { spotlight, content } = scene;
  const id = useId();
  const option = spotlightOptions.find((each) => each.spotlight.id === spotlight?.id);
  const parts = option?.parts ?? null;
  const passages =
    spotlight?.kind === 'statement'
      ? (parts?.filter(
          (text, index) => text !== null && (spotlight.parts?.includes(index) ?? true),
        ) ?? null)
      : null;
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={id}>{label}</label>
        <ShownSelect
          id={id}
          scene={scene}
          options={spotlightOptions}
          onSpotlight={props.onSpotlight}
          onKind={(kind) => props.onContent(emptyContent(kind, content))}
        />
      </div>
      {spotlight?.kind === 'statement' && parts && (
        <PartsField spotlight={spotlight} parts={parts} onSpotlight={props.onSpotlight} />
      )}
      {content && <ContentForm content={content} map={props.map} onContent={props.onContent} />}
      <BuildsForm
        scene={scene}
        passages={passages?.filter((text) => text !== null) ?? null}
        map={props.map}
        onBuilds={props.onBuilds}
      />
    </>
  );
}

interface LookFieldsProps {
  readonly scene: Scene;
  readonly onText: SceneEdits['onText'];
}

/** Colours and language of the scene. */
export function LookFields({ scene, onText }: LookFieldsProps): ReactNode {
  const messages = useMessages(deckFieldMessages);
  return (
    <>
      <ChoiceField
        label={messages.theme}
        none={messages.ofShow}
        value={scene.theme}
        options={THEMES}
        names={messages.themes}
        onChoose={(theme) => onText({ theme })}
      />
      <ChoiceField
        label={messages.language}
        none={messages.ofShow}
        value={scene.language}
        options={LANGUAGES}
        names={LANGUAGE_NAMES}
        onChoose={(language) => onText({ language })}
      />
    </>
  );
}
