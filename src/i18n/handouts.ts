import { defineMessages } from './messages.tsx';

/** Texts of the hand-outs: the dialog that makes them, and what stands on them. */
export const handoutMessages = defineMessages(
  {
    title: 'Hand-outs',
    close: 'Close',
    what: 'Of what',
    of: {
      deck: (scenes: number) => `The whole presentation, ${scenes} scenes`,
      view: 'The present view',
      brief: (region: string) => `A brief on ${region}: everything the report says of it`,
    },
    noRegion: 'A brief on a region: select one on the map first',
    form: 'As',
    forms: {
      slides: 'Slides (PPTX): regions are shapes you can edit, texts and notes are live',
      print: 'Print or PDF: a page a scene, with its notes',
      png: 'Pictures (PNG)',
      svg: 'Drawings (SVG) with real text',
    },
    onlyPrinted: 'A brief is printed: choose “Print or PDF”.',
    size: 'Size',
    sizes: (scale: number, width: number, height: number) => `${scale}× (${width} × ${height})`,
    make: 'Make',
    making: (at: number, all: number) => (all > 1 ? `Page ${at} of ${all} …` : 'Being made …'),
    made: (name: string) => `Saved: ${name}`,
    printing: 'Handed to the browser’s print dialog; choose “Save as PDF” there for a file.',
    failed: {
      memory:
        'This device could not make it: it is too large for its memory. A smaller size may work.',
      part: 'A part of the page that makes this did not arrive. Look at the connection and press “Make” once more.',
      unknown:
        'It could not be made, and the page does not know why. Another form may work; nothing was saved.',
    },
    waiting: 'The presentation is being loaded.',
    leftOut: (count: number) =>
      count === 1
        ? 'One scene is left out: the report no longer has what it names.'
        : `${count} scenes are left out: the report no longer has what they name.`,
    sheet: (at: number, all: number) => `${at} / ${all}`,
    notes: 'Notes',
    circles: 'Circles: statements at a place, by type',
    moreGroupings: (count: number) =>
      count === 1 ? 'and one more grouping' : `and ${count} more groupings`,
    credit: (report: string, date: string, boundaries: string) =>
      `${report} · Fangyu, ${date} · ${boundaries}`,
    more: (count: number) =>
      count === 1
        ? 'One more statement stands in Fangyu.'
        : `${count} more statements stand in Fangyu.`,
    underFilters: (filters: string) => `Under the filters: ${filters}`,
    sheetWords: {
      sea: 'Sea',
      neighbour: 'Neighbouring land',
      river: 'River',
      border: 'Boundary',
      selection: 'Selected region',
      approval: 'Map approval number',
      credit: 'Credit',
      paper: 'Paper',
      kicker: 'Line above the title',
      title: 'Title',
      label: 'Label',
      quotation: 'Quotation',
      speaker: 'Speaker',
      source: 'Source',
    },
  },
  {
    title: '讲义',
    close: '关闭',
    what: '内容',
    of: {
      deck: (scenes: number) => `整个演示，共 ${scenes} 幕`,
      view: '当前视图',
      brief: (region: string) => `${region}简报：报道中与其相关的全部内容`,
    },
    noRegion: '区域简报：请先在地图上选择区域',
    form: '形式',
    forms: {
      slides: '幻灯片（PPTX）：区域为可编辑图形，文字与备注可修改',
      print: '打印或 PDF：每幕一页并附备注',
      png: '图片（PNG）',
      svg: '矢量图（SVG），文字可选',
    },
    onlyPrinted: '简报只能打印，请选“打印或 PDF”。',
    size: '尺寸',
    sizes: (scale: number, width: number, height: number) => `${scale} 倍（${width} × ${height}）`,
    make: '生成',
    making: (at: number, all: number) =>
      all > 1 ? `正在生成第 ${at} 页，共 ${all} 页……` : '正在生成……',
    made: (name: string) => `已保存：${name}`,
    printing: '已交给浏览器打印；如需文件，请在打印窗口中选择“另存为 PDF”。',
    failed: {
      memory: '本设备内存不足，未能生成，可改用较小的尺寸。',
      part: '生成所需的部分未能加载，请检查网络连接后再按“生成”。',
      unknown: '未能生成，原因不明；没有保存任何文件，可改用其他形式。',
    },
    waiting: '正在加载演示稿。',
    leftOut: (count: number) => `有 ${count} 幕未列入：报道中已没有它所指的内容。`,
    sheet: (at: number, all: number) => `${at} / ${all}`,
    notes: '备注',
    circles: '圆点：当地的发言，按类型着色',
    moreGroupings: (count: number) => `另有 ${count} 个区域组合`,
    credit: (report: string, date: string, boundaries: string) =>
      `${report} · 方舆，${date} · ${boundaries}`,
    more: (count: number) => `另有 ${count} 条发言，见方舆。`,
    underFilters: (filters: string) => `筛选条件：${filters}`,
    sheetWords: {
      sea: '海洋',
      neighbour: '邻近陆地',
      river: '河流',
      border: '界线',
      selection: '所选区域',
      approval: '审图号',
      credit: '来源',
      paper: '底板',
      kicker: '题上小字',
      title: '标题',
      label: '说明',
      quotation: '引文',
      speaker: '发言人',
      source: '出处',
    },
  },
);
