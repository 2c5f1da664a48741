import { describe, expect, it } from 'vitest';
import { analyze, campaignSummary, parseIsoDay } from '#core';
import { Answering } from '../../../bot/workbooks/answering.ts';
import { fileOf, gridOf } from '../../support/grid.ts';

const TODAY = parseIsoDay('2026-06-26')!;
/** A CRM export without orders; everything is made up. */
const ROWS = Array.from({ length: 60 }, (_, index) => [
  `C${index}`,
  index < 55 ? ['上海', '北京'][index % 2]! : '杭州',
  ['金卡', '普通'][index % 2]!,
]);

describe('a list of customers alone in Slack', () => {
  it('answers how many there are, hides the few, and says what is missing for the rest', async () => {
    const file = fileOf('crm.xlsx', gridOf('客户', [['客户编号', '城市', '会员等级'], ...ROWS]));
    const analysis = await analyze([file], { settings: [], language: 'zh', version: 'test' });
    const bot = new Answering(analysis);
    const ask = (text: string) => {
      const takes = { language: 'zh', asked: { text }, role: 'owner', earlier: [], previous: null };
      return JSON.stringify(bot.call({ name: 'ask', takes, today: TODAY } as never));
    };
    expect(ask('有多少客户')).toContain('60');
    expect(ask('各城市的客户数')).not.toMatch(/"value":5[,}]/);
    for (const text of ['客单价是多少', '转化率是多少', '高价值客户有多少', '客户生命周期']) {
      expect(ask(text)).toMatch(/没有/);
    }
    for (const text of ['有多少客户', '数据质量怎么样', '客户有哪些标签', '客户生命周期']) {
      expect(ask(text)).not.toMatch(/NaN|undefined|\[object/);
    }
    expect(JSON.stringify(campaignSummary(analysis))).not.toMatch(/NaN|undefined/);
  });
});
