import { defineMessages } from './messages.tsx';

/** Without zero minutes or seconds, unless both are zero. */
function durationText(
  minutes: number,
  seconds: number,
  words: { readonly minute: string; readonly second: string; readonly space: string },
): string {
  const parts = [
    ...(minutes > 0 ? [`${minutes}${words.minute}`] : []),
    ...(seconds > 0 || minutes === 0 ? [`${seconds}${words.second}`] : []),
  ];
  return parts.join(words.space);
}

export const handoutMessages = defineMessages({
  en: {
    title: 'Handouts',
    close: 'Close',
    what: 'Content',
    of: {
      deck: (scenes: number) => `The whole presentation, ${scenes} scenes`,
      view: 'The current view',
      brief: (region: string) => `A brief on ${region}: everything the report says about it`,
      atlas: (count: number) => `An atlas: a brief on each of ${count} regions with statements`,
    },
    noRegion: 'A brief on a region: first select one on the map',
    form: 'Format',
    forms: {
      slides: 'Slides (PPTX) with editable regions, text and notes',
      print: 'Print or PDF: scenes with or without notes, briefs, an atlas',
      docx: 'Word document (DOCX): a brief on a region',
      png: 'Images (PNG)',
      svg: 'Vector graphics (SVG) with selectable text',
      webm: 'Video (WebM), one scene after the other, without sound',
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
    onlyPrinted: 'For a brief, choose “Print or PDF” or “Word document”.',
    whyPrinted:
      'The browser makes the PDF in its print dialog, because only the browser has the Chinese fonts.',
    inRealTime: (minutes: number, seconds: number) =>
      `The video is recorded in real time: it takes about ${durationText(minutes, seconds, { minute: ' min', second: ' s', space: ' ' })}. Keep this window visible until then; closing this dialog cancels the recording.`,
    onEachPage: 'On each page',
    scenes: (count: number) => (count === 1 ? 'One scene' : `${count} scenes`),
    notesOnly: 'Only titles and notes',
    withNotes: 'With notes',
    withDrawings: 'With what is drawn on the map',
    regions: 'Regions',
    chosenRegions: (chosen: number, all: number) => `Regions: ${chosen} of ${all}`,
    allRegions: 'Choose all',
    noRegions: 'Choose none',
    noneChosen: 'The atlas has no region: choose at least one.',
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
    slideWords: {
      theme: 'Fangyu',
      map: 'Map',
      mapOf: (heading: string) => `Map of China: ${heading}`,
      land: (name: string) => `Map of ${name}`,
      counted: (name: string, counts: string) => `${name}: ${counts}`,
      otherLandOf: (province: string) => `${province}: parts without statements of their own`,
      otherLand: 'Regions without statements of their own',
      mapArea: 'Area of the map',
      text: 'Text',
      number: 'Slide number',
      picture: 'Slide',
      layouts: {
        wide: 'Large map with a title',
        statement: 'Map with a statement',
        longer: 'Map with a longer statement',
        long: 'Map with a long statement',
      },
    },
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
      picture: 'Picture',
      kicker: 'Line above the title',
      title: 'Title',
      label: 'Label',
      quotation: 'Quotation',
      speaker: 'Speaker',
      source: 'Source',
      strategies: 'Strategies',
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
      atlas: (count: number) => `地区图册：${count} 个有发言的地区，每个地区一份简报`,
    },
    noRegion: '地区简报：请先在地图上选择地区',
    form: '格式',
    forms: {
      slides: '幻灯片（PPTX）：地区图形、文字和备注均可编辑',
      print: '打印或 PDF：场景（可附备注）、简报、图册',
      docx: 'Word 文档（DOCX）：地区简报',
      png: '图片（PNG）',
      svg: '矢量图（SVG）：文字可选中',
      webm: '视频（WebM）：依次显示各个场景，无声音',
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
    onlyPrinted: '如需简报，请选“打印或 PDF”或“Word 文档”。',
    whyPrinted: 'PDF 由浏览器在打印窗口中生成，因为只有浏览器有中文字体。',
    inRealTime: (minutes: number, seconds: number) =>
      `视频为实时录制，约需 ${durationText(minutes, seconds, { minute: ' 分', second: ' 秒', space: ' ' })}。录制期间请让此窗口保持可见；关闭此对话框会取消录制。`,
    onEachPage: '每页内容',
    scenes: (count: number) => `${count} 个场景`,
    notesOnly: '仅标题和备注',
    withNotes: '附备注',
    withDrawings: '包含地图上的手绘内容',
    regions: '地区',
    chosenRegions: (chosen: number, all: number) => `地区：已选 ${chosen} 个，共 ${all} 个`,
    allRegions: '全选',
    noRegions: '全不选',
    noneChosen: '图册中没有地区，请至少选一个。',
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
    slideWords: {
      theme: '方舆',
      map: '地图',
      mapOf: (heading: string) => `中国地图：${heading}`,
      land: (name: string) => `${name}地图`,
      counted: (name: string, counts: string) => `${name}：${counts}`,
      otherLandOf: (province: string) => `${province}：没有专门发言的地方`,
      otherLand: '没有专门发言的地区',
      mapArea: '地图区域',
      text: '文字',
      number: '幻灯片编号',
      picture: '幻灯片',
      layouts: {
        wide: '大地图与标题',
        statement: '地图与发言',
        longer: '地图与较长发言',
        long: '地图与长篇发言',
      },
    },
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
      picture: '图片',
      kicker: '标题上方的文字',
      title: '标题',
      label: '说明',
      quotation: '引文',
      speaker: '发言人',
      source: '出处',
      strategies: '战略',
    },
  },
});
