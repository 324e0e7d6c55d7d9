import { expose } from 'comlink';
import { fetchServedPlaces } from '../../../../data/fetchGazetteer.ts';
import { createFiguresApi } from './figuresApi.ts';

/** The name of the worker is the address of the page. */
const base = self.name;

expose(
  createFiguresApi(async () => {
    const fetched = await fetchServedPlaces(base);
    return fetched.ok ? fetched.value : null;
  }),
);
