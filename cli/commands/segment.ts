import {
  type Analysis,
  type Control,
  currentGrouping,
  explainGrouping,
  type GroupingView,
  groupingNamed,
  groupingSheet,
  groupSummaries,
  isoDay,
  type Language,
  LensError,
  type Migration,
  migrationJson,
  migrationSince,
  PRESETS,
  parseIsoDay,
  reportContext,
  type Segmented,
  segmentedBy,
  segmentedOf,
  viewJson,
} from '#core';
import { type Flags, textFlag } from '../arguments/options.ts';
import { UsageError } from '../arguments/parse.ts';
import { inLanguage } from '../in-language.ts';
import type { Io } from '../io.ts';
import { analyzeFiles } from '../load.ts';
import { sheetsText } from '../output/report-text.ts';

/** `campaign-lens segment`: the groups of one way to part the customers, and what tells them apart. */
export async function segmentCommand(
  files: readonly string[],
  flags: Flags,
  languageWanted: Language | null,
  io: Io,
  control: Control & { done: () => void },
): Promise<void> {
  const migrate = migrateDay(textFlag(flags, 'migrate'));
  // Here `--preset` may name any grouping, not only one of rules.
  const { preset: wanted, ...others } = flags;
  const analysis = await analyzeFiles(files, others, languageWanted, control);
  const { language } = analysis.settings;
  await inLanguage(language, () => {
    const name = typeof wanted === 'string' ? wanted : null;
    const { segmented, view } = viewOf(analysis, name);
    const migration = migrate === null ? null : migrationOf(segmented, view.grouping.name, migrate);
    control.done();
    if (flags.json === true) {
      const json = {
        ...viewJson(view, language),
        asOf: isoDay(segmented.metrics.asOf),
        migration: migration === null ? null : migrationJson(migration),
      };
      io.out(`${JSON.stringify(json, null, 2)}\n`);
      return;
    }
    const context = reportContext(analysis);
    io.out(`${sheetsText([groupingSheet(context, view, migration)], context)}\n`);
  });
}

interface Viewed {
  readonly segmented: Segmented & { readonly isByRules: boolean };
  readonly view: GroupingView;
}

/** The grouping of a name (the segments in use without one), counted and explained. */
function viewOf(analysis: Analysis, name: string | null): Viewed {
  const current = segmentedOf(analysis);
  if (current === null) {
    const { code, params } = analysis.missing.segments!;
    throw new LensError(code, params);
  }
  const preset = PRESETS.find((one) => one === name);
  const segmented = preset === undefined ? current : segmentedBy(current, preset);
  const byRules = preset !== undefined || name === null;
  const grouping = byRules ? currentGrouping(segmented) : groupingNamed(analysis, name);
  return {
    segmented: { ...segmented, isByRules: byRules || grouping.id === 'own' },
    view: {
      grouping,
      summaries: groupSummaries(segmented, grouping),
      tree: explainGrouping(analysis, grouping),
    },
  };
}

function migrationOf(segmented: Viewed['segmented'], name: string, day: number): Migration {
  if (!segmented.isByRules) throw new LensError('grouping.no-migration', { name });
  const { asOf } = segmented.metrics;
  if (day >= asOf) {
    const params = { since: isoDay(day), asOf: isoDay(asOf) };
    throw new LensError('tags.since-after-as-of', params);
  }
  const migration = migrationSince(segmented, day);
  if (migration === null) throw new LensError('grouping.nobody-then', { day: isoDay(day) });
  return migration;
}

function migrateDay(text: string | undefined): number | null {
  if (text === undefined) return null;
  const day = parseIsoDay(text.trim());
  if (day !== null) return day;
  throw new UsageError('cli.bad-value', {
    option: '--migrate',
    value: text,
    expected: '2026-03-31',
  });
}
