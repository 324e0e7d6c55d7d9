import { fetchArtefact } from '../../../data/fetchArtefact.ts';
import { readSpeakers, readTexts } from '../../../data/readReport.ts';
import { pathsOf } from '../../../domain/corpus/split.ts';
import { createSearcher, type FileReader } from '../../../domain/search/searcher.ts';
import type { SearchResponse, SearchRequest } from '../../../domain/search/searchProtocol.ts';
import { yieldToMain } from '../../../scheduling/yieldToMain.ts';

/* The worker's name is the address of the page, to which the paths of files are relative. */
const addressInPage = (path: string): string => new URL(path, self.name).href;

const reader: FileReader = {
  speakers: async ({ path, edition }) => {
    const address = addressInPage(pathsOf(path).speakers);
    const fetched = await fetchArtefact(address, readSpeakers(edition));
    return fetched.ok ? fetched.value.speakers : null;
  },
  texts: async ({ path, edition }, chunk) => {
    const address = addressInPage(pathsOf(path).texts(chunk));
    const fetched = await fetchArtefact(address, readTexts(edition));
    return fetched.ok ? fetched.value.texts : null;
  },
};

const respond = (response: SearchResponse): void => self.postMessage(response);
const onRequest = createSearcher(respond, reader, yieldToMain);
self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => onRequest(data));
