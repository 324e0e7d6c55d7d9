/**
 * Rivers, lakes, mountains, seas and fixed phrases that contain the name of a place and mean none. They are
 * matched before names of places.
 */
export const NOT_PLACES: readonly string[] =
  `长江 黄河 淮河 海河 珠江 松花江 辽河 钱塘江 嘉陵江 汉江 赣江 湘江 闽江 雅鲁藏布江 澜沧江 怒江 金沙江
塔里木河 黑龙江流域 乌苏里江 鸭绿江 图们江 岷江 大渡河 雅砻江 乌江 沅江 资江 清江 渭河 泾河 洛河 汾河 桑干河 永定河
南渡江 漓江 邕江 西江 北江 东江 韩江 九龙江 瓯江 富春江 新安江 大运河 京杭大运河 黄河南岸 黄河北岸 长江南岸 长江北岸
秦岭 太行山 祁连山 天山 昆仑山 长白山 大别山 泰山 华山 衡山 恒山 嵩山 峨眉山 井冈山精神 贺兰山 阴山 大兴安岭林区
洞庭湖 鄱阳湖 太湖 西湖 洪泽湖 青海湖 滇池 洱海 渤海 黄海 东海 南海 台湾海峡 琼州海峡 青藏高原 云贵高原 黄土高原 内蒙古高原
四川盆地 塔里木盆地 华北平原 东北平原 北京时间 上海合作组织 上海精神 北京冬奥会 孙中山 中山装 中山陵 延安精神 遵义会议
长安街 南京路 井冈山会师 南京大屠杀 广州起义 南昌起义 北京奥运会 长三角生态绿色一体化发展示范区`.split(
    /\s+/u,
  );

/** Names of places that are also common words; in running text they count only after the place around them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `东方 新星 白杨 双河 安康 平安 白银 合作 江山 永安 平安区 新城区 老城区 城区 郊区 矿区 东区 西区 南区 北区 新区 市区
港区 林区 城中区 长安 新市区 开平 和田 昆玉 兴义 高明 共和 共和县 新华 和平 西部 东部 中部 东北 边境地区 革命老区
民族自治地方 阿里 定安 白沙 兴安 港口区 通道 中方 大同 沙湾 大通 吉首 福安 安国 兴国 建设 兴边富民 京城`.split(
    /\s+/u,
  ),
);

/** What follows a short name when it belongs to something else: 南京路, 南京东路, 重庆话, 湘江. */
export const NOT_PLACE_AFTER =
  /^(?:[东西南北中环]?路|[东西南北中]?街|[东西南北中]?大道|大街|江|河(?![口北南西东套池源])|湖(?![口北南])|山(?![区村乡地水西东])|峡|话|菜|戏|剧|会战|战役|时间|精神|宣言|共识|条约)/u;

/** What follows an English name when it belongs to something else: `Huangshan Mountain`. */
export const NOT_PLACE_AFTER_LATIN =
  /^[ -](?:River|Mountains?|Lake|Road|Street|Avenue|Strait|Sea|Basin|Opera|cuisine|Canal|Water Tower|Daily|Time)\b/u;
