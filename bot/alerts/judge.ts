import {
  type Answer,
  holm,
  isoDay,
  type Language,
  parseIsoDay,
  type Question,
  t,
  UNUSUAL_LEVEL,
  type UnusualChange,
  unusualChange,
} from '#core';
import type { Role } from '../access/types.ts';
import type { Alert } from '../store/types.ts';
import type { AskReply, Snapshot, Workbook } from '../workbooks/types.ts';
import { alertWords, isRate, limitText } from './describe.ts';
import { crossing } from './threshold.ts';
import { figureKind, type Weeks, weekFigures, weeksBefore, whyOf } from './weeks.ts';

/** Something an alert found: told once under its cause, or only remembered. */
export interface Finding {
  readonly alert: Alert;
  readonly cause: string;
  /** `null`: remembered in silence. */
  readonly told: ToldFinding | null;
}

/** What a message about a finding is made from; its shape is that of `alertMessage` in `bot/blocks`. */
export interface ToldFinding {
  readonly alert: Alert;
  /** The figure judged: the answer, or the week's value in place of it. */
  readonly answer: Answer;
  readonly snapshot: Snapshot;
  readonly usual: { readonly low: number; readonly high: number; readonly periods: number } | null;
  readonly evidence: string;
  readonly who: readonly string[];
  /** All of it in plain words. */
  readonly text: string;
}

/** Alerts with what their owners may see, all on one workbook. */
export interface Watched {
  readonly alert: Alert;
  readonly role: Role;
  readonly earlier: readonly Question[];
  readonly lastCause: string | null;
}

/** Weeks after a finding in which the same direction is taken for the same cause. */
const SAME_CAUSE_DAYS = 28;

/** What the figures of a workbook mean for its alerts now. */
export async function judge(
  workbook: Workbook,
  watched: readonly Watched[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const unusual: Unusual[] = [];
  for (const one of watched) {
    if (one.alert.when.kind === 'unusual') {
      const change = await changeOf(workbook, one);
      if (change !== null) unusual.push(change);
    } else {
      const finding = await pastValue(workbook, one, one.alert.when);
      if (finding !== null) findings.push(finding);
    }
  }
  // The more figures are watched, the more would stand out by chance.
  const adjusted = holm(unusual.map(({ change }) => change.p));
  for (const [index, one] of unusual.entries()) {
    if (adjusted[index]! > UNUSUAL_LEVEL || isSameCause(one)) continue;
    findings.push(await unusualFinding(workbook, one));
  }
  return findings;
}

async function pastValue(
  workbook: Workbook,
  watched: Watched,
  when: Extract<Alert['when'], { kind: 'above' | 'below' }>,
): Promise<Finding | null> {
  const { alert, lastCause } = watched;
  const asked = alert.words === undefined ? { question: alert.question } : { text: alert.words };
  const reply = await askFor(workbook, watched, asked);
  if (reply.kind !== 'answer' || reply.answer.value === null) return null;
  const { answer, snapshot } = reply;
  const found = crossing(when, answer.value!, completePeriod(answer, snapshot), lastCause);
  if (found === null) return null;
  const { language } = alert;
  const text = t(language, `bot.alerts-${when.kind}`, {
    words: alertWords(alert, language),
    value: limitText(when.value, isRate(answer.asked)),
    answer: answer.text,
    standing: standing(snapshot, language),
  });
  const told = { alert, answer, snapshot, usual: null, evidence: '', who: [], text };
  return { alert, cause: found.cause, told: found.tell ? told : null };
}

/** A question about days that are over is new with each of them. */
function completePeriod({ period }: Answer, { asOf }: Snapshot): string | null {
  const day = asOf === null ? null : parseIsoDay(asOf);
  if (period === null || day === null || period.to >= day) return null;
  return `${isoDay(period.from)}..${isoDay(period.to)}`;
}

interface Unusual {
  readonly watched: Watched;
  readonly change: UnusualChange;
  readonly weeks: Weeks;
  readonly answer: Answer;
  readonly snapshot: Snapshot;
  readonly count: number;
}

async function changeOf(workbook: Workbook, watched: Watched): Promise<Unusual | null> {
  const { question } = watched.alert;
  const weeks = weeksBefore(question, workbook.snapshot?.asOf ?? null);
  if (weeks === null) return null;
  const reply = await askFor(workbook, watched, { question: weeks.question });
  // Between the two a new version may have been read; its own evaluation follows.
  if (reply.kind !== 'answer' || reply.snapshot.asOf !== workbook.snapshot?.asOf) return null;
  const figures = weekFigures(reply.answer);
  if (figures === null) return null;
  const change = unusualChange(figures, figureKind(reply.answer));
  if (change.verdict === 'cannot-tell') return null;
  const { answer, snapshot } = reply;
  return { watched, change, weeks, answer, snapshot, count: figures.length - change.judged };
}

function isSameCause({ watched, change, weeks }: Unusual): boolean {
  const match = /^unusual (up|down) (.*)$/.exec(watched.lastCause ?? '');
  const told = match === null ? null : parseIsoDay(match[2]!);
  if (told === null || match![1] !== change.direction) return false;
  return weeks.lastMonday - told <= SAME_CAUSE_DAYS;
}

async function unusualFinding(workbook: Workbook, found: Unusual): Promise<Finding> {
  const { watched, change, weeks, answer, snapshot, count } = found;
  const { alert } = watched;
  const { language } = alert;
  const show = (value: number) => figureText(value, answer, language);
  const from = weeks.lastMonday - 7 * (change.judged - 1);
  const to = weeks.lastMonday + 6;
  const moved = await whatMoved(workbook, watched, weeks);
  const evidence = change.judged === 2 ? t(language, 'bot.alerts-two-weeks') : '';
  const lines = [
    t(language, `bot.alerts-unusual-${change.direction}`, {
      words: alertWords(alert, language),
      from: isoDay(from),
      to: isoDay(to),
      value: show(change.value),
      low: show(Math.max(0, change.expected.low)),
      high: show(change.expected.high),
      weeks: count,
    }),
    evidence,
    moved === null ? '' : t(language, 'bot.alerts-moved', { answer: moved }),
    t(language, 'bot.alerts-only-a-change'),
    standing(snapshot, language),
  ];
  return {
    alert,
    cause: `unusual ${change.direction} ${isoDay(weeks.lastMonday)}`,
    told: {
      ...{ alert, snapshot, evidence },
      answer: {
        ...answer,
        ...{ value: change.value, period: { from, to }, headline: '', table: null },
        n: answer.table?.at(-1)?.n ?? null,
      },
      usual: {
        low: Math.max(0, change.expected.low),
        high: change.expected.high,
        periods: count,
      },
      who: moved === null ? [] : [moved],
      text: lines.filter((line) => line !== '').join('\n'),
    },
  };
}

/** Which parts moved the figure, where that can be told. */
async function whatMoved(
  workbook: Workbook,
  watched: Watched,
  { lastMonday }: Weeks,
): Promise<string | null> {
  const { question } = watched.alert;
  try {
    const reply = await askFor(workbook, watched, { question: whyOf(question, lastMonday) });
    if (reply.kind !== 'answer' || reply.answer.text === '') return null;
    return reply.answer.text;
  } catch {
    return null;
  }
}

function askFor(
  workbook: Workbook,
  { alert, role, earlier }: Watched,
  asked: { readonly text: string } | { readonly question: Question },
): Promise<AskReply> {
  return workbook.ask({ asked, previous: null, language: alert.language, role, earlier });
}

function figureText(value: number, { unit }: Answer, language: Language): string {
  const format =
    unit === 'rate' || unit === 'share' ? 'rate' : unit === 'count' ? 'count' : 'amount';
  return t(language, `bot.alerts-figure-${format}`, { value });
}

function standing({ workbook, asOf }: Snapshot, language: Language): string {
  return t(language, 'bot.alerts-standing', { workbook, asOf });
}
