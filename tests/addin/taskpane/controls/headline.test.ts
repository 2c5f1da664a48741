import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../addin/taskpane/controls/headline.tsx';

describe('headlineOf', () => {
  it('parts the first sentence from the rest in both languages', () => {
    expect(headlineOf('One more order. Before 4 July.')).toEqual([
      'One more order.',
      ' Before 4 July.',
    ]);
    expect(headlineOf('再下 1 单。满 ¥280.5 即可。')).toEqual(['再下 1 单。', '满 ¥280.5 即可。']);
  });

  it('leaves a single sentence whole, decimals included', () => {
    expect(headlineOf('Up 2.4 points')).toEqual(['Up 2.4 points', '']);
    expect(headlineOf('没有空档。')).toEqual(['没有空档。', '']);
  });
});
