import type { Analysis } from '../../analysis/index.ts';
import { type Day, daysIn, type Note, note, type Period } from '../../basics/index.ts';
import type { Comparing } from '../meaning.ts';
import { partsOf } from '../period/calendar.ts';
import { datedPeriod, type NamedPeriod } from '../period/period-at.ts';
import type { CampaignPart, Heard } from './heard.ts';

const ISO_DATE = /\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?/g;
const RANGE = /\b(?:to|through|until|till)\b|[到至~-]/;

/** The period of a question and what it is compared with. */
export interface ReadPeriods {
  readonly period: NamedPeriod | null;
  readonly compare: 'previous' | 'year-ago' | null;
  readonly comparePeriod: NamedPeriod | null;
  readonly notes: readonly Note[];
}

/**
 * Which period is asked for, and against which. Two periods are compared only when the question says
 * so; then the later one is measured against the earlier, unless a "than" stands between them. Where
 * nothing but a change is asked for, the campaign is set against the period before it.
 *
 * @param comparesParts the question sets values, segments or a dimension side by side, so "compare"
 *   needs no second period
 */
export function readPeriods(
  heard: Heard,
  campaignMeant: boolean,
  comparesParts: boolean,
  analysis: Analysis,
  today: Day,
): ReadPeriods | Note {
  const hows = new Set(heard.comparing.map(({ how }) => how));
  const campaign = campaignPeriods(analysis, today);
  const parts = heard.periods.map(({ part }) => part);
  const namesCampaign = campaignMeant || hows.has('before-after');
  if (campaign === null && (namesCampaign || parts.some((part) => part !== null))) {
    return note('problem', 'query.no-campaign');
  }
  if (parts.includes('after') && campaign?.after === null) {
    return note('problem', 'query.campaign-not-over');
  }
  const found = distinct([
    ...heard.periods.map(({ at, period, part }) => ({ at, period: period ?? campaign![part!]! })),
    ...(namesCampaign ? [{ at: -1, period: campaign!.during }] : []),
  ]);
  const onlyVersus = hows.size === 1 && hows.has('versus');
  if (hows.size === 0 || (comparesParts && onlyVersus && found.length < 2)) {
    return found.length > 1
      ? note('problem', 'query.two-periods')
      : plain(found[0]?.period ?? null);
  }
  if (hows.has('before-after')) return beforeAfter(found, campaign!);
  const [first, second, third] = found;
  if (third !== undefined) return note('problem', 'query.two-periods');
  if (first === undefined) return noPeriod(hows, campaign);
  if (second !== undefined) return twoPeriods(heard, first, second, today);
  return onePeriod(heard, hows, first.period, campaign, today);
}

type Hows = ReadonlySet<Comparing>;

interface Found {
  readonly at: number;
  readonly period: NamedPeriod;
}

function plain(period: NamedPeriod | null): ReadPeriods {
  return { period, compare: null, comparePeriod: null, notes: [] };
}

function against(period: NamedPeriod, comparePeriod: NamedPeriod): ReadPeriods {
  return { ...plain(period), comparePeriod };
}

function beforeAfter(found: readonly Found[], { during, before }: CampaignPeriods) {
  const isOther = ({ period }: Found): boolean =>
    !samePeriod(period, during) && !samePeriod(period, before);
  return found.some(isOther) ? note('problem', 'query.two-periods') : against(during, before);
}

/** A change with no period named: over the campaign, where there is one. */
function noPeriod(hows: Hows, campaign: CampaignPeriods | null): ReadPeriods | Note {
  if (campaign === null || hows.has('year-ago'))
    return note('problem', 'query.compare-needs-period');
  const notes = [note('warning', 'query.campaign-compared')];
  return { ...against(campaign.during, campaign.before), notes };
}

function twoPeriods(heard: Heard, first: Found, second: Found, today: Day): ReadPeriods | Note {
  const hows = heard.comparing.map(({ how }) => how);
  const compares = hows.some((how) => how === 'versus' || how === 'change' || how === 'to-before');
  if (!compares || hows.some((how) => how === 'previous' || how === 'year-ago')) {
    return note('problem', 'query.two-periods');
  }
  const between = heard.comparing.some(
    ({ how, at }) => how === 'versus' && at > first.at && at < second.at,
  );
  const [subject, base] =
    between || first.period.from > second.period.from ? [first, second] : [second, first];
  if (isYearOf(base.period, subject.period, today)) {
    return { ...plain(subject.period), compare: 'year-ago' };
  }
  return against(subject.period, base.period);
}

/** May vs last year: the base is the year before the subject's, and means its same days. */
function isYearOf(base: Period, subject: Period, today: Day): boolean {
  const [first, last] = [partsOf(base.from), partsOf(base.to)];
  const { year, month, day } = partsOf(subject.from);
  const wholeYear = first.year === last.year && daysIn(base) >= 365;
  const toDate = month === 1 && day === 1 && subject.to >= today;
  return wholeYear && year === first.year + 1 && daysIn(subject) < 365 && !toDate;
}

function onePeriod(
  heard: Heard,
  hows: Hows,
  period: NamedPeriod,
  campaign: CampaignPeriods | null,
  today: Day,
): ReadPeriods | Note {
  const isBase = heard.comparing.some(({ namesBase }) => namesBase);
  if (hows.has('year-ago')) return { ...plain(period), compare: 'year-ago' };
  if (campaign !== null && samePeriod(period, campaign.before) && !hows.has('previous')) {
    if (isBase || hows.has('to-before') || hows.has('change')) {
      return against(campaign.during, campaign.before);
    }
  }
  if (campaign !== null && hows.has('to-before') && isSame(period, campaign.after)) {
    return against(period, campaign.before);
  }
  if (isBase && !hows.has('previous') && !hows.has('to-before')) {
    return sinceThen(period, today) ?? note('problem', 'query.compare-needs-period');
  }
  if (campaign !== null && samePeriod(period, campaign.during)) {
    return against(period, campaign.before);
  }
  // "Changed from May to June" may mean two periods or one.
  const isRange = RANGE.test(period.label.replace(ISO_DATE, ''));
  if (hows.has('previous') || hows.has('to-before') || (hows.has('change') && !isRange)) {
    return { ...plain(period), compare: 'previous' };
  }
  return note('problem', isRange ? 'query.two-periods' : 'query.compare-needs-period');
}

/** Compared with last month: the days since it ended, against as many days from its start. */
function sinceThen(base: NamedPeriod, today: Day): ReadPeriods | null {
  const since = today - base.to;
  if (since < 1 || since > daysIn(base) + 3) return null;
  const to = Math.min(base.to, base.from + since - 1);
  return against(
    datedPeriod({ from: base.to + 1, to: today }),
    datedPeriod({ from: base.from, to }),
  );
}

type CampaignPeriods = Readonly<Record<Exclude<CampaignPart, 'after'>, NamedPeriod>> & {
  /** `null` when the campaign isn't over yet. */
  readonly after: NamedPeriod | null;
};

function campaignPeriods({ settings }: Analysis, today: Day): CampaignPeriods | null {
  const { campaign } = settings;
  if (campaign === null) return null;
  const before = settings.before ?? {
    from: campaign.from - (campaign.to - campaign.from + 1),
    to: campaign.from - 1,
  };
  const after = campaign.to < today ? datedPeriod({ from: campaign.to + 1, to: today }) : null;
  return { during: datedPeriod(campaign), before: datedPeriod(before), after };
}

function distinct(found: readonly Found[]): readonly Found[] {
  return found.filter(
    ({ period }, index) => found.findIndex((other) => samePeriod(other.period, period)) === index,
  );
}

function isSame(period: Period, other: Period | null): boolean {
  return other !== null && samePeriod(period, other);
}

function samePeriod(left: Period, right: Period): boolean {
  return left.from === right.from && left.to === right.to;
}
