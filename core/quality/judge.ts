import type { Analysis } from '../analysis/index.ts';
import { isoDay, type Note, note } from '../basics/index.ts';
import type { ReviewItem } from '../clean/index.ts';
import { customersOfTable } from '../identity/index.ts';
import type { ColumnQuality } from '../profile/index.ts';
import type { SheetKind } from '../roles/index.ts';
import { undoneCodes } from '../settings/index.ts';
import { agreeingValueChecks } from './checks/agreeing-values.ts';
import { knownCustomerChecks } from './checks/known-customers.ts';
import { logicalChecks } from './checks/logical.ts';
import { redundantChecks } from './checks/redundant.ts';
import { spellingChecks } from './checks/spelling.ts';
import { type Need, neededDays, timelinessOf } from './checks/timeliness.ts';
import { accuracyCounts, columnChecks } from './column-checks.ts';
import { withRun, worseThanBefore } from './history.ts';
import { inputHash } from './input-hash.ts';
import { meanOfParts, notJudged, passed, passedOf } from './scores.ts';
import { SheetColumns } from './sheet-columns.ts';
import {
  type Check,
  type ColumnScores,
  DIMENSIONS,
  type DimensionId,
  type DimensionScore,
  type Quality,
  type Scores,
  type SheetScores,
} from './types.ts';

/** Sheets whose columns are not the user's data, or not understood. */
const SKIPPED: readonly SheetKind[] = ['settings', 'result', 'unknown'];

/** Judges the data of an analysis: every test, and what they come to by column, sheet and overall. */
export function judge(analysis: Analysis): Quality {
  const { recognition, cleaned, profile, settings, asOf } = analysis;
  const undone = undoneCodes(settings.undo);
  const need = neededDays(settings, asOf, cleaned.lastDay);
  const { identity } = cleaned;
  const sheets = recognition.tables.flatMap((roles, table) => {
    if (SKIPPED.includes(roles.kind)) return [];
    const customers = identity === undefined ? null : customersOfTable(identity, table);
    return [new SheetColumns(roles, undone, customers)];
  });
  const ofColumns = profile.columns.flatMap(columnChecks);
  const ofRows = sheets.flatMap((columns) => [
    ...spellingChecks(columns),
    ...logicalChecks(columns),
    ...redundantChecks(columns, asOf),
  ]);
  const across = [...knownCustomerChecks(cleaned), ...agreeingValueChecks(sheets)];
  const timely = sheets.map(({ sheet, kind }) =>
    timelinessOf(
      kind,
      profile.columns.filter((column) => column.sheet === sheet),
      need,
    ),
  );
  const checks = [...ofColumns, ...ofRows, ...across, ...timely.filter(isCheck)];
  const reasons = new Reasons(sheets.length, timely.filter((one) => !isCheck(one)) as Note[]);
  const { score, validShare, usefulness } = profile;
  const scores = scoresOf(checks, reasons, null);
  const history = withRun(settings.qualityHistory, {
    asOf: asOf === null ? null : isoDay(asOf),
    rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
    score,
    ...scoreValues(scores),
    inputs: inputHash(recognition),
  });
  return {
    score,
    validShare,
    usefulness,
    scores,
    sheets: sheets.map((columns, index) => {
      const timeliness = timely[index]!;
      const reason = isCheck(timeliness) ? null : timeliness;
      return sheetScores(columns, profile.columns, checks, reasons, reason);
    }),
    columns: profile.columns.map((column) => columnScores(column, checks, reasons, asOf)),
    checks: worstFirst(checks),
    fills: cleaned.fills ?? [],
    review: reviewCounts(cleaned.review),
    history,
    worse: worseThanBefore(history),
    notes: notesOf(need),
  };
}

function scoreValues(scores: Scores): Readonly<Record<DimensionId, number | null>> {
  const entries = DIMENSIONS.map((id) => [id, scores[id].score] as const);
  return Object.fromEntries(entries) as Record<DimensionId, number | null>;
}

function reviewCounts(review: readonly ReviewItem[]): Quality['review'] {
  const of = (decision: ReviewItem['decision']) =>
    review.filter((item) => item.decision === decision).length;
  return { open: of(null), keep: of('keep'), exclude: of('exclude'), correct: of('correct') };
}

function isCheck(one: Check | Note): one is Check {
  return 'dimension' in one;
}

/** Why a dimension cannot be judged, for everything, a sheet or a column. */
class Reasons {
  readonly #sheets: number;
  readonly #timeliness: readonly Note[];

  constructor(sheets: number, timeliness: readonly Note[]) {
    this.#sheets = sheets;
    this.#timeliness = timeliness;
  }

  /** There is nothing to compare a sheet with, or no value that stands in two. */
  get consistency(): Note {
    const one = this.#sheets < 2;
    return note('info', one ? 'quality.reason.one-source' : 'quality.reason.nothing-shared');
  }

  get timeliness(): Note {
    const asOf = this.#timeliness.find(({ code }) => code === 'quality.reason.no-as-of');
    return asOf ?? this.#timeliness[0] ?? note('info', 'quality.reason.no-dates');
  }
}

function scoresOf(checks: readonly Check[], reasons: Reasons, timeliness: Note | null): Scores {
  const of = (dimension: Check['dimension']) =>
    checks.filter((check) => check.dimension === dimension);
  const orElse = (score: DimensionScore, reason: Note) =>
    score.score === null ? notJudged(reason) : score;
  const accuracy = accuracyCounts(checks);
  return {
    accuracy: passed(accuracy.n, accuracy.failed),
    completeness: meanOfParts(of('completeness')),
    consistency: orElse(passedOf(of('consistency')), reasons.consistency),
    timeliness: orElse(passedOf(of('timeliness')), timeliness ?? reasons.timeliness),
    usefulness: passedOf(of('usefulness')),
  };
}

function sheetScores(
  { sheet, kind, rows }: SheetColumns,
  profiled: readonly ColumnQuality[],
  checks: readonly Check[],
  reasons: Reasons,
  timeliness: Note | null,
): SheetScores {
  const used = profiled.filter((column) => column.sheet === sheet && column.used === 1);
  const total = used.reduce((sum, { score }) => sum + score, 0);
  const own = checks.filter((check) => check.sheet === sheet);
  return {
    sheet,
    kind,
    rows,
    score: used.length === 0 ? null : total / used.length,
    scores: scoresOf(own, reasons, timeliness),
  };
}

function columnScores(
  column: ColumnQuality,
  checks: readonly Check[],
  reasons: Reasons,
  asOf: number | null,
): ColumnScores {
  const { sheet, role, rows, days } = column;
  const own = checks.filter(
    (check) => check.sheet === sheet && check.columns.includes(column.column),
  );
  // The youngest customer says nothing of how fresh the column is.
  const last = days === null || role === 'birth-date' ? null : days.last;
  return {
    sheet,
    column: column.column,
    role,
    rows,
    scores: scoresOf(own, reasons, note('info', 'quality.reason.no-dates')),
    newest: last === null ? null : isoDay(last),
    ageDays: last === null || asOf === null ? null : asOf - last,
  };
}

/** By share of failures, then by their number; what has none keeps its order at the end. */
function worstFirst(checks: readonly Check[]): readonly Check[] {
  const share = ({ n, failed }: Check) => failed / n;
  return checks
    .filter(({ n }) => n > 0)
    .sort((one, other) => share(other) - share(one) || other.failed - one.failed);
}

function notesOf(need: Need | null): readonly Note[] {
  if (need === null) return [];
  return [note('info', 'quality.need', { from: isoDay(need.from), to: isoDay(need.to) })];
}
