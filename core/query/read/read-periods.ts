import type { Analysis } from '../../analysis/index.ts';
import { type Day, type Note, note, type Period } from '../../basics/index.ts';
import { datedPeriod, type NamedPeriod } from '../period/period-at.ts';
import type { CampaignPart, Heard } from './heard.ts';

/** The period of a question and what it is compared with. */
export interface ReadPeriods {
  readonly period: NamedPeriod | null;
  readonly compare: 'previous' | 'year-ago' | null;
  readonly comparePeriod: NamedPeriod | null;
}

/**
 * Which period is asked for, and against which. Two periods are compared only when the question says
 * so; then the later one is measured against the earlier, unless a "than" stands between them.
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
  const parts = heard.periods.flatMap(({ part }) => (part === null ? [] : [part]));
  const hows = new Set(heard.comparing.map(({ how }) => how));
  if (campaignMeant || hows.has('before-after')) parts.push('during');
  const campaign = campaignPeriods(analysis, today);
  if (parts.length > 0 && campaign === null) return note('problem', 'query.no-campaign');
  if (parts.includes('after') && campaign?.after === null) {
    return note('problem', 'query.campaign-not-over');
  }
  const found = distinct([
    ...heard.periods.map(({ at, period, part }) => ({
      at,
      period: period ?? campaign![part!]!,
    })),
    ...(campaignMeant || hows.has('before-after') ? [{ at: -1, period: campaign!.during }] : []),
  ]);
  const isCampaign = (period: Period): boolean =>
    campaign !== null && samePeriod(period, campaign.during);

  if (hows.has('before-after')) {
    const others = found.filter(
      ({ period }) => !isCampaign(period) && !samePeriod(period, campaign!.before),
    );
    if (others.length > 0) return note('problem', 'query.two-periods');
    return { period: campaign!.during, compare: null, comparePeriod: campaign!.before };
  }
  const [first, second, third] = found;
  if (third !== undefined) return note('problem', 'query.two-periods');
  if (first === undefined) {
    const open = hows.size > 0 && !(comparesParts && hows.size === 1 && hows.has('versus'));
    if (open) return note('problem', 'query.compare-needs-period');
    return { period: null, compare: null, comparePeriod: null };
  }
  if (second !== undefined) return twoPeriods(heard, first, second);
  return onePeriod(hows, first.period, isCampaign(first.period), comparesParts, campaign);
}

interface Found {
  readonly at: number;
  readonly period: NamedPeriod;
}

function twoPeriods(heard: Heard, first: Found, second: Found): ReadPeriods | Note {
  const hows = heard.comparing.map(({ how }) => how);
  if (!hows.includes('versus') || hows.some((how) => how === 'previous' || how === 'year-ago')) {
    return note('problem', 'query.two-periods');
  }
  const between = heard.comparing.some(({ at }) => at > first.at && at < second.at);
  const [subject, base] =
    between || first.period.from > second.period.from ? [first, second] : [second, first];
  return { period: subject.period, compare: null, comparePeriod: base.period };
}

function onePeriod(
  hows: ReadonlySet<string>,
  period: NamedPeriod,
  isCampaign: boolean,
  comparesParts: boolean,
  campaign: CampaignPeriods | null,
): ReadPeriods | Note {
  const none = { period, compare: null, comparePeriod: null };
  if (hows.size === 0) return none;
  if (hows.has('year-ago')) return { ...none, compare: 'year-ago' };
  if (hows.has('versus') && hows.size === 1 && comparesParts) return none;
  if (isCampaign && campaign !== null) return { ...none, comparePeriod: campaign.before };
  if (hows.has('previous') || hows.has('to-before')) return { ...none, compare: 'previous' };
  return note('problem', 'query.compare-needs-period');
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

function samePeriod(left: Period, right: Period): boolean {
  return left.from === right.from && left.to === right.to;
}
