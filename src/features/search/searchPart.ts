import { createPart } from '../../ui/lazy/part.ts';

/** The index and the list of what it finds; the field itself is there from the start. */
export const searchPart = createPart(async () => {
  const [index, list] = await Promise.all([
    import('../../domain/search/searchIndex.ts'),
    import('./ResultList.tsx'),
  ]);
  return { createSearchIndex: index.createSearchIndex, ResultList: list.ResultList };
});
