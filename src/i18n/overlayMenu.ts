import { defineMessages } from './messages.tsx';

/** The button that opens the list of groupings; the list has its own texts, which load with it. */
export const overlayMenuMessages = defineMessages({
  en: {
    button: 'Groupings',
    on: (count: number) => `${count} on the map`,
  },
  zh: {
    button: '区域图层',
    on: (count: number) => `已显示 ${count} 个`,
  },
});
