import { sentenceCase } from '../../basics/index.ts';
import {
  exampleTags,
  LEAST_LIFT,
  LEAST_SHARE,
  type SegmentTags,
  type TagGroup,
  type TagLift,
  type TagsResult,
} from '../../tags/index.ts';
import { ratioCell } from '../cells.ts';
import type { ReportContext } from '../context.ts';
import { Page } from '../page.ts';
import { numberShown } from '../shown-cell.ts';
import type { ReportCell, ReportSheet } from '../types.ts';
import { changesTable, migrationTable } from './tag-changes.ts';
import { tagDefinition } from './tag-definition.ts';

/** 标签: what tells segments apart, what changed, and the catalogue. */
export function tagsSheet(context: ReportContext, result: TagsResult): ReportSheet {
  const { names, say } = context;
  const { tagging, segments } = result;
  const page = new Page('tags', names.tags);
  page.title(say('report.tags.title'), context.suffix);
  const headline = strongest(segments);
  const counts = say('report.tags.lead', countsOf(result));
  page.lead(headline === null ? counts : liftText(context, headline.segment, headline.lift));
  if (headline !== null) page.note(null, counts);
  if (tagging.asOf !== null) {
    const { asOf, expires } = tagging;
    page.note(null, say('report.tags.standing', { asOf, expires }));
  }
  page.gap();
  if (segments.length > 0) segmentTable(context, page, segments);
  else whyNoSegments(context, page);
  changesTable(context, page, result);
  migrationTable(context, page, result);
  catalogue(context, page, result);
  notes(context, page, result);
  return page.sheet({ frozenRows: 1 });
}

function countsOf({ tagging }: TagsResult) {
  const of = (tier: string) => tagging.tags.filter((tag) => tag.tier === tier).length;
  return {
    customers: tagging.customers,
    tags: tagging.tags.length,
    raw: of('raw'),
    fact: of('fact'),
    model: of('model'),
    prediction: of('prediction'),
  };
}

/** Groups about what a customer bought and when: near to what segments are made of. */
const OF_ORDERS: readonly TagGroup[] = ['frequency', 'activity', 'value', 'churn', 'next-purchase'];

/** The tag beside its rule that tells a segment best, if possible one that isn't about orders. */
function strongest(segments: readonly SegmentTags[]) {
  const all = segments.flatMap((segment) =>
    exampleTags(segment)
      .filter(({ restates }) => !restates)
      .map((lift) => ({ segment, lift })),
  );
  type One = (typeof all)[number];
  const strength = ({ lift: { lift } }: One) => lift ?? Number.MAX_VALUE;
  const best = (those: readonly One[]) =>
    those.reduce<One | null>(
      (most, one) => (most === null || strength(one) > strength(most) ? one : most),
      null,
    );
  return best(all.filter(({ lift }) => !OF_ORDERS.includes(lift.tag.group))) ?? best(all);
}

function liftText(
  { language, say, currency }: ReportContext,
  segment: SegmentTags,
  { tag, share, restShare, lift, inside }: TagLift,
): string {
  const params = {
    segment: segment.name,
    tag: tag.names[language],
    share: numberShown(share, 'percent', currency),
    rest: numberShown(restShare, 'percent', currency),
    n: inside.n,
  };
  if (lift === null) return say('report.tags.lead-only', params);
  return say('report.tags.lead-lift', { ...params, times: Math.round(lift * 10) / 10 });
}

function segmentTable(context: ReportContext, page: Page, segments: readonly SegmentTags[]): void {
  const { language, say } = context;
  page.lead(say('report.tags.segments'));
  page.table({
    id: 'segment-tags',
    columns: [
      { id: 'segment', header: say('report.tags.segment'), format: 'text', width: 22 },
      { id: 'tag', header: say('report.tags.tag'), format: 'text', width: 28 },
      { id: 'inside', header: say('report.tags.share-inside'), format: 'percent', width: 12 },
      { id: 'rest', header: say('report.tags.share-rest'), format: 'percent', width: 12 },
      { id: 'lift', header: say('report.tags.lift'), format: 'number', width: 12, decimals: 2 },
      { id: 'n', header: say('report.tags.n-inside'), format: 'count', width: 10 },
      { id: 'rest-n', header: say('report.tags.n-rest'), format: 'count', width: 10 },
      { id: 'p', header: say('report.tags.p'), format: 'p-value', width: 10 },
      { id: 'kind', header: say('report.tags.kind'), format: 'text', width: 22 },
    ],
    rows: () =>
      segments.flatMap((segment): readonly (readonly ReportCell[])[] => {
        const lifts = exampleTags(segment);
        if (lifts.length === 0) return [emptyRow(context, segment)];
        return lifts.map((one) => [
          segment.name,
          one.tag.names[language],
          one.share,
          one.restShare,
          ratioCell(one.lift),
          one.inside.n,
          one.rest.n,
          one.pAdjusted,
          say(one.restates ? 'report.tags.kind-rule' : 'report.tags.kind-beside'),
        ]);
      }),
  });
  page.gap();
}

function whyNoSegments({ analysis, say }: ReportContext, page: Page): void {
  const { segments: reason } = analysis.missing;
  if (reason === null) return;
  page.note(null, say('report.tags.no-segments', { reason: say(reason.code, reason.params) }));
}

function emptyRow({ say }: ReportContext, segment: SegmentTags): readonly ReportCell[] {
  const code = segment.reason === 'told' ? 'report.tags.none' : `report.tags.${segment.reason}`;
  const text = say(code as 'report.tags.none' | 'report.tags.few' | 'report.tags.no-rest');
  return [
    segment.name,
    { value: text, tone: segment.reason === 'told' ? 'quiet' : 'unknown' },
    null,
    null,
    null,
    segment.customers,
    null,
    null,
    null,
  ];
}

function catalogue(context: ReportContext, page: Page, { tagging }: TagsResult): void {
  const { language, say } = context;
  page.lead(say('report.tags.catalogue'));
  page.table({
    id: 'tag-catalogue',
    name: 'LensTagCatalogue',
    columns: [
      { id: 'tag', header: say('report.tags.tag'), format: 'text', width: 22 },
      { id: 'tier', header: say('report.tags.tier'), format: 'text', width: 28 },
      { id: 'customers', header: say('report.tags.customers'), format: 'count', width: 12 },
      { id: 'share', header: say('report.tags.share'), format: 'percent', width: 12 },
      { id: 'coverage', header: say('report.tags.coverage'), format: 'percent', width: 12 },
      { id: 'group', header: say('report.tags.group'), format: 'text', width: 10 },
      { id: 'method', header: say('report.tags.method'), format: 'text', width: 10 },
      { id: 'owner', header: say('report.tags.owner'), format: 'text', width: 10 },
      { id: 'id', header: say('report.tags.id'), format: 'text', width: 22 },
      { id: 'expires', header: say('report.tags.expires'), format: 'date', width: 12 },
      {
        id: 'definition',
        header: say('report.tags.definition'),
        format: 'text',
        width: 64,
        wrap: true,
      },
    ],
    rows: () =>
      tagging.tags.map((tag) => [
        tag.names[language],
        sentenceCase(say(`tags.tier.${tag.tier}`)),
        tag.customers,
        tag.share,
        tag.coverage,
        sentenceCase(say(`tags.group.${tag.group}`)),
        say(`report.tags.method.${tag.method}`),
        say(`report.tags.owner.${tag.owner}`),
        tag.id,
        tag.expires,
        sentenceCase(tagDefinition(context, tag)),
      ]),
  });
  page.gap();
}

function notes(context: ReportContext, page: Page, { tagging }: TagsResult): void {
  const { analysis, say } = context;
  const { minimumN, alpha } = analysis.settings;
  page.note(
    say('report.label.definition'),
    say('report.tags.shares-of', { share: LEAST_SHARE, lift: LEAST_LIFT, n: minimumN, alpha }),
  );
  page.note(say('report.label.note'), say('report.tags.prediction-note'));
  for (const { code, params } of tagging.notes) {
    page.note(say('report.tags.missing'), say(code, params));
  }
  page.note(null, say('report.tags.own-how'));
}
