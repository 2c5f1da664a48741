import { beforeAll, describe, expect, it } from 'vitest';
import { type Analysis, analyze, type Report } from '#core';
import { readSource } from '#workbook';
import { chosenReport } from '../../../../addin/analysis/run/chosen.ts';
import { OUTPUTS, type OutputId } from '../../../../addin/analysis/service.ts';
import { CAMPAIGN } from '../small-workbook.ts';

const pointersOf = ({ sheets }: Report): readonly string[] =>
  sheets.flatMap(({ sections }) =>
    sections.flatMap((section) =>
      section.kind !== 'table'
        ? []
        : [...section.rows, ...section.footer].flat().flatMap((cell) => {
            const { formula = '', link = '' } = typeof cell === 'object' ? (cell ?? {}) : {};
            return [formula, link].filter((text) => text !== '');
          }),
    ),
  );

describe('chosenReport', () => {
  let analysis: Analysis;
  beforeAll(async () => {
    const file = await readSource('samples/demo-618.en.xlsx');
    const options = { settings: [{ campaign: CAMPAIGN }], language: null, version: 'test' };
    analysis = await analyze([file], options);
  });

  it('is the whole report when everything is chosen', () => {
    const ids = chosenReport(analysis).sheets.map(({ id }) => id);
    expect(ids).toEqual([
      ...['overview', 'segments', 'path', 'evaluation', 'customers', 'metrics', 'log'],
      ...['quality', 'settings'],
    ]);
  });

  it('says on the settings sheet where to click', () => {
    const { sections } = chosenReport(analysis).sheets.find(({ id }) => id === 'settings')!;
    const lead = sections.find((section) => section.kind === 'text' && section.style === 'lead');
    expect(lead).toMatchObject({ text: expect.stringContaining('press Refresh') });
  });

  it.each(OUTPUTS)('leaves nothing that points at %s when it is not chosen', (left) => {
    const all = new Map(chosenReport(analysis).sheets.map(({ id, name }) => [id, name]));
    const report = chosenReport(
      analysis,
      OUTPUTS.filter((output) => output !== left),
    );
    expect(report.sheets.map(({ id }) => id)).not.toContain(left);
    const gone: Record<OutputId, string> = {
      segments: `${all.get('segments')}!`,
      path: `${all.get('path')}!`,
      evaluation: `${all.get('evaluation')}!`,
      customers: 'LensCustomers[',
      log: `${all.get('log')}!`,
      // Nothing points into the mining step's sheets.
      mining: 'LensRules[',
    };
    const pointing = pointersOf(report).filter((text) => text.includes(gone[left]));
    expect(pointing).toEqual([]);
  });
});
