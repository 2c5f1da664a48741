import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Analysis, type AnswerRow, answerFigure, type Language } from '#core';
import { answerView } from '../../../addin/analysis/ask/answer-view.ts';
import { answerMessage, validateMessage } from '../../../bot/blocks/index.ts';
import { campaignLens } from '../../cli/support/terminal.ts';
import { bundledEngine } from '../workbooks/support/bundled-engine.ts';
import { asking, opened } from '../workbooks/support/live.ts';

/** Analyses the command line made, by its files; each file is read once for all questions. */
const analyses = vi.hoisted(() => new Map<string, Promise<unknown>>());

vi.mock('../../../cli/load.ts', async (original) => {
  const load = await original<typeof import('../../../cli/load.ts')>();
  return {
    ...load,
    analyzeFiles: (...given: Parameters<typeof load.analyzeFiles>) => {
      const key = String(given[0]);
      const known = analyses.get(key) ?? load.analyzeFiles(...given);
      analyses.set(key, known);
      return known;
    },
  };
});

const CAMPAIGN = '2026-06-01..2026-06-18';
const AS_OF = '2026-06-26';

/** The same question in both languages. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['销售额', 'revenue'],
  ['活动期间销售额是多少', 'revenue in the campaign'],
  ['总共有多少客户', 'how many customers do we have'],
  ['新客数', 'number of new customers'],
  ['上周的新客数', 'number of new customers last week'],
  ['复购率', 'repeat rate'],
  ['客单价多少啊', "what's the aov"],
  ['转化率是多少？', 'conversion rate?'],
  ['高价值客户占比多少？', 'what share of customers is high value?'],
  ['高价值客户有多少人', 'how many high-value customers are there'],
  ['流失风险客户占比', 'share of customers at risk of churn'],
  ['沉睡客户有多少', 'how many dormant customers'],
  ['各渠道的转化率', 'conversion rate by channel'],
  ['哪个渠道转化率最高？', 'which channel has the highest conversion rate?'],
  ['哪个城市销售额最高', 'which city has the highest revenue'],
  ['销售额前5的城市', 'top 5 cities by revenue'],
  ['卖得最好的三个商品', 'three best selling products'],
  ['杭州的客单价', 'AOV in Hangzhou'],
  ['上海和北京的销售额对比', 'compare revenue in Shanghai and Beijing'],
  ['VIP会员的复购率', 'repeat rate of VIP members'],
  ['小程序的订单数', 'orders from the mini program'],
  ['护肤品类的销售额', 'skin care revenue'],
  ['6月销售额和5月比怎么样', 'revenue in June vs May'],
  ['上个月销售额', 'revenue last month'],
  ['最近7天订单数', 'orders in the past 7 days'],
  ['昨天的销售额', 'revenue yesterday'],
  ['按月看销售额', 'revenue by month'],
  ['本月每周的销售额', 'weekly revenue this month'],
  ['触达了多少人', 'how many people did we reach'],
  ['短信渠道的互动率', 'engagement rate for SMS'],
  ['点击到加购的转化率', 'click to cart conversion'],
  ['各步骤转化率', 'conversion by step'],
  ['满意度', 'satisfaction'],
  ['退款率', 'refund rate'],
  ['订单数达标了吗', 'did we hit the orders target'],
  ['女性客户的销售额占比', 'share of revenue from women'],
  ['女性客户的客单价', 'AOV of women'],
  ['6月1日到6月10日的销售额', 'revenue from June 1 to June 10'],
  ['活动前后转化率对比', 'conversion before and during the campaign'],
  ['人均购买次数', 'orders per customer'],
  ['各会员等级的复购率', 'repeat rate by membership level'],
  ['各客群的客单价', 'AOV by segment'],
  ['按标签看客户数', 'customers by tag'],
  ['为什么销售额涨了', 'why is revenue up'],
];

interface Told {
  readonly value: number | null;
  readonly unit: string;
  readonly n: number | null;
  readonly rows: readonly (readonly [number | null, number | null])[];
  readonly labels: readonly string[];
}

const toldBy = (answer: {
  readonly value: number | null;
  readonly unit: string;
  readonly n: number | null;
  readonly table: readonly AnswerRow[] | null;
}): Told => ({
  value: answer.value,
  unit: answer.unit,
  n: answer.n,
  rows: (answer.table ?? []).map(({ value, n }) => [value, n] as const),
  labels: (answer.table ?? []).map(({ label }) => label),
});

const fileOf = (language: Language): string =>
  fileURLToPath(new URL(`../../../samples/demo-618.${language}.xlsx`, import.meta.url));

const worker = await bundledEngine();
const folderSettings = fileURLToPath(new URL('support/demo-settings.json', import.meta.url));
const books = {
  zh: await opened({ path: fileOf('zh'), settings: folderSettings }, bookOptions()),
  en: await opened({ path: fileOf('en'), settings: folderSettings }, bookOptions()),
};
afterAll(async () => {
  await Promise.all([books.zh.close(), books.en.close()]);
});

function bookOptions() {
  return { worker, now: () => Date.parse(`${AS_OF}T04:00:00Z`) };
}

async function byCommandLine(question: string, language: Language) {
  const flags = ['--campaign', CAMPAIGN, '--json', '--lang', language];
  const { code, out, err } = await campaignLens(['ask', fileOf(language), question, ...flags]);
  expect(code, `${question}: ${err}${out}`).toBe(0);
  return JSON.parse(out) as Parameters<typeof toldBy>[0] & { readonly text: string };
}

async function byBot(question: string, language: Language) {
  const reply = await books[language].workbook.ask(asking(question, { language }));
  if (reply.kind !== 'answer') throw new Error(`${question}: ${reply.text}`);
  return reply;
}

/** What the pane shows for a number. */
const shown = ({ value, unit }: Pick<Told, 'value' | 'unit'>): string =>
  answerFigure(value, unit as Parameters<typeof answerFigure>[1]);

/** Where the bot withholds a row, it tells nothing rather than something else, and ranks it last. */
function expectSame(bot: Told, commandLine: Told, hidden: ReadonlySet<string>): void {
  if (hidden.size === 0) expect(bot).toEqual(commandLine);
  expect([...bot.labels].sort()).toEqual([...commandLine.labels].sort());
  for (const [index, label] of bot.labels.entries()) {
    if (hidden.has(label)) continue;
    expect(bot.rows[index]).toEqual(commandLine.rows[commandLine.labels.indexOf(label)]);
  }
}

describe('one question, asked on the command line, in the pane and in Slack', () => {
  it.each(PAIRS)('%s · %s', async (chinese, english) => {
    const both: Told[] = [];
    for (const [language, question] of [
      ['zh', chinese],
      ['en', english],
    ] as const) {
      const json = await byCommandLine(question, language);
      const commandLine = toldBy(json);

      const analysis = (await analyses.get(fileOf(language))) as Analysis;
      const { view } = answerView(analysis, { text: question }, null);
      if (view.kind !== 'answer') throw new Error(view.text);
      expect(view.text).toBe(json.text);
      expect(view.rows.map(({ value }) => value)).toEqual(
        commandLine.rows.map(([value]) => shown({ value, unit: commandLine.unit })),
      );

      const { answer, snapshot } = await byBot(question, language);
      const withheld = (answer.table ?? []).filter((row) => row.hidden === true);
      const hidden = new Set(withheld.map(({ label }) => label));
      expectSame(toldBy(answer), commandLine, hidden);

      const message = answerMessage(answer, {
        ...{ language, snapshot, now: Date.parse(`${AS_OF}T04:00:00Z`) },
      });
      expect(validateMessage({ text: message.text, blocks: message.blocks })).toEqual([]);
      both.push(commandLine);
    }
    const [zh, en] = both;
    const { labels: _, ...numbers } = zh!;
    expect(en).toMatchObject(numbers);
  });
});
