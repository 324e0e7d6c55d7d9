import { defineMessages } from './messages.tsx';

/** What is said of a part of the app that comes later than the page, and how each is called. */
export const lazyModuleMessages = defineMessages(
  {
    texts: {
      loading: (name: string) => `Loading ${name} …`,
      slow: (name: string) => `Still loading ${name}. The rest of the page works.`,
      unreachable: (name: string) =>
        `The server does not answer, so ${name} could not be loaded. The rest of the page works.`,
      another: (name: string) =>
        `The server has a newer version of this page, so ${name} could not be loaded. Loaded anew, the page keeps its view.`,
      same: (name: string) =>
        `On the server there is no sound copy of ${name}. The rest of the page works.`,
      threw: (name: string) =>
        `Something went wrong in ${name}. Loaded anew, the page keeps its view.`,
      retry: 'Try again',
      reload: 'Load the page anew',
      close: 'Close',
    },
    names: {
      palette: 'the list of commands',
      shortcuts: 'the list of shortcuts',
      preferences: 'the preferences',
      list: 'the list of regions',
      chooser: 'the choice of layers',
      filters: 'the filters',
      overlays: 'the groupings',
      search: 'the search',
      panel: 'these details',
      presenting: 'the presentation',
      authoring: 'the editor of the presentation',
      handouts: 'the hand-outs',
    },
  },
  {
    texts: {
      loading: (name: string) => `正在加载${name}……`,
      slow: (name: string) => `${name}仍在加载，其他功能照常可用。`,
      unreachable: (name: string) => `服务器没有响应，${name}未能加载，其他功能照常可用。`,
      another: (name: string) =>
        `服务器上已有新版本，${name}未能加载。重新加载页面即可继续，视图不变。`,
      same: (name: string) => `服务器上的${name}缺失或已损坏，其他功能照常可用。`,
      threw: (name: string) => `${name}出错。重新加载页面即可继续，视图不变。`,
      retry: '重试',
      reload: '重新加载页面',
      close: '关闭',
    },
    names: {
      palette: '命令列表',
      shortcuts: '快捷键列表',
      preferences: '偏好设置',
      list: '区域列表',
      chooser: '图层选择',
      filters: '筛选',
      overlays: '区域组合',
      search: '搜索',
      panel: '这些详情',
      presenting: '演示',
      authoring: '演示稿编辑器',
      handouts: '讲义',
    },
  },
);
