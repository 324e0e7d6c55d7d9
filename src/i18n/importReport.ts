import { defineMessages } from './messages.tsx';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The object of the sentence that says what to do; problems are corrected in the table. */
function itOrThem(problems: number, questions: number): string {
  const isOne = problems + questions === 1;
  if (problems === 0) return isOne ? 'it' : 'them';
  return `${isOne ? 'this' : 'them'} in the table`;
}

export const importMessages = defineMessages({
  en: {
    title: 'Add a report',
    close: 'Close',
    leaveQuestion: 'Leave without adding the report? Your changes in the table will be lost.',
    stay: 'Keep editing',
    leave: 'Discard changes',
    back: 'Choose another file',
    drop: 'Drop a workbook or table here',
    dropHint:
      '.xlsx, or .csv and .tsv in UTF-8 or GB 18030. Any table with headings works; nothing leaves this device.',
    choose: 'Choose a file…',
    cancel: 'Cancel',
    reading: (file: string) => `Reading ${file}…`,
    checking: 'Checking…',
    unreadable:
      'The browser could not read it. Choose one file, not a folder, and close it in other programs.',
    notReport:
      'This is not a report that Fangyu saved, or it was changed so that its parts no longer match.',
    noNames: 'The names of the regions could not be loaded. Try again.',
    noWorker: 'This browser does not let the page read files in the background.',
    noCode:
      'It was not read, because the part of the app that reads files did not load or has stopped. Check the connection to the server, then choose the file again.',
    start: 'Start from a template',
    startHint:
      'A workbook with headings, examples and lists to pick from. Fill it in with Excel, WPS or LibreOffice, then add it here.',
    emptyTemplate: 'Empty template',
    filledTemplate: (report: string) => `${report} as an example`,
    article: 'From an article',
    articleHint:
      'Fangyu proposes the quotations, speakers and places of a news article; you confirm each.',
    openArticle: 'Use an article…',
    figures: 'This looks like a table of figures for places, not a report of statements.',
    showFigures: 'Show the figures on the map…',
    sheets: 'Sheets',
    sheetTab: (name: string, problems: number) =>
      problems === 0 ? name : `${name}, ${plural(problems, 'problem', 'problems')}`,
    meaning: 'This sheet contains',
    notUsed: 'nothing that is used',
    about: (file: string, sentence: string) => `${file}: ${sentence}`,
    region: (name: string, id: string) => `${name} (${id})`,
    problem: (what: string, remedy: string) => `${what}; ${remedy}`,
    ready: (statements: number, speakers: number) =>
      `Ready: ${plural(statements, 'statement', 'statements')} by ${plural(speakers, 'speaker', 'speakers')}.`,
    notReady: (problems: number, questions: number) =>
      [
        ...(problems > 0 ? [plural(problems, 'problem', 'problems')] : []),
        ...(questions > 0 ? [plural(questions, 'question', 'questions')] : []),
      ]
        .join(' and ')
        .concat(
          `. ${problems > 0 ? 'Correct' : 'Answer'} ${itOrThem(problems, questions)}; nothing is added until everything is resolved.`,
        ),
    problems: 'Problems',
    questions: 'Which place is meant?',
    question: (text: string, count: number) => `“${text}”, in ${plural(count, 'cell', 'cells')}`,
    noAnswer: 'Choose…',
    understood: 'What was understood',
    understoodPlaces: (count: number) => `Places (${count})`,
    said: (count: number) => `Recognised in the file (${count})`,
    warnings: (count: number) => `Notes (${count})`,
    where: (sheet: string, row: number | null, column: string | null) =>
      `${sheet}${row === null ? '' : `, row ${row}`}${column === null ? '' : `, column ${column}`}`,
    more: (count: number) => `and ${count} more`,
    grid: (sheet: string) => `Cells of ${sheet}`,
    row: 'Row',
    column: (letter: string) => `Column ${letter}`,
    field: (heading: string) => `What “${heading}” contains`,
    fields: 'Fields and their columns',
    fieldColumn: (field: string, column: string | null) =>
      column === null ? field : `${field}: ${column}`,
    dragHint: 'Drag this heading onto a field above the table, or choose the field below.',
    noField: 'not used',
    cell: (column: string, row: number) => `${column}${row}`,
    onlyProblems: 'Only rows with problems',
    rows: (from: number, to: number, all: number) => `Rows ${from}–${to} of ${all}`,
    earlier: 'Earlier rows',
    later: 'Later rows',
    addRow: 'Add a row',
    addColumn: 'Add a column for',
    markedName: (file: string) => `${file}, problems marked`,
    marked: 'Save a copy with the problems marked',
    changes: 'What changes',
    newReport: (name: string) => `“${name}” is a new report.`,
    same: (name: string) => `Nothing differs from “${name}” on this device.`,
    changed: (name: string) => `Compared with “${name}” on this device:`,
    kinds: { new: 'new', changed: 'changed', gone: 'gone' },
    from: (before: string, after: string) => `“${before}” → “${after}”`,
    empty: 'empty',
    name: 'Name in the list of reports',
    add: 'Add to my reports',
    replace: 'Replace the report on this device',
    asNew: 'Keep both: add as another report',
    done: (name: string) => `“${name}” is on this device.`,
    show: 'Show it',
    undo: 'Undo',
    failed: {
      denied: 'The browser does not let this page store data. Nothing was added.',
      full: 'The storage of this browser is full. Nothing was added: delete a report first.',
      outdated:
        'Another window has changed this report in the meantime. Nothing was replaced; the list below compares with its version.',
    },
  },
  zh: {
    title: '添加报告',
    close: '关闭',
    leaveQuestion: '不添加报告就离开？您在表格中的改动会丢失。',
    stay: '继续编辑',
    leave: '放弃改动',
    back: '换一个文件',
    drop: '把工作簿或表格拖到这里',
    dropHint:
      '支持 .xlsx，以及 UTF-8 或 GB 18030 编码的 .csv、.tsv。有表头的表格都可以；内容不会离开本机。',
    choose: '选择文件……',
    cancel: '取消',
    reading: (file: string) => `正在读取“${file}”……`,
    checking: '正在检查……',
    unreadable: '浏览器无法读取这个文件。请选择单个文件（不是文件夹），并在其他程序中关闭它。',
    notReport: '这不是方舆保存的报告，或文件改动后各部分不再相符。',
    noNames: '地名未能加载，请重试。',
    noWorker: '此浏览器不允许本页在后台读取文件。',
    noCode:
      '未能读取，因为读取文件的程序没有载入或已停止。请检查与服务器的连接，然后重新选择文件。',
    start: '从模板开始',
    startHint:
      '模板是一个工作簿，带表头、示例和下拉列表。用 Excel、WPS 或 LibreOffice 填写后，再在这里添加。',
    emptyTemplate: '空白模板',
    filledTemplate: (report: string) => `以“${report}”为例的模板`,
    article: '从文章开始',
    articleHint: '方舆会找出新闻文章里的引语、发言人和地名，由您逐条确认。',
    openArticle: '使用文章……',
    figures: '这看起来是各地区的数据表，不是收录发言的报告。',
    showFigures: '在地图上显示这些数据……',
    sheets: '工作表',
    sheetTab: (name: string, problems: number) =>
      problems === 0 ? name : `${name}，${problems} 个问题`,
    meaning: '这张工作表是',
    notUsed: '不使用',
    about: (file: string, sentence: string) => `${file}：${sentence}`,
    region: (name: string, id: string) => `${name}（${id}）`,
    problem: (what: string, remedy: string) => `${what}；${remedy}`,
    ready: (statements: number, speakers: number) =>
      `可以添加 ${speakers} 位发言人的 ${statements} 条发言。`,
    notReady: (problems: number, questions: number) =>
      [
        ...(problems > 0 ? [`${problems} 个问题`] : []),
        ...(questions > 0 ? [`${questions} 个疑问`] : []),
      ]
        .join('、')
        .concat(`。请${problems > 0 ? '在表格中修改' : '回答'}；全部解决之前，不会添加任何内容。`),
    problems: '问题',
    questions: '指的是哪个地方？',
    question: (text: string, count: number) => `“${text}”，见 ${count} 个单元格`,
    noAnswer: '请选择……',
    understood: '读到的内容',
    understoodPlaces: (count: number) => `地名（${count}）`,
    said: (count: number) => `对文件的识别（${count}）`,
    warnings: (count: number) => `提醒（${count}）`,
    where: (sheet: string, row: number | null, column: string | null) =>
      `${sheet}${row === null ? '' : ` 第 ${row} 行`}${column === null ? '' : ` ${column} 列`}`,
    more: (count: number) => `另有 ${count} 项`,
    grid: (sheet: string) => `“${sheet}”的单元格`,
    row: '行',
    column: (letter: string) => `${letter} 列`,
    field: (heading: string) => `“${heading}”列的内容`,
    fields: '字段与所在的列',
    fieldColumn: (field: string, column: string | null) =>
      column === null ? field : `${field}：${column}`,
    dragHint: '把表头拖到表格上方的字段，或在下方选择字段。',
    noField: '不使用',
    cell: (column: string, row: number) => `${column}${row}`,
    onlyProblems: '只看有问题的行',
    rows: (from: number, to: number, all: number) => `第 ${from}–${to} 行，共 ${all} 行`,
    earlier: '前面的行',
    later: '后面的行',
    addRow: '添加一行',
    addColumn: '添加一列：',
    markedName: (file: string) => `${file}（已标出问题）`,
    marked: '保存标出问题的副本',
    changes: '改动',
    newReport: (name: string) => `“${name}”是新报告。`,
    same: (name: string) => `与本机上的“${name}”没有差别。`,
    changed: (name: string) => `与本机上的“${name}”相比：`,
    kinds: { new: '新增', changed: '更改', gone: '删去' },
    from: (before: string, after: string) => `“${before}” → “${after}”`,
    empty: '空',
    name: '报告列表中的名称',
    add: '添加到我的报告',
    replace: '替换本机上的报告',
    asNew: '两份都保留：另存为一份报告',
    done: (name: string) => `“${name}”已保存在本机。`,
    show: '打开报告',
    undo: '撤销',
    failed: {
      denied: '浏览器不允许本页保存数据，没有添加任何内容。',
      full: '浏览器的存储空间已满，没有添加任何内容。请先删除一份报告。',
      outdated: '另一个窗口刚刚改动了这份报告，没有替换任何内容；下面已改为与该窗口的版本相比。',
    },
  },
});
