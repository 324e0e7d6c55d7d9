import { defineMessages } from './messages.tsx';

export const togetherMessages = defineMessages({
  en: {
    reports: 'Reports shown together',
    sourceOf: (publisher: string, date: string) => `${publisher} · ${date}`,
    figure: (count: number, noun: string) => `${count} ${noun}`,
    separator: ', ',
    noStatements: ', no statements',
  },
  zh: {
    reports: '一起显示的报告',
    sourceOf: (publisher: string, date: string) => `${publisher} · ${date}`,
    figure: (count: number, noun: string) => `${count} ${noun}`,
    separator: '，',
    noStatements: '，没有发言',
  },
});
