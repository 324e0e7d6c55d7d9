import { expose } from 'comlink';
import { fetchGazetteer } from '../../../data/fetchGazetteer.ts';
import { createImportApi } from './importApi.ts';

/** The name of the worker is the address of the page. */
const base = self.name;

expose(
  createImportApi(async () => {
    const fetched = await fetchGazetteer(base);
    return fetched.ok ? fetched.value : null;
  }),
);
