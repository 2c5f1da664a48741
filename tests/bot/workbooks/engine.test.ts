import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { LensError } from '#core';
import { Engine, type EngineOptions } from '../../../bot/workbooks/engine/engine.ts';
import { bundledEngine } from './support/bundled-engine.ts';
import { asking, scratchFolder } from './support/live.ts';
import { csvOf, madeOrders } from './support/made-orders.ts';

const scratch = scratchFolder();
/** A thread that does what the text of a question says. */
const acting = path.join(scratch, 'acting.mjs');
writeFileSync(
  acting,
  `import { existsSync, writeFileSync } from 'node:fs';
   import { parentPort, workerData } from 'node:worker_threads';
   parentPort.on('message', ({ id, takes }) => {
     const { text } = takes.asked;
     if (text === 'hang') for (;;);
     if (text === 'crash') process.exit(7);
     if (text === 'crash once' && !existsSync(workerData.files[0])) {
       writeFileSync(workerData.files[0], '');
       process.exit(7);
     }
     if (text === 'fail') throw new RangeError('a fault of ours');
     if (text === 'eat') { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
     if (text === 'refuse') {
       return parentPort.postMessage({ type: 'error', id, error: { code: 'query.needs-orders', params: {} } });
     }
     parentPort.postMessage({ type: 'reply', id, gives: { kind: 'refused', text } });
   });
   parentPort.postMessage({ type: 'ready', asOf: null, memoryBytes: 0 });`,
);

const problems: LensError[] = [];
let made = 0;
const optionsOf = (changes: Partial<EngineOptions> = {}): EngineOptions => ({
  worker: pathToFileURL(acting),
  startMs: 20_000,
  answerMs: 300,
  waitMs: 20_000,
  mostWaiting: 10,
  onProblem: (error) => problems.push(error),
  ...changes,
  input: {
    files: [path.join(scratch, `mark-${made++}`)],
    name: 'orders.xlsx',
    settingsFile: null,
    asOf: null,
    memoryBytes: 128 << 20,
    readMs: 20_000,
    ...changes.input,
  },
});
const engines: Engine[] = [];
const started = async (changes: Partial<EngineOptions> = {}): Promise<Engine> => {
  const engine = await Engine.open(optionsOf(changes));
  engines.push(engine);
  return engine;
};
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close();
  problems.length = 0;
});
const ask = (engine: Engine, text: string) => engine.call('ask', asking(text), 20_000);
const told = (text: string) => ({ kind: 'refused', text });

describe('Engine', () => {
  it('answers calls in their turn', async () => {
    const engine = await started();
    const replies = await Promise.all(['a', 'b', 'c'].map((text) => ask(engine, text)));
    expect(replies).toEqual(['a', 'b', 'c'].map(told));
  });

  it('ends a call that takes too long and answers those behind it', async () => {
    const engine = await started();
    const before = ask(engine, 'before');
    const hangs = ask(engine, 'hang');
    const behind = ask(engine, 'behind');
    expect(await before).toEqual(told('before'));
    await expect(hangs).rejects.toMatchObject({
      code: 'bot.workbook-slow',
      params: { seconds: 0 },
    });
    expect(await behind).toEqual(told('behind'));
  });

  it.each(['crash', 'fail', 'eat'])(
    'tries a call once more when the thread goes down (%s)',
    async (text) => {
      const engine = await started({ answerMs: 20_000 });
      const falls = ask(engine, text);
      const behind = ask(engine, 'behind');
      await expect(falls).rejects.toMatchObject({
        code: 'bot.workbook-failed',
        params: { workbook: 'orders.xlsx' },
      });
      expect(await behind).toEqual(told('behind'));
      expect(problems.length).toBe(2);
    },
  );

  it('answers a call that went down by chance', async () => {
    const engine = await started({ answerMs: 20_000 });
    expect(await ask(engine, 'crash once')).toEqual(told('crash once'));
  });

  it('passes on what a call refuses, and works on', async () => {
    const engine = await started();
    await expect(ask(engine, 'refuse')).rejects.toMatchObject({ code: 'query.needs-orders' });
    expect(await ask(engine, 'next')).toEqual(told('next'));
  });

  it('refuses more calls than may wait, and those that waited too long', async () => {
    const engine = await started({ mostWaiting: 2, waitMs: 100 });
    const hangs = ask(engine, 'hang');
    const waits = ask(engine, 'waits');
    const alsoWaits = ask(engine, 'also waits');
    await expect(ask(engine, 'one too many')).rejects.toMatchObject({ code: 'bot.workbook-busy' });
    await expect(hangs).rejects.toMatchObject({ code: 'bot.workbook-slow' });
    await expect(waits).rejects.toMatchObject({ code: 'bot.workbook-busy' });
    await expect(alsoWaits).rejects.toMatchObject({ code: 'bot.workbook-busy' });
    const later = () => ask(engine, 'later').catch(({ code }: LensError) => code);
    await expect.poll(later, { timeout: 10_000 }).toEqual(told('later'));
  });

  it('finishes what is under way when it retires, also after a crash', async () => {
    const engine = await started({ answerMs: 20_000 });
    const calls = [ask(engine, 'crash once'), ask(engine, 'last')];
    const retired = engine.retire();
    expect(await Promise.all(calls)).toEqual([told('crash once'), told('last')]);
    await retired;
    await expect(ask(engine, 'too late')).rejects.toMatchObject({ code: 'bot.workbook-closed' });
  });

  it('refuses what is under way when it is closed', async () => {
    const engine = await started({ answerMs: 20_000 });
    const hangs = ask(engine, 'hang');
    const waits = ask(engine, 'waits');
    const outcomes = Promise.allSettled([hangs, waits]);
    await engine.close();
    for (const outcome of await outcomes) {
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { code: 'bot.workbook-closed' },
      });
    }
  });

  it('says that a thread never became ready, or ended on its way', async () => {
    const hangs = path.join(scratch, 'hangs.mjs');
    writeFileSync(hangs, 'for (;;);');
    const slow = Engine.open(optionsOf({ worker: pathToFileURL(hangs), startMs: 200 }));
    await expect(slow).rejects.toMatchObject({ code: 'bot.workbook-reading-slow' });
    const ends = path.join(scratch, 'ends.mjs');
    writeFileSync(ends, '');
    const ended = Engine.open(optionsOf({ worker: pathToFileURL(ends) }));
    await expect(ended).rejects.toMatchObject({ code: 'bot.workbook-failed' });
  });

  it('refuses a workbook that needs more memory than it may have, typed arrays included', async () => {
    const worker = await bundledEngine();
    const file = path.join(scratch, 'large.csv');
    const [header, ...rows] = madeOrders(3);
    const many = Array.from({ length: 1000 }, (_, part) =>
      rows.map(([order, ...rest]) => [`${order}-${part}`, ...rest]),
    ).flat();
    writeFileSync(file, csvOf([header!, ...many]));
    const options = optionsOf({ worker });
    const input = { ...options.input, files: [file], memoryBytes: 12 << 20 };
    await expect(Engine.open({ ...options, input })).rejects.toMatchObject({
      code: expect.stringMatching(/^bot\.workbook-memory$|^workbook\.read-too-large-memory$/),
    });
    const enough = { ...options.input, files: [file], memoryBytes: 512 << 20 };
    const engine = await Engine.open({ ...options, input: enough });
    engines.push(engine);
    expect(engine.ready.memoryBytes).toBeGreaterThan(12 << 20);
  });
});
