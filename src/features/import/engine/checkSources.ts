import type { KnownTables } from '../../../compiler/checks/references.ts';
import type { ServedPlaces } from '../../../data/fetchGazetteer.ts';
import { isAdcode } from '../../../domain/ids.ts';
import { lookUpIn } from '../../../tables/lookUpPlace.ts';
import type { PlaceSources } from '../../../workbook/compile/placeReader.ts';
import { sheetCells } from '../../../workbook/read/sheetCells.ts';
import type { WorkbookCells } from '../../../workbook/workbookCells.ts';

/** A user's report may refer to every region of the map; its documents are its own. */
function knownTables({ gazetteer, mapped }: ServedPlaces): KnownTables {
  const ids = [...gazetteer.regions.keys()];
  return {
    places: mapped,
    groupings: new Set(ids.filter((id) => !isAdcode(id))),
    documents: new Map(),
  };
}

/** What a check refers to. */
export function sourcesOf(
  places: ServedPlaces,
  answers: Readonly<Record<string, string>>,
): PlaceSources {
  return {
    today: new Date().toISOString().slice(0, 10),
    known: knownTables(places),
    lookUp: lookUpIn(places.gazetteer),
    answers: new Map(Object.entries(answers)),
  };
}

/** A table that uses what most tables use. */
export function oneRow(): WorkbookCells {
  const { sheet } = sheetCells('statements', {
    rows: [
      ['id', 'speaker', 'post', 'text', 'places', 'strategy', 'type', 'section'],
      ['a', '李明 Li Ming', '省长', '“好。”', '河南；湖北', '中部崛起', '区域', '一'],
    ],
    merged: [],
  });
  return { fileName: 'a.csv', format: 'csv', sheets: [sheet] };
}
