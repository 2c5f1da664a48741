import {
  clean,
  customerFacts,
  customerMetrics,
  defaultSettings,
  evaluateRule,
  type Language,
  LensError,
  plannedSegments,
} from '#core';
import type { Cells, Spill } from './cells.ts';
import { numberOfEach } from './numbers.ts';

/**
 * The segment of each customer by the scores that `LENS.RFM` gives, from the preset `rfm11`. A row of
 * blanks or headers gives ''; three zeros (no order yet) the prospects.
 *
 * @param r,f,m scores 1–5, single cells or ranges of one size
 * @throws {LensError} `functions.not-scores`, `functions.different-lengths`
 */
export async function segmentNames(
  scores: { readonly r: Cells; readonly f: Cells; readonly m: Cells },
  language: Language,
): Promise<Spill> {
  const [r, f, m] = (['r', 'f', 'm'] as const).map((name) => numberOfEach(name, scores[name]));
  const width = r![0]?.length ?? 0;
  if (r!.length !== f!.length || r!.length !== m!.length || width !== (f![0]?.length ?? 0)) {
    const sizes = `r ${r!.length}, f ${f!.length}, m ${m!.length}`;
    throw new LensError('functions.different-lengths', { sizes });
  }
  const cells = [r!, f!, m!].map((rows) => rows.flat());
  const count = cells[0]!.length;
  const given = Array.from({ length: count }, (_, row) => cells.map((column) => column[row]!));
  for (const [row, three] of given.entries()) refuseOther(three, row);
  const names = await namesOf(given, language);
  return Array.from({ length: r!.length }, (_, row) => names.slice(row * width, (row + 1) * width));
}

/** Scores are whole numbers from 1 to 5; all three 0 is a customer without orders. */
function refuseOther(three: readonly (number | null)[], row: number): void {
  if (three.every((score) => score === null) || three.every((score) => score === 0)) return;
  const fits = three.every(
    (score) => score !== null && Number.isInteger(score) && score >= 1 && score <= 5,
  );
  if (!fits) throw new LensError('functions.not-scores', { row: row + 1 });
}

async function namesOf(
  given: readonly (readonly (number | null)[])[],
  language: Language,
): Promise<readonly string[]> {
  const settings = { ...defaultSettings(language), preset: 'rfm11' as const };
  const nobody = await clean({ tables: [], ambiguities: [], notes: [] }, settings);
  const score = (part: number) => Uint8Array.from(given, (three) => three[part] ?? 0);
  const [r, f, m] = [score(0), score(1), score(2)];
  const asOf = 0;
  const metrics = {
    ...customerMetrics(nobody, asOf),
    count: given.length,
    frequency: Int32Array.from(r, (value) => (value === 0 ? 0 : 1)),
  };
  const rfm = {
    asOf,
    customers: given.length,
    cutPoints: { recencyDays: [], frequency: [], monetary: [] },
    r,
    f,
    m,
    cells: new Map<string, number>(),
    notes: [],
  };
  const period = { from: asOf, to: asOf };
  const facts = customerFacts(nobody, metrics, rfm, settings.thresholds, period);
  const names: string[] = given.map(() => '');
  for (const { rule, name } of plannedSegments(settings)) {
    const matches = evaluateRule(rule, facts);
    for (let row = 0; row < names.length; row += 1) {
      if (matches[row] === 1 && names[row] === '' && given[row]![0] !== null) names[row] = name;
    }
  }
  return names;
}
