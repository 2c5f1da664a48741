import { describe, expect, it } from 'vitest';
import { catalogue, type MessageCode } from '#core';
import { paneCode } from '../../../../addin/analysis/views/words.ts';

describe('paneCode', () => {
  it('leaves no note or error of an analysis in the words of the command line', () => {
    const rooms = /^(?:analysis|clean|profile|funnel|segment|evaluate|roles|table|workbook)\./;
    const codes = (Object.keys(catalogue) as MessageCode[]).filter((code) => rooms.test(code));
    const told = codes.filter((code) => {
      const { zh, en } = catalogue[paneCode(code)];
      return / --[a-z]/.test(`${zh} ${en}`) || /\binspect\b/.test(en);
    });
    expect(told).toEqual([]);
  });

  it('keeps the placeholders of the sentence it stands for', () => {
    const names = (text: string) => new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));
    for (const code of Object.keys(catalogue) as MessageCode[]) {
      const own = paneCode(code);
      if (own === code) continue;
      const known = names(catalogue[code].en);
      for (const name of names(catalogue[own].en)) expect(known, code).toContain(name);
    }
  });
});
