import { fetchArtefact } from '../../../data/fetchArtefact.ts';
import { readSpeakers, readTexts } from '../../../data/readReport.ts';
import { pathsOf } from '../../../domain/corpus/split.ts';
import { createSearcher, type FileReader } from '../../../domain/search/searcher.ts';
import type { SearchResponse, SearchRequest } from '../../../domain/search/searchProtocol.ts';
import { yieldToMain } from '../../../scheduling/yieldToMain.ts';

/*
 * Searches in a thread of its own, so that the page never waits for it. Its name carries the page's
 * address: paths of files are relative to that, not to this script.
 */
const inPage = (path: string): string => new URL(path, self.name).href;

const reader: FileReader = {
  speakers: async ({ path, edition }) => {
    const fetched = await fetchArtefact(inPage(pathsOf(path).speakers), readSpeakers(edition));
    return fetched.ok ? fetched.value.speakers : null;
  },
  texts: async ({ path, edition }, chunk) => {
    const fetched = await fetchArtefact(inPage(pathsOf(path).texts(chunk)), readTexts(edition));
    return fetched.ok ? fetched.value.texts : null;
  },
};

const say = (message: SearchResponse): void => self.postMessage(message);
const listen = createSearcher(say, reader, yieldToMain);
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => listen(data));
