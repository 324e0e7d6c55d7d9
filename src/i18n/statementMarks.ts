import { defineMessages } from './messages.tsx';

export const statementMarkMessages = defineMessages({
  en: {
    nationwide: 'Concerns the whole country.',
    country: 'Whole country',
    waiting: 'The text is loading…',
    failed: 'The text could not be loaded.',
  },
  zh: {
    nationwide: '涉及全国。',
    country: '全国',
    waiting: '正在加载发言……',
    failed: '这条发言未能加载。',
  },
});
