import { defineMessages } from './messages.tsx';

/** Texts of the preferences. */
export const preferenceMessages = defineMessages(
  {
    title: 'Preferences',
    close: 'Close the preferences',
    appearance: 'Appearance',
    map: 'Map',
    keyboard: 'Keyboard',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark', projector: 'Projector' },
    themeHint: 'Projector is for a room: larger type, heavier lines, stronger contrast.',
    language: 'Language',
    renderer: 'Drawing',
    renderers: {
      auto: { name: 'Automatic', hint: 'The map engine where a graphics card draws it.' },
      engine: { name: 'Map engine (WebGL)', hint: 'Even where that is slow.' },
      svg: { name: 'Simple drawing', hint: 'Without the graphics card; everything works on it.' },
    },
    drawnBy: {
      engine: 'Now drawn by the map engine.',
      preferred: 'Now the simple drawing, as chosen.',
      projection: 'Now the simple drawing: the engine knows Web Mercator only.',
      'no-gpu': 'Now the simple drawing: without a graphics card the engine would be slower here.',
      'no-webgl': 'Now the simple drawing: this browser has no WebGL 2.',
      failed: 'Now the simple drawing: the engine could not start.',
      temporary: 'Now the simple drawing; the engine is being prepared.',
    },
    projection: 'Projection',
    projections: {
      mercator: {
        name: 'Web Mercator',
        hint: 'As on most web maps: north is up everywhere, the north is drawn too large.',
      },
      albers: {
        name: 'Albers conic',
        hint: 'Usual for maps of China: areas compare truly. Always the simple drawing.',
      },
    },
    level: 'A click selects',
    levels: {
      place: 'The smallest place drawn there',
      prefecture: 'The city, at any scale',
      province: 'The province',
      'urban-agglomeration': 'The urban agglomeration',
      'major-strategy-area': 'The area of a major regional strategy',
      basin: 'The river basin',
      'metropolitan-area': 'The metropolitan area',
      plate: 'The plate of the four-plate development',
      'free-trade-port': 'The free trade port',
      'special-type-area': 'The special-type area',
      'ecological-area': 'The ecological area',
      geographic: 'The geographic grouping',
    },
    levelHint:
      'Where there is none, the smallest place. Choosing what lies at a point sets this too.',
    reset: 'Reset',
    approval: 'Map approval number (审图号)',
    approvalHint:
      'As printed on the approval, e.g. GS(2024)0650号. It stands in the map’s credit; without one the map is marked “for reference only”.',
    approvalProblem: {
      'too-long': (length: number, most: number) =>
        `At most ${most} characters; this has ${length} and is not used.`,
      'line-break': () => 'A map approval number is one line; this one is not used.',
    },
    characterKeys: 'Single-key shortcuts',
    characterKeysHint: (palette: string) =>
      `Letters, digits and signs such as / or v. ${palette}, Esc and the map’s own keys always work.`,
    shortcuts: 'All shortcuts',
    commands: 'All commands',
  },
  {
    title: '偏好设置',
    close: '关闭偏好设置',
    appearance: '外观',
    map: '地图',
    keyboard: '键盘',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', projector: '投影' },
    themeHint: '投影主题适合会议室：字更大、线更粗、对比更强。',
    language: '语言',
    renderer: '绘制方式',
    renderers: {
      auto: { name: '自动', hint: '有显卡时使用地图引擎。' },
      engine: { name: '地图引擎（WebGL）', hint: '即使在此电脑上较慢也使用。' },
      svg: { name: '简化绘制', hint: '不依赖显卡，所有功能照常可用。' },
    },
    drawnBy: {
      engine: '当前由地图引擎绘制。',
      preferred: '当前为所选的简化绘制。',
      projection: '当前为简化绘制：地图引擎只支持 Web 墨卡托投影。',
      'no-gpu': '当前为简化绘制：此电脑没有可用的显卡，地图引擎会更慢。',
      'no-webgl': '当前为简化绘制：此浏览器不支持 WebGL 2。',
      failed: '当前为简化绘制：地图引擎未能启动。',
      temporary: '当前为简化绘制，地图引擎正在准备。',
    },
    projection: '投影方式',
    projections: {
      mercator: {
        name: 'Web 墨卡托',
        hint: '网络地图通用：处处上北下南，但越往北画得越大。',
      },
      albers: {
        name: '阿尔伯斯圆锥投影',
        hint: '中国地图常用：面积可以直接比较；始终使用简化绘制。',
      },
    },
    level: '点击选中',
    levels: {
      place: '该处所绘的最小地区',
      prefecture: '所在城市（任意比例）',
      province: '所在省份',
      'urban-agglomeration': '所在城市群',
      'major-strategy-area': '所在区域重大战略地区',
      basin: '所在流域',
      'metropolitan-area': '所在都市圈',
      plate: '所在板块',
      'free-trade-port': '所在自由贸易港',
      'special-type-area': '所在特殊类型地区',
      'ecological-area': '所在生态功能区',
      geographic: '所在地理区域',
    },
    levelHint: '没有该层级时选中最小地区；在“此处有哪些区域”中选择后，此项随之改变。',
    reset: '恢复默认',
    approval: '审图号',
    approvalHint:
      '按批准文件填写，如 GS(2024)0650号，显示在地图的署名中；未填写时地图标注“仅供参考”。',
    approvalProblem: {
      'too-long': (length: number, most: number) =>
        `最多 ${most} 个字符，现有 ${length} 个，未被采用。`,
      'line-break': () => '审图号只能是一行文字，未被采用。',
    },
    characterKeys: '单键快捷键',
    characterKeysHint: (palette: string) =>
      `字母、数字和符号键，如 / 或 v。${palette}、Esc 和地图自身的按键始终可用。`,
    shortcuts: '全部快捷键',
    commands: '全部命令',
  },
);
