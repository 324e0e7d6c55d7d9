import { LANG_TAGS } from '../../../domain/language.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import type { PageWriter } from '../files/pageWriter.ts';
import { type DrawnPage, svgOf } from '../page/drawPages.ts';
import { Picture } from './Picture.tsx';
import { printSheets } from './printSheets.ts';

interface SceneSheetsProps {
  readonly sheets: readonly { readonly page: DrawnPage; readonly picture: SVGSVGElement }[];
}

/** A sheet per scene: the picture, and the speaker's notes beneath it. */
function SceneSheets({ sheets }: SceneSheetsProps) {
  return sheets.map(({ page: { content, scene }, picture }, index) => (
    <section key={scene} lang={LANG_TAGS[content.language]} data-sheet="scene">
      <p data-number>{handoutMessages[content.language].sheet(index + 1, sheets.length)}</p>
      <Picture drawn={picture} />
      {content.notes !== '' && (
        <>
          <h2>{handoutMessages[content.language].notes}</h2>
          <p>{content.notes}</p>
        </>
      )}
    </section>
  ));
}

export const printScenes: PageWriter = ({ pages }) => {
  printSheets(<SceneSheets sheets={pages.map((page) => ({ page, picture: svgOf(page) }))} />);
  return Promise.resolve([]);
};
