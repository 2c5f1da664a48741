import { sentenceCase } from '../../basics/index.ts';
import {
  type Cluster,
  type CustomerClusters,
  clusterName,
  columnLabel,
} from '../../cluster/index.ts';
import { listed } from '../../i18n/index.ts';
import { preciseSum } from '../../stats/index.ts';
import { plain } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { ACCENT, CHART_ROWS } from '../layout.ts';
import { Page } from '../page.ts';
import type { Format, ReportColumn, ReportSheet } from '../types.ts';

const FORMATS: Readonly<Record<string, Format>> = { monetary: 'money', aov: 'money' };

/** 聚类分群: the groups that buyers form by themselves, and how sure that is. */
export function clustersSheet(context: ReportContext, result: CustomerClusters): ReportSheet {
  const { names, say } = context;
  const { clustering } = result;
  const { n, k, silhouette } = clustering;
  const page = new Page('clusters', names.clusters);
  page.title(say('report.clusters.title'), context.suffix);
  page.lead(leadOf(context, result));
  const drawn = page.row;
  groupsTable(context, page, result);
  page.note(
    say('report.label.definition'),
    say('report.clusters.definition', {
      n,
      columns: listed(
        context.language,
        clustering.columns.map((column) => columnLabel(column, context.language)),
      ),
    }),
  );
  for (const { code, params } of clustering.notes) page.note(null, say(code, params));
  page.gap();
  page.lead(say('report.clusters.k-title', { k, silhouette: (silhouette ?? 0).toFixed(2) }));
  const byK = page.table({
    id: 'by-k',
    columns: [
      { id: 'k', header: say('report.clusters.k'), format: 'text', width: 34 },
      { id: 'n', header: 'n', format: 'count', width: 10 },
      {
        id: 'silhouette',
        header: say('report.clusters.silhouette'),
        format: 'number',
        width: 12,
        decimals: 3,
      },
      { id: 'inertia', header: say('report.clusters.inertia'), format: 'number', width: 14 },
    ],
    rows: () =>
      clustering.byK.map((fit) => [
        // Text, since the numbers of groups are places on the chart.
        plain(String(fit.k), fit.k === k ? { tone: 'strong' } : {}),
        fit.n,
        fit.silhouette,
        fit.inertia,
      ]),
  });
  page.chart({
    id: `silhouette-${drawn}`,
    chart: 'line',
    title: say('report.clusters.k-chart', { n }),
    from: { row: byK.firstRow - 1, column: 5 },
    to: { row: byK.firstRow - 1 + CHART_ROWS, column: 9 },
    categories: byK.range('k'),
    series: [
      { name: say('report.clusters.silhouette'), values: byK.range('silhouette'), color: ACCENT },
    ],
    format: 'number',
    decimals: 2,
  });
  return page.sheet({ frozenRows: 1 });
}

function leadOf({ language, say }: ReportContext, { clustering }: CustomerClusters): string {
  const { clusters, n, k } = clustering;
  const money = clustering.columns.indexOf('monetary');
  const total = sumOf(clusters, money);
  const best = clusters[0]!;
  return say('report.clusters.lead', {
    n,
    k,
    name: clusterName(best, language),
    share: best.share,
    revenue: total > 0 ? (best.size * best.means[money]!) / total : 0,
  });
}

function groupsTable(context: ReportContext, page: Page, { clustering }: CustomerClusters): void {
  const { language, say } = context;
  const { columns, clusters } = clustering;
  const money = columns.indexOf('monetary');
  const total = sumOf(clusters, money);
  page.table({
    id: 'clusters',
    name: 'LensClusters',
    columns: [
      { id: 'name', header: say('report.clusters.name'), format: 'text', width: 34, wrap: true },
      { id: 'n', header: say('report.clusters.size'), format: 'count', width: 12 },
      {
        id: 'share',
        header: say('report.clusters.share'),
        format: 'percent',
        width: 12,
        dataBar: true,
      },
      {
        id: 'revenue',
        header: say('report.clusters.revenue-share'),
        format: 'percent',
        width: 14,
        dataBar: true,
      },
      ...columns.map(
        (column): ReportColumn => ({
          id: column,
          header: say('report.clusters.mean', { column: columnLabel(column, language) }),
          format: FORMATS[column] ?? 'number',
          width: 18,
        }),
      ),
    ],
    rows: () =>
      clusters.map((cluster) => [
        sentenceCase(clusterName(cluster, language)),
        cluster.size,
        cluster.share,
        total > 0 ? (cluster.size * cluster.means[money]!) / total : null,
        ...cluster.means,
      ]),
  });
}

/** Money of all groups together. */
function sumOf(clusters: readonly Cluster[], column: number): number {
  return preciseSum(
    clusters.length,
    (index) => clusters[index]!.size * clusters[index]!.means[column]!,
  );
}
