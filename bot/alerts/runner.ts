import type { Role } from '../access/types.ts';
import type { SlackMessage } from '../blocks/types.ts';
import { plainMessage } from '../schedules/content.ts';
import { earlierQuestions } from '../store/earlier-questions.ts';
import type { Alert, Store } from '../store/types.ts';
import type { Workbook } from '../workbooks/types.ts';
import { judge, type ToldFinding, type Watched } from './judge.ts';

const DAY_MS = 24 * 3_600_000;
/** Longest sleep between looks at the clock. */
const SLEEP_MS = 10 * 60_000;

/** For the log and the counters; holds no cell, name or text. */
export interface AlertEvent {
  readonly workbook: string;
  readonly outcome: 'told' | 'looked' | 'failed';
  readonly alert?: string;
  readonly error?: unknown;
}

export interface AlertRunnerOptions {
  readonly store: Pick<Store, 'alerts' | 'outbox' | 'asked'>;
  readonly workbooks: readonly Workbook[];
  /** Ms. */
  readonly now: () => number;
  /** Calls `run` once after `ms`. @returns cancels it */
  readonly setTimer: (ms: number, run: () => void) => () => void;
  /** What the owner of an alert may see now; `null`: nothing any more. */
  readonly role: (alert: Alert) => Promise<Role | null>;
  readonly report: (event: AlertEvent) => void;
  /** Makes the message of a finding; absent: its plain words. */
  readonly render?: (finding: ToldFinding) => SlackMessage;
  /** Told when posts wait in the outbox. */
  readonly onPost?: () => void;
}

export interface AlertRunner {
  /** Looks at every workbook, then at each new version and once a day. */
  start(): void;
  /** Looks at a workbook's alerts now. */
  look(workbook: Workbook): Promise<void>;
  stop(): Promise<void>;
}

/** Key of an alert's message in the outbox. */
export function alertKey(id: string, cause: string): string {
  return `alert:${id}:${cause}`;
}

/**
 * Tells what watched figures do: on each new version of a workbook and once a day. A cause is told once:
 * its key in the outbox makes it one message, the claim of the cause remembers it.
 */
export function alertRunner(options: AlertRunnerOptions): AlertRunner {
  const { workbooks, now, setTimer, report } = options;
  const looking = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const lookedAt = new Map<string, number>();
  const ends: (() => void)[] = [];
  let cancel: (() => void) | null = null;
  let running = false;

  /** One look at a time; what comes meanwhile is one more look after it. */
  function look(workbook: Workbook): Promise<void> {
    const current = looking.get(workbook.id);
    if (current !== undefined) {
      again.add(workbook.id);
      return current;
    }
    const look = lookUntilQuiet(workbook).finally(() => looking.delete(workbook.id));
    looking.set(workbook.id, look);
    return look;
  }

  async function lookUntilQuiet(workbook: Workbook): Promise<void> {
    do {
      again.delete(workbook.id);
      lookedAt.set(workbook.id, now());
      try {
        await tellWhatIsNew(workbook, options);
        report({ workbook: workbook.id, outcome: 'looked' });
      } catch (error) {
        report({ workbook: workbook.id, outcome: 'failed', error });
      }
    } while (again.has(workbook.id));
  }

  function daily(): void {
    for (const workbook of workbooks) {
      if (now() - (lookedAt.get(workbook.id) ?? 0) >= DAY_MS) void look(workbook);
    }
    cancel = running ? setTimer(SLEEP_MS, daily) : null;
  }

  return {
    start() {
      if (running) return;
      running = true;
      for (const workbook of workbooks) ends.push(workbook.onChange(() => void look(workbook)));
      daily();
    },
    look,
    async stop() {
      running = false;
      cancel?.();
      for (const end of ends.splice(0)) end();
      await Promise.all(looking.values());
    },
  };
}

async function tellWhatIsNew(workbook: Workbook, options: AlertRunnerOptions): Promise<void> {
  const { store, now, role, report, onPost } = options;
  const { render = ({ text }) => plainMessage(text) } = options;
  const watched: Watched[] = [];
  for (const alert of await store.alerts.list()) {
    if (alert.workbook !== workbook.id || alert.paused) continue;
    const may = await role(alert);
    if (may === null) continue;
    const { team, createdBy, id } = alert;
    const earlier = await earlierQuestions(store, team, createdBy, workbook.id);
    watched.push({ alert, role: may, earlier, lastCause: await store.alerts.lastCause(id) });
  }
  if (watched.length === 0) return;
  for (const { alert, cause, told } of await judge(workbook, watched)) {
    const { id, channel } = alert;
    if (told !== null) {
      const key = alertKey(id, cause);
      const post = { key, channel, threadTs: null, dueAt: now(), placeholderTs: null };
      const added = await store.outbox.add({ ...post, message: render(told) });
      if (added) {
        report({ workbook: workbook.id, outcome: 'told', alert: id });
        onPost?.();
      }
    }
    await store.alerts.claimCause(id, cause, now());
  }
}
