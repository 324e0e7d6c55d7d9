import { createAtlas } from '../regions/atlas.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { loadedTexts } from '../corpus/texts.ts';
import { withCounties } from '../regions/counties.ts';
import { type LinkedReport, linkCorpus } from '../filters/filter.ts';
import type { Speaker } from '../report/report.ts';
import type { SearchSources } from './searchIndex.ts';
import type { SearchReportData, SearchData } from './searchProtocol.ts';

function unpackCorpus(report: SearchReportData, speakers: readonly Speaker[]): Corpus {
  const { frame, columns } = report;
  // The word scan searches the texts of a long report.
  const texts = loadedTexts('files' in report ? [] : report.texts);
  return { frame, columns, texts, speakers };
}

/** `speakers`: those of a long report, which have a file of their own. */
export function searchSourcesOf(
  { places, groupings, counties, names, report }: SearchData,
  speakers: readonly Speaker[],
): SearchSources {
  const plain = createAtlas({ schema: 1, places, groupings });
  const atlas = counties.length > 0 ? withCounties(plain, counties) : plain;
  const people = report && !('files' in report) ? report.speakers : speakers;
  const linked: LinkedReport | null = report && linkCorpus(unpackCorpus(report, people), atlas);
  return { atlas, names, linked };
}
