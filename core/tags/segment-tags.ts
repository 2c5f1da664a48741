import type { Segmentation } from '../segment/index.ts';
import type { Settings } from '../settings/index.ts';
import { distinguishingTags, exampleTags } from './distinguish.ts';
import type { Tagging } from './types.ts';

/** Fewer tags than this are filled up with what the rule says. */
const FEWEST = 3;

/**
 * The same segments with examples of tags that really distinguish them; those of their rule fill up
 * where few do, and stand alone where too few customers tell.
 */
export function withTags(
  segmentation: Segmentation,
  tagging: Tagging,
  settings: Settings,
): Segmentation {
  const told = distinguishingTags(tagging, segmentation, settings);
  const { language } = settings;
  return {
    ...segmentation,
    segments: segmentation.segments.map((segment, index) => {
      const names = exampleTags(told[index]!).map(({ tag }) => tag.names[language]);
      return { ...segment, examples: filledUp(names, segment.tags) };
    }),
  };
}

function filledUp(names: readonly string[], ofRule: readonly string[]): readonly string[] {
  const plain = (name: string) => name.toLowerCase();
  const taken = new Set(names.map(plain));
  if (names.length === 0) return ofRule;
  const more = ofRule.filter((name) => !taken.has(plain(name)));
  return [...names, ...more.slice(0, Math.max(0, FEWEST - names.length))];
}
