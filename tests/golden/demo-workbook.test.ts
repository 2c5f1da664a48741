import { describe, expect, it } from 'vitest';
import { buildReport, mine, t } from '#core';
import { reportText } from '../../cli/output/report-text.ts';
import { demoAnalysis } from '../support/demo-analysis.ts';

/** The workbook of the demo campaign as text: every sheet, the first rows of every table. */
async function workbookText(language: 'zh' | 'en'): Promise<string> {
  const analysis = await demoAnalysis(language);
  const report = buildReport(analysis, { mining: await mine(analysis) });
  const more = (n: number) => t(language, 'cli.more-rows', { n });
  return report.sheets
    .map((sheet) => `# ${sheet.name}\n\n${reportText(sheet, report.currency, more)}\n`)
    .join('\n');
}

describe('the workbook of the demo campaign', () => {
  // Looked at as pictures in both languages; `npx vitest run tests/golden -u` after a change that is meant.
  it.each(['zh', 'en'] as const)(
    'says in %s what it said before',
    async (language) => {
      await expect(await workbookText(language)).toMatchFileSnapshot(`demo-618.${language}.txt`);
    },
    120_000,
  );
});
