import { describe, expect, it } from 'vitest';
import { isChinese, isWordCharacter, normaliseText } from '../../../core/query/normalise.ts';

describe('normaliseText', () => {
  it('folds width, case and traditional characters', () => {
    expect(normaliseText('ＴＯＰ５ 商品')).toBe('top 5商品');
    expect(normaliseText('轉換率與複購率')).toBe('转换率与复购率');
  });

  it('drops sentence marks and spaces beside Chinese characters', () => {
    expect(normaliseText('上个月， 微信 的 GMV？')).toBe('上个月 微信的gmv');
  });

  it('keeps the dashes of dates and opens those of words', () => {
    expect(normaliseText('high-value orders, 2024-01-05')).toBe('high value orders 2024-01-05');
    expect(normaliseText('June–August')).toBe('june to august');
  });

  it('leaves nothing of nothing', () => {
    expect(normaliseText(' ？！ ')).toBe('');
  });
});

describe('isWordCharacter', () => {
  it('joins letters and digits, not Chinese characters or marks', () => {
    expect(['a', 'é', '7'].every((character) => isWordCharacter(character))).toBe(true);
    expect(['中', '-', ' ', undefined].some((character) => isWordCharacter(character))).toBe(false);
  });
});

describe('isChinese', () => {
  it('finds a Chinese character anywhere', () => {
    expect(isChinese('top 5 商品')).toBe(true);
    expect(isChinese('top 5')).toBe(false);
  });
});
