import type { Events } from '../../clean/index.ts';
import type { StepSetting } from '../../settings/index.ts';
import { byOrdinal } from './ordinal.ts';

/** An event belongs to a stage when at least this share of its rows stand in it. */
const BELONGS = 0.9;

/**
 * Steps from a stage column with numbered values (`1-曝光`, `2-点击`): each stage with the events that
 * stand in it.
 *
 * @returns `null` without such a column, or when an event is spread over several stages
 */
export function stageHint(events: Events): readonly StepSetting[] | null {
  const stage = events.dimensions.get('stage');
  if (stage === undefined) return null;
  const groups = byOrdinal(stage.values);
  if (groups === null) return null;
  const rowsOfEvent = new Float64Array(events.event.values.length);
  const rowsInStage = new Map<number, Float64Array>();
  for (let row = 0; row < events.count; row += 1) {
    const event = events.event.codes[row]!;
    if (event < 0) continue;
    rowsOfEvent[event]! += 1;
    const code = stage.codes[row]!;
    const rows = rowsInStage.get(code) ?? new Float64Array(events.event.values.length);
    rows[event]! += 1;
    rowsInStage.set(code, rows);
  }
  const steps = groups.map(({ label, names }) => {
    const codes = names.map((name) => stage.values.indexOf(name));
    const members = events.event.values.filter((_, event) => {
      const inside = codes.reduce((sum, code) => sum + (rowsInStage.get(code)?.[event] ?? 0), 0);
      return inside > 0 && inside >= BELONGS * rowsOfEvent[event]!;
    });
    return { label, events: members };
  });
  return steps.some((step) => step.events.length === 0) ? null : steps;
}
