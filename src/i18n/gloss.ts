import { defineMessages } from './messages.tsx';

export const glossMessages = defineMessages({
  en: {
    name: 'Editor’s translation',
    label: 'Editor’s translation, not the speaker’s words',
    failed: 'The editor’s translation could not be loaded.',
    retry: 'Try again',
  },
  zh: {
    name: '编者译意',
    label: '编者译意，非原话',
    failed: '编者译意未能加载。',
    retry: '重试',
  },
});
