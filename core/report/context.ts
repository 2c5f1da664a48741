import type { Analysis } from '../analysis/index.ts';
import { isoDay, type Params } from '../basics/index.ts';
import { type Door, type Language, type MessageCode, t } from '../i18n/index.ts';
import type { Mining } from '../mining/index.ts';
import { type CustomersTable, customersTable } from './customers-table.ts';
import { SHEET_IDS, type SheetId } from './types.ts';

/** What every sheet of a report needs to know. */
export interface ReportContext {
  readonly analysis: Analysis;
  readonly language: Language;
  /** Whose words the sentences use. */
  readonly door: Door;
  /** Currency sign put before money; '' for none. */
  readonly currency: string;
  /** Tab names. */
  readonly names: Readonly<Record<SheetId, string>>;
  /** The customers' result table; `null` when no sheet names customers. */
  readonly customers: CustomersTable | null;
  /** Quieter text after every title: campaign, dates, as-of. */
  readonly suffix: string;
  say(code: MessageCode, params?: Params): string;
}

/** What a report may leave out, and for whom it is written. */
export interface ReportOptions {
  /** Where the reader can act: at the command line (default) or in the pane. */
  readonly door?: Door;
  /** List the customers one by one (default); otherwise the figures stand as values. */
  readonly customers?: boolean;
  /** Parts of the mining step to put beside the tables; none when absent. */
  readonly mining?: Mining;
}

/** The context of a report on an analysis. */
export function reportContext(
  analysis: Analysis,
  { customers = true, door = 'command-line' }: ReportOptions = {},
): ReportContext {
  const { language, currency } = analysis.settings;
  const say = (code: MessageCode, params: Params = {}) => t(language, code, params, door);
  const names = Object.fromEntries(
    SHEET_IDS.map((id) => [id, say(`report.sheet.${id}`)]),
  ) as Record<SheetId, string>;
  return {
    analysis,
    language,
    door,
    currency: currency ?? analysis.cleaned.currency,
    names,
    customers: customersTable(analysis, names.customers, customers),
    suffix: suffixOf(analysis, say),
    say,
  };
}

function suffixOf(
  { settings, asOf }: Analysis,
  say: (code: MessageCode, params?: Params) => string,
): string {
  const { campaign, campaignName } = settings;
  const dates =
    campaign === null
      ? null
      : say('report.suffix.dates', { from: isoDay(campaign.from), to: isoDay(campaign.to) });
  const day = asOf === null ? null : say('report.suffix.as-of', { day: isoDay(asOf) });
  return [campaignName, dates, day].filter((part) => part !== null && part !== '').join('　');
}
