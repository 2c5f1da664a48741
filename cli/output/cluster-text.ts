import { type Clustering, clusterName, columnLabel, grouped, type Language, t } from '#core';
import { figure, percent } from './figures.ts';
import { noteLines } from './notes.ts';
import { alignedLines } from './width.ts';

/** A clustering as text: its groups with size, share and means, how well each number of groups fits. */
export function clusterText(
  clustering: Clustering,
  sheet: string | null,
  language: Language,
): string {
  const { n, k, inertia, silhouette, stability } = clustering;
  const title =
    sheet === null
      ? t(language, 'cli.cluster-customers', { n, k })
      : t(language, 'cli.cluster-rows', { n, k, sheet });
  const fit = t(language, 'cli.cluster-fit', {
    silhouette: silhouette === null ? null : grouped(silhouette, 3),
    stability: stability === null ? null : grouped(stability, 2),
    inertia: figure(inertia),
  });
  const parts = [[title, fit], groupLines(clustering, language)];
  if (clustering.byK.length > 1) parts.push(fitLines(clustering, language));
  const notes = noteLines(clustering.notes, language);
  if (notes.length > 0) parts.push([...notes]);
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function groupLines({ clusters, columns }: Clustering, language: Language): string[] {
  const header = [
    t(language, 'cli.cluster-group'),
    t(language, 'cli.cluster-size'),
    t(language, 'cli.cluster-share'),
    ...columns.map((column) =>
      t(language, 'cli.cluster-mean', { column: columnLabel(column, language) }),
    ),
  ];
  const rows = clusters.map((cluster) => [
    clusterName(cluster, language),
    grouped(cluster.size, 0),
    percent(cluster.share),
    ...cluster.means.map(figure),
  ]);
  return indented([header, ...rows]);
}

function fitLines({ byK, k: chosen }: Clustering, language: Language): string[] {
  const header = [
    t(language, 'cli.cluster-k'),
    t(language, 'cli.cluster-silhouette'),
    t(language, 'cli.cluster-inertia'),
    t(language, 'cli.cluster-sizes'),
  ];
  const rows = byK.map(({ k, silhouette, inertia, sizes }) => [
    String(k),
    silhouette === null ? '–' : grouped(silhouette, 3),
    figure(inertia),
    sizes.map((size) => grouped(size, 0)).join(' · '),
    k === chosen ? t(language, 'cli.cluster-chosen') : '',
  ]);
  return indented([header, ...rows]);
}

function indented(rows: readonly (readonly string[])[]): string[] {
  return alignedLines(rows).map((line) => `  ${line}`);
}
