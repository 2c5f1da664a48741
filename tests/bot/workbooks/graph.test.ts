import { existsSync, readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type LensError, t } from '#core';
import { type GraphOptions, graphSource } from '../../../bot/workbooks/graph/index.ts';
import { privateFolder, type WorkbookSource } from '../../../bot/workbooks/source/index.ts';
import {
  DRIVE_ID,
  type GraphHost,
  ITEM_ID,
  SHARE_URL,
  startGraph,
} from '../../hosts/graph/graph.ts';
import { bundledEngine } from './support/bundled-engine.ts';
import { asking, numberOf, opened, scratchFolder, until } from './support/live.ts';
import { madeOrders, revenueOf, xlsxOf } from './support/made-orders.ts';

const scratch = scratchFolder();
const copies = await privateFolder(scratch);
afterAll(() => copies.remove());
const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

/** What a source told, in its order. */
interface Heard {
  readonly offers: { readonly name: string; readonly content: string }[];
  readonly errors: LensError[];
  readonly pauses: number[];
  same: number;
}

async function host(content: string | null): Promise<GraphHost> {
  const graph = await startGraph();
  running.push(graph);
  if (content !== null) graph.put({ name: 'orders.csv', bytes: Buffer.from(content) });
  return graph;
}

function listenTo(graph: GraphHost, changes: Partial<GraphOptions> = {}) {
  const heard: Heard = { offers: [], errors: [], pauses: [], same: 0 };
  const source: WorkbookSource = graphSource({
    tenant: graph.tenant,
    clientId: graph.clientId,
    clientSecret: graph.clientSecret,
    loginUrl: graph.url,
    graphUrl: graph.url,
    driveId: DRIVE_ID,
    itemId: ITEM_ID,
    everySeconds: 0.02,
    copies,
    ...changes,
    requests: {
      random: () => 0.5,
      pause: async (ms) => void heard.pauses.push(ms),
      ...changes.requests,
    },
  });
  running.push(source);
  source.start({
    offer: async (copy) => {
      heard.offers.push({ name: copy.name, content: readFileSync(copy.files[0]!.path, 'utf8') });
      await copy.release();
      expect(existsSync(copy.files[0]!.path)).toBe(false);
      return true;
    },
    same: () => {
      heard.same += 1;
    },
    unavailable: (error) => heard.errors.push(error),
  });
  return heard;
}

const has = (list: readonly unknown[], count: number) => () => {
  expect(list.length).toBeGreaterThanOrEqual(count);
};
const doors = (graph: GraphHost) => graph.seen.map(({ door }) => door);

async function waitFor(check: () => void): Promise<void> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resume) => setTimeout(resume, 10));
    }
  }
}
describe('graphSource', () => {
  it('signs in once, downloads the file, and asks with its tag from then on', async () => {
    const graph = await host('one');
    const heard = listenTo(graph);
    await waitFor(has(graph.seen, 7));
    expect(doors(graph).slice(0, 4)).toEqual(['token', 'item', 'download', 'item']);
    expect(heard.offers).toEqual([{ name: 'orders.csv', content: 'one' }]);
    expect(new Set(doors(graph).slice(4))).toEqual(new Set(['item']));
    for (const { ifNoneMatch } of graph.seen.slice(4))
      expect(ifNoneMatch).toMatch(/^"\{made-up\},/);
  });

  it('never shows its token to the address the file is handed out at', async () => {
    const graph = await host('one');
    graph.tellsDownloadUrl = false;
    const heard = listenTo(graph);
    await waitFor(has(heard.offers, 1));
    expect(doors(graph).slice(0, 4)).toEqual(['token', 'item', 'content', 'download']);
    for (const { door, authorization } of graph.seen) {
      if (door === 'download' || door === 'token') expect(authorization).toBeNull();
      else expect(authorization).toMatch(/^Bearer made-up-token-/);
    }
  });

  it('finds a file by its sharing link', async () => {
    const graph = await host('shared');
    const place = { driveId: undefined, itemId: undefined, shareUrl: SHARE_URL };
    const heard = listenTo(graph, place);
    await waitFor(has(heard.offers, 1));
    expect(heard.offers[0]?.content).toBe('shared');
  });

  it('offers a new version, and downloads nothing for a change that leaves the content alone', async () => {
    const graph = await host('one');
    const heard = listenTo(graph);
    await waitFor(has(heard.offers, 1));
    graph.touch();
    const seen = graph.seen.length;
    await waitFor(has(graph.seen, seen + 4));
    expect(doors(graph).filter((door) => door === 'download').length).toBe(1);
    expect(graph.seen.at(-1)?.ifNoneMatch).toBe('"{made-up},2"');
    graph.put({ name: 'orders.csv', bytes: Buffer.from('two') });
    await waitFor(has(heard.offers, 2));
    expect(heard.offers[1]?.content).toBe('two');
    expect(heard.errors).toEqual([]);
  });

  it('renews a token before it ends, and one that is refused at once', async () => {
    const graph = await host('one');
    let now = 1_000_000;
    const heard = listenTo(graph, { requests: { now: () => now } });
    await waitFor(has(heard.offers, 1));
    const tokens = () => doors(graph).filter((door) => door === 'token').length;
    expect(tokens()).toBe(1);
    now += (3599 - 299) * 1000;
    await waitFor(() => expect(tokens()).toBe(2));
    graph.endTokens();
    await waitFor(() => expect(tokens()).toBe(3));
    graph.put({ name: 'orders.csv', bytes: Buffer.from('two') });
    await waitFor(has(heard.offers, 2));
    expect(heard.errors).toEqual([]);
  });

  it('waits as long as it is told, in seconds or until a date, else ever longer', async () => {
    const graph = await host('one');
    const date = new Date(Date.UTC(2026, 0, 1, 0, 0, 30)).toUTCString();
    graph.fault('item', { status: 429, headers: { 'retry-after': '7' } });
    graph.fault('item', { status: 503, headers: { 'retry-after': date } });
    graph.fault('item', { status: 503 });
    graph.fault('item', { status: 504 });
    const heard = listenTo(graph, { requests: { now: () => Date.UTC(2026, 0, 1) } });
    await waitFor(has(heard.offers, 1));
    expect(heard.pauses).toEqual([7000, 30_000, 3000, 6000]);
    expect(heard.errors).toEqual([]);
  });

  it('says that the server is out of reach after some tries, and that all is well again', async () => {
    const graph = await host('one');
    const heard = listenTo(graph);
    await waitFor(has(heard.offers, 1));
    for (let each = 0; each < 6; each++) graph.fault('item', { status: 503 });
    await waitFor(has(heard.errors, 1));
    expect(heard.errors[0]).toMatchObject({
      code: 'bot.workbook-graph-unreachable',
      params: { reason: 'HTTP 503' },
    });
    await waitFor(() => expect(heard.same).toBe(1));
    expect(heard.offers.length).toBe(1);
  });

  it('leaves a server that asks for very long alone until the next look', async () => {
    const graph = await host('one');
    graph.fault('item', { status: 429, headers: { 'retry-after': '3600' } });
    const heard = listenTo(graph);
    await waitFor(has(heard.offers, 1));
    expect(heard.pauses).toEqual([]);
    expect(heard.errors.map(({ code }) => code)).toEqual(['bot.workbook-graph-unreachable']);
  });

  it('downloads again what came in part, and never offers the part', async () => {
    const graph = await host('a whole file with many bytes');
    graph.fault('download', { cutAfter: 0.5 });
    const heard = listenTo(graph);
    await waitFor(has(heard.offers, 1));
    expect(heard.offers).toEqual([{ name: 'orders.csv', content: 'a whole file with many bytes' }]);
    for (let each = 0; each < 3; each++) graph.fault('download', { cutAfter: 0.5 });
    graph.put({ name: 'orders.csv', bytes: Buffer.from('another whole file') });
    await waitFor(has(heard.errors, 1));
    expect(heard.errors[0]?.code).toBe('bot.workbook-graph-incomplete');
    await waitFor(has(heard.offers, 2));
    expect(heard.offers[1]?.content).toBe('another whole file');
  });

  it('downloads again what was replaced meanwhile', async () => {
    const graph = await host('old');
    graph.fault('download', {
      before: () => graph.put({ name: 'orders.csv', bytes: Buffer.from('new') }),
    });
    const heard = listenTo(graph);
    await waitFor(has(heard.offers, 1));
    expect(heard.offers).toEqual([{ name: 'orders.csv', content: 'new' }]);
  });

  it.each([
    ['deleted', (graph: GraphHost) => graph.put(null), 'bot.workbook-graph-missing'],
    ['a folder', (graph: GraphHost) => graph.putFolder('exports'), 'bot.workbook-graph-folder'],
    [
      'not to be read by us',
      (graph: GraphHost) => graph.fault('item', { status: 403 }),
      'bot.workbook-graph-no-access',
    ],
  ])('says that a file is %s', async (_, change, code) => {
    const graph = await host('one');
    const heard = listenTo(graph);
    await waitFor(has(heard.offers, 1));
    change(graph);
    await waitFor(has(heard.errors, 1));
    expect(heard.errors[0]?.code).toBe(code);
  });

  it('refuses a file that is too large, by its size as told or as it comes', async () => {
    const graph = await host('x'.repeat(5000));
    const heard = listenTo(graph, { fileBytes: 4999 });
    await waitFor(has(heard.errors, 1));
    expect(heard.errors[0]?.code).toBe('workbook.read-too-large');
    expect(doors(graph)).not.toContain('download');
  });

  it('says that the sign-in was refused, without secret, token or address', async () => {
    const graph = await host('one');
    const heard = listenTo(graph, { clientSecret: 'wrong-made-up-secret' });
    await waitFor(has(heard.errors, 1));
    const [error] = heard.errors;
    expect(error).toMatchObject({
      code: 'bot.workbook-graph-credentials',
      params: { reason: 'invalid_client, AADSTS7000215' },
    });
    const shown = inspect(error, { depth: 9, showHidden: true });
    for (const secret of ['wrong-made-up-secret', 'made-up-token', graph.url, graph.clientId]) {
      expect(shown).not.toContain(secret);
    }
    expect(t('zh', error!.code, error!.params)).toContain('AADSTS7000215');
  });

  it('ends at once, also while it waits', async () => {
    const graph = await host('one');
    graph.fault('item', { status: 429, headers: { 'retry-after': '60' } });
    const heard = listenTo(graph, {
      requests: {
        pause: (ms, signal) =>
          new Promise((resolve) => {
            heard.pauses.push(ms);
            signal.addEventListener('abort', () => resolve());
          }),
      },
    });
    await waitFor(has(heard.pauses, 1));
    // That pause ends by its signal alone.
    await running.pop()!.close();
    expect(heard.errors).toEqual([]);
  });
});

describe('a workbook in SharePoint', () => {
  it('answers, goes on when the file is gone, and needs its secret from the environment', async () => {
    const worker = await bundledEngine();
    const graph = await host(null);
    graph.put({ name: '618.xlsx', bytes: xlsxOf(madeOrders(8)) });
    const entry = {
      graph: {
        tenant: graph.tenant,
        clientId: graph.clientId,
        clientSecretFrom: 'MADE_UP_SECRET',
        driveId: DRIVE_ID,
        itemId: ITEM_ID,
        everySeconds: 5,
        loginUrl: graph.url,
        graphUrl: graph.url,
      },
    };
    await expect(opened(entry, { worker })).rejects.toMatchObject({
      code: 'bot.workbooks-graph-secret',
      params: { variable: 'MADE_UP_SECRET' },
    });
    const environment = { MADE_UP_SECRET: graph.clientSecret };
    const { workbook, close } = await opened(entry, { worker, environment });
    running.push({ close });
    const reply = await workbook.ask(asking('revenue'));
    expect(numberOf(reply)).toBe(revenueOf(8));
    expect(reply.snapshot.workbook).toBe('618.xlsx');
    graph.put(null);
    await until(workbook, ({ stale }) => stale?.reason.en.includes('deleted') ?? false);
    expect(numberOf(await workbook.ask(asking('revenue')))).toBe(revenueOf(8));
  });
});
