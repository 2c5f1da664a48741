import { type Language, t } from '#core';
import type { Snapshot } from '../workbooks/types.ts';
import { momentText } from './moment.ts';
import { code, marked } from './text.ts';

/** Cells named below an answer. */
const MAX_CELLS = 3;

/** What every message that shows data is told beside the data. */
export interface MessageContext {
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** The clock, ms. */
  readonly now: number;
  /** IANA zone of the times shown; absent: UTC, and it says so. */
  readonly timeZone?: string;
}

/** Workbook, when it was read, as-of day and the cells: where a number can be checked. */
export function sourceLine(
  sources: readonly string[],
  { snapshot, language, now, timeZone }: MessageContext,
  most = MAX_CELLS,
): string {
  const time = momentText(snapshot.readAt, now, timeZone ?? null);
  const cells = sources.slice(0, most).map(code);
  const more = sources.length - cells.length;
  return [
    t(language, 'bot.blocks.source', { workbook: marked(snapshot.workbook, 200) }),
    t(language, 'bot.blocks.read-at', { time }),
    ...(snapshot.asOf === null ? [] : [t(language, 'bot.blocks.as-of', { day: snapshot.asOf })]),
    ...cells,
    ...(more > 0 ? [t(language, 'bot.blocks.more-cells', { n: more })] : []),
  ].join(t(language, 'bot.blocks.part-join'));
}

/** That the numbers are of an older version, and why; '' when they are of the newest. */
export function staleLine({ snapshot, language, now, timeZone }: MessageContext): string {
  if (snapshot.stale === null) return '';
  return t(language, 'bot.blocks.stale', {
    time: momentText(snapshot.readAt, now, timeZone ?? null),
    reason: marked(snapshot.stale.reason[language], 300),
  });
}
