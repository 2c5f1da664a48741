import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Answer,
  answerQuestion,
  isOffered,
  isoDay,
  note,
  parseQuestion,
  type Question,
  questionFrom,
  questionSchema,
  shareableAnswer,
  sharedWith,
  TOPIC_IDS,
  type TopicId,
} from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { demoAnalysis, TODAY } from './pairs/demo.ts';

const LANGUAGES = ['zh', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
const analyses = {} as Record<Language, Analysis>;

beforeAll(async () => {
  for (const language of LANGUAGES) analyses[language] = await demoAnalysis(language);
}, 60_000);

/** Chinese, English, the topic, and what narrows it: segments, a column. */
type Line = readonly [string, string, TopicId, ...(readonly string[])];

const LINES: readonly Line[] = [
  ['哪些商品常一起买', 'what is bought together', 'rules'],
  ['哪些商品经常被一起购买？', 'which products are often bought together?', 'rules'],
  ['关联规则', 'association rules', 'rules'],
  ['购物篮分析', 'basket analysis', 'rules'],
  ['买什么的人还会买什么', 'frequently bought together', 'rules'],
  ['请问关联规贼有哪些', 'show me the asociation rules', 'rules'],
  ['主要路径是什么', 'what are the top paths', 'paths'],
  ['客户常走的路径', 'most common customer paths', 'paths'],
  ['客户旅程', 'customer journey', 'paths'],
  ['看一下客户的行为路径', 'show the customer journeys', 'paths'],
  ['客户在哪里流失', 'where do customers drop off', 'losses'],
  ['哪一步流失最多', 'where do we lose the most customers', 'losses'],
  ['关键流失节点', 'the loss nodes', 'losses'],
  ['流失点在哪里', 'drop-off points', 'losses'],
  ['数据质量怎么样', 'how good is the data', 'quality'],
  ['数据质量评分', 'data quality score', 'quality'],
  ['数据干净吗', 'is the data clean', 'quality'],
  ['数据质量报告', 'data quality report', 'quality'],
  ['数据靠谱吗', 'is the data reliable', 'quality'],
  ['留存率', 'retention by cohort', 'retention'],
  ['同期群留存', 'cohort retention', 'retention'],
  ['客户留存怎么样', 'how is customer retention', 'retention'],
  ['留存曲线', 'retention curve', 'retention'],
  ['按月留存', 'retention by month', 'retention'],
  ['客户生命周期', 'customer lifecycle', 'lifecycle'],
  ['客户生命周期阶段分布', 'lifecycle stages', 'lifecycle'],
  ['聚类结果', 'clusters', 'clusters'],
  ['客户自然分成几群', 'cluster the customers', 'clusters'],
  ['聚类分析', 'cluster analysis', 'clusters'],
  ['描述统计', 'descriptive statistics', 'statistics'],
  ['统计一下数据', 'describe the data', 'statistics'],
  ['订单金额分布', 'distribution of order values', 'statistics'],
  ['中位数是多少', 'what is the median', 'statistics'],
  ['目标和指标', 'goals and metrics', 'goals'],
  ['活动目标是什么', 'what are the campaign goals', 'goals'],
  ['客户画像', 'personas', 'personas'],
  ['流失风险客户的画像', 'describe the churn-risk customers', 'personas', 'churn_risk'],
  ['描述一下高价值客户', 'describe high-value customers', 'personas', 'high'],
  ['活跃客户的画像', 'personas of active customers', 'personas', 'active'],
  ['高价值客户长什么样', 'what do high-value customers look like', 'personas', 'high'],
  ['高价值客户有什么标签', 'what tags do high-value customers have', 'tags', 'high'],
  ['流失风险客户的标签', 'tags of churn-risk customers', 'tags', 'churn_risk'],
  ['标签目录', 'tag catalogue', 'tags'],
  ['重复客户', 'duplicate customers', 'identity'],
  [
    '高价值客户和流失风险客户按城市对比',
    'high-value vs churn-risk by city',
    'compare',
    'churn_risk,high',
    'city',
  ],
  [
    '高价值和流失风险在会员等级上有什么不同',
    'compare high-value and churn-risk by membership',
    'compare',
    'churn_risk,high',
    'membership',
  ],
  [
    '活跃客户和流失风险客户按性别对比',
    'active vs churn-risk customers by gender',
    'compare',
    'active,churn_risk',
    'gender',
  ],
  ['客户一般怎么走到下单', 'how do customers get to purchase', 'paths'],
  ['top3路径', 'top 3 paths', 'paths'],
  ['在哪掉人最多', 'where do ppl drop off', 'losses'],
  ['客户为啥走了', 'why do customers churn', 'losses'],
  ['数据干净不', 'is the data ok', 'quality'],
  ['数据哪儿有问题', 'any missing values', 'quality'],
  ['缺失值多吗', 'data qualty', 'quality'],
  ['标签覆盖率', 'tag coverage', 'tags'],
  ['有哪些分群方法', 'rules for segments', 'segmentations'],
  ['有没有重复的客户', 'dupes in customers?', 'identity'],
  ['聚类结果说说', 'cluster results pls', 'clusters'],
  ['价格敏感的人多不多', 'price sensitive share', 'find'],
  ['价格敏感占比', 'how many price-sensitive customers', 'find'],
];

const read = (text: string, language: Language): Question | string => {
  const parsed = parseQuestion(text, analyses[language], TODAY);
  return 'suggestions' in parsed ? parsed.note.code : parsed;
};

/** A question for a topic, from its first words. */
const topicOf = (topic: TopicId, language: Language): Question => {
  const line = LINES.find(([, , id, segments]) => id === topic && segments === undefined)!;
  return read(line[language === 'zh' ? 0 : 1], language) as Question;
};

describe('parseQuestion over questions for a topic', () => {
  it.each(LINES)('reads %s and “%s” alike', (zh, en, topic, segments = '', dimension) => {
    for (const [text, language] of [
      [zh, 'zh'],
      [en, 'en'],
    ] as const) {
      const question = read(text, language);
      expect(question).toMatchObject({
        intent: 'topic',
        topic,
        dimension: dimension ?? null,
        filters: [],
        period: null,
        compare: null,
        unknown: [],
      });
      expect([...(question as Question).segments].sort().join(',')).toBe(segments);
    }
  });

  it('holds at least 40 pairs', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['给我看看vip的画像', 'what do vips look like', ['personas', 'personas']],
    ['流失客户为啥跑了', 'customers who are stuck', ['losses', 'losses']],
    ['买了电动牙刷的人还买啥', 'whats bought togehter with face cream', ['rules', 'rules']],
    ['该给谁发券', 'who should get coupons', ['personas', 'personas']],
    ['新客留得住吗', 'do new ones come back', ['retention', 'retention']],
    ['沉睡的怎么唤醒', 'how to win back dormant', ['lifecycle', 'lifecycle']],
  ] as const)('offers the topic that %s and “%s” are near', (zh, en, topics) => {
    for (const [text, language, topic] of [
      [zh, 'zh', topics[0]],
      [en, 'en', topics[1]],
    ] as const) {
      const asked = parseQuestion(text, analyses[language], TODAY);
      if (!('suggestions' in asked)) throw new Error(`${text} was understood`);
      const offered = (asked.choices ?? []).map(({ question }) => read(question, language));
      expect(offered).toContainEqual(expect.objectContaining({ intent: 'topic', topic }));
    }
  });

  it('offers a topic of the segment that is named, and every choice is understood', () => {
    const asked = parseQuestion('pain points of churn-risk customers', analyses.en, TODAY);
    if (!('suggestions' in asked)) throw new Error('understood');
    expect(asked.choices?.[0]?.label).toBe('Personas of Churn-risk customers');
    for (const { question } of asked.choices ?? [])
      expect(typeof read(question, 'en')).toBe('object');
  });

  it('asks back a name alone, and the opposite of one, rather than search tags for it', () => {
    expect(read('VIP', 'zh')).toBe('query.no-metric');
    expect(read('not high value customers', 'en')).toBe('query.negation');
    expect(read('不是高价值的客户', 'zh')).toBe('query.negation');
  });

  it('says which mistyped word it read as another', () => {
    const question = read('show me the asociation rules', 'en') as Question;
    expect(question.notes?.map(({ code }) => code)).toEqual(['query.read-as']);
  });

  it.each([
    ['各渠道的转化率', 'conversion rate by channel'],
    ['高价值客户占比', 'share of high-value customers'],
    ['高价值客户', 'high-value customers'],
    ['高价值客户有多少', 'how many high-value customers'],
    ['复购率', 'repeat rate'],
    ['为什么销售额涨了', 'why did revenue go up'],
  ])('keeps the number that %s and “%s” ask for', (zh, en) => {
    expect((read(zh, 'zh') as Question).topic).toBeUndefined();
    expect((read(en, 'en') as Question).topic).toBeUndefined();
  });

  it.each([
    ['聚类的销售额', 'revenue of the clusters'],
    ['上个月的关联规则', 'association rules of last month'],
    ['高价值客户的关联规则', 'association rules of high-value customers'],
    ['聚类和留存', 'clusters and retention'],
    ['天气画像', 'personas of the weather'],
    ['上海客户的画像', 'personas of Shanghai customers'],
    ['没有留存的客户', 'customers without retention'],
  ])('never guesses: asks %s and “%s” back', (zh, en) => {
    expect(read(zh, 'zh')).toMatch(/^query\./);
    expect(read(en, 'en')).toMatch(/^query\./);
  });

  it.each([
    ['有多少VIP且沿海城市的客户', 'how many customers are VIP and coastal cities'],
    ['上海 且 非 已退订', 'Shanghai and not opted out'],
  ])('reads %s and “%s” as a search over tags', (zh, en) => {
    const found = [read(zh, 'zh'), read(en, 'en')] as Question[];
    expect(found.map(({ topic }) => topic)).toEqual(['find', 'find']);
    const [first, second] = found.map((question, at) =>
      answerQuestion(question, analyses[LANGUAGES[at]!]),
    );
    expect(first!.value).toBe(second!.value);
    expect(first!.value).toBeGreaterThan(0);
    expect(shareableAnswer(analyses.zh, found[0]!).refused?.code).toBe('topic.not-shared');
  });

  it('is no turn of the question before, where it names tags or a portrait of a segment', () => {
    const before = read('revenue in May by channel', 'en') as Question;
    const next = (text: string) => parseQuestion(text, analyses.en, TODAY, before);
    expect(next('tags of high-value customers')).toMatchObject({ topic: 'tags' });
    expect(next('what do high-value customers look like')).toMatchObject({ topic: 'personas' });
    expect(next('high-value customers')).toMatchObject({ metric: 'revenue', segments: ['high'] });
    expect(next('and by tag')).toMatchObject({ metric: 'revenue', dimension: 'tag' });
  });

  it('does not lean on a topic that was asked before', () => {
    const before = topicOf('rules', 'en');
    const parsed = parseQuestion('and by channel?', analyses.en, TODAY, before);
    expect(parsed).toHaveProperty('note.code', expect.stringMatching(/^query\./));
  });
});

const OFFERED = TOPIC_IDS.filter(
  (topic) => isOffered(topic) && !['compare', 'find'].includes(topic),
).filter((topic) => LINES.some(([, , id]) => id === topic));

describe('answerQuestion of a topic', () => {
  it.each(OFFERED.flatMap((topic) => LANGUAGES.map((language) => [topic, language] as const)))(
    '%s has a headline with a number, a definition and its cells (%s)',
    (topic, language) => {
      const answer = answerQuestion(topicOf(topic, language), analyses[language]);
      expect(answer.headline).toMatch(/\d/);
      expect(answer.text.startsWith(answer.headline)).toBe(true);
      expect(answer.definition).not.toBe('');
      expect(answer.sources.length).toBeGreaterThan(0);
      expect(answer.table?.length ?? 1).toBeLessThanOrEqual(10);
      expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity|undefined|\[object/);
    },
  );

  it('is the same in both languages', () => {
    for (const topic of ['rules', 'clusters', 'lifecycle', 'losses'] as const) {
      const [zh, en] = LANGUAGES.map((language) =>
        answerQuestion(topicOf(topic, language), analyses[language]).table?.map(({ value, n }) => [
          value,
          n,
        ]),
      );
      expect(zh).toEqual(en);
    }
  });

  it('tells two segments by a column, each value with both shares and n', () => {
    const question = read('high-value vs churn-risk by city', 'en') as Question;
    const { table, headline, caveats } = answerQuestion(question, analyses.en);
    expect(headline).toContain('n = 58');
    expect(table?.[0]).toEqual({ label: 'Beijing · High-value customers', value: 10 / 58, n: 10 });
    expect(table?.[1]).toMatchObject({ label: 'Beijing · Churn-risk customers', n: 26 });
    expect(caveats.join()).toContain('have no city');
  });

  it('tells one segment from its own row', () => {
    const question = read('describe high-value customers', 'en') as Question;
    const { table, headline } = answerQuestion(question, analyses.en);
    expect(table).toHaveLength(1);
    expect(table?.[0]).toMatchObject({ label: 'High-value customers', n: 63 });
    expect(headline).toMatch(/^High-value customers: 63 customers .* More often than others: /);
  });

  it('tells the tags of one segment by their names', () => {
    const question = read('tags of churn-risk customers', 'en') as Question;
    const { table, headline } = answerQuestion(question, analyses.en);
    expect(headline).toMatch(
      /^What sets “Churn-risk customers” apart: .*%, .*% \(share inside\)\.$/,
    );
    expect(table?.every(({ label }) => !label.includes('→'))).toBe(true);
    expect(table?.every(({ n }) => n === 206)).toBe(true);
  });

  it('says what is missing, and throws on nothing', () => {
    const missing = { segments: note('info', 'analysis.no-tables'), path: null, evaluation: null };
    const small: Analysis = { ...smallAnalysis('en'), missing };
    for (const topic of TOPIC_IDS) {
      const question: Question = { ...topicOf('rules', 'en'), topic };
      const answer = answerQuestion(question, small);
      expect(answer.headline).not.toBe('');
      expect(JSON.stringify(answer)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('of no topic there is says so', () => {
    const question = { ...topicOf('rules', 'en'), topic: 'toString' as TopicId };
    expect(answerQuestion(question, analyses.en).headline).toContain('no answer to that');
  });
});

/** Topics whose definition speaks of settings and days alone. */
const OF_SETTINGS: ReadonlySet<TopicId> = new Set([
  ...(['tags', 'paths', 'losses', 'lifecycle', 'retention', 'statistics', 'goals'] as const),
  'compare',
]);

/** Every count that an answer for many shows. */
function countsIn({ table, n, value, unit }: Answer): readonly number[] {
  const rows = (table ?? []).flatMap((row) => [row.n, unit === 'count' ? row.value : null]);
  return [...rows, n, unit === 'count' ? value : null].filter((count) => count !== null);
}

describe('shareableAnswer of a topic', () => {
  const questions = (): readonly Question[] =>
    LINES.map(([, en]) => read(en, 'en') as Question).filter(({ topic }) => topic !== 'identity');

  it('shows no group of 1 to 10, whatever is asked', () => {
    for (const hiddenUpTo of [10, 50]) {
      for (const question of questions()) {
        const { answer } = shareableAnswer(analyses.en, question, { hiddenUpTo });
        for (const count of countsIn(answer)) {
          // Rounded to tens: 10 may stand for 11 to 14.
          expect(count === 0 || count >= Math.round(hiddenUpTo / 10) * 10).toBe(true);
          expect(count % 10).toBe(0);
        }
      }
    }
  });

  it('shows nobody: no key of a customer, no cell, no sentence of the sheet with numbers', () => {
    const { ids } = analyses.en.cleaned.customers;
    const keys = new Set(ids);
    for (const question of questions()) {
      const { answer } = shareableAnswer(analyses.en, question);
      const { sources: _, asked: __, ...shown } = answer;
      const words = JSON.stringify(shown).match(/[A-Za-z]*\d[A-Za-z\d*]*/g) ?? [];
      expect(words.filter((word) => keys.has(word) || word.includes('*'))).toEqual([]);
      expect(JSON.stringify(shown)).not.toMatch(/![A-Z]+\d+/);
      const exact = answerQuestion(question, analyses.en);
      if (question.topic !== 'goals') expect(answer.headline).not.toBe(exact.headline);
      // Days and settings may stand in it, counts may not.
      if (!OF_SETTINGS.has(question.topic!)) expect(answer.definition).not.toMatch(/\d/);
      for (const { label } of answer.table ?? []) expect(label).not.toContain('%');
    }
  });

  it('hides the next smallest row as well, so that one is not the whole less the others', () => {
    const question = topicOf('lifecycle', 'en');
    const { answer } = shareableAnswer(analyses.en, question, { hiddenUpTo: 100 });
    const hidden = (answer.table ?? []).filter((row) => row.hidden);
    expect(hidden.length === 0 || hidden.length > 1).toBe(true);
    for (const row of hidden) expect(row).toMatchObject({ value: null, n: null });
  });

  it('compares small segments by values put together, and says how far the shares may be off', () => {
    const question = read('high-value vs churn-risk by city', 'en') as Question;
    const { answer } = shareableAnswer(analyses.en, question);
    expect(answer.table?.slice(0, 2)).toEqual([
      { label: 'Beijing, Guangzhou · High-value customers', value: 0.35, n: 20 },
      { label: 'Beijing, Guangzhou · Churn-risk customers', value: 0.25, n: 50 },
    ]);
    expect(answer.table?.at(-1)?.label).toBe('all others · Churn-risk customers');
    expect(answer.headline).toMatch(/^City: no difference is shown .*n about 60.*n about 190/);
    expect(answer.caveats.join()).toContain('up to 12 points off');
    const gender = read('high-value vs churn-risk by gender', 'en') as Question;
    expect(shareableAnswer(analyses.en, gender).answer.caveats.join()).toContain('11 points off');
  });

  it('tells the tags of a small segment by counts to tens', () => {
    const question = read('tags of high-value customers', 'en') as Question;
    const { answer } = shareableAnswer(analyses.en, question);
    const vip = answer.table?.find(({ label }) => label === 'Membership: VIP');
    // 32 of 63: 30 of 63, to five points.
    expect(vip).toEqual({ label: 'Membership: VIP', value: 0.5, n: 60 });
    expect(answer.caveats.join()).toContain('points off');
  });

  it('says that numbers are rounded and how many rows are hidden', () => {
    const rules = shareableAnswer(analyses.en, topicOf('rules', 'en')).answer;
    expect(rules.caveats.join()).toMatch(/rounded.*rows are hidden/);
  });

  it('names its columns, and says the largest row with no more digits than are told', () => {
    const { answer } = shareableAnswer(analyses.en, topicOf('lifecycle', 'en'));
    expect(answer.columns).toEqual({ name: 'Stage', value: 'Share' });
    expect(answer.headline).toMatch(/^Largest: Active, share about \d+% \(n about \d+\)$/);
    expect(answer.rounded).toBe(true);
    const zh = shareableAnswer(analyses.zh, topicOf('losses', 'zh')).answer;
    expect(zh.headline).toMatch(/^最多的是「打开」：占未转化约 \d+%（n 约 \d+）$/);
    expect(zh.definition).toContain('离开处 =');
  });

  it('tells one segment as far as the whole table does', () => {
    const whole = shareableAnswer(analyses.en, topicOf('personas', 'en')).answer.table ?? [];
    const question = read('describe high-value customers', 'en') as Question;
    const { table } = shareableAnswer(analyses.en, question).answer;
    const own = whole.filter(({ label }) => label.startsWith('High-value customers → '));
    expect(table).toEqual(own.map((row) => ({ ...row, label: 'High-value customers' })));
    expect(table?.[0]).toMatchObject({ value: 0.03, n: 60 });
  });

  it('rounds the scores of the data, which are about cells, and hides none', () => {
    const { answer } = shareableAnswer(analyses.en, topicOf('quality', 'en'));
    expect(answer.table).toHaveLength(5);
    expect(answer.table?.filter(({ hidden }) => hidden)).toEqual([]);
    expect(answer.headline).toMatch(/^Lowest: Usefulness, score about 93\.6%/);
  });

  it('is drawn where bars say more than the table, and not where names would not fit', () => {
    const chartOf = (question: Question) => shareableAnswer(analyses.en, question).answer.chart;
    expect(chartOf(topicOf('statistics', 'en'))).toBe('bar');
    expect(chartOf(topicOf('retention', 'en'))).toBe('line');
    expect(chartOf(read('high-value vs churn-risk by city', 'en') as Question)).toBeNull();
  });

  it('says which days the paths are of', () => {
    for (const topic of ['paths', 'losses'] as const) {
      const exact = answerQuestion(topicOf(topic, 'en'), analyses.en);
      const { answer } = shareableAnswer(analyses.en, topicOf(topic, 'en'));
      expect(answer.period).toEqual(exact.period);
      expect(isoDay(answer.period!.from)).toBe('2026-06-01');
    }
  });

  it('ends a part of a definition where what went on is left out', () => {
    const { answer } = shareableAnswer(analyses.en, topicOf('clusters', 'en'));
    expect(answer.definition).toMatch(/money spent\. Groups describe;/);
  });

  it('is near the exact answer where it shows something', () => {
    for (const topic of ['clusters', 'lifecycle', 'paths'] as const) {
      const question = topicOf(topic, 'en');
      const exact = answerQuestion(question, analyses.en);
      const { answer } = shareableAnswer(analyses.en, question);
      for (const row of answer.table ?? []) {
        if (row.hidden) continue;
        const own = exact.table?.find(({ label }) => label === row.label);
        expect(Math.abs((own?.n ?? 0) - (row.n ?? 0))).toBeLessThanOrEqual(5);
        expect(Math.abs((own?.value ?? 0) - (row.value ?? 0))).toBeLessThanOrEqual(0.05);
      }
    }
  });

  it('never tells single customers', () => {
    const { refused, answer } = shareableAnswer(analyses.en, topicOf('identity', 'en'));
    expect(refused?.code).toBe('topic.not-shared');
    expect(answer.table).toBeNull();
    expect(answer.headline).not.toMatch(/\d/);
    expect(sharedWith('identity')).toBe('nobody');
    expect(sharedWith('no-such-topic' as TopicId)).toBe('nobody');
  });

  it('may be asked again and again beside other questions', () => {
    const earlier = questions();
    const { answer } = shareableAnswer(analyses.en, topicOf('clusters', 'en'), { earlier });
    expect(answer).toEqual(shareableAnswer(analyses.en, topicOf('clusters', 'en')).answer);
  });
});

describe('questionFrom a filled-in topic', () => {
  const from = (value: object) => questionFrom({ metric: 'revenue', ...value }, analyses.en);

  it('is the question as it is typed', () => {
    expect(from({ intent: 'topic', topic: 'rules' })).toEqual({
      ...topicOf('rules', 'en'),
      notes: undefined,
    });
    const compared = from({
      intent: 'topic',
      topic: 'compare',
      segments: ['high', 'churn_risk'],
      dimension: 'city',
    });
    expect(compared).toMatchObject({ topic: 'compare', dimension: 'city' });
  });

  it.each([
    [{ intent: 'topic' }, 'topic'],
    [{ intent: 'topic', topic: 'weather' }, 'topic'],
    [{ topic: 'rules' }, 'topic'],
    [{ intent: 'topic', topic: 'rules', segments: ['high'] }, 'segments'],
    [{ intent: 'topic', topic: 'compare', segments: ['high'], dimension: 'city' }, 'segments'],
    [
      { intent: 'topic', topic: 'compare', segments: ['high', 'active'], dimension: 'week' },
      'dimension',
    ],
    [{ intent: 'topic', topic: 'rules', order: 'desc' }, 'order'],
  ])('refuses %j', (value, part) => {
    expect(from(value)).toMatchObject({ code: 'query.filled-wrong', params: { part } });
  });

  it('is in the schema, for the topics there are', () => {
    const { properties } = questionSchema(analyses.en) as {
      properties: { topic: { enum: readonly string[] } };
    };
    expect(properties.topic.enum).toContain('rules');
    expect(properties.topic.enum).not.toContain('find');
  });
});
