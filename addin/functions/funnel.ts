import {
  clean,
  DAY_MS,
  defaultSettings,
  eventFunnel,
  type Language,
  LensError,
  parseWindow,
  ratio,
  t,
} from '#core';
import { type Cells, isBlank, listOf, type Spill } from './cells.ts';
import { optional, sheetOf } from './sheet.ts';

/** Ranges of a call of `LENS.FUNNEL`. */
export interface FunnelRanges {
  readonly users: Cells;
  readonly events: Cells;
  readonly times: Cells;
  readonly steps: Cells;
  readonly window?: Cells | null;
}

/**
 * Customers at each step of a path, counted as in an analysis: in order, other events in between allowed,
 * within the window of an entry (default 7 days).
 *
 * @throws {LensError} for ranges or windows that cannot be read and steps that are no event
 */
export async function funnelTable(ranges: FunnelRanges, language: Language): Promise<Spill> {
  const settings = defaultSettings(language);
  const windowMs = windowOf(optional(ranges.window), settings.windowMs);
  const recognition = sheetOf('touches', [
    { name: 'users', role: 'customer', range: ranges.users },
    { name: 'events', role: 'event', range: ranges.events },
    { name: 'times', role: 'event-time', range: ranges.times },
  ]);
  const { steps } = eventFunnel(await clean(recognition, settings), {
    steps: stepNames(ranges.steps).map((label) => ({ label, events: label.split('|') })),
    windowMs,
    entry: settings.entry,
    by: null,
    period: null,
    asOf: null,
  });
  const entered = steps[0]?.reached ?? 0;
  const rows = steps.map(({ step, reached }, index) => {
    const before = index === 0 ? null : (steps[index - 1]?.reached ?? 0);
    const count = reached ?? 0;
    return [
      step,
      count,
      before === null ? '' : (ratio(count, before) ?? ''),
      ratio(count, entered) ?? '',
    ];
  });
  const header = (['step', 'reached', 'step-rate', 'rate'] as const).map((name) =>
    t(language, `functions.head.${name}`),
  );
  return [header, ...rows];
}

/** Names in a range, or in one text parted by `>`, commas or the like; `a|b` is a step of either event. */
function stepNames(range: Cells): readonly string[] {
  const cells = listOf(range).filter((cell) => !isBlank(cell));
  const names = cells.length === 1 ? String(cells[0]).split(/[>→,，、;；\n]/) : cells.map(String);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** Days as a number, or text such as `36h`; without one the usual window. */
function windowOf(given: string | number | boolean | null, usual: number | null): number | null {
  if (given === null) return usual;
  if (typeof given === 'number' && given > 0) return Math.round(given * DAY_MS);
  const found = typeof given === 'string' ? parseWindow(given) : undefined;
  if (found === undefined) throw new LensError('functions.not-a-window', { value: String(given) });
  return found;
}
