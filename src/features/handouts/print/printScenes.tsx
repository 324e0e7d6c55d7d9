import { LANG_TAGS } from '../../../domain/language.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import type { PageWriter } from '../files/pageWriter.ts';
import { type DrawnPage, svgOf } from '../page/drawPages.ts';
import { Picture } from './Picture.tsx';
import { printSheets } from './printSheets.ts';
import { pagesOf, type SheetLayout } from './sheetLayout.ts';

interface Sheet {
  readonly page: DrawnPage;
  readonly number: string;
  /** Null where only notes are printed. */
  readonly picture: SVGSVGElement | null;
}

/** One scene to a page: the picture, and the speaker's notes beneath it. */
function SceneSheet({ page: { content }, number, picture, notes }: Sheet & { notes: boolean }) {
  return (
    <section lang={LANG_TAGS[content.language]} data-sheet="scene">
      <p data-number>{number}</p>
      {picture && <Picture drawn={picture} />}
      {notes && content.notes !== '' && (
        <>
          <h2>{handoutMessages[content.language].notes}</h2>
          <p>{content.notes}</p>
        </>
      )}
    </section>
  );
}

/** A small scene on a page with others. */
function SmallScene({ page: { content }, number, picture, notes }: Sheet & { notes: boolean }) {
  return (
    <article lang={LANG_TAGS[content.language]}>
      {picture && <Picture drawn={picture} />}
      <p data-number>{number}</p>
      {notes && <p>{content.notes}</p>}
    </article>
  );
}

/** Titles and notes of all scenes, one after the other. */
function NotesSheet({ sheets }: { readonly sheets: readonly Sheet[] }) {
  return (
    <section data-sheet="notes">
      {sheets.map(({ page: { content, scene }, number }) => (
        <article key={scene} lang={LANG_TAGS[content.language]}>
          <h2>
            {content.title} <small>{number}</small>
          </h2>
          <p>{content.notes}</p>
        </article>
      ))}
    </section>
  );
}

function Sheets({ sheets, layout }: { sheets: readonly Sheet[]; layout: SheetLayout }) {
  const { scenes, withNotes: notes } = layout;
  if (scenes === 'notes') return <NotesSheet sheets={sheets} />;
  if (scenes === 1)
    return sheets.map((sheet) => <SceneSheet key={sheet.page.scene} {...sheet} notes={notes} />);
  return pagesOf(sheets, scenes).map((some) => (
    <section key={some[0]?.page.scene} data-sheet="scenes" data-scenes={scenes}>
      {some.map((sheet) => (
        <SmallScene key={sheet.page.scene} {...sheet} notes={notes} />
      ))}
    </section>
  ));
}

/** Prints scenes in a layout of the pages. */
export const printScenes: PageWriter = async ({ pages, layout, signal }) => {
  const sheets = pages.map(
    (page, index): Sheet => ({
      page,
      number: handoutMessages[page.content.language].sheet(index + 1, pages.length),
      picture: layout.scenes === 'notes' ? null : svgOf(page),
    }),
  );
  await printSheets(<Sheets sheets={sheets} layout={layout} />, signal);
  return [];
};
