import { handoutMessages } from '../../../i18n/handouts.ts';
import { langOf, type Page } from '../page/pageInputs.ts';
import { Picture } from './Picture.tsx';

interface SceneSheetsProps {
  readonly sheets: readonly { readonly page: Page; readonly picture: SVGSVGElement }[];
}

/** A sheet a scene: the picture, and what the speaker has in hand beneath it. */
export function SceneSheets({ sheets }: SceneSheetsProps) {
  return sheets.map(({ page: { title, notes, language }, picture }, index) => (
    <section key={`${String(index)} ${title}`} lang={langOf(language)} data-sheet="scene">
      <p data-number>{handoutMessages[language].sheet(index + 1, sheets.length)}</p>
      <Picture drawn={picture} />
      {notes !== '' && (
        <>
          <h2>{handoutMessages[language].notes}</h2>
          <p>{notes}</p>
        </>
      )}
    </section>
  ));
}
