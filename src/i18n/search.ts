import { defineMessages } from './messages.tsx';

/** The words of the search box. */
export const searchMessages = defineMessages(
  {
    label: 'Search places, people, strategies and words',
    placeholder: 'Search places, people, words',
    cancel: 'Cancel',
    results: 'Search results',
    kinds: {
      place: 'Places',
      grouping: 'Regional groupings',
      person: 'People',
      strategy: 'Strategies',
      statement: 'Statements',
    },
    /** `shown` of `total` results are in the list. */
    count: (shown: number, total: number) =>
      total === 1
        ? '1 result.'
        : shown < total
          ? `${total} results, the first ${shown} shown.`
          : `${total} results.`,
    none: (query: string) => `Nothing was found for “${query}”.`,
    hint: 'Try a place in Chinese, pinyin or initials (河南, henan, hn), a speaker’s name, a strategy, or a word from the report.',
    loading: 'The search is being prepared.',
    withoutNames:
      'Pinyin and initials are not available yet; places are found by their Chinese and English names.',
  },
  {
    label: '搜索地区、人物、战略与词语',
    placeholder: '搜索地区、人物、词语',
    cancel: '取消',
    results: '搜索结果',
    kinds: {
      place: '地区',
      grouping: '城市群与区域',
      person: '人物',
      strategy: '战略',
      statement: '发言',
    },
    count: (shown: number, total: number) =>
      shown < total ? `共 ${total} 条结果，显示前 ${shown} 条。` : `共 ${total} 条结果。`,
    none: (query: string) => `没有找到与“${query}”相关的内容。`,
    hint: '可以输入地名的汉字、拼音或首字母（河南、henan、hn），也可以输入发言人姓名、战略名称或报道中的词语。',
    loading: '正在准备搜索。',
    withoutNames: '拼音和首字母暂不可用，目前可按中文名和英文名查找地区。',
  },
);
