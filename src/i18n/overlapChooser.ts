import { defineMessages } from './messages.tsx';

interface Seat {
  readonly role: 'core' | 'member';
  readonly extent: 'whole' | 'partial';
}

/** Texts of the overlap chooser. */
export const overlapChooserMessages = defineMessages(
  {
    title: 'What lies here',
    titleAt: (name: string) => `What lies here: ${name}`,
    close: 'Close',
    /** How a place belongs; a plain member needs no word. */
    seat: ({ role, extent }: Seat) =>
      [role === 'core' && 'core', extent === 'partial' && 'in part'].filter(Boolean).join(', '),
    /** One item read aloud. */
    sentence: (parts: readonly string[]) => parts.filter(Boolean).join(', '),
    remembered: 'What you choose here, the next clicks choose too.',
    now: (level: string) => `Clicks now choose: ${level}`,
    reset: 'Reset',
    resetLong: 'Let clicks choose what is drawn again',
    levels: {
      place: 'the smallest place drawn',
      prefecture: 'cities',
      province: 'provinces',
      'urban-agglomeration': 'urban agglomerations',
      'major-strategy-area': 'major strategy areas',
      basin: 'river basins',
      'metropolitan-area': 'metropolitan areas',
      plate: 'macro-regions',
      'free-trade-port': 'free trade ports',
      'special-type-area': 'special-type areas',
      'ecological-area': 'ecological areas',
      geographic: 'geographic areas',
    },
  },
  {
    title: '此处有',
    titleAt: (name: string) => `此处有：${name}`,
    close: '关闭',
    seat: ({ role, extent }: Seat) =>
      [role === 'core' && '核心', extent === 'partial' && '部分地区'].filter(Boolean).join('，'),
    sentence: (parts: readonly string[]) => parts.filter(Boolean).join('，'),
    remembered: '在此选择的层级，之后点击也照此选择。',
    now: (level: string) => `点击现选：${level}`,
    reset: '恢复',
    resetLong: '恢复为点击选择所绘的最小地方',
    levels: {
      place: '所绘的最小地方',
      prefecture: '城市',
      province: '省份',
      'urban-agglomeration': '城市群',
      'major-strategy-area': '重大战略区域',
      basin: '流域',
      'metropolitan-area': '都市圈',
      plate: '区域板块',
      'free-trade-port': '自由贸易港',
      'special-type-area': '特殊类型地区',
      'ecological-area': '生态功能区',
      geographic: '地理区域',
    },
  },
);
