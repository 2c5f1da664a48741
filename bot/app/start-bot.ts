import { createHash, randomUUID } from 'node:crypto';
import { webApi } from '@slack/bolt';
import { LensError } from '#core';
import { accessPolicy } from '../access/index.ts';
import { auditRecorder } from '../audit/index.ts';
import { errorMessage } from '../blocks/index.ts';
import type { BotConfig } from '../config/index.ts';
import { quietLogger } from '../connection/index.ts';
import { inOrder, people } from '../conversation/index.ts';
import { inboxWorker } from '../inbox/index.ts';
import { listen } from '../listeners/index.ts';
import { type ModelEvent, modelKey, questionModel } from '../model/index.ts';
import { faultFields, type Log, makeMetrics, startHealthServer } from '../observe/index.ts';
import { openStore, pruneStore } from '../store/index.ts';
import { workbooksFor } from '../workbooks/index.ts';
import type { Bot } from './bot.ts';
import { type Connection, makeApp } from './make-app.ts';
import { pictures, uploading } from './pictures.ts';
import { postPath } from './post-path.ts';
import { runners } from './runners.ts';
import { whoAmI } from './who-am-i.ts';

const PRUNE_EVERY_MS = 3_600_000;
/** Questions in hand at once: each gets its sign of being heard, though one thread answers them. */
const IN_HAND = 200;
/** How long answers may take to be posted once the bot is to end. */
const LAST_POSTS_MS = 10_000;

export interface StartOptions {
  readonly log: Log;
  /** Slack refuses a token while the bot runs: nothing more can be heard. */
  readonly onRefused: (error: LensError) => void;
  /** Bundled threads, where they do not stand beside the program. */
  readonly workers?: { readonly engine?: URL; readonly chart?: URL };
  readonly now?: () => number;
}

export interface RunningBot {
  /** Port of the health server; `null` without one. */
  readonly healthPort: number | null;
  /** Hears nothing more, finishes what is under way and closes everything. */
  stop(): Promise<void>;
}

/**
 * Starts the bot: its memory, its workbooks, what it posts and hears; resolves once Slack can be heard.
 *
 * @throws {LensError} what is wrong with tokens, store, ports or configuration, with what to do
 */
export async function startBot(config: BotConfig, options: StartOptions): Promise<RunningBot> {
  const { log, onRefused, workers = {}, now = Date.now } = options;
  const ends: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const metrics = makeMetrics();
    const store = await openStore({ databaseUrl: config.databaseUrl, file: config.state.file });
    ends.push(() => store.close());
    const client = new webApi.WebClient(config.tokens.bot, {
      logger: quietLogger(log),
      timeout: 10_000,
      retryConfig: { retries: 2, minTimeout: 200, maxTimeout: 2_000 },
      ...(config.slackApiUrl === null ? {} : { slackApiUrl: config.slackApiUrl }),
    });
    const me = await whoAmI(client, (waitMs) => log.warn('slack-not-reached', { waitMs }));
    const workbooks = await workbooksFor(config.workbooks, {
      environment: config.environment,
      timeZone: config.timeZone,
      hiddenUpTo: config.access.hiddenUpTo,
      now,
      onProblem: (workbook, error) => log.warn('workbook-problem', { workbook, code: error.code }),
      ...(workers.engine === undefined ? {} : { worker: workers.engine }),
    });
    ends.push(() => workbooks.close());
    for (const workbook of workbooks.all) {
      ends.push(
        workbook.onChange(({ stale }) => {
          metrics.workbookFresh.set({ workbook: workbook.id }, stale === null ? 1 : 0);
        }),
      );
    }
    const drawing = pictures(log, workers.chart);
    ends.push(() => drawing.close());

    const owner = randomUUID();
    const outbox = postPath(config, { store, client, owner, now, log, metrics });
    const secret = config.secret ?? createHash('sha256').update(config.tokens.bot).digest('hex');
    const bot: Bot = {
      ...{ client, store, workbooks, log, metrics, now },
      userId: me.userId,
      policy: accessPolicy(config.access, me.teamId),
      people: people(client, now),
      audit: auditRecorder(store.audit, secret),
      model: modelOf(config, log, now),
      post: async (post) => {
        const isNew = await store.outbox.add(post);
        outbox.wake();
        return isNew;
      },
      schedulesChanged: () => running.schedules.wake(),
      draw: drawing.draw,
      upload: uploading(client, log),
      inOrder: inOrder(),
      language: config.language,
      timeZone: config.timeZone,
      missed: config.schedules.missed,
    };
    const running = runners(bot, owner, () => outbox.wake());

    let connection: Connection | null = null;
    const inbox = inboxWorker({
      parallel: IN_HAND,
      ...{ store, owner, now, log },
      handle: async ({ body }) => {
        const acknowledged = { ack: async () => undefined };
        await connection?.app.processEvent({
          body: body as Record<string, unknown>,
          ...acknowledged,
        });
      },
      onGivenUp: ({ eventId, body }) => sayGivenUp(bot, eventId, body),
    });
    connection = makeApp(config, {
      ...{ client, log, metrics, onRefused },
      botId: me.botId,
      keeping: {
        userId: me.userId,
        now,
        onAcknowledged: (ms) => metrics.acknowledgeSeconds.observe(ms / 1000),
        receive: (event) => inbox.receive(event),
        isOwnThread: async (channel, ts) => (await store.threads.get(channel, ts)) !== null,
      },
    });
    listen(connection.app, bot);

    outbox.start();
    ends.push(async () => {
      // What was just answered is said before the end, not after the next start.
      await outbox.drain(LAST_POSTS_MS);
      await outbox.stop();
    });
    inbox.start();
    ends.push(() => inbox.stop());
    ends.push(await running.start());
    const pruning = setInterval(() => {
      pruneStore(store, now()).catch((error: unknown) =>
        log.warn('not-pruned', faultFields(error)),
      );
    }, PRUNE_EVERY_MS);
    ends.push(() => clearInterval(pruning));
    const health = await healthOf(config, bot, () => connection?.isOpen() ?? false);
    ends.push(() => health?.close());
    await connection.start();
    ends.push(() => connection?.stop());
    return { healthPort: health?.port ?? null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function modelOf({ model, environment }: BotConfig, log: Log, now: () => number) {
  if (model === null) return null;
  const report = ({ outcome, status }: ModelEvent): void =>
    log.info('model', status === undefined ? { outcome } : { outcome, status });
  return questionModel(model, { key: modelKey(model, environment), now, report });
}

async function healthOf({ health: place }: BotConfig, bot: Bot, isOpen: () => boolean) {
  if (place === null) return null;
  const { store, workbooks, metrics, now } = bot;
  return startHealthServer({
    ...place,
    metrics: () => metrics.text(),
    health: async () => {
      const read = workbooks.all.filter(({ snapshot }) => snapshot !== null).length;
      const counts = await store.outbox.counts(now()).catch(() => null);
      const parts = {
        slack: isOpen() ? 'connected' : 'not connected',
        store: counts === null ? 'not reachable' : store.kind,
        workbooks: `${read} of ${workbooks.all.length} read`,
        outbox: counts === null ? 'unknown' : `${counts.due} due, ${counts.failed} failed`,
      };
      return { ok: isOpen() && counts !== null && read === workbooks.all.length, parts };
    },
  });
}

/** An event that could not be worked through is not left without a word. */
function sayGivenUp(bot: Bot, eventId: string, body: unknown): void {
  const { event } = body as { event?: { channel?: string; ts?: string; thread_ts?: string } };
  if (event?.channel === undefined || event.ts === undefined) return;
  const { channel, ts, thread_ts: threadTs = ts } = event;
  const message = errorMessage(new LensError('bot.gave-up'), bot.language);
  const key = `answer:${eventId}`;
  bot.store.placeholders
    .get(key)
    .then((placeholderTs) =>
      bot.post({
        ...{ key, channel, message, dueAt: bot.now(), placeholderTs },
        threadTs: channel.startsWith('D') ? null : threadTs,
      }),
    )
    .catch((error: unknown) => bot.log.error('not-said', faultFields(error)));
}
