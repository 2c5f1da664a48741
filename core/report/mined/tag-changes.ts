import { sentenceCase } from '../../basics/index.ts';
import { joinedSentences } from '../../i18n/index.ts';
import { quarterBefore } from '../../segment/index.ts';
import type { TagsResult } from '../../tags/index.ts';
import type { ReportContext } from '../context.ts';
import type { Page } from '../page.ts';

/** Tags listed with their changes; those with most movement. */
const LISTED = 15;

/** What changed since the tags were last due. */
export function changesTable(context: ReportContext, page: Page, { changes }: TagsResult): void {
  const { language, say } = context;
  if (changes === null) {
    page.note(null, say('report.tags.no-changes'));
    page.gap();
    return;
  }
  const { from, to, customers, movedStage, newcomers } = changes;
  const isQuarter = from === quarterBefore(to);
  const moved = { from, customers, moved: movedStage ?? 0 };
  const sentences = [
    say(isQuarter ? 'report.tags.changes-quarter' : 'report.tags.changes', moved),
    ...(newcomers > 0 ? [say('report.tags.newcomers', { n: newcomers })] : []),
  ];
  page.lead(joinedSentences(language, sentences));
  const listed = changes.tags.filter(({ gained, lost }) => gained + lost > 0).slice(0, LISTED);
  if (listed.length > 0) {
    page.table({
      id: 'tag-changes',
      columns: [
        { id: 'tag', header: say('report.tags.tag'), format: 'text', width: 22 },
        { id: 'tier', header: say('report.tags.tier'), format: 'text', width: 28 },
        { id: 'before', header: say('report.tags.before'), format: 'count', width: 12 },
        { id: 'now', header: say('report.tags.now'), format: 'count', width: 12 },
        { id: 'gained', header: say('report.tags.gained'), format: 'count', width: 12 },
        { id: 'lost', header: say('report.tags.lost'), format: 'count', width: 10 },
        { id: 'net', header: say('report.tags.net'), format: 'count', width: 10 },
      ],
      rows: () =>
        listed.map(({ tag, before, now, gained, lost }) => [
          tag.names[language],
          sentenceCase(say(`tags.tier.${tag.tier}`)),
          before,
          now,
          gained,
          lost,
          gained - lost,
        ]),
    });
  }
  page.gap();
}

/** Who moved from one lifecycle stage to another. */
export function migrationTable(context: ReportContext, page: Page, { changes }: TagsResult): void {
  const { language, say } = context;
  const migration = changes?.migration ?? null;
  if (changes === null || migration === null) return;
  const { tags, counts } = migration;
  page.lead(say('report.tags.migration', { from: changes.from, to: changes.to }));
  page.table({
    id: 'tag-migration',
    columns: [
      { id: 'from', header: say('report.tags.before'), format: 'text', width: 22 },
      ...tags.map(({ id, names }) => ({
        id,
        header: names[language],
        format: 'count' as const,
        width: 12,
      })),
    ],
    rows: () => tags.map(({ names }, row) => [names[language], ...counts[row]!]),
  });
  page.gap();
}
