import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { drawPng } from '../../../bot/charts/draw.ts';
import { startChartThread } from '../../../bot/charts/index.ts';

// Beside the packages, which the bundle leaves where they are.
const folder = mkdtempSync(join(process.cwd(), '.chart-worker-'));
afterAll(() => rmSync(folder, { recursive: true }));

const outfile = join(folder, 'chart-worker.mjs');
await build({
  entryPoints: ['bot/charts/chart-worker.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
const worker = pathToFileURL(outfile);
const request = {
  kind: 'bar',
  title: '各渠道的转化率',
  bars: [{ label: '短信', value: 1, text: '1' }],
} as const;

describe('startChartThread', () => {
  it('draws the same picture as this thread, several at once', async () => {
    const thread = startChartThread({ worker });
    const pictures = await Promise.all([thread.draw(request), thread.draw(request)]);
    const here = drawPng(request);
    for (const picture of pictures) expect(Buffer.compare(picture, here)).toBe(0);
    await thread.close();
  });

  it('rejects what takes too long, and draws the next on a new thread', async () => {
    const hasty = startChartThread({ worker, deadlineMs: 1 });
    await expect(hasty.draw(request)).rejects.toThrow('took too long');
    await hasty.close();
    const thread = startChartThread({ worker });
    expect((await thread.draw(request)).length).toBeGreaterThan(1000);
    await thread.close();
  });

  it('rejects what is still waiting when it is closed', async () => {
    const thread = startChartThread({ worker });
    const waiting = thread.draw(request);
    const ended = expect(waiting).rejects.toThrow('closed');
    await thread.close();
    await ended;
  });
});
