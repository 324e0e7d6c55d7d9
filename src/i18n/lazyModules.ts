import { defineMessages } from './messages.tsx';

export const lazyModuleMessages = defineMessages({
  en: {
    texts: {
      loading: (name: string) => `Loading ${name}…`,
      slow: (name: string) => `Still loading ${name}. The rest of the page works.`,
      unreachable: (name: string) =>
        `The server did not respond, so ${name} could not be loaded. The rest of the page works.`,
      another: (name: string) =>
        `The server has a newer version of this page, so ${name} could not be loaded. Reload the page; the current view is kept.`,
      same: (name: string) =>
        `The server’s copy of ${name} is missing or damaged. The rest of the page works.`,
      threw: (name: string) =>
        `An error occurred in ${name}. Reload the page; the current view is kept.`,
      retry: 'Try again',
      reload: 'Reload page',
      close: 'Close',
    },
    names: {
      palette: 'the list of commands',
      shortcuts: 'the list of shortcuts',
      preferences: 'the preferences',
      list: 'the list of regions',
      chooser: 'the list of regions at this point',
      filters: 'the filters',
      overlays: 'the groupings',
      indicator: 'the key of the indicator',
      search: 'search',
      panel: 'these details',
      presenting: 'the presentation',
      authoring: 'the presentation editor',
      handouts: 'the handouts',
      reports: 'the list of reports',
      import: 'the import of reports',
      article: 'the reading of articles',
      tips: 'the names of the buttons',
      marks: 'the marks of the statements',
      headline: 'the headline',
    },
  },
  zh: {
    texts: {
      loading: (name: string) => `正在加载${name}……`,
      slow: (name: string) => `${name}仍在加载，其他功能不受影响。`,
      unreachable: (name: string) => `服务器没有响应，${name}未能加载，其他功能不受影响。`,
      another: (name: string) =>
        `服务器上已有新版本，${name}未能加载。请重新加载页面，当前视图会保留。`,
      same: (name: string) => `服务器上的${name}缺失或已损坏，其他功能不受影响。`,
      threw: (name: string) => `${name}出错。请重新加载页面，当前视图会保留。`,
      retry: '重试',
      reload: '重新加载页面',
      close: '关闭',
    },
    names: {
      palette: '命令列表',
      shortcuts: '快捷键列表',
      preferences: '偏好设置',
      list: '地区列表',
      chooser: '此处的地区',
      filters: '筛选',
      overlays: '区域图层',
      indicator: '指标图例',
      search: '搜索',
      panel: '详情',
      presenting: '演示',
      authoring: '演示稿编辑器',
      handouts: '讲义',
      reports: '报告列表',
      import: '报告导入',
      article: '文章读取',
      tips: '按钮名称',
      marks: '发言标记',
      headline: '要点',
    },
  },
});
