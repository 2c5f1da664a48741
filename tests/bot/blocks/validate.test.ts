import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../bot/blocks/limits.ts';
import { validateMessage, validateView } from '../../../bot/blocks/validate.ts';
import {
  actions,
  bar,
  button,
  cell,
  MESSAGE_BLOCKS,
  MODAL_BLOCKS,
  plain,
  section,
  series,
  times,
  words,
} from './block-fixtures.ts';

const told = (
  problems: readonly { readonly path: string; readonly message: string }[],
  prefix: string,
): string[] => problems.map(({ path, message }) => `${path.replace(prefix, '')}: ${message}`);

describe('validateMessage', () => {
  for (const [name, block, refused] of MESSAGE_BLOCKS) {
    it(`${refused === null ? 'takes' : 'refuses'} ${name}`, () => {
      const problems = validateMessage({ text: 'n', blocks: [block] });
      expect(told(problems, '/blocks/0')).toEqual(refused === null ? [] : [refused]);
    });
  }

  const refusalsOf = (message: Parameters<typeof validateMessage>[0]) =>
    validateMessage(message).map(({ path, refusal }) => `${path} ${refusal}`);

  it('takes 50 blocks and refuses 51', () => {
    expect(validateMessage({ text: 'n', blocks: times(50, () => section('n')) })).toEqual([]);
    expect(refusalsOf({ text: 'n', blocks: times(51, () => section('n')) })).toEqual([
      '/blocks invalid_blocks',
    ]);
  });

  it('refuses one block_id twice, but lets two blocks have one action_id', () => {
    const twice = [
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ];
    expect(refusalsOf({ blocks: twice })).toEqual(['/blocks/1/block_id invalid_blocks']);
    expect(refusalsOf({ blocks: [actions(button('a')), actions(button('a'))] })).toEqual([]);
  });

  it('refuses a second table and a third chart', () => {
    const table = { type: 'table', rows: [[cell('n')]] };
    expect(refusalsOf({ blocks: [table, table] })).toEqual(['/blocks/1 invalid_blocks']);
    expect(refusalsOf({ blocks: [bar(), bar()] })).toEqual([]);
    expect(refusalsOf({ blocks: [bar(), bar(), bar()] })).toEqual(['/blocks/2 invalid_blocks']);
  });

  it('takes 20 points a series and refuses 21', () => {
    const points = (count: number) => {
      const categories = times(count, (index) => `c${index}`);
      return bar({ series: [series('Now', categories)], axis_config: { categories } });
    };
    expect(refusalsOf({ blocks: [points(20)] })).toEqual([]);
    expect(refusalsOf({ blocks: [points(21)] })).toEqual([
      '/blocks/0/chart/series/0/data invalid_blocks',
      '/blocks/0/chart/axis_config/categories invalid_blocks',
    ]);
  });

  it('counts the cells of a whole message', () => {
    const table = { type: 'table', rows: times(100, () => times(2, () => cell(words(50)))) };
    expect(refusalsOf({ blocks: [table] })).toEqual([]);
    const more = { ...table, rows: [...table.rows.slice(1), [cell(words(51)), cell(words(50))]] };
    expect(refusalsOf({ blocks: [more] })).toEqual(['/blocks invalid_blocks']);
  });

  it('counts the markdown of a whole message', () => {
    const markdown = { type: 'markdown', text: words(6_001) };
    expect(refusalsOf({ blocks: [markdown, { ...markdown, text: words(5_999) }] })).toEqual([]);
    expect(refusalsOf({ blocks: [markdown, markdown] })).toContain('/blocks invalid_blocks');
  });

  it('counts all text, and a share for every block', () => {
    const each = 2_600 - LIMITS.message.container;
    expect(refusalsOf({ blocks: times(5, () => section(words(each))) })).toEqual([]);
    expect(refusalsOf({ blocks: times(5, () => section(words(each + 1))) })).toEqual([
      '/blocks msg_blocks_too_long',
    ]);
  });

  it('wants text or blocks, and text that is not endless', () => {
    expect(refusalsOf({})).toEqual([' no_text']);
    expect(refusalsOf({ text: '', blocks: [] })).toEqual([' no_text']);
    expect(refusalsOf({ text: words(40_001) })).toEqual(['/text msg_too_long']);
    expect(refusalsOf({ text: 7 })).toEqual(['/text invalid_arguments']);
    expect(refusalsOf({ text: 'n', blocks: 'n' })).toEqual(['/blocks invalid_blocks']);
  });

  it('wants metadata with a type and a payload', () => {
    const metadata = { event_type: 'lens_post', event_payload: { key: 'k1' } };
    expect(refusalsOf({ text: 'n', metadata })).toEqual([]);
    expect(refusalsOf({ text: 'n', metadata: { event_type: 'lens_post' } })).toEqual([
      '/metadata invalid_metadata_format',
    ]);
    const large = { ...metadata, event_payload: { key: words(16_000) } };
    expect(refusalsOf({ text: 'n', metadata: large })).toEqual(['/metadata metadata_too_large']);
  });
});

describe('validateView', () => {
  const modal = (blocks: unknown, more: object = {}) => ({
    type: 'modal',
    title: plain('Schedule'),
    submit: plain('Save'),
    blocks,
    ...more,
  });

  for (const [name, block, refused] of MODAL_BLOCKS) {
    it(`${refused === null ? 'takes' : 'refuses'} ${name} in a modal`, () => {
      const problems = validateView(modal([block]));
      expect(told(problems, '/view/blocks/0')).toEqual(refused === null ? [] : [refused]);
    });
  }

  const toldOf = (view: unknown) => told(validateView(view), '/view');

  it('takes 100 blocks and refuses 101', () => {
    expect(toldOf(modal(times(100, () => section('n'))))).toEqual([]);
    expect(toldOf(modal(times(101, () => section('n'))))).toEqual([
      '/blocks: no more than 100 items allowed',
    ]);
    expect(toldOf({ type: 'home', blocks: times(101, () => section('n')) })).toHaveLength(1);
  });

  it('wants a title of at most 24 characters', () => {
    expect(toldOf(modal([], { title: plain(words(24)) }))).toEqual([]);
    expect(toldOf(modal([], { title: plain(words(25)) }))).toEqual([
      '/title/text: must be less than 25 characters',
    ]);
    expect(toldOf(modal([], { title: undefined }))).toEqual([': missing required field: title']);
    expect(toldOf({ type: 'home', title: plain('n'), blocks: [] })).toEqual([
      ': invalid additional property: title',
    ]);
  });

  it('wants a submit button where there is something to fill in', () => {
    const input = {
      type: 'input',
      label: plain('n'),
      element: { type: 'plain_text_input', action_id: 'a' },
    };
    expect(toldOf(modal([input], { submit: undefined }))).toEqual([
      ': missing required field: submit',
    ]);
    expect(toldOf(modal([section('n')], { submit: undefined }))).toEqual([]);
  });

  it('keeps private metadata within 3,000 characters', () => {
    expect(toldOf(modal([], { private_metadata: words(3_000) }))).toEqual([]);
    expect(toldOf(modal([], { private_metadata: words(3_001) }))).toEqual([
      '/private_metadata: must be less than 3001 characters',
    ]);
  });

  it('refuses what is no view', () => {
    expect(toldOf(undefined)).toEqual([': must be an object']);
    expect(toldOf({ type: 'page', title: plain('n'), blocks: [] })).toEqual([
      '/type: must be one of: modal',
    ]);
  });
});
