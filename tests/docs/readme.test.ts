import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { campaignLens } from '../cli/support/terminal.ts';

describe('the answer in the README', () => {
  it.each([
    ['README.md', 'samples/demo-618.en.xlsx', 'what share are high-value customers?'],
    ['README.zh.md', 'samples/demo-618.zh.xlsx', '前3个渠道的销售额'],
  ])('of %s is what the program says', async (page, sample, question) => {
    const text = readFileSync(page, 'utf8');
    expect(text).toContain(`ask ${sample} "${question}"`);
    const { out } = await campaignLens(['ask', sample, question]);
    expect(text).toContain(`\`\`\`\n${out.trimEnd()}\n\`\`\``);
  });
});
