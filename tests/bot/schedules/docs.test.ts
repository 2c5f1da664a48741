import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAlert } from '../../../bot/alerts/index.ts';
import { readManageWords, readSchedule } from '../../../bot/schedules/index.ts';

const CONTEXT = {
  ...{ timeZone: 'Asia/Shanghai', channel: 'C0001' },
  channelNamed: (name: string) => `C-${name}`,
};
const NOW = Date.UTC(2026, 5, 1);

/** What the guides tell people to type: the lines of their blocks, two columns apart. */
const typed = (guide: string): readonly string[] =>
  [...readFileSync(`docs/${guide}`, 'utf8').matchAll(/```\n(.*?)```/gs)].flatMap(([, block]) =>
    block!.split(/\n|\s{3,}/).filter((line) => line !== ''),
  );

describe('the guides to schedules and alerts', () => {
  it.each(['schedules.md', 'schedules.zh.md', 'alerts.md', 'alerts.zh.md'])(
    'show in %s only words that are understood',
    (guide) => {
      const lines = typed(guide);
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) {
        const read =
          readManageWords(line) ??
          (guide.startsWith('alerts')
            ? readAlert(line, CONTEXT)
            : readSchedule(line, CONTEXT, NOW));
        expect(read?.kind, line).toMatch(/^(?:create|manage)$/);
      }
    },
  );
});
