import type { Measure } from '../domain/indicators/indicator.ts';
import type { Language } from '../domain/language.ts';
import { defineMessages } from './messages.tsx';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const yearsText = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

const MEASURES: Readonly<Record<Language, Readonly<Record<Measure, string>>>> = {
  en: { rate: 'a rate, share or value per head', amount: 'an amount' },
  zh: { rate: '比率、比重或人均值', amount: '总量' },
};

/** The dialog for a user's own figures. */
export const ownFiguresMessages = defineMessages({
  en: {
    title: 'Your own figures',
    close: 'Close',
    drop: 'Drop a table of figures here',
    dropHint:
      '.xlsx, or .csv, .tsv and .txt in UTF-8, GB 18030 and other encodings. Places are a column or a row, by name or code; years and indicators may be columns or rows. Nothing leaves this device.',
    choose: 'Choose a file…',
    back: 'Choose another file',
    cancel: 'Cancel',
    reading: (file: string) => `Reading ${file}…`,
    again: 'Reading again…',
    about: (file: string, sentence: string) => `${file}: ${sentence}`,
    unreadable:
      'The browser could not read it. Choose one file, not a folder, and close it in other programs.',
    noNames: 'The names of the regions could not be loaded. Try again.',
    noWorker: 'This browser does not let the page read files in the background.',
    noCode:
      'It was not read, because the part of the app that reads files did not load or has stopped. Check the connection to the server, then choose the file again.',
    understood: (encoding: string, sheet: string | null) =>
      sheet === null ? `Read as text in ${encoding}.` : `Read from the sheet “${sheet}”.`,
    space: ' ',
    nothing: 'Nothing can be shown on the map yet; the sentences below say why.',
    sheet: 'Sheet',
    year: 'Year of the values',
    yearHint: 'The table names no year for some values. Write the year here, for example 2023.',
    series: 'Figures',
    use: (name: string) => `Use ${name}`,
    name: 'Name',
    unit: 'Unit',
    measure: 'Kind of figure',
    measures: (measure: Measure) => MEASURES.en[measure],
    provinces: (count: number) => plural(count, 'province', 'provinces'),
    cities: (count: number) => plural(count, 'city', 'cities'),
    years: yearsText,
    national: 'plus the whole country',
    allEqual: 'all values of a year are equal, so the map has one colour',
    join: ', ',
    questions: 'Which place is meant?',
    question: (text: string, count: number) => `“${text}”, in ${plural(count, 'row', 'rows')}`,
    noAnswer: 'Choose…',
    region: (name: string, id: string) => `${name} (${id})`,
    problems: 'Problems',
    notes: (count: number) => `What was assumed or left out (${count})`,
    parts: (count: number) =>
      count === 1
        ? '1 value of a quarter or month is left out: the map shows whole years.'
        : `${count} values of quarters or months are left out: the map shows whole years.`,
    counties: (count: number) =>
      count === 1
        ? '1 value of a county is left out: figures are shown for provinces and cities only.'
        : `${count} values of counties are left out: figures are shown for provinces and cities only.`,
    undated: (count: number) =>
      `${plural(count, 'value has', 'values have')} no year and cannot be shown until you write the year above.`,
    repeated: (count: number) =>
      `${plural(count, 'further value', 'further values')} for a place and year that already have one ${count === 1 ? 'is' : 'are'} left out: the first one counts.`,
    empty: (name: string) => `“${name}” has no value that the map can show.`,
    show: 'Show on the map',
    present: 'On this device',
    remove: (name: string) => `Remove ${name}`,
    unreadableStored: (count: number) =>
      `${plural(count, 'entry', 'entries')} on this device cannot be read by this version.`,
    removeUnreadable: 'Remove what cannot be read',
    notRemoved: 'The browser does not let this page change its storage. Nothing was removed.',
    unsaved: {
      denied:
        'The figures are on the map, but the browser does not let this page store them: they will be lost when you close the page.',
      full: 'The figures are on the map, but the storage of this browser is full: they will be lost when you close the page.',
    },
  },
  zh: {
    title: '您自己的数据',
    close: '关闭',
    drop: '把数据表拖到这里',
    dropHint:
      '支持 .xlsx，以及 UTF-8、GB 18030 等编码的 .csv、.tsv、.txt。地区可以在一列或一行，写名称或代码；年份和指标可以是列，也可以是行。内容不会离开本机。',
    choose: '选择文件……',
    back: '换一个文件',
    cancel: '取消',
    reading: (file) => `正在读取“${file}”……`,
    again: '正在重新读取……',
    about: (file, sentence) => `${file}：${sentence}`,
    unreadable: '浏览器无法读取这个文件。请选择单个文件（不是文件夹），并在其他程序中关闭它。',
    noNames: '地名未能加载，请重试。',
    noWorker: '此浏览器不允许本页在后台读取文件。',
    noCode:
      '未能读取，因为读取文件的程序没有载入或已停止。请检查与服务器的连接，然后重新选择文件。',
    understood: (encoding, sheet) =>
      sheet === null ? `按 ${encoding} 编码的文本读取。` : `读取了工作表“${sheet}”。`,
    space: '',
    nothing: '还没有可以在地图上显示的数据，原因见下。',
    sheet: '工作表',
    year: '数据的年份',
    yearHint: '表中有数值没有写年份，请在这里填写，例如 2023。',
    series: '指标',
    use: (name) => `使用“${name}”`,
    name: '名称',
    unit: '单位',
    measure: '指标类别',
    measures: (measure) => MEASURES.zh[measure],
    provinces: (count) => `${count} 个省份`,
    cities: (count) => `${count} 个地市`,
    years: (first, last) => `${yearsText(first, last).replace('–', '—')}年`,
    national: '含全国数据',
    allEqual: '同一年的数值都相同，地图只有一种颜色',
    join: '，',
    questions: '指的是哪个地方？',
    question: (text, count) => `“${text}”，共 ${count} 行`,
    noAnswer: '请选择……',
    region: (name, id) => `${name}（${id}）`,
    problems: '问题',
    notes: (count) => `推断和略去的内容（${count}）`,
    parts: (count) => `${count} 个季度或月份的数值未采用：地图只显示年度数据。`,
    counties: (count) => `${count} 个区县的数值未采用：此类数据只显示到地市。`,
    undated: (count) => `${count} 个数值没有年份，在上面填写后才能显示。`,
    repeated: (count) => `同一地区、同一年份另有 ${count} 个数值未采用：以第一个为准。`,
    empty: (name) => `“${name}”没有地图能显示的数值。`,
    show: '在地图上显示',
    present: '本机上的数据',
    remove: (name) => `删除“${name}”`,
    unreadableStored: (count) => `本机上有 ${count} 项数据，此版本无法读取。`,
    removeUnreadable: '删除无法读取的数据',
    notRemoved: '浏览器不允许本页改动存储，没有删除任何内容。',
    unsaved: {
      denied: '数据已显示在地图上，但浏览器不允许本页保存数据：关闭页面后会丢失。',
      full: '数据已显示在地图上，但浏览器的存储空间已满：关闭页面后会丢失。',
    },
  },
});
