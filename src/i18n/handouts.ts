import { defineMessages } from './messages.tsx';

export const handoutMessages = defineMessages({
  en: {
    title: 'Handouts',
    close: 'Close',
    what: 'Content',
    of: {
      deck: (scenes: number) => `The whole presentation, ${scenes} scenes`,
      view: 'The current view',
      brief: (region: string) => `A brief on ${region}: everything the report says about it`,
    },
    noRegion: 'A brief on a region: first select one on the map',
    form: 'Format',
    forms: {
      slides: 'Slides (PPTX) with editable regions, text and notes',
      print: 'Print or PDF: one page per scene, with its notes',
      png: 'Images (PNG)',
      svg: 'Vector graphics (SVG) with selectable text',
    },
    statementForms: {
      csv: (count: string) => `Statements as a table (CSV): ${count}`,
      xlsx: (count: string) => `Statements as a workbook (XLSX): ${count}`,
      annotations: (count: string) => `Statements as web annotations (JSON-LD): ${count}`,
      refi: (count: string) => `Statements for coding software (REFI-QDA): ${count}`,
    },
    inView: (count: number) =>
      count === 0 ? 'none in the current view' : `${count} in the current view`,
    ofStatements: (count: number): string =>
      count === 0
        ? 'The current view has no statements. Change the filters or the selection.'
        : 'The filters and the selection of the current view decide which statements are included.',
    noStatements:
      'Nothing was saved: the current view has no statements. Change the filters or the selection.',
    onlyPrinted: 'A brief can only be printed: choose “Print or PDF”.',
    size: 'Size',
    sizes: (scale: number, width: number, height: number) => `${scale}× (${width} × ${height})`,
    make: 'Create',
    making: (at: number, all: number) => (all > 1 ? `Page ${at} of ${all}…` : 'Creating…'),
    made: (name: string) => `Saved: ${name}`,
    printing: 'Sent to the browser’s print dialog. Choose “Save as PDF” there to get a file.',
    failed: {
      memory: 'This device does not have enough memory for it. Try a smaller size.',
      part: 'A module needed for this could not be loaded. Check the connection and press “Create” again.',
      texts:
        'The statements could not be loaded. Nothing was saved. Check the connection and press “Create” again.',
      unknown:
        'It could not be created, for an unknown reason. Nothing was saved. Try another format.',
    },
    waiting: 'Loading the presentation…',
    leftOut: (count: number) =>
      count === 1
        ? 'One scene is left out: the report no longer has what it refers to.'
        : `${count} scenes are left out: the report no longer has what they refer to.`,
    sheet: (at: number, all: number) => `${at} / ${all}`,
    notes: 'Notes',
    circles: 'Circles: statements at a place, by type',
    moreGroupings: (count: number) =>
      count === 1 ? 'and one more grouping' : `and ${count} more groupings`,
    credit: (report: string, date: string, boundaries: string) =>
      `${report} · Fangyu, ${date} · ${boundaries}`,
    more: (count: number) =>
      count === 1 ? 'One more statement is in Fangyu.' : `${count} more statements are in Fangyu.`,
    underFilters: (filters: string) => `Filters: ${filters}`,
    sheetWords: {
      sea: 'Sea',
      neighbour: 'Neighbouring land',
      river: 'River',
      border: 'Boundary',
      selection: 'Selected region',
      approval: 'Map approval number',
      credit: 'Credit',
      paper: 'Paper',
      drawing: 'Drawn by hand',
      kicker: 'Line above the title',
      title: 'Title',
      label: 'Label',
      quotation: 'Quotation',
      speaker: 'Speaker',
      source: 'Source',
    },
  },
  zh: {
    title: '讲义',
    close: '关闭',
    what: '内容',
    of: {
      deck: (scenes: number) => `整个演示，共 ${scenes} 个场景`,
      view: '当前视图',
      brief: (region: string) => `${region}简报：报告中与其相关的全部内容`,
    },
    noRegion: '地区简报：请先在地图上选择地区',
    form: '格式',
    forms: {
      slides: '幻灯片（PPTX）：地区图形、文字和备注均可编辑',
      print: '打印或 PDF：每个场景一页，附备注',
      png: '图片（PNG）',
      svg: '矢量图（SVG）：文字可选中',
    },
    statementForms: {
      csv: (count: string) => `发言表格（CSV）：${count}`,
      xlsx: (count: string) => `发言工作簿（XLSX）：${count}`,
      annotations: (count: string) => `发言网页标注（JSON-LD）：${count}`,
      refi: (count: string) => `发言编码项目（REFI-QDA），供质性分析软件使用：${count}`,
    },
    inView: (count: number) => (count === 0 ? '当前视图没有发言' : `当前视图 ${count} 条`),
    ofStatements: (count: number) =>
      count === 0
        ? '当前视图没有发言，请调整筛选条件或选择。'
        : '导出哪些发言，由当前视图的筛选条件和选择决定。',
    noStatements: '未保存文件：当前视图没有发言，请调整筛选条件或选择。',
    onlyPrinted: '简报只能打印，请选“打印或 PDF”。',
    size: '尺寸',
    sizes: (scale: number, width: number, height: number) => `${scale} 倍（${width} × ${height}）`,
    make: '生成',
    making: (at: number, all: number) =>
      all > 1 ? `正在生成第 ${at} 页，共 ${all} 页……` : '正在生成……',
    made: (name: string) => `已保存：${name}`,
    printing: '已发送到浏览器打印窗口；如需文件，请选择“另存为 PDF”。',
    failed: {
      memory: '本设备内存不足，未能生成，请改用较小的尺寸。',
      part: '所需模块未能加载，请检查网络连接后再按“生成”。',
      texts: '发言未能加载，没有保存任何文件，请检查网络连接后再按“生成”。',
      unknown: '未能生成，原因不明；没有保存任何文件，请改用其他格式。',
    },
    waiting: '正在加载演示稿……',
    leftOut: (count: number) => `有 ${count} 个场景未列入：报告中已没有所引用的内容。`,
    sheet: (at: number, all: number) => `${at} / ${all}`,
    notes: '备注',
    circles: '圆点：当地的发言，按类型着色',
    moreGroupings: (count: number) => `另有 ${count} 个区域`,
    credit: (report: string, date: string, boundaries: string) =>
      `${report} · 方舆，${date} · ${boundaries}`,
    more: (count: number) => `另有 ${count} 条发言，见方舆。`,
    underFilters: (filters: string) => `筛选条件：${filters}`,
    sheetWords: {
      sea: '海洋',
      neighbour: '邻近陆地',
      river: '河流',
      border: '界线',
      selection: '所选地区',
      approval: '审图号',
      credit: '来源',
      paper: '底板',
      drawing: '手绘',
      kicker: '标题上方的文字',
      title: '标题',
      label: '说明',
      quotation: '引文',
      speaker: '发言人',
      source: '出处',
    },
  },
});
