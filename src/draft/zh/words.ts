/** Verbs of speech that introduce reported or quoted words, the longer ones first. */
export const SPEECH_VERBS =
  `告诉记者 对记者说 对记者表示 接过话头 接过话茬 打开话匣子 深有感触 补充道 感慨道 强调道 回忆道 介绍道 解释道 坦言道 看来
表示 认为 建议 指出 提出 提议 介绍 强调 坦言 直言 呼吁 谈到 谈道 感慨 感叹 回忆 解释 透露 补充 主张 坚信 相信 希望 期待
期盼 发言 重申 形容 追问 反问 插话 笑言 倡议 表态 承诺 证实 指 分析 总结 回应 回答 提醒 写道 说起 说到 说道 讲到 讲道 说 称 讲 问道 笑道 答道 叹道 问`
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);

/** After these words follows what is said even without a comma: 建议加快立法. */
export const TAKES_CLAUSE: ReadonlySet<string> = new Set(
  '告诉记者 表示 认为 建议 指出 提出 提议 呼吁 主张 坚信 相信 希望 期待 期盼 强调 坦言 直言 看来 对记者说 对记者表示'.split(
    ' ',
  ),
);

/** The last word of a post, after which the name of its holder follows. */
const POST_ENDS =
  `董事长 总经理 副总经理 总裁 副总裁 校长 院长 所长 会长 理事长 秘书长 部长 厅长 局长 处长 科长 主任 主席 书记
省长 市长 区长 县长 州长 盟长 旗长 乡长 镇长 村长 社长 站长 厂长 馆长 团长 队长 班长 船长 机长 组长 行长 台长 园长 店长 庭长
检察长 司长 署长 关长 总编辑 总监 总工程师 工程师 设计师 规划师 建筑师 架构师 经济师 会计师 律师 医师 药师 技师 教师 老师 讲师
教授 研究员 院士 专家 学者 科学家 作家 画家 演员 导演 编剧 运动员 教练 技术员 农艺师 工人 工匠 职工 员工 农民 村民 牧民 渔民
市民 居民 群众 工作者 种植户 养殖户 农户 大户 经营者 负责人 创始人 带头人 传承人 合伙人 发言人 干部 司机 快递员 骑手 护士 护士长
医生 学生 博士 理事 委员长 法官 检察官 顾问 主编 主播 掌门人 法人 调解员 网格员 辅导员 乘务员 列车长 飞行员 航天员 店主 老板
游客 家长 村医 主委 副主委 总队长 政委 司令员 参谋长 战士 常委 发起人 茶农 果农 菜农 粮农 棉农 花农 经理 总干事 企业家 特首
支书 绣娘 参事 董事 监事 秘书 大使 领事 民警 交警 辅警 中医 兽医 冠军 得主 主持 编辑 裁判 首席 员 师 家 长 手 工 人 匠 者 总
代表 委员`.split(/\s+/u);

/** The writers of an article are no speakers. */
export const WRITER = /(?:记者|通讯员|编辑|评论员|摄影|见习生)[：\s]*$/u;

/** Roles that are no post: 村民张三. */
export const PLAIN_ROLE =
  /(?:村民|居民|群众|市民|游客|学生|家长|农民|牧民|渔民|农户|老人|店主|果农|茶农|菜农|大户|干部)$/u;

export const POST_END = new RegExp(
  `(?:${POST_ENDS.sort((a, b) => b.length - a.length).join('|')})$`,
  'u',
);
/** Every end of a post in a text, as the first group; they may overlap, as in 乡村医生. */
export const POST_END_ANYWHERE = new RegExp(`(?=(${POST_ENDS.join('|')}))`, 'gu');

/** Words for several persons, or for a person without a name. */
export const GROUP =
  /(?:他们|她们|大家|人们|代表们|委员们|代表委员|代表、委员|多位|几位|许多|不少|一些|有的|有代表|有委员|与会|两位|三位|众多|各位|一位|一名|业内|专家们|网友|村民们|群众们|们)/u;
/** Documents, and speeches of which only the words are cited. */
export const DOCUMENT =
  /(?:报告|文件|意见|规划|纲要|条例|决定|办法|方案|公报|总书记|党中央|国务院|中央|记者|本报|通讯员)[^，。]{0,8}$/u;

/** Common words that begin like a Chinese name: surname and next character. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `方面 方案 方式 方向 方法 方便 高度 高兴 高新 高质 高效 高校 高原 高铁 常常 常说 常委 常年 于是 时间 时候 时代 时任 时刻 程度 江河
江南 江西 江苏 江水 石油 石化 田间 田野 田里 黄河 黄金 黄土 金融 金属 安全 安徽 安排 安置 白银 白天 成为 成功 成都 成绩 成果 成立
成员 成长 成本 和谐 和平 平台 平时 平均 平安 平等 万元 万名 万亩 万户 石头 水平 水利 水稻 水库 水质 水电 马上 马路 云南 云端 关于
关注 关键 关心 关系 古城 古镇 古树 经济 经过 经验 文化 文明 文旅 文件 文艺 文物 全国 全面 全省 全市 全体 全员 全县 全程 全力 全部
全会 全村 全年 全球 全域 全民 明确 明天 明年 明显 明日 毛利 任务 任何 任职 任期 应当 应该 应对 应用 项目 向前 单位 宁夏 宁波 宁可 何时
何地 何以 路上 路子 路径 车间 车辆 连续 连接 连片 连年 费用 温度 温暖 温州 严格 严重 严峻 施工 施策 容易 强调 强化 强国 强农 盛会
易地 易于 党的 党员 党组 党委 席间 都是 都有 都要 边境 边界 边疆 贵州 贵阳 陆续 陆地 阳光 饶有 甘肃 甘当 乐于 乐观 包括 包容 冷链
武汉 武装 宋代 唐山 唐代 秦岭 秦皇 汉中 景区 景色 景德 束缚 花费 从事 从严 从中 从而 从小 党建 山东 山西 山区 上海 上级 上门 海南
海洋 海外 海关 来自 来到 来说 来源 谈到 谈及 谈道 谈起 谈谈 时说 计划 计算 计量 那么 那些 年轻 年来 年初 年底 年度 年年 许多 许可 巴黎
东部 东北 东方 西部 西南 西北 南方 南京 北京 北方 北部 南部 中国 中央 中心 中部 中小 国家 国际 国务 国民 国有 农村 农业 农民 家庭 家乡
家门 左右 红色 红利 红河 商业 商会 商品 查阅 查看 支持 支付 仅仅 显示 解决 解读 解放 解释 第一 第二 第三 别人 别的 展开 展示 展望 相信 相关
相比 充分 充满 充足 蓝图 蓝色 蓝天 辛苦 权利 权益 权威 闻名 莫过 莫大 苏州 苏北 柏油 冯`.split(
    /\s+/u,
  ),
);

/** The longer surnames, and all characters that are a surname of one character. */
export const LONG_SURNAMES =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|长孙|宇文|司徒|鲜于|闾丘|端木|轩辕|呼延|独孤|南宫|西门|拓跋|澹台|赫连|万俟)/u;
export const SURNAMES: ReadonlySet<string> = new Set(
  `赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐
费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮
蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢
滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶
郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎
充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关
蒯相查后荆红游竺权逯盖益桓公肖涂邸付代闫覃佟欧区仝亓敬揭楚苑岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳言福展母门迟冼但官粟信仉植闪占
麦原税矫尧兰忻敏青布来库沐才加扎洛次旦达强巴尼玛丹普米边央拉珠贡桑嘎`.replaceAll(/\s/gu, ''),
);

/** The surnames of most people, for names that nothing else introduces. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方
白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤`.replaceAll(/\s/gu, ''),
);

/** Names that show the gender: 汤大嫂. */
export const FEMALE = /(?:嫂|婶|姨|妈|姐|妹|奶奶|大娘|女士|阿婆)$/u;
export const MALE = /(?:叔|伯|爷|哥|弟|先生|大爷|老汉|师傅)$/u;
