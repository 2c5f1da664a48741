import {
  type Analysis,
  analyze,
  type Language,
  parseIsoDay,
  parsePeriod,
  parseQuestion,
  type Question,
} from '#core';
import { readSource } from '#workbook';
import { type Parts, partsOf } from '../questions/parts.ts';

export const TODAY = parseIsoDay('2026-06-26')!;

/** The demo workbook with its campaign, analysed. */
export async function demoAnalysis(language: Language): Promise<Analysis> {
  const file = await readSource(`samples/demo-618.${language}.xlsx`);
  const settings = {
    campaign: parsePeriod('2026-06-01..2026-06-18')!,
    campaignName: language === 'zh' ? '618 大促' : '618 Sale',
    targets: [
      { metric: 'conversion_rate', target: 0.18 },
      { metric: 'aov', target: 600 },
    ],
  };
  return analyze([file], { settings: [settings], language, version: 'test' });
}

/** How a question is read: its parts, with segments in order of name, or the code of why not. */
export function readingOf(
  text: string,
  analysis: Analysis,
  previous: Question | null = null,
): { readonly parts: Parts | string; readonly question: Question | null } {
  const parsed = parseQuestion(text, analysis, TODAY, previous);
  if ('suggestions' in parsed) return { parts: parsed.note.code, question: null };
  const parts = partsOf(parsed);
  const segments = parts.segments === undefined ? {} : { segments: [...parts.segments].sort() };
  return { parts: { ...parts, ...segments }, question: parsed };
}
