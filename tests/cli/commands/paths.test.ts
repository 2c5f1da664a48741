import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { campaignLens, emptyFolder } from '../support/terminal.ts';

const rows = Array.from({ length: 60 }, (_, index) => {
  const clock = (minute: number) => `2026-06-0${1 + (index % 5)} 10:${10 + minute}`;
  const steps = ['view', 'add_to_cart', ...(index % 3 === 0 ? ['purchase'] : [])];
  return steps.map((event, step) => `C${index},${clock(step)},${event},app`).join('\n');
});
const EVENTS = `customer_id,event_time,event,channel\n${rows.join('\n')}\n`;

function eventsFile(): string {
  const target = path.join(emptyFolder(), 'events.csv');
  writeFileSync(target, EVENTS);
  return target;
}

describe('paths', () => {
  it('tells where customers go and where they leave', async () => {
    const { code, out } = await campaignLens(['paths', eventsFile(), '--json', '--lang', 'en']);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({
      unit: 'customer',
      n: 60,
      converted: 20,
      goal: { events: ['purchase'], from: 'events' },
      keyLoss: { event: 'add_to_cart', n: 40, share: 1, came: 40, leftShare: 1 },
      channels: [{ channel: 'app', n: 60, converted: 20 }],
    });
    expect(result.paths[0]).toEqual({
      events: ['view', 'add_to_cart'],
      cut: null,
      n: 40,
      share: 2 / 3,
      converted: 0,
      conversionRate: 0,
      medianSeconds: 60,
    });
    expect(out).not.toContain('null,null,null');
  });

  it('leads with a headline in either language', async () => {
    const file = eventsFile();
    const { out } = await campaignLens(['paths', file, '--lang', 'en']);
    expect(out).toContain('Of 60 customers, 33.3% reached “purchase”');
    expect(out).toContain('view → add_to_cart');
    const { out: chinese } = await campaignLens(['paths', file, '--lang', 'zh']);
    expect(chinese).toContain('60 位客户里 33.3% 到达「purchase」');
  });

  it('takes unit, gap, goal and length', async () => {
    const flags = ['--unit', 'visit', '--gap', '30s', '--to', 'Add to cart', '--max-length', '2'];
    const { out } = await campaignLens(['paths', eventsFile(), '--json', ...flags]);
    expect(JSON.parse(out)).toMatchObject({ n: 140, gapSeconds: 30, converted: 60, maxLength: 2 });
  });

  it('refuses what it does not know, and says what would work', async () => {
    const file = eventsFile();
    const unit = await campaignLens(['paths', file, '--unit', 'click', '--lang', 'en']);
    expect(unit).toMatchObject({ code: 2 });
    expect(unit.err).toContain('customer | visit');
    const goal = await campaignLens(['paths', file, '--to', 'purchse', '--lang', 'en']);
    expect(goal).toMatchObject({ code: 3 });
    expect(goal.err).toContain('Did you mean “purchase”?');
  });
});
