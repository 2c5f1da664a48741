import { describe, expect, it } from 'vitest';
import {
  beforeOf,
  isCounted,
  isEdited,
  readingsOf,
} from '../../../../addin/taskpane/screens/segments/reading.ts';
import { paneStory } from '../fixtures/pane-story.ts';
import { draftsStory, previewStory, segmentsStory } from '../fixtures/segments-story.ts';

const drafts = draftsStory('en');
const preview = previewStory('en');

describe('readingsOf', () => {
  it('shows the saved rules while nothing is edited', () => {
    const readings = readingsOf(paneStory('en'));
    expect(readings.map(({ changed }) => changed)).toEqual(Array(7).fill(false));
    expect(readings.every(({ previewed }) => previewed === null)).toBe(true);
  });

  it('takes a preview only for the text it was made of', () => {
    const [counted] = readingsOf(paneStory('en', { drafts, preview }));
    expect(counted!.previewed!.customersThen).toBe(398);
    const typing = drafts.map((one, at) => (at === 0 ? { ...one, rule: `${one.rule}0` } : one));
    const [uncounted] = readingsOf(paneStory('en', { drafts: typing, preview }));
    expect(uncounted!.previewed).toBeNull();
  });
});

describe('isEdited and isCounted', () => {
  it('see a changed, a removed and a moved rule', () => {
    const saved = segmentsStory('en').rules;
    expect(isEdited(paneStory('en'))).toBe(false);
    expect(isEdited(paneStory('en', { drafts: saved }))).toBe(false);
    expect(isEdited(paneStory('en', { drafts }))).toBe(true);
    expect(isEdited(paneStory('en', { drafts: saved.slice(1) }))).toBe(true);
    expect(isEdited(paneStory('en', { drafts: [...saved].reverse() }))).toBe(true);
  });

  it('count only when every rule was previewed as it reads, in this order', () => {
    expect(isCounted(paneStory('en', { drafts, preview }))).toBe(true);
    expect(isCounted(paneStory('en', { drafts: [...drafts].reverse(), preview }))).toBe(false);
    expect(isCounted(paneStory('en', { drafts, preview: null }))).toBe(false);
  });
});

describe('beforeOf', () => {
  const saved = segmentsStory('en').rules[0]!.clauses!;

  it('tells for each clause what it was, and what was left out', () => {
    const [orders, aov] = saved;
    const changed = beforeOf(
      [orders!, { ...aov!, value: '800' }, { field: 'r', operator: '>=', value: '4' }],
      saved,
    );
    expect(changed.clauses).toEqual([null, '≥ ¥1,000', undefined]);
    expect(changed.dropped).toEqual(['Last purchase ≤ 30']);
  });
});
