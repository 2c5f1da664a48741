import type { Analysis } from '../../../analysis/index.ts';
import { listed, t } from '../../../i18n/index.ts';
import type { Flow } from '../../../journey/index.ts';
import { minedPart } from '../../../mining/index.ts';
import { midSentence } from '../../names.ts';
import { sharedFlow } from '../../topic/shared-flow.ts';
import { coarseRows, offBy, sharedRows } from '../../topic/shared-rows.ts';
import { isNamed, ofOne, type TopicRows } from '../../topic/topic-rows.ts';
import { partOf, TOPICS } from '../../topic/topics.ts';
import type { Answer, AnswerRow, Question, TopicId } from '../../types.ts';
import { roundedFigure } from '../answer-figure.ts';
import { told } from '../explain/told.ts';
import type { ShareGuard } from '../share-guard.ts';
import { comparedForAll } from './compared-for-all.ts';
import { MOST_ROWS, moreRows, partsOf } from './frame.ts';
import { MOST_TRAITS, sentences, type Told } from './told-of.ts';

const mostRows = (topic: TopicId): number => TOPICS[topic].mostRows ?? MOST_ROWS;

/** Values that make a picture. */
const LEAST_DRAWN = 3;

/** How the rows of a topic's own table are drawn; those of one that stands in for it aren't. */
function chartOf(
  topic: TopicId,
  rows: TopicRows | null,
  table: readonly AnswerRow[] | null,
): Answer['chart'] {
  const { chart = null, tables } = TOPICS[topic];
  const drawn = table?.filter(({ value }) => value !== null).length ?? 0;
  return rows?.table === tables[0] && drawn >= LEAST_DRAWN ? chart : null;
}

/** The rows that may be shown, the first or the largest of them in words. */
export function sharedTopic(
  question: Question,
  analysis: Analysis,
  found: Told,
  { hiddenUpTo }: ShareGuard,
): Answer {
  const { language } = analysis.settings;
  const topic = question.topic!;
  const { openHeadline, openDefinition } = TOPICS[topic];
  const definition =
    openDefinition === true ? (found.shortly ?? found.definition) : plainOnly(found.definition);
  const common = { ...partsOf(question, analysis, found.rows), definition };
  if (openHeadline === true) {
    const { headline } = found;
    return told(analysis, question, { ...common, headline }, sentences(headline, found));
  }
  const { comparison } = found;
  const compared =
    comparison === undefined ? null : comparedForAll(analysis, comparison, hiddenUpTo);
  const all =
    compared?.rows ?? shownRows(found, topic, hiddenUpTo * countsOfOne(analysis, topic, found));
  const open = all?.rows.filter((row) => row.hidden !== true) ?? [];
  const flow = topic === 'paths' ? flowFor(analysis, hiddenUpTo) : null;
  if (all === null || open.length === 0) {
    const headline = t(language, 'topic.nothing-shared', { most: hiddenUpTo });
    return told(analysis, question, { ...common, headline }, [headline]);
  }
  // In a long table what is hidden only counts; in a short one it would be missed.
  const most = mostRows(topic);
  const isLong = all.rows.length > most;
  const table = isLong ? open.slice(0, most) : all.rows;
  const { hiddenCount } = all;
  const rough = compared?.offBy ?? roughest(all, open);
  const caveats = [
    t(language, 'topic.rounded'),
    ...(rough === null
      ? []
      : [t(language, 'topic.rough-shares', { points: Math.ceil(rough * 100) })]),
    ...(hiddenCount === 0
      ? []
      : [t(language, 'topic.hidden', { n: hiddenCount, most: hiddenUpTo })]),
    ...moreRows(analysis, isLong ? open.length - table.length : 0),
  ];
  const headline = compared?.headline ?? sharedHeadline(analysis, topic, all, open, found);
  const chart = chartOf(topic, all, table);
  const parts = { ...common, headline, table, caveats, chart, rounded: true } as const;
  return told(analysis, question, flow === null ? parts : { ...parts, flow }, [headline]);
}

/** How far shares of each row's own n may be off, at most. */
function roughest({ isOfN }: TopicRows, open: readonly AnswerRow[]): number | null {
  const all = isOfN === true ? open.flatMap(({ n }) => offBy(n ?? 0) ?? []) : [];
  return all.length === 0 ? null : Math.max(...all);
}

/** How often one customer may be counted in a row of a topic's table. */
function countsOfOne(analysis: Analysis, topic: TopicId, { rows }: Told): number {
  if (partOf(topic) !== 'journey') return 1;
  const { paths = 1, steps = 1 } = minedPart(analysis, 'journey').result?.mostOfOne ?? {};
  return rows?.table === 'transitions' ? steps : paths;
}

/** Of single segments only their rows, hidden as in the whole table. */
function shownRows({ rows, of }: Told, topic: TopicId, most: number) {
  const whole = of?.rows ?? rows;
  if (whole === null) return null;
  const bare: TopicRows = {
    ...whole,
    ...(TOPICS[topic].sharesOfN && whole.table === TOPICS[topic].tables[0] ? { isOfN: true } : {}),
    rows: whole.rows.map((row) => ({ ...row, label: unfigured(row.label) })),
  };
  const all = TOPICS[topic].ofCells === true ? coarseRows(bare) : sharedRows(bare, most);
  if (of === undefined) return all;
  const own = all.rows.filter((row) => isNamed(row, of.name));
  return {
    ...all,
    ...ofOne({ ...all, rows: own }, of.name),
    hiddenCount: own.filter(({ hidden }) => hidden).length,
  };
}

/** A name without the shares that are told after it in brackets: they are of few. */
function unfigured(label: string): string {
  return label.replace(/ ?[（(][^（）()]*%[^（）()]*[）)]$/, '');
}

function flowFor(analysis: Analysis, most: number): Flow | null {
  const { result } = minedPart(analysis, 'journey');
  return result === null ? null : sharedFlow(result.flow, most);
}

function sharedHeadline(
  { settings: { language } }: Analysis,
  topic: TopicId,
  { figure, unit }: TopicRows,
  open: readonly AnswerRow[],
  { of, traits }: Told,
): string {
  if (of !== undefined && traits !== undefined) {
    const [{ value, n }] = open as readonly [AnswerRow];
    const params = { segment: of.name, value: roundedFigure(value, unit), n };
    if (traits.length === 0) return t(language, 'topic.shared-segment', params);
    const names = listed(language, traits);
    return t(language, 'topic.shared-portrait', { ...params, traits: names });
  }
  if (of !== undefined && topic === 'tags') {
    return t(language, 'topic.shared-tags', {
      segment: of.name,
      figure: midSentence(figure),
      list: listed(
        language,
        open
          .slice(0, MOST_TRAITS)
          .map(({ label, value }) => `${label} ${roundedFigure(value, unit)}`),
      ),
    });
  }
  const { told: first } = TOPICS[topic];
  const bySize = open.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const row = first === 'largest' ? bySize[0]! : first === 'least' ? bySize.at(-1)! : open[0]!;
  const kind = open.length === 1 ? 'plain' : (first ?? 'first');
  const code = `topic.shared-${kind}${row.n === null ? '' : '-n'}` as const;
  return t(language, code, {
    label: row.label,
    figure: midSentence(figure),
    value: roundedFigure(row.value, unit),
    n: row.n,
  });
}

/** Sentences without a digit: numbers in a definition may be counts of this workbook. */
function plainOnly(text: string): string {
  const parts = text.split(/(?<=[。；;.])/);
  const isPlain = (part: string | undefined): boolean =>
    part !== undefined && /\p{L}/u.test(part) && !/\p{N}/u.test(part);
  return parts
    .map((part, at) => {
      if (!isPlain(part)) return '';
      // What went on in a part that is left out ends here.
      return isPlain(parts[at + 1]) ? part : part.replace(/；$/, '。').replace(/;$/, '.');
    })
    .join('')
    .trim();
}
