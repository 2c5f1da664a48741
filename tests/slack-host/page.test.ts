import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalSlack, startSlack } from '../hosts/slack/index.ts';
import { localPages } from '../hosts/slack/local/pages.ts';
import { messageHtml } from '../hosts/slack/page/message-html.ts';
import { mrkdwnHtml } from '../hosts/slack/page/mrkdwn.ts';
import { DEMO, type Preview, startPreview } from '../hosts/slack/preview/preview.ts';
import { chromiumPath, launchChromium } from '../support/chromium.ts';
import { type BoltApp, boltApp } from './bolt-app.ts';

const NAMES = new Map([['U0OWNER01', 'owner']]);

describe('mrkdwnHtml', () => {
  it.each([
    ['*7.3%* of 2,310', '<b>7.3%</b> of 2,310'],
    ['我的理解：*转化率* · 按渠道', '我的理解：<b>转化率</b> · 按渠道'],
    ['转化率*7.3%*提升', '转化率*7.3%*提升'],
    ['2*3*4', '2*3*4'],
    ['_so_ ~not~', '<i>so</i> <s>not</s>'],
    ['`订单!A4:A9` *a*', '<code>订单!A4:A9</code> <b>a</b>'],
    ['a &lt;b&gt; &amp; c', 'a &lt;b&gt; &amp; c'],
    ['<@U0OWNER01>', '<span class="at">@owner</span>'],
    ['<!channel>', '<span class="at">@channel</span>'],
    ['<https://example.com|here>', '<a href="https://example.com">here</a>'],
    ['<javascript:alert(1)|here>', '&lt;javascript:alert(1)|here&gt;'],
    ['a\n&gt; b', 'a<br><blockquote>b</blockquote>'],
  ])('shows %s as Slack does', (text, html) => {
    expect(mrkdwnHtml(text, NAMES)).toBe(html);
  });
});

describe('messageHtml', () => {
  const htmlOf = (...blocks: Readonly<Record<string, unknown>>[]) =>
    messageHtml(
      { by: null, time: '10:12', text: 'n', blocks, images: [] },
      { theme: 'light', name: 'Campaign Lens' },
    );
  const cell = (text: string) => ({ type: 'raw_text', text });

  it('draws tables with their alignment, and escapes cells', () => {
    const html = htmlOf({
      type: 'table',
      column_settings: [null, { align: 'right' }],
      rows: [
        [cell('渠道'), cell('n')],
        [cell('<b>'), cell('433')],
      ],
    });
    expect(html).toContain('<th class="">渠道</th><th class="right">n</th>');
    expect(html).toContain('<td class="">&lt;b&gt;</td><td class="right">433</td>');
  });

  it('draws the first page of a data table', () => {
    const rows = [[cell('n')], ...Array.from({ length: 7 }, (_, row) => [cell(`row ${row}`)])];
    const html = htmlOf({ type: 'data_table', caption: 'Segments', page_size: 3, rows });
    expect(html).toContain('<caption>Segments</caption>');
    expect(html).toContain('row 2');
    expect(html).not.toContain('row 3');
    expect(html).toContain('1 / 3');
  });

  it('draws one bar a point, and nothing outside the picture for values below zero', () => {
    const html = htmlOf({
      type: 'data_visualization',
      title: 'Change',
      chart: {
        type: 'bar',
        series: [
          {
            name: 'Now',
            data: [
              { label: 'a', value: 5 },
              { label: 'b', value: -3 },
            ],
          },
        ],
        axis_config: { categories: ['a', 'b'] },
      },
    });
    const bars = [
      ...html.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="[\d.]+" height="([\d.]+)"/g),
    ];
    expect(bars).toHaveLength(2);
    for (const [, y, height] of bars) expect(Number(y) + Number(height)).toBeLessThanOrEqual(190);
    expect(Number(bars[0]?.[2]) / Number(bars[1]?.[2])).toBeCloseTo(5 / 3, 1);
  });

  it('leaves buttons, feedback and rich text to the library', () => {
    const html = htmlOf(
      {
        type: 'actions',
        elements: [
          { type: 'button', action_id: 'a', text: { type: 'plain_text', text: '按渠道看' } },
        ],
      },
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '富文本' }] }],
      },
    );
    expect(html).toContain('按渠道看');
    expect(html).toContain('富文本');
  });
});

describe('the preview', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await startPreview(DEMO, 0);
  });
  afterAll(() => preview.close());
  const page = async (query: object) => {
    const response = await fetch(`${preview.url}?${new URLSearchParams({ ...query })}`);
    return response.text();
  };

  it('answers in the language chosen, from the demo of that language', async () => {
    const zh = await page({ language: 'zh', question: '各渠道的下单转化率' });
    expect(zh).toContain('<html lang="zh-CN">');
    expect(zh).toContain('demo-618.zh.xlsx');
    expect(zh).toContain('企业微信');
    const en = await page({ language: 'en', question: 'Order conversion rate by channel' });
    expect(en).toContain('WeCom');
    expect(en).not.toContain('Slack would refuse');
  });

  it('shows the summary with its thread', async () => {
    const html = await page({ language: 'en', summary: '1' });
    expect(html).toContain('Satisfaction');
    expect(html).toContain('2026-06-01');
    expect(html).toContain('class="thread"');
  });

  it('does not run what a question holds', async () => {
    expect(await page({ question: '<img src=x onerror=alert(1)>' })).not.toContain('<img src=x');
  });

  it.skipIf(chromiumPath === null)('fits a window of 720 pixels in both themes', async () => {
    const browser = await launchChromium();
    try {
      const tab = await browser.newPage({ viewport: { width: 720, height: 800 } });
      for (const theme of ['light', 'dark']) {
        await tab.goto(`${preview.url}?language=en&theme=${theme}&summary=1`);
        const wide = await tab.evaluate('document.documentElement.scrollWidth');
        expect(wide).toBeLessThanOrEqual(720);
        const ink = await tab.evaluate("getComputedStyle(document.querySelector('h3')).color");
        expect(ink).toBe(theme === 'light' ? 'rgb(29, 28, 29)' : 'rgb(209, 210, 211)');
      }
    } finally {
      await browser.close();
    }
  });
});

describe('the page of the local Slack', () => {
  let slack: LocalSlack;
  let bolt: BoltApp;
  const pressed: unknown[] = [];
  beforeAll(async () => {
    slack = await startSlack({ pages: localPages(() => slack) });
    bolt = boltApp(slack);
    bolt.app.event('app_mention', async ({ say, event }) => {
      const button = {
        type: 'button' as const,
        action_id: 'drill',
        text: { type: 'plain_text' as const, text: 'By channel' },
      };
      await say({
        text: 'n',
        thread_ts: event.ts,
        blocks: [{ type: 'actions', elements: [button] }],
      });
    });
    bolt.app.action('drill', async ({ ack, body }) => {
      await ack();
      pressed.push(body.user.id);
    });
    await bolt.start();
  });
  afterAll(async () => {
    await bolt.stop();
    await slack.stop();
  });
  const send = (path: string, fields: Record<string, string>) =>
    fetch(`${slack.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });

  it('says a line to the app and shows what it answers, with what can be pressed', async () => {
    const seat = { user: 'U0OWNER01', place: 'C0CAMPAIGN' };
    expect((await send('/local/say', { ...seat, text: '转化率' })).status).toBe(303);
    await slack.until(() => slack.calls('chat.postMessage').length === 1);
    const shown = await (await fetch(`${slack.url}/?${new URLSearchParams(seat)}`)).text();
    expect(shown).toContain('<span class="at">@campaign-lens</span> 转化率');
    expect(shown).toContain('By channel');
    const where = /name="where" value="([^"]+)"/.exec(shown)?.[1] ?? '';
    await send('/local/press', { where, user: 'U0OWNER01', name: 'drill', choice: '' });
    expect(pressed).toEqual(['U0OWNER01']);
  });
});
