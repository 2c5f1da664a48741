import type { Analysis } from '../../analysis/index.ts';
import { t } from '../../i18n/index.ts';
import type { Comparison } from './comparison.ts';
import type { Ranked } from './ranked.ts';
import type { ShareGuard } from './share-guard.ts';
import { periodText } from './wording.ts';

/** The sentence about a comparison whose other side may not be shown. */
export function hiddenBeforeText({ settings }: Analysis, { period }: Comparison): string {
  const { language } = settings;
  const against = t(language, 'query.against', { period: periodText(language, period) });
  return t(language, 'privacy.before-hidden', { against });
}

/** How many rows of a list are hidden, and why; empty when none is. */
export function hiddenCaveats(
  { settings }: Analysis,
  list: Ranked | null,
  share: ShareGuard | undefined,
): readonly string[] {
  const count = list?.rows.filter(({ isHidden }) => isHidden).length ?? 0;
  if (count === 0 || share === undefined) return [];
  return [t(settings.language, 'privacy.rows-hidden', { count, most: share.hiddenUpTo })];
}
