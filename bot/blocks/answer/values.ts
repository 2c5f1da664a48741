import { type Answer, grouped, type Language, roundedFigure, shownValue, t } from '#core';

/** A number of an answer, as its sentence has it; a dash for none. */
export function shownOf(answer: Answer, value: number | null): string {
  if (value === null) return '–';
  const { unit, currency = '', rounded } = answer;
  if (rounded === true && isPercentage(answer)) return roundedFigure(value, unit);
  return shownValue(value, unit, currency);
}

/** The parts of an answer are what they gave to the change of the whole. */
export const isWhy = ({ asked }: Answer): boolean => asked.intent === 'why';

/** A contribution to a change, with its sign and in its unit. */
export function contributionOf(answer: Answer, value: number | null, language: Language): string {
  if (value === null) return '–';
  const sign = value > 0 ? '+' : '';
  if (isPercentage(answer)) {
    return `${sign}${grouped(value * 100, 1)}${t(language, 'report.unit.points')}`;
  }
  return `${sign}${shownOf(answer, value)}`;
}

/** A change with its sign: points for rates and scores, % for counts and money. */
export function changeOf(
  { unit, comparison }: Answer,
  change: number | null | undefined,
  language: Language,
): string {
  if (change === null || change === undefined) return '–';
  const sign = change > 0 ? '+' : '';
  if (comparison?.changeType !== 'points') return `${sign}${grouped(change * 100, 1)}%`;
  const isShare = unit === 'rate' || unit === 'share' || unit === 'percent';
  return isShare
    ? `${sign}${grouped(change * 100, 1)}${t(language, 'report.unit.points')}`
    : `${sign}${grouped(change, 1)}${t(language, 'report.unit.score')}`;
}

export const isPercentage = ({ unit }: Answer): boolean =>
  unit === 'rate' || unit === 'share' || unit === 'percent';
