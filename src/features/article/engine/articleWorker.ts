import { expose } from 'comlink';
import { fetchGazetteer } from '../../../data/fetchGazetteer.ts';
import { createArticleEngine } from './articleEngine.ts';

/* The worker's name is the address of the page, to which the paths of files are relative. */
expose(createArticleEngine(() => fetchGazetteer(self.name)));
