import { type Language, type MessageCode, t } from '../../i18n/index.ts';
import {
  type CustomerFacts,
  evaluateRule,
  PRESET_SEGMENTS,
  parseRule,
  plannedSegments,
} from '../../segment/index.ts';
import { statesByCode, valueTag } from '../draft.ts';
import type { Family, TagDraft, TagInput } from '../types.ts';

const MODEL = { method: 'model' } as const;

/**
 * The segments of the current segmentation, and beside them the lifecycle stages and the RFM segments
 * where those aren't it.
 */
export function segmentTags(input: TagInput, facts: CustomerFacts | null): Family {
  const { rfm, settings } = input;
  const tags = [...currentTags(input)];
  const current = settings.segments === null ? settings.preset : null;
  if (facts !== null && current !== 'lifecycle') {
    tags.push(
      ...presetTags(
        'lifecycle',
        ['stage', 'lifecycle'],
        'tags.name.stage',
        codesOf('lifecycle', facts),
      ),
    );
  }
  if (facts !== null && rfm !== null && rfm.customers > 0 && current !== 'rfm11') {
    tags.push(...presetTags('rfm11', ['rfm', 'rfm'], 'tags.name.rfm', codesOf('rfm11', facts)));
  }
  return { tags, missing: [] };
}

function currentTags({ segmentation, settings }: TagInput): readonly TagDraft[] {
  if (segmentation === null) return [];
  const { assignment, segments } = segmentation;
  const namesIn = (language: Language) =>
    new Map(plannedSegments({ ...settings, language }).map(({ id, name }) => [id, name]));
  const names = { zh: namesIn('zh'), en: namesIn('en') };
  return segments.map(({ id, name, rule }, index) => {
    const states = statesByCode(
      assignment,
      segments.map((_, one) => one === index),
    );
    const says = rule === '' ? 'tags.says.segment-rest' : 'tags.says.segment';
    const texts = { name: 'tags.name.value', says, params: { rule } } as const;
    const tag = valueTag('segment', id, ['model', 'segment'], states, texts, methodOf(rule));
    return renamed(tag, (language) => names[language].get(id) ?? name);
  });
}

type PresetTags = 'lifecycle' | 'rfm11';

/** Segments of a preset that have a tag; whoever a completion segment takes has no scores. */
const tagged = (preset: PresetTags) =>
  PRESET_SEGMENTS[preset].filter(({ completion }) => !completion);

/** The segment of each customer, the first whose rule fits; −1: none. */
function codesOf(preset: PresetTags, facts: CustomerFacts): Int16Array {
  const codes = new Int16Array(facts.count).fill(-1);
  tagged(preset).forEach(({ rule }, index) => {
    const matches = evaluateRule(parseRule(rule), facts);
    for (let one = 0; one < codes.length; one += 1) {
      if (matches[one] === 1 && codes[one] === -1) codes[one] = index;
    }
  });
  return codes;
}

/** Segments of a preset as tags. */
function presetTags(
  preset: PresetTags,
  [role, group]: readonly [string, 'lifecycle' | 'rfm'],
  naming: MessageCode,
  codes: Int16Array,
): readonly TagDraft[] {
  const segments = tagged(preset);
  return segments.map(({ id, rule, name }, index) => {
    const states = statesByCode(
      codes,
      segments.map((_, one) => one === index),
    );
    const texts = {
      name: 'tags.name.value',
      says: `tags.says.${group}`,
      params: { rule },
    } as const;
    const tag = valueTag(role, id, ['model', group], states, texts, methodOf(rule));
    return renamed(tag, (language) => t(language, naming, { name: t(language, name) }));
  });
}

/** A rule over scores or means depends on everyone. */
function methodOf(rule: string): typeof MODEL | Record<string, never> {
  return isRelative(rule) ? MODEL : {};
}

/** Whether who satisfies a rule depends on the other customers too. */
export function isRelative(rule: string): boolean {
  return /\b(?:r|f|m|fm)\b|_mean\b|monetary_(?:high|mid)\b/i.test(rule);
}

function renamed(tag: TagDraft, nameIn: (language: Language) => string): TagDraft {
  return { ...tag, names: { zh: nameIn('zh'), en: nameIn('en') } };
}
