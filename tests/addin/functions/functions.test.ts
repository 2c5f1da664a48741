import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '#core';
import {
  associateFunctions,
  lift,
  rfm,
  segment,
  ztest,
} from '../../../addin/functions/functions.ts';
import { FUNCTION_WORDS } from '../../../addin/functions/words.ts';
import { functionsMetadata, inChinese } from '../../../scripts/addin/functions.mjs';

/** Stands in for Excel's own error class. */
class CellError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message);
    this.code = code;
  }
}

const associate = vi.fn();

beforeEach(() => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  vi.stubGlobal('CustomFunctions', { Error: CellError, ErrorCode, associate });
});
afterEach(() => {
  vi.unstubAllGlobals();
  associate.mockClear();
});

const inLanguage = (displayLanguage: string) =>
  vi.stubGlobal('Office', { context: { displayLanguage } });

describe('custom functions', () => {
  it('answer Excel, ranges left out coming as null', async () => {
    expect(await ztest(30, 100, 30, 100)).toHaveLength(2);
    const left = null as unknown as undefined;
    expect(await lift([[1], [0]], [[1], [0]], left, left)).toBe(2);
    const table = await rfm([['K1']], [[45_292]], [[9]], left, left);
    expect(table[1]).toEqual(['K1', 1, 1, 9, 5, 1, 1]);
  });

  it('fail with #VALUE! and a sentence in the language of Excel', async () => {
    inLanguage('zh-CN');
    await expect(segment([[45]], [[3]], [[9]])).rejects.toMatchObject({
      code: '#VALUE!',
      message: t('zh', 'functions.not-scores', { row: 1 }),
    });
    inLanguage('en-GB');
    await expect(segment([[45]], [[3]], [[9]])).rejects.toMatchObject({
      message: t('en', 'functions.not-scores', { row: 1 }),
    });
  });

  it('fail with #N/A where the data cannot tell', async () => {
    await expect(lift([[0]], [[3]], [[0]], [[9]])).rejects.toMatchObject({ code: '#N/A' });
    await expect(rfm([['K1']], [[45_292]], [[0]])).rejects.toMatchObject({ code: '#N/A' });
  });

  it('say that it failed when something unforeseen happens, without its words', async () => {
    const broken = { length: 1, flat: () => [] } as unknown as number[][];
    await expect(segment(broken, [[1]], [[1]])).rejects.toMatchObject({
      code: '#VALUE!',
      message: t('en', 'functions.failed'),
    });
  });

  it('are associated under the ids of the metadata', async () => {
    associateFunctions();
    const { functions } = await functionsMetadata();
    expect(associate.mock.calls.map(([id]) => id)).toEqual(functions.map(({ id }) => id));
  });
});

describe('metadata', () => {
  it('is the same in JSDoc and in the catalogue', async () => {
    const { functions } = await functionsMetadata();
    const written = functions.map(({ id, description, parameters }) => ({
      id,
      description,
      parameters: parameters.map((each) => [each.name, each.description, each.optional === true]),
    }));
    const said = FUNCTION_WORDS.map(({ id, description, parameters }) => ({
      id,
      description: t('en', description),
      parameters: parameters.map((each) => [
        t('en', each.name),
        t('en', each.description),
        each.optional,
      ]),
    }));
    expect(written).toEqual(said);
  });

  it('has results that spill, and optional parameters last', async () => {
    const { functions } = await functionsMetadata();
    const spills = functions.filter(({ result }) => result.dimensionality === 'matrix');
    expect(spills.map(({ id }) => id)).toEqual(['RFM', 'SEGMENT', 'SCORE', 'ZTEST', 'FUNNEL']);
    for (const { parameters } of functions) {
      const optional = parameters.map((each) => each.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  it('has Chinese words and the same ids and names in the Chinese file', async () => {
    const english = await functionsMetadata();
    const chinese = inChinese(english, FUNCTION_WORDS, t);
    expect(chinese.functions.map(({ id, name }) => [id, name])).toEqual(
      english.functions.map(({ id, name }) => [id, name]),
    );
    for (const { description, parameters } of chinese.functions) {
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text).toMatch(/\p{Script=Han}/u);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });
});
