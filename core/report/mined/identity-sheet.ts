import { customersInScope } from '../../analysis/index.ts';
import { sentenceCase } from '../../basics/index.ts';
import { listed } from '../../i18n/index.ts';
import type { OneCustomerView, ShownKey, SourceSummary } from '../../identity/index.ts';
import type { ReportContext } from '../context.ts';
import { Page, type TableDraft } from '../page.ts';
import type { ReportCell, ReportColumn, ReportSheet } from '../types.ts';

/** Rows of a list on the sheet; the JSON has all. */
const LISTED = 100;
/** From this share of rows without a customer on, a sheet is named in the headline. */
const MANY_UNMATCHED = 0.1;
const JOINING = ['member', 'phone', 'email'] as const;

/** The tables stand below each other and share their columns. */
const WIDTHS = { first: 24, second: 32, third: 16, fourth: 18, sixth: 38 } as const;

type Say = ReportContext['say'];

/** 统一客户视图: where the customers come from, which keys joined them, and what a person should check. */
export function identitySheet(context: ReportContext, view: OneCustomerView): ReportSheet {
  const { names, say } = context;
  const page = new Page('identity', names.identity);
  page.title(say('report.identity.title'), context.suffix);
  page.lead(leadOf(context, view));
  const scope = customersInScope(context.analysis) ?? 0;
  if (scope > 0 && scope < view.customers) {
    page.note(null, say('report.identity.beyond', { n: view.customers - scope, scope }));
  }
  const worst = worstSource(view.sources);
  if (worst !== null && view.customers > 0) {
    const params = { sheet: worst.sheet, share: worst.unmatchedShare, n: unmatchedOf(worst) };
    page.note(null, say('report.identity.unmatched', params));
  }
  page.table(sourcesTable(context, view));
  page.gap();
  duplicatesPart(context, page, view);
  alikePart(context, page, view);
  sharedPart(context, page, view);
  conflictsPart(context, page, view);
  page.lead(say('report.identity.columns-lead'));
  page.table(columnsTable(say, view));
  page.gap();
  const limit = view.options.sharedKeyLimit;
  page.note(say('report.label.definition'), say('report.identity.definition', { limit }));
  page.note(null, say('report.identity.definition-rule'));
  page.note(null, say('report.identity.unmatched-note'));
  return page.sheet({ frozenRows: 2 });
}

function leadOf({ say, language }: ReportContext, view: OneCustomerView): string {
  const { customers, sources, options } = view;
  if (customers === 0) return say('report.identity.lead-nobody');
  const params = { customers, sources: sources.length };
  if (options.mode === 'off') return say('report.identity.lead-off', params);
  const byKind = JOINING.map((kind) => ({
    kind: say(`identity.key.${kind}`),
    n: sources.reduce((sum, { joined }) => sum + joined[kind], 0),
  })).filter(({ n }) => n > 0);
  const clear = noDuplicates(say, view);
  if (byKind.length === 0) return say('report.identity.lead-plain', { ...params, clear });
  const joined = byKind.reduce((sum, { n }) => sum + n, 0);
  const kinds = listed(
    language,
    byKind.map((each) => say('report.identity.kind-rows', each)),
  );
  return say('report.identity.lead-joined', { ...params, joined, kinds, clear });
}

/** Said where keys could tell of customers who stand twice, and none do. */
function noDuplicates(say: Say, { duplicates, sources }: OneCustomerView): string {
  const canTell = sources.some(({ keys }) => keys.some((key) => key !== 'id'));
  return canTell && duplicates.length === 0 ? say('report.identity.no-duplicates') : '';
}

function worstSource(sources: readonly SourceSummary[]): SourceSummary | null {
  const [worst] = [...sources].sort((a, b) => (b.unmatchedShare ?? 0) - (a.unmatchedShare ?? 0));
  return worst !== undefined && (worst.unmatchedShare ?? 0) >= MANY_UNMATCHED ? worst : null;
}

function unmatchedOf({ unknown, unclear, none }: SourceSummary): number {
  return unknown + unclear + none;
}

function sourcesTable({ say, language }: ReportContext, { sources }: OneCustomerView): TableDraft {
  return {
    id: 'sources',
    name: 'LensSources',
    columns: [
      text('sheet', say('report.identity.sheet'), WIDTHS.first),
      text('kind', say('report.identity.kind'), WIDTHS.second),
      text('party', say('report.identity.party'), WIDTHS.third),
      count('rows', say('report.identity.rows')),
      count('own', say('report.identity.own')),
      text('keys', say('report.identity.keys'), WIDTHS.sixth),
      count('joined', say('report.identity.joined')),
      count('unmatched', say('report.identity.unmatched-rows')),
      { id: 'share', header: say('report.identity.unmatched-share'), format: 'percent', width: 16 },
      count('values', say('report.identity.values')),
    ],
    rows: () =>
      sources.map((source) => [
        source.sheet,
        say(`identity.source.${source.kind}`),
        sentenceCase(say(`identity.party.${source.party}`)),
        source.rows,
        source.own,
        sentenceCase(
          listed(
            language,
            source.keys.map((kind) => say(`identity.key.${kind}`)),
          ),
        ),
        JOINING.reduce((sum, kind) => sum + source.joined[kind], 0),
        unmatchedOf(source),
        source.unmatchedShare,
        source.values,
      ]),
  };
}

function duplicatesPart(context: ReportContext, page: Page, view: OneCustomerView): void {
  const { say, language } = context;
  const { duplicates, options } = view;
  if (duplicates.length === 0) return;
  const params = {
    groups: duplicates.length,
    ids: duplicates.reduce((sum, { customers }) => sum + customers.length, 0),
  };
  const isMerged = options.mode === 'merge';
  page.lead(say(`report.identity.${isMerged ? 'merged-lead' : 'duplicates-lead'}`, params));
  listTable(context, page, {
    id: 'duplicates',
    name: 'LensDuplicates',
    columns: [
      text('customers', say('report.identity.customers'), WIDTHS.first),
      text('keys', say('report.identity.common'), WIDTHS.second),
    ],
    rows: duplicates.map(({ customers, keys }) => [
      listed(language, customers),
      listed(
        language,
        keys.map((key) => keyText(say, key)),
      ),
    ]),
  });
}

/** Ids that may be one customer but count as two: what they differ by, and where they stand. */
function alikePart(context: ReportContext, page: Page, { alike }: OneCustomerView): void {
  const { say } = context;
  for (const { by, n, pairs } of alike) {
    page.lead(say(`report.identity.alike-${by}`, { n }));
    page.note(null, say(`report.identity.alike-${by}-do`));
    page.table({
      id: `alike-${by}`,
      name: by === 'zeros' ? 'LensIdsZeros' : 'LensIdsCapitals',
      columns: [
        text('one', say('report.identity.one-spelling'), WIDTHS.first),
        text('one-where', say('report.identity.where'), WIDTHS.second),
        text('other', say('report.identity.other-spelling'), WIDTHS.third),
        text('other-where', say('report.identity.where-too'), WIDTHS.fourth),
      ],
      rows: () => pairs.map(({ one, other }) => [one.id, one.where, other.id, other.where]),
    });
    const left = n - pairs.length;
    if (left > 0) page.note(null, say('report.identity.more', { n: left }));
    page.gap();
  }
}

function sharedPart(context: ReportContext, page: Page, view: OneCustomerView): void {
  const { say, language } = context;
  const { shared, options } = view;
  if (shared.length === 0) return;
  page.lead(
    say('report.identity.shared-lead', { n: shared.length, limit: options.sharedKeyLimit }),
  );
  listTable(context, page, {
    id: 'shared',
    name: 'LensSharedKeys',
    columns: [
      text('key', say('report.identity.key'), WIDTHS.first),
      text('customers', say('report.identity.among'), WIDTHS.second),
      count('people', say('report.identity.people')),
    ],
    rows: shared.map((key) => [keyText(say, key), listed(language, key.customers), key.people]),
  });
}

function conflictsPart(context: ReportContext, page: Page, view: OneCustomerView): void {
  const { say, language } = context;
  const { conflicts } = view;
  if (conflicts.length === 0) return;
  page.lead(say('report.identity.conflicts-lead', { n: conflicts.length }));
  listTable(context, page, {
    id: 'conflicts',
    name: 'LensConflicts',
    columns: [
      text('customer', say('report.identity.customer'), WIDTHS.first),
      text('attribute', say('report.identity.attribute'), WIDTHS.second),
      text('kept', say('report.identity.kept'), WIDTHS.third),
      text('from', say('report.identity.from'), WIDTHS.fourth),
      text('rule', say('report.identity.rule'), 12),
      text('others', say('report.identity.others'), WIDTHS.sixth),
    ],
    rows: conflicts.map(({ customer, role, kept, rule, others }) => [
      customer,
      sentenceCase(say(`role.${role}`)),
      kept.value,
      kept.where,
      say(`identity.rule.${rule}`),
      listed(
        language,
        others.map((other) => say('report.identity.other', other)),
      ),
    ]),
  });
}

function columnsTable(say: Say, { columns }: OneCustomerView): TableDraft {
  return {
    id: 'columns',
    name: 'LensColumnTypes',
    columns: [
      text('sheet', say('report.identity.sheet'), WIDTHS.first),
      text('column', say('report.identity.column'), WIDTHS.second),
      text('role', say('report.identity.role'), WIDTHS.third),
      text('type', say('report.identity.type'), WIDTHS.fourth),
      { id: 'filled', header: say('report.identity.filled'), format: 'percent', width: 10 },
    ],
    rows: () =>
      columns.map(({ sheet, column, role, type, filled }) => [
        sheet,
        column,
        role === null ? '' : sentenceCase(say(`role.${role}`)),
        sentenceCase(say(`identity.type.${type}`)),
        filled,
      ]),
  };
}

/** A list cut to its first entries, with how many are left. */
function listTable(
  { say }: ReportContext,
  page: Page,
  list: Omit<TableDraft, 'rows'> & { readonly rows: readonly (readonly ReportCell[])[] },
): void {
  page.table({ ...list, rows: () => list.rows.slice(0, LISTED) });
  const left = list.rows.length - LISTED;
  if (left > 0) page.note(null, say('report.identity.more', { n: left }));
  page.gap();
}

function keyText(say: Say, { kind, key }: ShownKey): string {
  return say('report.identity.key-text', { kind: say(`identity.key.${kind}`), key });
}

function text(id: string, header: string, width: number): ReportColumn {
  return { id, header, format: 'text', width, wrap: width >= 24 };
}

function count(id: string, header: string): ReportColumn {
  return { id, header, format: 'count', width: 12 };
}
