import { isoDay, sentenceCase, sheetRound } from '../../basics/index.ts';
import type { Migration } from '../../grouping/index.ts';
import { listed } from '../../i18n/index.ts';
import type { GroupingView, Segmentations } from '../../segmentations/index.ts';
import { treeRuleText } from '../../tree/index.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import type { ReportColumn, ReportSheet } from '../types.ts';
import { wideText } from '../wide-text.ts';

/** Widths of the columns: a name, then numbers; sentences lie over several of them. */
const COLUMN = { name: 26, number: 12 } as const;

/** 客户分群结果表: every way the customers can be parted, how the ways relate, what tells them apart. */
export function segmentationsSheet(context: ReportContext, result: Segmentations): ReportSheet {
  const { names, say } = context;
  const page = new Page('segmentations', names.segmentations);
  page.title(say('report.segmentations.title'), context.suffix);
  const [current, ...others] = result.views;
  if (current !== undefined) page.lead(headline(context, current));
  result.views.forEach((view, index) => {
    if (index > 0) page.gap();
    groupingTable(context, page, view);
    treeTable(context, page, view);
    if (index === 0 && result.migration !== null) migrationTable(context, page, result.migration);
  });
  if (others.length > 0) agreementTable(context, page, result);
  page.gap();
  for (const { name, why } of result.missing) {
    page.note(say('report.segmentations.missing', { name }), say(why.code, why.params));
  }
  page.note(say('report.label.definition'), say('report.segmentations.definition'));
  return page.sheet({ frozenRows: 1 });
}

/** One grouping alone: its groups, what tells them apart, and moves where there are some. */
export function groupingSheet(
  context: ReportContext,
  view: GroupingView,
  migration: Migration | null,
): ReportSheet {
  const { names, say } = context;
  const page = new Page('segmentations', names.segmentations);
  page.title(say('report.segmentations.title'), context.suffix);
  page.lead(headline(context, view));
  groupingTable(context, page, view);
  treeTable(context, page, view);
  if (migration !== null) migrationTable(context, page, migration);
  return page.sheet({ frozenRows: 1 });
}

/** Groups of k-means are called by words of ours; other names stand as the data or the rules have them. */
function nameOf({ id, groups }: GroupingView['grouping'], group: number): string {
  const { name } = groups[group]!;
  return id === 'clusters' ? sentenceCase(name) : name;
}

/** The group that makes the most of its size, among those large enough to tell. */
function headline({ analysis, say }: ReportContext, { grouping, summaries }: GroupingView): string {
  const n = summaries.reduce((sum, one) => sum + one.n, 0);
  const told = summaries
    .map((summary, group) => ({ ...summary, group }))
    .filter((one) => one.n >= analysis.settings.minimumN && (one.revenueShare ?? 0) > 0)
    .sort(
      (one, other) =>
        (other.revenueShare ?? 0) / (other.share ?? 1) - (one.revenueShare ?? 0) / (one.share ?? 1),
    );
  const best = told[0];
  if (best === undefined) return say('report.segmentations.lead-plain', { name: grouping.name, n });
  return say('report.segmentations.lead', {
    name: grouping.name,
    group: grouping.groups[best.group]!.name,
    size: best.n,
    n,
    share: best.share,
    revenue: best.revenueShare,
  });
}

function groupingTable(
  { analysis, say }: ReportContext,
  page: Page,
  { grouping, summaries }: GroupingView,
): void {
  const n = summaries.reduce((sum, one) => sum + one.n, 0);
  page.note(
    grouping.name,
    say('report.segmentations.says', { definition: grouping.definition, n }),
  );
  const number = (id: string, header: string, format: ReportColumn['format']): ReportColumn => ({
    id,
    header,
    format,
    width: COLUMN.number,
    ...(id === 'share' || id === 'revenue' ? { dataBar: true } : {}),
    ...(id === 'frequency' || id === 'recency' ? { decimals: 1 } : {}),
  });
  const isOrdered = analysis.metrics !== null;
  const ofOrders = [
    number('revenue', say('report.segmentations.revenue'), 'percent'),
    number('recency', say('report.segmentations.recency'), 'number'),
    number('frequency', say('report.segmentations.frequency'), 'number'),
    number('monetary', say('report.segmentations.monetary'), 'money'),
  ];
  // Groups of a column are called by its values, which say who is in them.
  const isDefined = grouping.groups.some(({ name, definition }) => definition !== name);
  page.table({
    id: `segmentation-${grouping.id.replace(/[^\w-]/g, '_')}-${page.row}`,
    columns: [
      {
        id: 'name',
        header: say('report.segmentations.group'),
        format: 'text',
        width: COLUMN.name,
        wrap: true,
      },
      number('n', say('report.segmentations.n'), 'count'),
      number('share', say('report.segmentations.share'), 'percent'),
      ...(isOrdered ? ofOrders : []),
      ...(isDefined ? [sentence('definition', say('report.segmentations.who'), 5)] : []),
    ],
    rows: () =>
      grouping.groups.map(({ definition }, index) => {
        const one = summaries[index]!;
        return [
          nameOf(grouping, index),
          one.n,
          one.share,
          ...(isOrdered ? [one.revenueShare, one.recencyDays, one.frequency, one.monetary] : []),
          ...(isDefined ? [sentenceCase(definition)] : []),
        ];
      }),
  });
}

function treeTable(
  { analysis, say, language, currency }: ReportContext,
  page: Page,
  { grouping, tree }: GroupingView,
): void {
  if (tree === null || tree.accuracy === null || tree.baseline === null) return;
  if (tree.n < analysis.settings.minimumN) return;
  page.gap();
  page.lead(
    say('report.segmentations.tree', {
      name: grouping.name,
      accuracy: tree.accuracy,
      baseline: tree.baseline,
      n: tree.n,
    }),
  );
  page.table({
    id: `tree-${page.row}`,
    columns: [
      sentence('rule', say('report.segmentations.rule'), 3),
      {
        id: 'n',
        header: say('report.segmentations.n'),
        format: 'count',
        width: COLUMN.number,
      },
      sentence('group', say('report.segmentations.most'), 2),
      {
        id: 'share',
        header: say('report.segmentations.purity'),
        format: 'percent',
        width: COLUMN.number,
      },
    ],
    rows: () =>
      tree.leaves.map((leaf) => [
        sentenceCase(treeRuleText(tree, leaf.conditions, language, currency)),
        leaf.n,
        nameOf(grouping, leaf.group),
        leaf.share,
      ]),
  });
  if (tree.unexplained.length > 0) {
    page.note(
      null,
      say('report.segmentations.unexplained', {
        names: listed(
          language,
          tree.unexplained.map((group) => grouping.groups[group]!.name),
        ),
      }),
    );
  }
}

function migrationTable({ say }: ReportContext, page: Page, migration: Migration): void {
  const { segments, counts, arrived, moved, stayed } = migration;
  const cameLater = arrived.reduce((sum, one) => sum + one, 0);
  page.gap();
  page.lead(
    say(cameLater === 0 ? 'report.segmentations.moved' : 'report.segmentations.migration', {
      from: isoDay(migration.from),
      to: isoDay(migration.to),
      moved,
      both: moved + stayed,
      arrived: cameLater,
    }),
  );
  page.table({
    id: `migration-${page.row}`,
    columns: [
      {
        id: 'from',
        header: say('report.segmentations.from-to'),
        format: 'text',
        width: COLUMN.name,
      },
      ...segments.map(
        ({ name }, index): ReportColumn => ({
          id: `to${index}`,
          header: name,
          format: 'count',
          width: COLUMN.number,
        }),
      ),
    ],
    rows: () => [
      ...segments.map(({ name }, index) => [name, ...counts[index]!]),
      ...(cameLater === 0 ? [] : [[say('report.segmentations.not-yet'), ...arrived]]),
    ],
  });
}

function agreementTable({ say }: ReportContext, page: Page, { views, agreement }: Segmentations) {
  page.gap();
  page.lead(say('report.segmentations.agreement'));
  page.table({
    id: `agreement-${page.row}`,
    columns: [
      {
        id: 'name',
        header: say('report.segmentations.segmentation'),
        format: 'text',
        width: COLUMN.name,
      },
      ...views.map(
        ({ grouping }, index): ReportColumn => ({
          id: `with${index}`,
          header: grouping.name,
          format: 'number',
          width: COLUMN.number,
          decimals: 2,
        }),
      ),
    ],
    rows: () => views.map(({ grouping }, row) => [grouping.name, ...agreement[row]!.map(rounded)]),
  });
}

/** As shown, so that nearly nothing isn't written −0.00. */
const rounded = (index: number | null): number | null =>
  index === null ? null : sheetRound(index, 2);

/** A sentence over several columns of the sheet. */
function sentence(id: string, header: string, over: number): ReportColumn {
  return wideText(id, header, { over, each: COLUMN.number });
}
