import { beforeAll, describe, expect, it } from 'vitest';
import { type CampaignSummary, campaignSummary, type Language } from '#core';
import {
  summaryChart,
  summaryMessage,
  summaryThread,
  validateMessage,
} from '../../../bot/blocks/index.ts';
import { demo, NOW, snapshot } from './support.ts';

async function summaryOf(language: Language): Promise<CampaignSummary> {
  const summary = campaignSummary(await demo(language));
  if ('code' in summary) throw new Error(summary.code);
  return summary;
}
const textOf = (value: unknown): string => JSON.stringify(value).replaceAll('\u2060', '');

describe('summaryMessage', () => {
  let zh: CampaignSummary;
  let en: CampaignSummary;
  beforeAll(async () => {
    [zh, en] = [await summaryOf('zh'), await summaryOf('en')];
  });

  it('is one message within the limits, in both languages', () => {
    for (const summary of [zh, en]) {
      const message = summaryMessage(summary, { snapshot: snapshot(summary.language), now: NOW });
      expect(validateMessage(message)).toEqual([]);
      expect(message.blocks.map(({ type }) => type)).toEqual([
        'header',
        'context',
        'table',
        'section',
        'section',
        'section',
        'section',
        'context',
        'context',
        'actions',
      ]);
    }
  });

  it('leads with what happened, and says what to do with n and cells', () => {
    const text = textOf(summaryMessage(zh, { snapshot: snapshot('zh'), now: NOW }).blocks);
    expect(text).toContain('618大促：转化率和满意度上升，客单价下降');
    expect(text).toContain('▲ 提升 4.4 个百分点');
    expect(text).toContain('老客折扣（186 人 · `订单!A4:K9234`）');
    expect(text).toContain('没有对照组：这是变化，不能说是活动带来的。');
  });

  it('tells every figure in the text of a notification', () => {
    const { text } = summaryMessage(en, { snapshot: snapshot('en'), now: NOW });
    expect(text.replaceAll('\u2060', '')).toContain(
      'Conversion rate 12.6% ▲ Up 4.4 points n 1,693 / 1,669',
    );
  });

  it('says that it is late, and when it was due', () => {
    const late = new Date(Date.UTC(2026, 5, 26, 1));
    const options = { snapshot: snapshot('en'), now: NOW, late, timeZone: 'Asia/Shanghai' };
    expect(textOf(summaryMessage(en, options))).toContain('Due at 09:00; late');
  });

  it('has the path in words where the picture goes, and the picture in words too', () => {
    const plain = summaryMessage(en, { snapshot: snapshot('en'), now: NOW });
    expect(plain.image).toBeNull();
    const place = plain.blocks.find(({ block_id }) => block_id === 'lens.picture');
    expect(textOf(place)).toContain('Reached 1,693 → Opened 1,632 (96.4%)');
    const picture = new Uint8Array([1]);
    const { image } = summaryMessage(en, { snapshot: snapshot('en'), now: NOW, picture });
    expect(image?.altText).toContain('Reached 1,693 · Opened 1,632 96.4%');
    expect(summaryChart(en)?.bars).toHaveLength(5);
  });

  it('leaves out columns that all data has no use for', async () => {
    const figures = zh.figures.map((figure) => ({
      ...figure,
      before: '',
      change: '',
      target: null,
    }));
    const message = summaryMessage({ ...zh, figures }, { snapshot: snapshot('zh'), now: NOW });
    const table = message.blocks.find(({ type }) => type === 'table') as { rows: unknown[][] };
    expect(table.rows[0]).toHaveLength(3);
    expect(validateMessage(message)).toEqual([]);
  });
});

describe('summaryThread', () => {
  it('gives T1, T2 and T3, one message each, numbers right', async () => {
    const messages = summaryThread(await summaryOf('en'));
    expect(messages.map(({ text }) => text)).toEqual([
      'Segment tag table',
      'Conversion path table',
      'Evaluation summary',
    ]);
    for (const message of messages) expect(validateMessage(message)).toEqual([]);
    const table = messages[0]!.blocks.find(({ type }) => type === 'table');
    const align = (table as { column_settings: { align: string }[] }).column_settings;
    expect(align.map((column) => column.align)).toEqual([
      'left',
      'left',
      'left',
      'right',
      'right',
      'left',
    ]);
  });
});
