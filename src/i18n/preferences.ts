import { defineMessages } from './messages.tsx';

export const preferenceMessages = defineMessages({
  en: {
    title: 'Preferences',
    close: 'Close the preferences',
    appearance: 'Appearance',
    map: 'Map',
    keyboard: 'Keyboard',
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark', projector: 'Projector' },
    themeHint: 'Projector is for meeting rooms: larger text, thicker lines, stronger contrast.',
    language: 'Language',
    glosses: 'Editor’s translation',
    glossesHint:
      'Shown below a quotation, in the other language. It is not in the speaker’s words and never part of a citation.',
    renderer: 'Map renderer',
    renderers: {
      auto: {
        name: 'Automatic',
        hint: 'Uses the map engine if the projection is Web Mercator and there is a graphics card.',
      },
      engine: {
        name: 'Map engine (WebGL)',
        hint: 'Always with Web Mercator, also without a graphics card; may be slow.',
      },
      svg: { name: 'Simple (SVG)', hint: 'Needs no graphics card; all functions work.' },
    },
    rendererReason: {
      engine: 'The map engine is in use.',
      preferred: 'The simple renderer is in use, as chosen.',
      projection: 'The simple renderer is in use: the map engine supports only Web Mercator.',
      'no-gpu':
        'The simple renderer is in use: without a graphics card, the map engine would be slower.',
      'no-webgl': 'The simple renderer is in use: this browser does not support WebGL 2.',
      failed: 'The simple renderer is in use: the map engine could not start.',
      temporary: 'The simple renderer is in use while the map engine is being prepared.',
    },
    projection: 'Projection',
    projections: {
      mercator: {
        name: 'Web Mercator',
        hint: 'Used by most web maps. North is always up; northern areas look too large.',
      },
      albers: {
        name: 'Albers conic',
        hint: 'Common for maps of China. Areas can be compared. Always uses the simple renderer.',
      },
    },
    level: 'A click selects',
    levels: {
      place: 'The smallest place shown',
      prefecture: 'The city, at any scale',
      province: 'The province',
      'urban-agglomeration': 'The urban agglomeration',
      'major-strategy-area': 'The major regional strategy area',
      basin: 'The river basin',
      'metropolitan-area': 'The metropolitan area',
      plate: 'The macro-region',
      'free-trade-port': 'The free trade port',
      'special-type-area': 'The special-type area',
      'ecological-area': 'The ecological area',
      geographic: 'The geographic area',
    },
    levelHint:
      'If there is none, the smallest place is selected. A choice under “Regions here” also changes this.',
    reset: 'Reset',
    approval: 'Map approval number (审图号)',
    approvalHint:
      'As printed on the approval, for example GS(2024)0650号. It is shown at the lower left of every map; without it, maps are marked “For reference only”. The boundaries here are simplified, and simplified boundaries count as edited: these maps are not exempt from map review.',
    approvalProblem: {
      'too-long': (length: number, most: number) =>
        `At most ${most} characters; this one has ${length} and is not used.`,
      'line-break': () => 'A map approval number must be a single line; this one is not used.',
    },
    characterKeys: 'Single-key shortcuts',
    characterKeysHint: (palette: string) =>
      `Letters, digits and symbols such as / or v. ${palette}, Esc and the map’s own keys always work.`,
    shortcuts: 'All shortcuts',
    commands: 'All commands',
  },
  zh: {
    title: '偏好设置',
    close: '关闭偏好设置',
    appearance: '外观',
    map: '地图',
    keyboard: '键盘',
    theme: '主题',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', projector: '投影' },
    themeHint: '投影主题适合会议室：字更大，线更粗，对比更强。',
    language: '语言',
    glosses: '编者译意',
    glossesHint: '引文与界面语言不同时，显示在引文下方。译意不是发言人的原话，也不随引文复制。',
    renderer: '地图渲染方式',
    renderers: {
      auto: { name: '自动', hint: '选用 Web 墨卡托投影且有显卡时，使用地图引擎。' },
      engine: { name: '地图引擎（WebGL）', hint: '以 Web 墨卡托投影绘制，较慢时也使用。' },
      svg: { name: '简化渲染（SVG）', hint: '无需显卡，功能完整。' },
    },
    rendererReason: {
      engine: '当前使用地图引擎。',
      preferred: '当前使用所选的简化渲染。',
      projection: '当前使用简化渲染：地图引擎只支持 Web 墨卡托投影。',
      'no-gpu': '当前使用简化渲染：没有可用的显卡，地图引擎会更慢。',
      'no-webgl': '当前使用简化渲染：此浏览器不支持 WebGL 2。',
      failed: '当前使用简化渲染：地图引擎未能启动。',
      temporary: '当前使用简化渲染，地图引擎正在准备。',
    },
    projection: '投影方式',
    projections: {
      mercator: {
        name: 'Web 墨卡托',
        hint: '网络地图通用：始终上北下南，但越往北面积放大越多。',
      },
      albers: {
        name: '阿尔伯斯圆锥投影',
        hint: '中国地图常用：面积可以直接比较；始终使用简化渲染。',
      },
    },
    level: '点击选中',
    levels: {
      place: '所显示的最小地区',
      prefecture: '所在城市（任意比例尺）',
      province: '所在省份',
      'urban-agglomeration': '所在城市群',
      'major-strategy-area': '所在重大战略区域',
      basin: '所在流域',
      'metropolitan-area': '所在都市圈',
      plate: '所在板块',
      'free-trade-port': '所在自由贸易港',
      'special-type-area': '所在特殊类型地区',
      'ecological-area': '所在生态功能区',
      geographic: '所在地理区域',
    },
    levelHint: '没有该层级时选中最小地区；在“此处的地区”中选择也会更改此项。',
    reset: '恢复默认',
    approval: '审图号',
    approvalHint:
      '按批准文件填写，如 GS(2024)0650号。审图号显示在每幅地图的左下角；未填写时，地图标注“仅供参考”。本产品的边界经过简化，属于编辑过的边界，不适用免于地图审核的规定。',
    approvalProblem: {
      'too-long': (length: number, most: number) =>
        `最多 ${most} 个字符，当前有 ${length} 个，未采用。`,
      'line-break': () => '审图号只能是一行文字，未采用。',
    },
    characterKeys: '单键快捷键',
    characterKeysHint: (palette: string) =>
      `字母、数字和符号键，如 / 或 v。${palette}、Esc 和地图专用按键始终可用。`,
    shortcuts: '全部快捷键',
    commands: '全部命令',
  },
});
