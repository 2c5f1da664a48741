import type { FunnelResult } from '../funnel/index.ts';
import type { MessageCode } from '../i18n/index.ts';
import { distinctNames } from './distinct-names.ts';

/** Names of the channels as shown, and the one of customers whose first touch has none. */
export function channelNames(
  funnel: FunnelResult,
  say: (code: MessageCode) => string,
): { readonly names: readonly string[]; readonly none: string } {
  const all = distinctNames([...funnel.channels, say('report.path.no-channel')]);
  return { names: all.slice(0, -1), none: all.at(-1)! };
}
