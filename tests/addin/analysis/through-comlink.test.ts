import { expose, proxy, type Remote, wrap } from 'comlink';
import { describe, expect, it } from 'vitest';
import { analysisService } from '../../../addin/analysis/index.ts';
import type { AnalysisService } from '../../../addin/analysis/service.ts';
import { send } from './send-workbook.ts';
import { ordersOnly } from './small-workbook.ts';

describe('analysisService through Comlink', () => {
  const { port1, port2 } = new MessageChannel();
  expose(analysisService({ version: 'test' }), port1);
  const service = wrap<AnalysisService>(port2) as Remote<AnalysisService> & AnalysisService;

  it('hands over every answer, and hears a cancel while it works', async () => {
    await send(service, ordersOnly());
    const request = { settings: {}, language: 'en' as const };
    const cancelled = await service.analyse(
      request,
      proxy((step) => {
        if (step === 'clean') void service.cancel();
      }),
    );
    expect(cancelled).toEqual({ kind: 'cancelled' });
    const outcome = await service.analyse(
      request,
      proxy(() => undefined),
    );
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const drafts = outcome.value.segments!.rules;
    expect(await service.preview(drafts)).toMatchObject({ kind: 'done', value: { moved: 0 } });
    expect(await service.customer({ id: 'near' })).toMatchObject({ segment: 'Active' });
    expect(await service.plan()).toMatchObject({ kind: 'done' });
    expect((await service.block(0, 0)).cells.length).toBeGreaterThan(0);
    port1.close();
  });
});
