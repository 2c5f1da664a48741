import type {
  Language,
  Report,
  ReportCell,
  ReportColumn,
  ReportSheet,
  RichCell,
  TableSection,
  TextSection,
} from '#core';

/** A small report by hand, in both languages: every kind of section, tone and format, and formulas. */
export function demoReport(language: Language): Report {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const names = {
    overview: say('概览', 'Overview'),
    segments: say('客户分群标签表', 'Segments'),
    path: say('转化路径分析表', 'Path'),
    evaluation: say('效果评估汇总表', 'Evaluation'),
    customers: say('客户明细', 'Customers'),
    settings: say('Lens 设置', 'Lens Settings'),
  };
  const suffix = say(
    '618 大促 2026-06-01 – 06-18 截至 2026-06-26',
    '618 Sale · 1–18 June 2026 · as of 26 June 2026',
  );
  const segments = say(
    '高价值客户,潜力客户,流失风险客户,新客,一般活跃,单次客户,沉睡流失',
    'High-value,Potential,Churn risk,New,Active,One-time,Dormant',
  ).split(',');
  const people = customers(segments);
  const counts = segments.map(
    (segment) => people.filter((person) => person.segment === segment).length,
  );

  const overview: ReportSheet = {
    id: 'overview',
    name: names.overview,
    frozenRows: 0,
    landscape: true,
    sections: [
      title(names.overview, suffix),
      {
        ...text('lead', 2, null, ''),
        text: say(
          '下单转化率上升，客单价下降。没有对照组，只能说变了，不能说是活动带来的。',
          'More people ordered, each order was smaller. Without a control group this is a change, not an effect.',
        ),
      },
      table({
        id: 'key-figures',
        row: 4,
        columns: [
          column('kpi', say('关键数字', 'Key figures'), 'text', 18),
          column('after', say('活动期', 'Campaign'), 'number', 9),
          column('wide', '', 'number', 12),
          column('before', say('前期', 'Before'), 'number', 11),
          column('gap', '', 'text', 2),
          column('change', say('变化', 'Change'), 'text', 24),
          column('n', say('n（活动期 / 前期）', 'n (campaign / before)'), 'number', 20),
          column('source', say('来源', 'Source'), 'number', 20),
        ],
        rows: [
          keyFigure(
            names.evaluation,
            say('下单转化率', 'Order conversion'),
            4,
            'percent',
            0.0727,
            0.049,
            {
              value: say('▲ 提升 2.4 个百分点', '▲ Up 2.4 points'),
              tone: 'up',
            },
            '2,310 / 2,205',
          ),
          keyFigure(
            names.evaluation,
            say('成交金额', 'Revenue'),
            6,
            'money',
            567084,
            522240,
            {
              value: say('+8.6%，合计数', '+8.6%, a total'),
              tone: 'total',
            },
            say('1,204 单 / 1,020 单', '1,204 / 1,020 orders'),
          ),
          keyFigure(
            names.evaluation,
            say('客单价', 'Average order'),
            7,
            'money',
            471,
            512,
            {
              value: say('▼ 下降 8.0%', '▼ Down 8.0%'),
              tone: 'down',
            },
            say('1,204 单 / 1,020 单', '1,204 / 1,020 orders'),
          ),
          keyFigure(
            names.evaluation,
            say('满意度', 'Satisfaction'),
            8,
            'score',
            4.6,
            4.3,
            {
              value: say('？ 样本不足，无法判断', '? Too few to tell'),
              tone: 'unknown',
            },
            '18 / 11',
          ),
        ],
      }),
      table({
        id: 'segments',
        row: 10,
        columns: [
          column('segment', say('客户分群', 'Segments'), 'text', 18),
          { ...column('share', say('占比', 'Share'), 'percent', 9), dataBar: true },
          column('bar', '', 'percent', 12),
          column('n', say('人数 n', 'n'), 'count', 11),
        ],
        rows: segments.map((segment, index) => [
          segment,
          {
            value: counts[index]! / people.length,
            formula: `${quoted(names.segments)}!D${3 + index}`,
            span: 2,
          },
          { value: counts[index]!, formula: `${quoted(names.segments)}!F${3 + index}` },
        ]),
        footer: [
          [
            say('合计', 'Total'),
            { value: 1, formula: 'SUM(B11:B17)', span: 2 },
            { value: people.length, formula: 'SUM(D11:D17)' },
          ],
        ],
      }),
      {
        kind: 'chart',
        id: 'path-chart',
        chart: 'funnel',
        title: say('转化路径：客户数', 'Conversion path: customers'),
        from: { row: 10, column: 5 },
        to: { row: 19, column: 8 },
        categories: `${quoted(names.path)}!A3:A7`,
        series: [{ name: say('客户数', 'Customers'), values: `${quoted(names.path)}!C3:C7` }],
        format: 'count',
      },
      {
        ...text('note', 20, say('口径', 'Definition'), ''),
        text: say(
          '全部客户 140 人，已合并重复 12 条。37 笔异常金额照常计入，见复核清单。数字随源表公式更新，方法见各表末行。',
          '140 customers after merging 12 duplicates. 37 unusual amounts are counted, see the review list. Figures are formulas; methods at the foot of each sheet.',
        ),
      },
    ],
  };

  const tags: ReportSheet = {
    id: 'segments',
    name: names.segments,
    frozenRows: 2,
    landscape: true,
    sections: [
      title(say('客户分群标签表', 'Segment tag table'), suffix),
      table({
        id: 't1',
        row: 2,
        rowHeight: 34.5,
        columns: [
          column('name', say('客群名称', 'Segment'), 'text', 16),
          { ...column('features', say('核心特征描述', 'Features'), 'text', 38), wrap: true },
          { ...column('tags', say('标签示例', 'Tags'), 'text', 24), wrap: true },
          { ...column('share', say('占比', 'Share'), 'percent', 18), dataBar: true },
          { ...column('strategy', say('营销策略建议', 'Strategy'), 'text', 40), wrap: true },
          column('n', say('人数 n', 'n'), 'count', 8),
        ],
        rows: segments.map((segment, index) => [
          { value: segment, tone: 'strong' },
          say(
            '近90天订单 ≥ 5，近90天客单价 ≥ ¥1,000，最近消费 ≤ 30 天',
            'At least 5 orders in 90 days, average order in 90 days ¥1,000 or more, last order within 30 days',
          ),
          say('VIP会员、高频消费、活跃用户', 'VIP member, frequent buyer, active'),
          { value: counts[index]! / people.length, formula: `F${3 + index}/F$10` },
          say(
            '专属客服、新品优先购、积分权益升级',
            'Dedicated service, early access, upgraded points',
          ),
          {
            value: counts[index]!,
            formula: `COUNTIFS(Customers[${say('分群', 'Segment')}],A${3 + index})`,
          },
        ]),
        footer: [
          [
            say('合计', 'Total'),
            null,
            null,
            { value: 1, formula: 'SUM(D3:D9)' },
            null,
            { value: people.length, formula: 'SUM(F3:F9)' },
          ],
        ],
      }),
      text(
        'note',
        12,
        say('口径', 'Definition'),
        say(
          '占比 = 群内人数 / 全部客户。先命中先归属，每人只在一个群。金额按原币，扣除退款。',
          'Share = customers of the segment / all customers. First match wins, everyone is in one segment. Money net of refunds.',
        ),
      ),
      {
        ...text('note', 13, say('来源', 'Source'), `${names.customers}!C2:C141`),
        link: `${quoted(names.customers)}!C2`,
      },
      {
        kind: 'chart',
        id: 'share-chart',
        chart: 'bar',
        title: say('各群占比', 'Share of customers by segment'),
        from: { row: 15, column: 0 },
        to: { row: 29, column: 3 },
        categories: `${quoted(names.segments)}!A3:A9`,
        series: [{ name: say('占比', 'Share'), values: `${quoted(names.segments)}!D3:D9` }],
        format: 'percent',
      },
    ],
  };

  const steps = say('触达,打开,点击,加购,下单', 'Reached,Opened,Clicked,Carted,Ordered').split(',');
  const reached = [2310, 1363, 586, 291, 168];
  const path: ReportSheet = {
    id: 'path',
    name: names.path,
    frozenRows: 2,
    landscape: true,
    sections: [
      title(say('客户转化路径分析表', 'Conversion path table'), suffix),
      table({
        id: 't2',
        row: 2,
        rowHeight: 34.5,
        columns: [
          column('stage', say('转化阶段', 'Stage'), 'text', 16),
          column('channel', say('触达渠道', 'Channel'), 'text', 14),
          column('reached', say('触达人数', 'Reached'), 'count', 12),
          column('converted', say('阶段转化人数', 'Converted'), 'count', 14),
          { ...column('rate', say('阶段转化率', 'Stage rate'), 'percent', 16), dataBar: true },
          { ...column('reason', say('流失原因', 'Why people left'), 'text', 36), wrap: true },
          { ...column('direction', say('优化方向', 'What to try'), 'text', 32), wrap: true },
          column('spacer', say('居中', 'Spacer'), 'count', 8),
        ],
        rows: steps.map((step, index) => [
          { value: step, tone: 'strong' },
          say('全部', 'All'),
          reached[index]!,
          reached[index + 1] === undefined
            ? null
            : { value: reached[index + 1]!, formula: `C${4 + index}` },
          reached[index + 1] === undefined
            ? { value: say('— 末步', '— last step'), tone: 'quiet', format: 'text' }
            : {
                value: reached[index + 1]! / reached[index]!,
                formula: `D${3 + index}/C${3 + index}`,
              },
          {
            value: say(
              '假设：晚上 22 点后发出的消息打开得少',
              'Hypothesis: messages after 22:00 are opened less',
            ),
            tone: 'hypothesis',
          },
          say('改到 10–12 点发送，先试一半再比较', 'Send at 10–12, half first, then compare'),
          {
            value: (2310 - reached[index]!) / 2,
            formula: `(MAX(C$3:C$7)-C${3 + index})/2`,
            tone: 'quiet',
          },
        ]),
        footer: [
          [
            say('总体', 'Overall'),
            say('全部', 'All'),
            { value: 2310, formula: 'C3' },
            { value: 168, formula: 'C7' },
            { value: 168 / 2310, formula: 'D8/C8' },
          ],
          [
            { value: say('核对', 'Check'), tone: 'quiet' },
            {
              value: say(
                '每一步的转化人数都等于下一步的触达人数。',
                'Converted equals the next stage’s reached at all joins.',
              ),
              tone: 'quiet',
              span: 6,
            },
          ],
        ],
      }),
      {
        kind: 'chart',
        id: 'funnel-chart',
        chart: 'funnel',
        title: say('转化漏斗', 'Conversion funnel'),
        from: { row: 12, column: 0 },
        to: { row: 25, column: 5 },
        categories: `${quoted(names.path)}!A3:A7`,
        series: [{ name: say('客户数', 'Customers'), values: `${quoted(names.path)}!C3:C7` }],
        spacer: `${quoted(names.path)}!H3:H7`,
        format: 'count',
      },
    ],
  };

  const evaluation: ReportSheet = {
    id: 'evaluation',
    name: names.evaluation,
    frozenRows: 2,
    landscape: true,
    sections: [
      title(say('活动效果评估汇总表', 'Evaluation summary'), suffix),
      table({
        id: 't3',
        row: 2,
        rowHeight: 34.5,
        columns: [
          column('dimension', say('评估维度', 'Dimension'), 'text', 11),
          column('kpi', say('核心指标', 'KPI'), 'text', 20),
          column('before', say('活动前数值', 'Before'), 'number', 12),
          column('n-before', say('n（前）', 'n before'), 'count', 8),
          column('after', say('活动后数值', 'After'), 'number', 12),
          column('n-after', say('n（后）', 'n after'), 'count', 8),
          column('change', say('环比变化', 'Change'), 'points', 24),
          column('target', say('目标值', 'Target'), 'number', 12),
          { ...column('verdict', say('判断', 'Verdict'), 'text', 13), verdict: true },
          { ...column('conclusion', say('结论分析', 'Conclusion'), 'text', 42), wrap: true },
        ],
        rows: evaluationRows(say),
      }),
      text(
        'note',
        10,
        say('读法', 'Reading'),
        say(
          '前后对比说明变化，不说明变化由活动引起。没有对照组；下次留出 10% 不触达即可判断。',
          'Before and after show a change, not that the campaign caused it. There was no control group; keep 10% untouched next time.',
        ),
      ),
      {
        kind: 'chart',
        id: 'rates-chart',
        chart: 'column',
        title: say('比率：活动前后', 'Rates before and after'),
        from: { row: 12, column: 0 },
        to: { row: 26, column: 6 },
        categories: `${quoted(names.evaluation)}!B4:B5`,
        series: [
          { name: say('活动前', 'Before'), values: `${quoted(names.evaluation)}!C4:C5` },
          { name: say('活动后', 'After'), values: `${quoted(names.evaluation)}!E4:E5` },
        ],
        format: 'percent',
      },
      {
        kind: 'chart',
        id: 'line-chart',
        chart: 'line',
        title: say('示例折线', 'A line'),
        from: { row: 12, column: 6 },
        to: { row: 26, column: 10 },
        categories: `${quoted(names.path)}!A3:A7`,
        series: [{ name: say('客户数', 'Customers'), values: `${quoted(names.path)}!C3:C7` }],
        format: 'count',
      },
    ],
  };

  const results: ReportSheet = {
    id: 'customers',
    name: names.customers,
    frozenRows: 1,
    landscape: false,
    sections: [
      table({
        id: 'customers',
        name: 'Customers',
        row: 1,
        columns: [
          column('id', say('客户编号', 'Customer'), 'text', 12),
          column('last', say('最近消费', 'Last order'), 'date', 12),
          column('segment', say('分群', 'Segment'), 'text', 16),
          column('orders', say('订单数', 'Orders'), 'count', 9),
          { ...column('money', say('消费额', 'Money'), 'money', 12), decimals: 2 },
          column('p', 'p', 'p-value', 8),
        ],
        rows: people.map(({ id, segment, lastDay, orders, money }, index) => [
          id,
          lastDay,
          segment,
          orders,
          money,
          index / 500,
        ]),
      }),
    ],
  };

  const settings: ReportSheet = {
    id: 'settings',
    name: names.settings,
    frozenRows: 2,
    landscape: false,
    sections: [
      title(names.settings, say('改动后再运行一次即可', 'Change what you like and run again')),
      table({
        id: 'settings',
        name: 'LensSettings',
        row: 2,
        columns: [
          column('key', say('设置', 'Setting'), 'text', 22),
          column('value', say('取值', 'Value'), 'text', 22),
          { ...column('meaning', say('说明', 'Meaning'), 'text', 50), wrap: true },
        ],
        choices: { value: ['net', 'exclude'] },
        rows: [
          [
            say('退款', 'Refunds'),
            { value: 'net', tone: 'input' },
            say('退款如何计入金额', 'How refunds count'),
          ],
          [
            '=1+1',
            { value: '@risk', tone: 'input' },
            {
              value: say('以等号开头的文字仍是文字', 'Text that starts with = stays text'),
              tone: 'flag',
            },
          ],
        ],
      }),
      table({
        id: 'roles',
        row: 7,
        headless: true,
        columns: [column('role', 'role', 'text', 22), column('value', 'value', 'text', 22)],
        choices: { value: Array.from({ length: 60 }, (_, index) => `role-${index}`) },
        rows: [[say('列', 'Column'), { value: 'role-3', tone: 'input' }]],
      }),
    ],
  };

  return {
    language,
    title: say('618 大促客户分析', '618 Sale & customer analysis'),
    currency: '¥',
    sheets: [overview, tags, path, evaluation, results, settings],
  };
}

interface Person {
  readonly id: string;
  readonly segment: string;
  readonly lastDay: number;
  readonly orders: number;
  readonly money: number;
}

function customers(segments: readonly string[]): readonly Person[] {
  const weights = [21, 28, 13, 20, 24, 15, 19];
  return segments.flatMap((segment, index) =>
    Array.from({ length: weights[index]! }, (_, person) => ({
      id: String(100_001 + index * 100 + person),
      segment,
      lastDay: 20_620 - person * 3 - index,
      orders: 1 + ((person * 7 + index) % 9),
      money: 99.5 * (1 + ((person * 13 + index * 5) % 40)),
    })),
  );
}

function evaluationRows(say: (zh: string, en: string) => string): ReportCell[][] {
  const row = (
    [dimension, kpi]: readonly [string, string],
    format: 'count' | 'percent' | 'money' | 'score',
    [before, after, target]: readonly [number, number, number],
    [nBefore, nAfter]: readonly [number | null, number | null],
    change: string | RichCell,
    verdict: RichCell,
    conclusion: string,
  ): ReportCell[] => [
    dimension,
    { value: kpi, tone: 'strong' },
    { value: before, format },
    { value: nBefore, tone: 'quiet' },
    { value: after, format },
    { value: nAfter, tone: 'quiet' },
    change,
    { value: target, format },
    verdict,
    conclusion,
  ];
  const up: RichCell = { value: say('▲ 提升', '▲ Up'), tone: 'up' };
  const down: RichCell = { value: say('▼ 下降', '▼ Down'), tone: 'down' };
  const unknown: RichCell = { value: say('？ 无法判断', '? Cannot tell'), tone: 'unknown' };
  const total: RichCell = { value: say('— 合计数', '— a total'), tone: 'total' };
  const change: RichCell = {
    value: say('+2.4 个百分点', '+2.4 points'),
    formula: `TEXT((E4-C4)*100,"+0.0;−0.0")&"${say(' 个百分点', ' points')}"`,
    format: 'text',
  };
  return [
    row(
      [say('客户触达', 'Reach'), say('触达客户数', 'Customers reached')],
      'count',
      [2205, 2310, 2300],
      [null, null],
      '+4.8%',
      total,
      say('合计数只列变化，不做检验', 'A total: change only, no test'),
    ),
    row(
      [say('转化效果', 'Conversion'), say('下单转化率', 'Order conversion')],
      'percent',
      [0.049, 0.0727, 0.07],
      [2205, 2310],
      change,
      up,
      say(
        '95% 区间 +1.0 至 +3.8 个百分点，p < 0.001',
        '95% interval +1.0 to +3.8 points, p < 0.001',
      ),
    ),
    row(
      [say('客户参与', 'Engagement'), say('点击率', 'Click rate')],
      'percent',
      [0.241, 0.254, 0.25],
      [2205, 2310],
      say('+1.2 个百分点（+5.1%）', '+1.2 points (+5.1%)'),
      unknown,
      say(
        '目标达成，但变化在正常波动内（−1.3 至 +3.8，p = 0.33）',
        'On target, but the change is within ordinary ups and downs (−1.3 to +3.8, p = 0.33)',
      ),
    ),
    row(
      [say('价值贡献', 'Value'), say('成交金额', 'Revenue')],
      'money',
      [522240, 567084, 550000],
      [1020, 1204],
      '+8.6%',
      total,
      say('订单多了 184 单，每单少了 ¥41', '184 more orders, ¥41 less each'),
    ),
    row(
      [say('价值贡献', 'Value'), say('客单价', 'Average order')],
      'money',
      [512, 471, 500],
      [1020, 1204],
      '−8.0%',
      down,
      say('95% 区间 −¥66 至 −¥16，p = 0.001', '95% interval −¥66 to −¥16, p = 0.001'),
    ),
    row(
      [say('客户反馈', 'Feedback'), say('满意度（5 分）', 'Satisfaction (of 5)')],
      'score',
      [4.3, 4.6, 4.5],
      [11, 18],
      say('+0.3 分', '+0.3 points'),
      unknown,
      say(
        '样本不足：每期至少 30 份，现有 11 和 18',
        'Too few answers: at least 30 each, there are 11 and 18',
      ),
    ),
  ];
}

function keyFigure(
  sheet: string,
  name: string,
  row: number,
  format: 'percent' | 'money' | 'score',
  after: number,
  before: number,
  change: RichCell,
  n: string,
): ReportCell[] {
  const source = `${quoted(sheet)}!E${row}`;
  return [
    { value: name, tone: 'strong' },
    { value: after, formula: source, format, tone: 'key-figure', span: 2 },
    { value: before, formula: `${quoted(sheet)}!C${row}`, format },
    null,
    change,
    { value: n, tone: 'quiet' },
    { value: `${sheet}!E${row}`, link: source, tone: 'link' },
  ];
}

const quoted = (sheet: string): string => (/^\p{L}+$/u.test(sheet) ? sheet : `'${sheet}'`);

function column(
  id: string,
  header: string,
  format: ReportColumn['format'],
  width: number,
): ReportColumn {
  return { id, header, format, width };
}

function table(
  parts: Pick<TableSection, 'id' | 'row' | 'columns' | 'rows'> & Partial<TableSection>,
): TableSection {
  return { kind: 'table', name: null, column: 0, footer: [], rowHeight: null, ...parts };
}

function text(
  style: TextSection['style'],
  row: number,
  label: string | null,
  content: string,
): TextSection {
  return { kind: 'text', id: `text-${row}`, row, column: 0, style, label, text: content };
}

function title(name: string, suffix: string): TextSection {
  return { ...text('title', 1, null, name), suffix };
}
