import { defineMessages } from './messages.tsx';

interface Membership {
  readonly role: 'core' | 'member';
  readonly extent: 'whole' | 'partial';
  readonly via: 'self' | 'province' | 'cities';
  /** The province through which the place belongs; used when `via` is `province`. */
  readonly giver: string;
}

function membershipEn({ role, extent, via, giver }: Membership): string {
  const partly = extent === 'partial';
  if (via === 'province') return partly ? `in part, through ${giver}` : `through ${giver}`;
  if (via === 'cities') return partly ? 'some of its cities' : 'all its cities';
  if (partly) return role === 'core' ? 'core, in part' : 'in part';
  return role;
}

function membershipZh({ role, extent, via, giver }: Membership): string {
  const partly = extent === 'partial';
  if (via === 'province') return partly ? `部分地区，随${giver}列入` : `随${giver}列入`;
  if (via === 'cities') return partly ? '部分城市' : '全部城市';
  if (partly) return role === 'core' ? '核心，部分地区' : '部分地区';
  return role === 'core' ? '核心' : '成员';
}

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const paragraphsZh = (runs: string) => `第 ${runs.replaceAll(', ', '、')} 段`;

export const PANEL = defineMessages({
  en: {
    panel: 'Details',
    close: 'Close the panel',
    sideBySide: 'Compare',
    loading: 'The report is still loading.',
    missing: 'The report could not be loaded, so there is nothing to show here.',
    toReport: (report: string) => `${report}: overview`,
    begin: 'Select a place on the map, or search for one.',
    contents: 'Contents',
    opening: 'Opening',
    figures: {
      speakers: (count: number): string => (count === 1 ? 'named speaker' : 'named speakers'),
      statements: (count: number): string => (count === 1 ? 'statement' : 'statements'),
      strategies: (count: number): string => (count === 1 ? 'strategy' : 'strategies'),
    },
    strategiesFold: (count: number) => many(count, 'strategy', 'strategies'),
    contextFold: (count: number) =>
      `${many(count, 'related strategy', 'related strategies')} not named in this report`,
    paragraphs: (runs: string, several: boolean) =>
      `${several ? 'paragraphs' : 'paragraph'} ${runs}`,
    placeType: {
      province: 'Province',
      municipality: 'Municipality',
      'autonomous-region': 'Autonomous region',
      'special-administrative-region': 'Special administrative region',
      'prefecture-level-city': 'Prefecture-level city',
      'autonomous-prefecture': 'Autonomous prefecture',
      prefecture: 'Prefecture',
      league: 'League',
      'county-level-city': 'County-level city',
      'county-level-unit': 'County-level unit',
      'autonomous-county': 'Autonomous county',
      district: 'District',
      county: 'County',
      banner: 'Banner',
      'autonomous-banner': 'Autonomous banner',
    },
    kindIn: (kind: string, outer: string) => `${kind} in ${outer}`,
    belongsTo: 'Belongs to',
    contains: 'Contains',
    membership: membershipEn,
    indicative: ' (indicative)',
    otherDivisions: (count: number) =>
      `${many(count, 'other division', 'other divisions')} without statements`,
    divisions: (count: number, hasStatements: boolean) =>
      many(count, 'division', 'divisions') + (hasStatements ? ' without statements' : ''),
    counts: (statements: string, strategies: number) => `${statements} · strategies: ${strategies}`,
    category: {
      'urban-agglomeration': 'Urban agglomeration',
      'major-strategy-area': 'Major regional strategy area',
      basin: 'River basin',
      'metropolitan-area': 'Metropolitan area',
      plate: 'Macro-region',
      'free-trade-port': 'Free trade port',
      'special-type-area': 'Special-type area',
      'ecological-area': 'Ecological area',
      geographic: 'Geographic area',
    },
    sourcesLoading: 'Loading the sources…',
    basedOn: 'Sources',
    verification: {
      yes: 'Membership was checked against the official list.',
      partly: 'Membership was partly checked against the official list.',
      no: 'Membership is indicative: it was not checked against an official list.',
      none: 'Membership is indicative: no official list was found.',
    },
    core: 'Core',
    members: 'Members',
    otherMembers: 'Other members',
    partly: 'in part',
    moreMembers: (count: number) => `${count} more`,
    whichParts: (count: number) =>
      `Which parts belong (${many(count, 'partial member', 'partial members')})`,
    namedTogether: 'Named together in the report',
    overlaps: (count: number) => `Overlaps with ${many(count, 'grouping', 'groupings')}`,
    overlap: {
      contains: 'is inside it',
      inside: 'contains it',
      overlaps: (shared: number) => `${many(shared, 'division', 'divisions')} in common`,
    },
    keepOnMap: 'Keep on the map',
    statements: 'Statements',
    relation: {
      place: {
        direct: (name: string) => `About ${name}`,
        within: (name: string) => `Within ${name}`,
        through: (name: string) => `Through groupings that include ${name}`,
      },
      grouping: {
        direct: () => 'About this grouping',
        within: () => 'Within this grouping',
        through: () => 'Through a wider grouping',
      },
    },
    relationTag: { direct: 'directly', within: 'within it', through: 'through a grouping' },
    hidden: (count: number) => `${count} more hidden by the filters`,
    hiddenStrategies: (count: number) =>
      `${many(count, 'more strategy', 'more strategies')} hidden by the filters`,
    noStatementMatches: (count: number) =>
      count === 1
        ? 'The only statement here does not match the filters.'
        : `None of the ${count} statements here match the filters.`,
    noStrategyMatches: (count: number) =>
      count === 1
        ? 'The only strategy here does not match the filters.'
        : `None of the ${count} strategies here match the filters.`,
    clearFilters: 'Clear the filters',
    notNamed: {
      place: (name: string) => `No statement in this report names ${name}.`,
      grouping: () => 'No statement in this report names this grouping.',
      notTied: (name: string) => `No statement in this report is about ${name} itself.`,
      inPassing: (name: string) =>
        `No statement in this report is about ${name} itself; it is named only as part of a wider region.`,
    },
    isIn: { before: 'It is in ', after: '.' },
    partOf: { before: 'It is part of ', after: '.' },
    onlyThrough: 'Statements about these are listed below.',
    words: 'Statement',
    textLoading: 'Loading the statement…',
    textUnavailable: 'This statement could not be loaded.',
    tryAgain: 'Try again',
    moreOf: (more: number, left: number) =>
      more < left ? `Show ${more} more of ${left}` : `Show the remaining ${left}`,
    noStatements: 'No statement in this report concerns it.',
    quotedInOriginal:
      'Quotations are shown in Chinese, as printed; a translation would not be verbatim.',
    reported: 'Reported',
    inferred: 'attribution inferred',
    byEditor: 'name supplied by the editor',
    byEditorWhy:
      'The report’s text does not print this name. The editor supplied it; the note explains why.',
    nameStatus: {
      seen: '',
      reconstructed: 'The Chinese name is reconstructed.',
      unverified: 'The Chinese name is unverified.',
    },
    body: {
      deputy: 'NPC deputy',
      member: 'CPPCC member',
      'not-stated': 'Deputy or member: not stated',
      collective: 'Collective',
      government: 'Government',
    },
    basis: {
      named: 'named',
      post: 'speaker’s post',
      seat: 'location of the institution (editor’s reading)',
      heading: 'section heading',
    },
    place: 'Where',
    through: 'Through',
    colon: ': ',
    section: 'Section',
    source: 'Source',
    nationwide: 'The whole country',
    notes: 'Editor’s notes',
    editor: 'Editor',
    note: (number: number) => `note ${number}`,
    onAnchor: (anchor: string) => `On “${anchor}”: `,
    probably: 'probably ',
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
    copy: 'Copy with citation',
    copied: 'Copied',
    copyRefused: 'The browser blocked access to the clipboard. Select the text below and copy it.',
    citation: 'Quotation with citation',
    paragraphOf: (report: string, runs: string, several: boolean) =>
      `${report}, ${several ? 'paragraphs' : 'paragraph'} ${runs}`,
    strategies: 'Strategies',
    noStrategies: {
      place: (name: string) =>
        `No recorded strategy concerns ${name} or any grouping it belongs to.`,
      grouping: () => 'No recorded strategy concerns this grouping.',
    },
    context: 'Not named in this report',
    named: 'Named in this report',
    documents: (count: number) => many(count, 'document', 'documents'),
    documentsHeading: 'Documents',
    noDocuments: 'No official document is recorded.',
    issued: (issuer: string, date: string) => `${issuer}, ${date}`,
    period: (years: string) => `period ${years}`,
    unverified: 'unverified',
    partlyVerified: 'partly verified',
    dateUnknown: 'date unknown',
    regions: 'Places and groupings',
    noRegions: 'It concerns the whole country, not a particular place.',
    speakerNone: 'The report records no statement by this speaker.',
  },
  zh: {
    panel: '详情',
    close: '关闭面板',
    sideBySide: '对比',
    loading: '报告正在加载。',
    missing: '报告未能加载，此处暂无内容。',
    toReport: (report) => `${report}总览`,
    begin: '在地图上选择地区，或搜索名称。',
    contents: '目录',
    opening: '导语',
    figures: {
      speakers: () => '位具名发言人',
      statements: () => '条发言',
      strategies: () => '项战略',
    },
    strategiesFold: (count) => `${count} 项战略`,
    contextFold: (count) => `另有 ${count} 项相关战略，本报告未提及`,
    paragraphs: (runs) => paragraphsZh(runs),
    placeType: {
      province: '省',
      municipality: '直辖市',
      'autonomous-region': '自治区',
      'special-administrative-region': '特别行政区',
      'prefecture-level-city': '地级市',
      'autonomous-prefecture': '自治州',
      prefecture: '地区',
      league: '盟',
      'county-level-city': '县级市',
      'county-level-unit': '县级行政单位',
      'autonomous-county': '自治县',
      district: '区',
      county: '县',
      banner: '旗',
      'autonomous-banner': '自治旗',
    },
    kindIn: (kind, outer) => `${outer}下辖${kind}`,
    belongsTo: '所属',
    contains: '下辖',
    membership: membershipZh,
    indicative: '（仅供参考）',
    otherDivisions: (count) => `其余 ${count} 个下辖单位没有发言`,
    divisions: (count, hasStatements) => `${count} 个下辖单位${hasStatements ? '均没有发言' : ''}`,
    counts: (statements, strategies) => `${statements} · 战略 ${strategies} 项`,
    category: {
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
    sourcesLoading: '正在加载依据……',
    basedOn: '依据',
    verification: {
      yes: '成员范围已与官方名单核对。',
      partly: '成员范围已与官方名单部分核对。',
      no: '成员范围仅供参考：尚未与官方名单核对。',
      none: '成员范围仅供参考：未找到官方名单。',
    },
    core: '核心',
    members: '成员',
    otherMembers: '其他成员',
    partly: '部分地区',
    moreMembers: (count) => `另有 ${count} 个`,
    whichParts: (count) => `部分列入的 ${count} 个成员的具体范围`,
    namedTogether: '报告中一并提及',
    overlaps: (count) => `与 ${count} 个区域范围重叠`,
    overlap: {
      contains: '在本区域之内',
      inside: '包含本区域',
      overlaps: (shared) => `重叠 ${shared} 个行政区`,
    },
    keepOnMap: '保留在地图上',
    statements: '发言',
    relation: {
      place: {
        direct: (name) => `直接涉及${name}`,
        within: (name) => `${name}范围内`,
        through: (name) => `因所属区域而涉及${name}`,
      },
      grouping: {
        direct: () => '直接涉及本区域',
        within: () => '本区域范围内',
        through: () => '因更大的区域而涉及',
      },
    },
    relationTag: { direct: '直接涉及', within: '范围之内', through: '因所属区域' },
    hidden: (count) => `另有 ${count} 条被筛选条件隐藏`,
    hiddenStrategies: (count) => `另有 ${count} 项战略被筛选条件隐藏`,
    noStatementMatches: (count) => `此处的 ${count} 条发言均不符合筛选条件。`,
    noStrategyMatches: (count) => `此处的 ${count} 项战略均不符合筛选条件。`,
    clearFilters: '清除筛选',
    notNamed: {
      place: (name) => `本报告没有发言提到${name}。`,
      grouping: () => '本报告没有发言提到这一区域。',
      notTied: (name) => `本报告没有专门针对${name}的发言。`,
      inPassing: (name) => `本报告没有专门针对${name}的发言，只在更大区域的名称中提到它。`,
    },
    isIn: { before: '它位于', after: '。' },
    partOf: { before: '它属于', after: '。' },
    onlyThrough: '涉及这些区域的发言列在下面。',
    words: '发言',
    textLoading: '正在加载发言……',
    textUnavailable: '这条发言未能加载。',
    tryAgain: '重试',
    moreOf: (more, left) =>
      more < left ? `再显示 ${more} 项（还有 ${left} 项）` : `显示其余 ${left} 项`,
    noStatements: '本报告没有与之相关的发言。',
    quotedInOriginal: '引文按报道的英文文本原样显示；未取得中文原文，回译不等于原话。',
    reported: '转述',
    inferred: '发言人系推断',
    byEditor: '姓名由编者补充',
    byEditorWhy: '原文中没有出现这个姓名，由编者补充，理由见注释。',
    nameStatus: {
      seen: '',
      reconstructed: '中文名为还原所得。',
      unverified: '中文名未经核实。',
    },
    body: {
      deputy: '全国人大代表',
      member: '全国政协委员',
      'not-stated': '人大代表或政协委员：原文未注明',
      collective: '集体',
      government: '政府',
    },
    basis: {
      named: '发言提及',
      post: '发言人职务',
      seat: '机构所在地（编者判断）',
      heading: '小标题',
    },
    place: '地区',
    through: '所属区域',
    colon: '：',
    section: '章节',
    source: '出处',
    nationwide: '全国',
    notes: '编者注',
    editor: '编者',
    note: (number) => `注 ${number}`,
    onAnchor: (anchor) => `关于“${anchor}”：`,
    probably: '可能的原文：',
    confidence: { high: '可信度高', medium: '可信度中等', low: '可信度低' },
    copy: '复制引文及出处',
    copied: '已复制',
    copyRefused: '浏览器不允许访问剪贴板，请选中下面的文字手动复制。',
    citation: '引文及出处',
    paragraphOf: (report, runs) => `${report}，${paragraphsZh(runs)}`,
    strategies: '战略',
    noStrategies: {
      place: (name) => `未收录涉及${name}或其所属区域的战略。`,
      grouping: () => '未收录涉及这一区域的战略。',
    },
    context: '本报告未提及',
    named: '本报告提及',
    documents: (count) => `${count} 份文件`,
    documentsHeading: '相关文件',
    noDocuments: '未收录相关官方文件。',
    issued: (issuer, date) => `${issuer}，${date}`,
    period: (years) => `规划期${years.replace('–', '—')}年`,
    unverified: '未经核实',
    partlyVerified: '部分核实',
    dateUnknown: '日期不详',
    regions: '涉及的地区和区域',
    noRegions: '面向全国，不对应单个地区。',
    speakerNone: '报告中没有收录其发言。',
  },
});
