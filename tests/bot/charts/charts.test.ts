import { writeFileSync } from 'node:fs';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { barPng, flowPng, funnelPng, linePng } from '../../../bot/charts/index.ts';
import { flowStory } from '../../addin/taskpane/fixtures/flow-story.ts';
import { cpuWatch } from '../../support/cpu-watch.ts';

const path = (names: readonly string[]) => {
  const reached = [2310, 1363, 586, 291, 168];
  return names.map((name, index) => ({
    name,
    reached: reached[index]!,
    rate: index === 0 ? null : reached[index]! / reached[index - 1]!,
  }));
};
const steps = path(['触达', '打开', '点击', '加购', '下单']);
const channels = [
  { label: '企业微信', value: 0.185, text: '18.5%', aside: '80 / 433' },
  { label: '短信', value: 0.167, text: '16.7%', aside: '114 / 681' },
  { label: '一个非常非常非常非常非常长的渠道名称需要截断才行', value: 0.147, text: '14.7%' },
  { label: '邮件', value: null, text: '已隐藏' },
];
const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map(
  (label, index) => ({ label, value: 400_000 + 80_000 * Math.sin(index), text: '¥412,345' }),
);

/** Set to a folder to look at the pictures. */
const look = process.env.LENS_LOOK;
const keep = (name: string, png: Uint8Array) => {
  if (look !== undefined) writeFileSync(`${look}/${name}.png`, png);
};

describe('pictures', () => {
  it('are 900 × 500 at twice the pixels', async () => {
    const png = funnelPng(steps, { language: 'zh' });
    keep('funnel-zh', png);
    const image = await loadImage(png);
    expect([image.width, image.height]).toEqual([1800, 1000]);
  });

  it('draw bars, withheld ones too, and lines', () => {
    const bars = barPng(channels, { title: '各渠道的转化率 → ▲ ▼ ¥ ％' });
    const line = linePng(months, { title: '每月销售额' });
    keep('bar-zh', bars);
    keep('line-zh', line);
    keep(
      'funnel-en',
      funnelPng(path(['Reached', 'Opened', 'Clicked', 'Added to cart', 'Ordered']), {
        language: 'en',
      }),
    );
    keep(
      'bar-20',
      barPng(
        Array.from({ length: 26 }, (_, i) => ({
          label: `城市 ${i}`,
          value: 30 - i,
          text: `${30 - i}`,
        })),
        { title: '城市', more: '…另有 6 项没有画出' },
      ),
    );
    expect(bars).not.toEqual(line);
  });

  it('have the same bytes for the same request', () => {
    const once = barPng(channels, { title: 'A' });
    expect(Buffer.compare(once, barPng(channels, { title: 'A' }))).toBe(0);
  });

  it('are drawn in less than 300 ms, and 100 of them leave memory where it was', () => {
    const times: number[] = [];
    const draw = (count: number) => {
      for (let index = 0; index < count; index++) {
        const spent = cpuWatch();
        funnelPng(steps, { language: 'zh' });
        times.push(spent());
      }
    };
    draw(20);
    const before = process.memoryUsage().rss;
    draw(100);
    const grown = (process.memoryUsage().rss - before) / 1e6;
    const median = times.toSorted((a, b) => a - b)[60]!;
    if (look !== undefined) writeFileSync(`${look}/times.txt`, JSON.stringify({ median, grown }));
    expect(median).toBeLessThan(300);
    expect(grown).toBeLessThan(60);
  });

  it.each(['zh', 'en'] as const)(
    'draw the first steps of paths as ribbons (%s)',
    async (language) => {
      const png = flowPng(flowStory(language), { language });
      keep(`flow-${language}`, png);
      const image = await loadImage(png);
      expect([image.width, image.height]).toEqual([1800, 1000]);
      expect(png.length).toBeGreaterThan(40_000);
    },
  );
});
