import type { Answer, CampaignSummary, Question } from '#core';
import { LensError } from '#core';
import type { SlackMessage } from '../../../bot/blocks/types.ts';
import type { ScheduleRenderer } from '../../../bot/schedules/index.ts';
import type { AskReply, AskRequest, Snapshot, Workbook } from '../../../bot/workbooks/types.ts';

/** A clock that stands until it is moved, with timers that run as it passes them. */
export class StandingClock {
  time: number;
  private timers: { readonly at: number; readonly run: () => void }[] = [];

  constructor(time: number) {
    this.time = time;
  }

  readonly now = (): number => this.time;

  readonly setTimer = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.time + ms, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  };

  /** Runs every timer up to `until`, and what each of them starts. */
  async moveTo(until: number, settled: () => Promise<unknown>): Promise<void> {
    await settled();
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.timers = this.timers.filter((timer) => timer !== next);
      this.time = Math.max(this.time, next.at);
      next.run();
      await settled();
    }
    this.time = until;
    await settled();
  }

  get waiting(): number {
    return this.timers.length;
  }
}

export function madeSnapshot(version: string, asOf: string | null = '2026-06-01'): Snapshot {
  return { workbook: 'demo.xlsx', version, readAt: 0, asOf, stale: null };
}

export function madeAnswer(asked: Question, changes: Partial<Answer> = {}): Answer {
  return {
    question: 'Revenue',
    value: 1,
    unit: 'money',
    n: 100,
    headline: '1',
    text: 'Revenue: 1.',
    table: null,
    comparison: null,
    definition: '',
    period: null,
    sources: ['Orders!A2:A9'],
    caveats: [],
    asked,
    followUps: [],
    chart: null,
    ...changes,
  };
}

const SUMMARY: CampaignSummary = {
  ...{ language: 'en', headline: 'More people ordered', standing: '', figures: [], segments: [] },
  ...{ channels: [], path: null, actions: [], caveats: [], sources: [], details: [] },
};

/** A workbook in memory whose answers are given by a function, and which can be made unreadable. */
export class StandInWorkbook implements Workbook {
  readonly id: string;
  snapshot: Snapshot | null = madeSnapshot('v1');
  fault: Error | null = null;
  summaries = 0;
  readonly asked: AskRequest[] = [];
  answers: (request: AskRequest) => AskReply | Promise<AskReply>;
  private listeners: ((snapshot: Snapshot) => void)[] = [];

  constructor(id = 'main') {
    this.id = id;
    this.answers = ({ asked }) => ({
      kind: 'answer',
      answer: madeAnswer('question' in asked ? asked.question : QUESTION, {
        headline: 'text' in asked ? asked.text : 'question',
      }),
      snapshot: this.snapshot!,
    });
  }

  async ask(request: AskRequest): Promise<AskReply> {
    this.asked.push(request);
    if (this.fault !== null) throw this.fault;
    return this.answers(request);
  }

  async summary(): Promise<{ summary: CampaignSummary; snapshot: Snapshot }> {
    this.summaries += 1;
    if (this.fault !== null) throw this.fault;
    return { summary: SUMMARY, snapshot: this.snapshot! };
  }

  contents(): Promise<never> {
    return Promise.reject(new LensError('language.name'));
  }

  onChange(listener: (snapshot: Snapshot) => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  }

  /** A new version was read. */
  change(snapshot: Snapshot): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener(snapshot);
  }

  async close(): Promise<void> {}
}

export const QUESTION: Question = {
  ...{ metric: 'revenue', dimension: null, filters: [], segments: [], period: null },
  ...{ compare: null, order: null, limit: null, unknown: [] },
};

export const message = (text: string): SlackMessage => ({ text, blocks: [], image: null });

/** Texts that name the version they were made from. */
export const plainRenderer: ScheduleRenderer = {
  summary: (summary, { version }) => ({
    message: message(`${summary.headline} (${version})`),
    details: [message(`first (${version})`), message(`second (${version})`)],
  }),
  answer: (answer, { version }) => message(`${answer.headline} (${version})`),
};
