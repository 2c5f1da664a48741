/**
 * Characters that sound alike, but for the tone, among those that metrics, segments and cities are
 * written with: what a pinyin keyboard puts in place of the one that was meant.
 */
const ALIKE: readonly string[] = [
  ...['销消小肖效校宵', '售受手收首守寿', '额俄恶鹅', '渠取去区曲趋屈', '道到倒刀导岛', '州周洲舟'],
  ...['杭航行', '单丹但担胆', '订定丁顶盯', '客克刻课可科', '复付富负副腹父', '购够构狗勾'],
  ...['率律绿旅滤', '转专砖赚', '化画华话花滑', '流留刘六', '失式师是时市事', '潜前钱浅千签'],
  ...['力利里立理丽', '价加家佳架假甲', '值直职只植质', '高搞告糕', '沉陈晨尘', '睡税水谁'],
  ...['户互护湖', '群裙', '品频拼贫聘', '类累雷泪', '短断段端', '信新心欣辛', '邮油由又优有'],
  ...['件间见建减', '门们', '店点电典垫', '官关观管馆冠', '网往望王', '满慢漫曼', '意易义以艺益'],
  ...['度肚渡督', '退腿推', '均军君', '次此词刺', '数树书输属', '量亮两良', '上伤尚商', '海还害孩'],
  ...['北背被倍', '京经景惊精', '成城程诚承', '深申身神', '圳镇阵针', '广光', '武五舞午', '汉汗旱'],
  ...[
    '南难男',
    '长常场尝厂',
    '沙杀纱',
    '青清轻情庆',
    '厦夏下吓',
    '核合和何河',
    '触处出除初',
    '达大答打',
  ],
  ...[
    '动懂东冬',
    '风凤丰疯锋峰',
    '险现显限县',
    '活火或获',
    '跃越月乐',
    '老劳牢',
    '会回汇惠',
    '员圆元原缘',
  ],
  ...[
    '空控孔',
    '气汽器齐',
    '炸诈渣',
    '锅国果',
    '面棉免',
    '霜双爽',
    '精晶经',
    '华滑',
    '护户',
    '肤夫福',
  ],
  ...[
    '彩菜才',
    '妆装庄',
    '居剧具',
    '程城',
    '微为维',
    '公工功宫',
    '众种重',
    '号好毫',
    '绒荣容',
    '背被贝',
  ],
];

const GROUPS: ReadonlyMap<string, ReadonlySet<string>> = groups();

function groups(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const group of ALIKE) {
    for (const character of group) {
      const known = found.get(character) ?? new Set();
      found.set(character, known);
      for (const other of group) known.add(other);
    }
  }
  return found;
}

/**
 * Two words of one length sound alike: every character that differs is a homophone.
 *
 * @example
 * soundsAlike('杭洲', '杭州') // => true
 * soundsAlike('销售员', '销售额') // => false
 */
export function soundsAlike(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  return [...left].every(
    (character, at) =>
      character === right[at] || GROUPS.get(character)?.has(right[at] ?? '') === true,
  );
}
