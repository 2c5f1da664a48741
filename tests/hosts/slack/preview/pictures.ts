import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#core';
import { validateMessage } from '../../../../bot/blocks/index.ts';
import { launchChromium } from '../../../support/chromium.ts';
import { bare, exchangeHtml } from './page.ts';
import { type BookFile, shelf } from './preview.ts';
import { TYPICAL } from './questions.ts';

/** A picture made, and what Slack would say against its message. */
export interface Picture {
  readonly file: string;
  readonly refused: readonly string[];
}

/** Writes every typical answer and the summary as PNG, in both languages; one of each in the dark. */
export async function writePictures(
  books: readonly BookFile[],
  folder: string,
): Promise<readonly Picture[]> {
  await mkdir(folder, { recursive: true });
  const { names, open } = shelf(books);
  const browser = await launchChromium();
  const made: Picture[] = [];
  try {
    const page = await browser.newPage({
      viewport: { width: 720, height: 400 },
      deviceScaleFactor: 2,
    });
    for (const language of ['zh', 'en'] as const satisfies readonly Language[]) {
      const asked = await open(names.find((name) => name.includes(`.${language}.`)) ?? names[0]!);
      const shots = [
        ...TYPICAL.map((one, at) => ({
          name: one.name,
          question: one[language],
          message: asked.ask(one[language], language),
          themes: at === 2 ? (['light', 'dark'] as const) : (['light'] as const),
        })),
        ...asked.summary(language).map((message, at) => ({
          name: at === 0 ? 'summary' : `summary-thread-${at}`,
          question: null,
          message,
          themes: at === 0 ? (['light', 'dark'] as const) : (['light'] as const),
        })),
      ];
      for (const { name, question, message, themes } of shots) {
        for (const theme of themes) {
          const dark = theme === 'dark' ? '.dark' : '';
          const file = join(folder, `slack-${name}.${language}${dark}.png`);
          await page.setContent(
            bare(exchangeHtml(question, message, language, theme), language, theme),
          );
          await page.evaluate('document.fonts.ready');
          await page.locator('main').screenshot({ path: file });
          const problems = validateMessage({ text: message.text, blocks: message.blocks });
          made.push({
            file,
            refused: problems.map(({ path, message: text }) => `${path}: ${text}`),
          });
        }
      }
    }
  } finally {
    await browser.close();
  }
  return made;
}
