import { type Language, t } from '../../i18n/index.ts';
import type { OneCustomerView } from './types.ts';

/** A view as documented for `identity --json`. */
export function identityJson(view: OneCustomerView, language: Language): Record<string, unknown> {
  const { options, customers, sources, columns, conflicts, duplicates, shared, alike } = view;
  return {
    identity: options.mode,
    sharedKeyLimit: options.sharedKeyLimit,
    customers,
    sources: sources.map(({ kind, party, ...rest }) => ({
      sheet: rest.sheet,
      kind,
      kindText: t(language, `identity.source.${kind}`),
      party,
      rows: rest.rows,
      ownKey: rest.own,
      joined: rest.joined,
      unknown: rest.unknown,
      unclear: rest.unclear,
      withoutKey: rest.none,
      unmatchedShare: rest.unmatchedShare,
      keys: rest.keys,
      attributeValues: rest.values,
    })),
    columns,
    conflicts,
    duplicates,
    shared,
    alike,
  };
}
