import {
  type Analysis,
  type Control,
  currentGrouping,
  explainGrouping,
  type Grouping,
  type GroupingView,
  groupingNamed,
  groupingSheet,
  groupingsOf,
  groupSummaries,
  isoDay,
  type Language,
  LensError,
  listed,
  type Migration,
  migrationJson,
  migrationSince,
  PRESETS,
  parseIsoDay,
  reportContext,
  type Segmented,
  segmentedBy,
  segmentedOf,
  t,
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
    const { byRules, view } = viewOf(analysis, name);
    const migration = migrate === null ? null : migrationOf(byRules, view.grouping.name, migrate);
    control.done();
    if (flags.json === true) {
      const json = {
        ...viewJson(view, language),
        asOf: analysis.asOf === null ? null : isoDay(analysis.asOf),
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
  /** What moves can be told of; `null`: not made by rules. */
  readonly byRules: Segmented | null;
  readonly view: GroupingView;
}

/** The grouping of a name (the segments in use without one), counted and explained. */
function viewOf(analysis: Analysis, name: string | null): Viewed {
  const current = segmentedOf(analysis);
  const preset = PRESETS.find((one) => one === name);
  if (current === null) {
    if (name === null) throw noSegments(analysis);
    return { byRules: null, view: viewed(analysis, groupingNamed(analysis, name)) };
  }
  const segmented = preset === undefined ? current : segmentedBy(current, preset);
  const isByRules = preset !== undefined || name === null;
  const grouping = isByRules ? currentGrouping(segmented) : groupingNamed(analysis, name);
  return {
    byRules: isByRules || grouping.id === 'own' ? segmented : null,
    view: viewed(analysis, grouping),
  };
}

function viewed(analysis: Analysis, grouping: Grouping): GroupingView {
  return {
    grouping,
    summaries: groupSummaries(analysis, grouping),
    tree: explainGrouping(analysis, grouping),
  };
}

/** Why there are no segments, and what the customers can be parted by all the same. */
function noSegments(analysis: Analysis): LensError {
  const { code, params } = analysis.missing.segments!;
  const { found } = groupingsOf(analysis);
  if (found.length === 0) return new LensError(code, params);
  const { language } = analysis.settings;
  return new LensError('cli.segment-without-orders', {
    reason: t(language, code, params),
    known: listed(
      language,
      found.map(({ id }) => id),
    ),
  });
}

function migrationOf(segmented: Viewed['byRules'], name: string, day: number): Migration {
  if (segmented === null) throw new LensError('grouping.no-migration', { name });
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
