import type { RoleOverride } from '../roles/index.ts';
import type { FillSetting, QualityRun, ReviewSetting } from './quality-settings.ts';
import type {
  PartialSettings,
  Settings,
  SynonymSetting,
  TagSetting,
  TargetSetting,
} from './types.ts';

/**
 * Settings from several sources, later ones winning. Thresholds win one by one; roles, targets,
 * synonyms, tags, review decisions, fills and the history of quality are put together, a later one
 * replacing an earlier one of the same column, metric, word, id or input.
 *
 * @example
 * mergeSettings({ minimumN: 30, roles: [], targets: [], tags: [] }, { minimumN: 80 }).minimumN // => 80
 */
export function mergeSettings(base: Settings, ...layers: readonly PartialSettings[]): Settings {
  let settings = base;
  for (const layer of layers) {
    settings = {
      ...settings,
      ...layer,
      thresholds: { ...settings.thresholds, ...known(layer.thresholds ?? {}) },
      roles: merged(settings.roles, layer.roles, columnKey),
      targets: merged(settings.targets, layer.targets, metricKey),
      synonyms: merged(settings.synonyms, layer.synonyms, wordKey),
      tags: merged(settings.tags, layer.tags, tagKey),
      reviews: merged(settings.reviews, layer.reviews, reviewKey),
      fills: merged(settings.fills, layer.fills, fillKey),
      qualityHistory: merged(settings.qualityHistory, layer.qualityHistory, runKey),
    };
  }
  return settings;
}

/** Only what is set; an `undefined` must not wipe out what stood there. */
function known<Values extends object>(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Values;
}

function merged<Item>(
  before: readonly Item[],
  after: readonly Item[] | undefined,
  key: (item: Item) => string,
): readonly Item[] {
  if (after === undefined) return before;
  return [...new Map([...before, ...after].map((item) => [key(item), item])).values()];
}

const columnKey = ({ sheet, column }: RoleOverride): string => JSON.stringify([sheet, column]);
const wordKey = ({ word }: SynonymSetting): string => word.trim().toLowerCase();
const tagKey = ({ id }: TagSetting): string => id;
const reviewKey = ({ key }: ReviewSetting): string => key;
const fillKey = ({ column }: FillSetting): string => column.trim().toLowerCase();
const runKey = ({ inputs }: QualityRun): string => inputs;
const metricKey = ({ metric }: TargetSetting): string => metric;
