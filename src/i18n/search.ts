import { defineMessages } from './messages.tsx';

/** A number with its thousands set apart, as both languages of the page write it. */
const grouped = (number: number): string => number.toLocaleString('en');

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
    slow: 'The search is still being prepared. The rest of the page works.',
    failed: 'The search could not be started. The rest of the page works.',
    retry: 'Try again',
    reading: (read: number, size: number) =>
      `The words of ${grouped(read)} of ${grouped(size)} statements have been searched so far; more results may follow.`,
    readingFailed: (read: number, size: number) =>
      `Only the words of the first ${grouped(read)} of ${grouped(size)} statements could be read and searched.`,
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
    slow: '搜索仍在准备中，其他功能照常可用。',
    failed: '搜索未能启动，其他功能照常可用。',
    retry: '重试',
    reading: (read: number, size: number) =>
      `已搜索 ${grouped(size)} 条发言中 ${grouped(read)} 条的原文，其余读取后会继续补充结果。`,
    readingFailed: (read: number, size: number) =>
      `${grouped(size)} 条发言中只读到前 ${grouped(read)} 条的原文，其余未能搜索。`,
    withoutNames: '拼音和首字母暂不可用，目前可按中文名和英文名查找地区。',
  },
);
