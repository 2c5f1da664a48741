import { describe, expect, it } from 'vitest';
import { verdictText } from '../../../../addin/taskpane/screens/results/verdict.tsx';

describe('verdictText', () => {
  it('has a sign and a word, whatever the text came with', () => {
    expect(verdictText('up', 'up 2.4 points', 'en')).toBe('▲ up 2.4 points');
    expect(verdictText('up', '▲ 提升 2.4 个百分点', 'zh')).toBe('▲ 提升 2.4 个百分点');
    expect(verdictText('down', '▼', 'en')).toBe('▼ down');
  });

  it('never gives an arrow to what cannot be told', () => {
    expect(verdictText('unknown', '？ 无法判断', 'zh')).toBe('无法判断');
    expect(verdictText('unknown', '', 'en')).toBe('can’t tell');
  });

  it('leaves plain changes as they are', () => {
    expect(verdictText('total', '+8.6%, a total', 'en')).toBe('+8.6%, a total');
  });
});
