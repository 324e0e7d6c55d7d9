import { defineMessages } from './messages.tsx';

interface Membership {
  readonly role: 'core' | 'member';
  readonly extent: 'whole' | 'partial';
}

export const overlapChooserMessages = defineMessages({
  en: {
    title: 'Regions here',
    titleAt: (name: string) => `Regions here: ${name}`,
    close: 'Close',
    /** Empty for an ordinary, complete member. */
    membership: ({ role, extent }: Membership) =>
      [role === 'core' && 'core', extent === 'partial' && 'in part'].filter(Boolean).join(', '),
    sentence: (parts: readonly string[]) => parts.filter(Boolean).join(', '),
    remembered: 'The next clicks use the level you choose here.',
    now: (level: string) => `Clicks select: ${level}`,
    reset: 'Reset',
    resetLong: 'Let clicks select the smallest place again',
    levels: {
      place: 'the smallest place',
      prefecture: 'cities',
      province: 'provinces',
      'urban-agglomeration': 'urban agglomerations',
      'major-strategy-area': 'major regional strategy areas',
      basin: 'river basins',
      'metropolitan-area': 'metropolitan areas',
      plate: 'macro-regions',
      'free-trade-port': 'free trade ports',
      'special-type-area': 'special-type areas',
      'ecological-area': 'ecological areas',
      geographic: 'geographic areas',
    },
  },
  zh: {
    title: '此处的地区',
    titleAt: (name: string) => `此处的地区：${name}`,
    close: '关闭',
    membership: ({ role, extent }: Membership) =>
      [role === 'core' && '核心', extent === 'partial' && '部分地区'].filter(Boolean).join('，'),
    sentence: (parts: readonly string[]) => parts.filter(Boolean).join('，'),
    remembered: '之后的点击会沿用在此选择的层级。',
    now: (level: string) => `点击选中：${level}`,
    reset: '恢复',
    resetLong: '恢复为点击选中最小地区',
    levels: {
      place: '最小地区',
      prefecture: '城市',
      province: '省份',
      'urban-agglomeration': '城市群',
      'major-strategy-area': '重大战略区域',
      basin: '流域',
      'metropolitan-area': '都市圈',
      plate: '四大板块',
      'free-trade-port': '自由贸易港',
      'special-type-area': '特殊类型地区',
      'ecological-area': '生态功能区',
      geographic: '地理区域',
    },
  },
});
