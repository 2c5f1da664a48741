import { afterEach, describe, expect, it } from 'vitest';
import { type HealthServer, makeMetrics, startHealthServer } from '../../../bot/observe/index.ts';

let server: HealthServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(ok: boolean, port = 0): Promise<string> {
  const metrics = makeMetrics();
  metrics.posts.inc({ outcome: 'sent' });
  server = await startHealthServer({
    host: '127.0.0.1',
    port,
    health: () => ({ ok, parts: { store: ok ? 'ok' : 'not reachable' } }),
    metrics: () => metrics.text(),
  });
  return `http://127.0.0.1:${server.port}`;
}

describe('startHealthServer', () => {
  it('answers 200 with the parts while everything works', async () => {
    const response = await fetch(`${await start(true)}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true, parts: { store: 'ok' } });
  });

  it('answers 503 while a part does not', async () => {
    const response = await fetch(`${await start(false)}/healthz`);
    expect(response.status).toBe(503);
  });

  it('gives metrics as Prometheus reads them', async () => {
    const text = await (await fetch(`${await start(true)}/metrics`)).text();
    expect(text).toContain('# TYPE campaign_lens_posts_total counter');
    expect(text).toContain('campaign_lens_posts_total{outcome="sent"} 1');
    expect(text).toContain('campaign_lens_answer_seconds_bucket');
  });

  it('knows nothing else', async () => {
    const url = await start(true);
    expect((await fetch(`${url}/secrets`)).status).toBe(404);
    expect((await fetch(`${url}/healthz`, { method: 'POST' })).status).toBe(405);
  });

  it('says which port is taken', async () => {
    await start(true);
    const taken = server!;
    await expect(start(true, taken.port)).rejects.toMatchObject({
      code: 'bot.health-port',
      params: { port: taken.port },
    });
    await taken.close();
    server = undefined;
  });
});
