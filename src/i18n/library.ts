import type { Language } from '../domain/language.ts';
import { defineMessages } from './messages.tsx';

const MEGABYTE = 1e6;
const GIGABYTE = 1e9;
const LEAST: Readonly<Record<Language, string>> = { en: 'less than 0.1 MB', zh: '不到 0.1 MB' };

const isLeast = (bytes: number): boolean => bytes < MEGABYTE / 10;

/** A size of `bytes` in MB, or in GB from 1,000 MB on. */
function sizeText(bytes: number, language: Language): string {
  if (isLeast(bytes)) return LEAST[language];
  // A size that would be written as 1,000 MB is written in GB.
  const [unit, name] = bytes < GIGABYTE - MEGABYTE / 2 ? [MEGABYTE, 'MB'] : [GIGABYTE, 'GB'];
  const digits = bytes < 10 * unit ? 1 : 0;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  return `${number.format(bytes / unit)} ${name}`;
}

export const libraryMessages = defineMessages({
  en: {
    title: 'Reports',
    close: 'Close the list of reports',
    add: 'Add a report…',
    list: 'Reports that can be opened',
    open: (name: string) => `Open ${name}`,
    isOpen: 'Open now',
    openNow: (name: string) => `${name}, Open now`,
    opened: (name: string) => `${name} is open.`,
    sources: {
      shipped: 'Comes with Fangyu',
      site: 'Provided by this site',
      device: 'On this device',
      together: 'Several reports',
    },
    statements: (count: number) => `${count} ${count === 1 ? 'statement' : 'statements'}`,
    saved: (date: string) => `changed ${date}`,
    actions: (name: string) => `What can be done with ${name}`,
    together: {
      hint: 'Tick two or more reports to show them together.',
      choose: (name: string) => `Show ${name} together with others`,
      chosen: (count: number) => (count === 1 ? '1 report ticked' : `${count} reports ticked`),
      show: 'Show together',
      isShown: 'Shown now',
      shown: (names: string) => `${names} are shown together.`,
    },
    compare: 'Compare',
    compareWith: (name: string) => `Compare the open report with ${name}`,
    rename: 'Rename',
    renameField: (name: string) => `New name of ${name}`,
    renameSave: 'Save name',
    cancel: 'Cancel',
    saveWorkbook: 'Save as workbook',
    saveData: 'Save as site files',
    remove: 'Delete',
    removeQuestion: (name: string) =>
      `Delete ${name} from this device? Save it as a file first if you may need it again.`,
    removeYes: 'Delete for good',
    removeNo: 'Keep',
    removed: (name: string) => `${name} has been deleted from this device.`,
    failed: {
      denied: 'The browser does not let this page store data, so nothing was changed.',
      full: 'The storage of this browser is full, so nothing was changed.',
      unread: 'The text of this report could not be read, so no file was saved.',
      outdated: 'Another window has changed this report. The list now shows its version.',
    },
    where: 'Where are my reports kept?',
    whereText:
      'Reports that you add stay in this browser on this device. They are not sent anywhere. If you clear the data of this site, they are deleted: save those that you want to keep as files.',
    whereDenied:
      'This browser does not let the page store data, for example in a private window. Reports that you add are lost when the page is closed.',
    space: (used: number, available: number) =>
      `This site uses ${sizeText(used, 'en')} of about ${sizeText(available, 'en')} that the browser grants.`,
    nearlyFull:
      'The storage is nearly full. Delete reports, or save them as files, before you add more.',
  },
  zh: {
    title: '报告',
    close: '关闭报告列表',
    add: '添加报告……',
    list: '可以打开的报告',
    open: (name: string) => `打开“${name}”`,
    isOpen: '当前打开',
    openNow: (name: string) => `${name}，当前打开`,
    opened: (name: string) => `已打开“${name}”。`,
    sources: { shipped: '方舆自带', site: '本站提供', device: '保存在本机', together: '多份报告' },
    statements: (count: number) => `${count} 条发言`,
    saved: (date: string) => `${date}更改`,
    actions: (name: string) => `“${name}”的操作`,
    together: {
      hint: '勾选两份或更多报告，可以一起显示。',
      choose: (name: string) => `将“${name}”与其他报告一起显示`,
      chosen: (count: number) => `已勾选 ${count} 份报告`,
      show: '一起显示',
      isShown: '正在显示',
      shown: (names: string) => `正在一起显示：${names}。`,
    },
    compare: '比较',
    compareWith: (name: string) => `将当前报告与“${name}”比较`,
    rename: '重命名',
    renameField: (name: string) => `“${name}”的新名称`,
    renameSave: '保存名称',
    cancel: '取消',
    saveWorkbook: '存为工作簿',
    saveData: '存为站点文件',
    remove: '删除',
    removeQuestion: (name: string) => `从本机删除“${name}”？以后可能还要用的话，请先存为文件。`,
    removeYes: '永久删除',
    removeNo: '保留',
    removed: (name: string) => `已从本机删除“${name}”。`,
    failed: {
      denied: '浏览器不允许本页保存数据，没有任何改动。',
      full: '浏览器的存储空间已满，没有任何改动。',
      unread: '无法读取这份报告的全文，没有保存文件。',
      outdated: '另一个窗口改动了这份报告，列表已显示该窗口的版本。',
    },
    where: '我的报告保存在哪里？',
    whereText:
      '您添加的报告只保存在本机的这个浏览器里，不会发送到任何地方。清除本站数据会删除这些报告；需要保留的，请存为文件。',
    whereDenied: '此浏览器不允许本页保存数据（例如无痕窗口）。您添加的报告在关闭页面后就会丢失。',
    space: (used: number, available: number) =>
      `本站已用${isLeast(used) ? '' : ' '}${sizeText(used, 'zh')}，浏览器约可提供 ${sizeText(available, 'zh')}。`,
    nearlyFull: '存储空间快满了。添加报告之前，请先删除一些报告或存为文件。',
  },
});
