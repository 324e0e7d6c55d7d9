import type { Corpus } from '../corpus/corpus.ts';
import { position } from '../corpus/columns.ts';
import type { SearchSources } from './searchIndex.ts';
import type { SearchReportData, SearchData } from './searchProtocol.ts';

function packCorpus({ frame, columns, speakers, texts, files }: Corpus): SearchReportData {
  if (files) return { frame, columns, files };
  const loaded = Array.from({ length: columns.size }, (_, index) => texts.at(position(index)));
  return {
    frame,
    columns,
    speakers,
    texts: loaded.map((text) => (typeof text === 'string' ? null : text)),
  };
}

export function searchDataOf({ atlas, names, linked }: SearchSources): SearchData {
  const { places, groupings, counties } = atlas;
  return { places, groupings, counties, names, report: linked && packCorpus(linked.corpus) };
}
