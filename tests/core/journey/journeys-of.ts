import { type Analysis, defaultSettings, type Settings } from '#core';
import { smallAnalysis } from '../../support/analysis.ts';
import { type CleanedParts, cleanedFrom, type EventRow } from '../../support/cleaned.ts';

/** Events written as `C1 09:00 view` lines of one day, 2026-06-01. */
export function eventsOf(...lines: readonly string[]): EventRow[] {
  return lines.map((line) => {
    const [customer = '', clock = '', event = '', session] = line.split(' ');
    return {
      customer,
      event,
      time: `2026-06-01T${clock}`,
      ...(session === undefined ? {} : { texts: { session } }),
    };
  });
}

/** An analysis of such data, without a campaign; settings as given. */
export function analysisOf(parts: CleanedParts, settings: Partial<Settings> = {}): Analysis {
  const cleaned = cleanedFrom(parts);
  return smallAnalysis('en', {
    cleaned,
    settings: { ...defaultSettings('en'), ...settings },
    asOf: null,
    funnel: null,
  });
}
