import { describe, expect, it } from 'vitest';
import { lastLook, lookedAt } from '../../../bot/blocks/index.ts';

describe('lastLook', () => {
  it('masks identifiers wherever people read them, and leaves ids and values alone', () => {
    const secret = 'call 13812341234 or someone@example.com';
    const message = {
      text: secret,
      blocks: [
        { type: 'section', text: { type: 'mrkdwn', text: secret }, block_id: '13812341234' },
        { type: 'table', rows: [[{ type: 'raw_text', text: secret }]] },
        { type: 'image', alt_text: secret, slack_file: { id: 'F13812341234' } },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              action_id: 'lens.follow:0',
              text: { type: 'plain_text', text: secret },
              value: '{"q":"13812341234"}',
            },
          ],
        },
        {
          type: 'data_visualization',
          title: secret,
          chart: {
            type: 'bar',
            series: [{ name: secret, data: [{ label: secret, value: 13812341234 }] }],
            axis_config: { categories: [secret] },
          },
        },
      ],
    } as never;
    const seen = JSON.stringify(lastLook(message));
    expect(seen).not.toContain('call 13812341234');
    expect(seen).not.toContain('someone@example.com');
    expect(seen).toContain('"block_id":"13812341234"');
    expect(seen).toContain('F13812341234');
    expect(seen).toContain('{\\"q\\":\\"13812341234\\"}');
    expect(seen).toContain('"value":13812341234');
  });

  it('changes nothing of what is safe, references included', () => {
    const view = {
      type: 'home',
      blocks: [
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: '¥1,234,567.80 · 2026-06-01 – 2026-06-18 · <#C0123456789> · `Orders!A2:F9313`',
          },
        },
      ],
    };
    expect(lookedAt(view)).toEqual(view);
    expect(lookedAt(lookedAt(view))).toEqual(view);
  });
});
