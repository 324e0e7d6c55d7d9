import { Trash2 } from 'lucide-react';
import { EMPTY_BUILD, MAX_BUILDS } from '../../../../domain/deck/builds.ts';
import type { Build, Scene } from '../../../../domain/deck/deck.ts';
import { linesOf, MAX_LINES } from '../../../../domain/deck/ownContent.ts';
import { deckFieldMessages } from '../../../../i18n/deckFields.ts';
import { useMessages } from '../../../../i18n/messages.tsx';
import { Button } from '../../../../ui/Button.tsx';
import styles from '../DeckEditor.module.css';
import type { MapReader } from './ContentForm.tsx';
import { ChoiceField, Field } from './Field.tsx';

interface BuildsFormProps {
  readonly scene: Scene;
  /** The passages of the statement that are shown; null where they are not known. */
  readonly passages: readonly string[] | null;
  readonly map: MapReader;
  /** `field` names what is typed in; none for other edits. */
  readonly onBuilds: (builds: readonly Build[], field?: string) => void;
}

/** The steps of a scene. */
export function BuildsForm({ scene, passages, map, onBuilds }: BuildsFormProps) {
  const messages = useMessages(deckFieldMessages);
  const { builds } = scene;
  return (
    <fieldset className={styles['group']}>
      <legend>{messages.steps}</legend>
      <p className={styles['hint']}>{messages.stepsHint}</p>
      {builds.map((build, index) => (
        <BuildForm
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place only
          key={index}
          build={build}
          step={index + 1}
          scene={scene}
          passages={passages}
          map={map}
          onBuild={(changed, field) =>
            onBuilds(builds.with(index, changed), field && `step ${String(index)} ${field}`)
          }
          onRemove={() => onBuilds(builds.toSpliced(index, 1))}
        />
      ))}
      {builds.length < MAX_BUILDS && (
        <Button look="outlined" onClick={() => onBuilds([...builds, EMPTY_BUILD])}>
          {messages.addStep}
        </Button>
      )}
    </fieldset>
  );
}

interface BuildFormProps extends Omit<BuildsFormProps, 'onBuilds'> {
  readonly build: Build;
  /** From 1. */
  readonly step: number;
  readonly onBuild: (build: Build, field?: string) => void;
  readonly onRemove: () => void;
}

function BuildForm({ build, step, scene, passages, map, onBuild, onRemove }: BuildFormProps) {
  const messages = useMessages(deckFieldMessages);
  return (
    <section className={styles['item']} aria-label={messages.step(step)}>
      <header className={styles['itemHead']}>
        <h3>{messages.step(step)}</h3>
        <Button look="icon" aria-label={messages.removeStep(step)} onClick={onRemove}>
          <Trash2 size={18} aria-hidden />
        </Button>
      </header>
      {scene.spotlight?.kind === 'statement' && (
        <WordFields build={build} passages={passages} onBuild={onBuild} />
      )}
      {linesOf(scene.content).length > 0 && (
        <Field label={messages.stepLines}>
          {(id) => (
            <input
              id={id}
              type="number"
              min={0}
              max={MAX_LINES}
              value={build.lines ?? ''}
              onChange={({ target }) =>
                onBuild(
                  { ...build, lines: target.value === '' ? null : countOf(target.value) },
                  'lines',
                )
              }
            />
          )}
        </Field>
      )}
      <MapFields build={build} map={map} onBuild={onBuild} />
    </section>
  );
}

function countOf(text: string): number {
  return Math.max(0, Math.min(MAX_LINES, Math.round(Number(text)) || 0));
}

const WORD_KINDS = ['only', 'marked', 'all'] as const;

function WordFields({
  build,
  passages,
  onBuild,
}: Pick<BuildFormProps, 'build' | 'passages' | 'onBuild'>) {
  const messages = useMessages(deckFieldMessages);
  const { words } = build;
  const text = words && words.kind !== 'all' ? words.text : null;
  const isFound = text === null || (passages?.some((passage) => passage.includes(text)) ?? true);
  return (
    <>
      <ChoiceField
        label={messages.words}
        none={messages.wordKinds.keep}
        value={words?.kind ?? null}
        options={WORD_KINDS}
        names={messages.wordKinds}
        onChoose={(kind) =>
          onBuild({
            ...build,
            words:
              kind === null || kind === 'all'
                ? kind && { kind }
                : { kind, text: text ?? passages?.[0] ?? '' },
          })
        }
      />
      {words && words.kind !== 'all' && (
        <Field label={messages.theseWords}>
          {(id) => (
            <textarea
              id={id}
              rows={3}
              value={words.text}
              aria-invalid={!isFound}
              aria-describedby={isFound ? undefined : `${id}-wrong`}
              onChange={({ target }) =>
                onBuild({ ...build, words: { ...words, text: target.value } }, 'words')
              }
            />
          )}
        </Field>
      )}
      {!isFound && (
        <p role="alert" className={styles['error']}>
          {messages.notVerbatim}
        </p>
      )}
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={build.gloss}
          onChange={({ target }) => onBuild({ ...build, gloss: target.checked })}
        />
        {messages.gloss}
      </label>
    </>
  );
}

function MapFields({ build, map, onBuild }: Pick<BuildFormProps, 'build' | 'map' | 'onBuild'>) {
  const messages = useMessages(deckFieldMessages);
  const names = [...build.overlays, ...(build.region === null ? [] : [build.region])].map(
    map.nameOf,
  );
  return (
    <>
      {names.length > 0 && <p className={styles['hint']}>{messages.ofMap(names)}</p>}
      <div className={styles['actions']}>
        <Button
          look="outlined"
          onClick={() => onBuild({ ...build, overlays: map.overlays(), region: map.region() })}
        >
          {messages.takeMap}
        </Button>
        {names.length > 0 && (
          <Button look="outlined" onClick={() => onBuild({ ...build, overlays: [], region: null })}>
            {messages.clearMap}
          </Button>
        )}
      </div>
    </>
  );
}
