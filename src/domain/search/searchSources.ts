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
  // What is not at hand counts as failed here, and is found by its words when these have been read.
  const texts = loadedTexts('files' in report ? [] : report.texts);
  return { frame, columns, texts, speakers };
}

/**
 * What can be searched, made of plain data.
 * @param speakers of a long report, which come in a file of their own
 */
export function sourcesOf(
  { places, groupings, counties, names, report }: SearchData,
  speakers: readonly Speaker[],
): SearchSources {
  const plain = createAtlas({ schema: 1, places, groupings });
  const atlas = counties.length > 0 ? withCounties(plain, counties) : plain;
  const people = report && !('files' in report) ? report.speakers : speakers;
  const linked: LinkedReport | null = report && linkCorpus(unpackCorpus(report, people), atlas);
  return { atlas, names, linked };
}
