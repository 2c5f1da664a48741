import { describe, expect, it } from 'vitest';
import { pageOptions } from '../../playground/page-options.ts';

describe('pageOptions', () => {
  it('opens the demo in the language of the browser', () => {
    expect(pageOptions('', 'zh-CN')).toEqual({
      language: 'zh',
      width: 320,
      book: 'demo-zh',
      pane: '/addin/index.html',
      api: null,
    });
  });

  it('takes what the address asks for', () => {
    const search = '?lang=en&width=270&book=blank&pane=/test-pane/&api=1.14';
    expect(pageOptions(search, 'zh')).toEqual({
      language: 'en',
      width: 270,
      book: 'blank',
      pane: '/test-pane/',
      api: '1.14',
    });
  });

  it('shows no page of another site in place of the pane', () => {
    expect(pageOptions('?pane=//elsewhere.example/', 'en').pane).toBe('/addin/index.html');
    expect(pageOptions('?pane=https://elsewhere.example/', 'en').pane).toBe('/addin/index.html');
  });
});
