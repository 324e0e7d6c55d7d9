import { LANG_TAGS, SECOND_LANGUAGE } from '../../../domain/language.ts';
import { allNamesSet } from '../../../domain/filters/filterNames.ts';
import { statementsAt, strategiesAt } from '../../../domain/panel/panelLists.ts';
import { byline } from '../../../domain/report/byline.ts';
import { countsAt } from '../../../domain/view/viewModel.ts';
import { countText } from '../../../i18n/counts.ts';
import { filterMessages } from '../../../i18n/filters.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { legendMessages } from '../../../i18n/legend.ts';
import { PANEL } from '../../../i18n/panel.ts';
import { BelongsTo, type BriefProps, Members } from './BriefMemberships.tsx';
import { BriefStatement } from './BriefStatement.tsx';
import { Picture } from '../print/Picture.tsx';
import { type Brief, MAX_STATEMENTS } from './drawBrief.ts';

export function RegionBrief({ picture, credit, ...brief }: Omit<Brief, 'approval'>) {
  const { region, viewModel, language } = brief;
  const messages = PANEL[language];
  const { linked, view } = viewModel;
  const otherLanguage = SECOND_LANGUAGE[language];
  const filters = allNamesSet(linked, view.filters, language, filterMessages[language]);
  const statements = countText(countsAt(viewModel, region.id), language);
  const strategies = strategiesAt(viewModel, region.id).items.flatMap((type) => type.strategies);
  return (
    <section lang={LANG_TAGS[language]} data-sheet="brief">
      <p data-quiet>{linked.report.title[language]}</p>
      <h1>
        {region.name[language]}
        <small lang={LANG_TAGS[otherLanguage]}>{region.name[otherLanguage]}</small>
      </h1>
      <p>{messages.counts(statements, strategies.length)}</p>
      {filters.length > 0 && (
        <p data-quiet>
          {handoutMessages[language].underFilters(filters.join(legendMessages[language].join))}
        </p>
      )}
      <div data-beside>
        <Picture drawn={picture} />
        <div>
          <BelongsTo {...brief} />
          <Members {...brief} />
          <Strategies {...brief} />
        </div>
      </div>
      <Statements {...brief} />
      <p data-quiet>{linked.report.provenance[language]}</p>
      {linked.report.reporters && <p data-quiet>{byline(linked.report.reporters, language)}</p>}
      <p data-quiet>{credit}</p>
    </section>
  );
}

function Statements({ region, viewModel, language }: BriefProps) {
  const messages = PANEL[language];
  const kind = viewModel.linked.atlas.place(region.id) ? 'place' : 'grouping';
  const lists = statementsAt(viewModel, region.id);
  const hidden = lists.reduce((sum, list) => sum + list.hidden, 0);
  return (
    <>
      <h2>{messages.statements}</h2>
      <div data-columns>
        {lists.length === 0 && <p>{messages.notNamed[kind](region.short[language])}</p>}
        {lists.map(({ relation, statements }) =>
          statements.length === 0 ? null : (
            <section key={relation}>
              <h3>{messages.relation[kind][relation](region.short[language])}</h3>
              {[...statements.subarray(0, MAX_STATEMENTS)].map((at) => (
                <BriefStatement
                  key={at}
                  index={at}
                  region={relation === 'through' ? region : null}
                  {...{ viewModel, language }}
                />
              ))}
              {statements.length > MAX_STATEMENTS && (
                <p>{handoutMessages[language].more(statements.length - MAX_STATEMENTS)}</p>
              )}
            </section>
          ),
        )}
        {hidden > 0 && <p data-quiet>{messages.hidden(hidden)}</p>}
      </div>
    </>
  );
}

function Strategies({ region, viewModel, language }: BriefProps) {
  const messages = PANEL[language];
  const { items, hidden } = strategiesAt(viewModel, region.id);
  const kind = viewModel.linked.atlas.place(region.id) ? 'place' : 'grouping';
  return (
    <>
      <h2>{messages.strategies}</h2>
      {items.length === 0 && <p>{messages.noStrategies[kind](region.short[language])}</p>}
      {items.map(({ type, strategies }) => (
        <section key={type.id}>
          <h3>{type.name[language]}</h3>
          <ul>
            {strategies.map(({ strategy: { id, title, named } }) => (
              <li key={id}>
                {title[language]}
                {!named && <small> {messages.context}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hidden > 0 && <p data-quiet>{messages.hiddenStrategies(hidden)}</p>}
    </>
  );
}
