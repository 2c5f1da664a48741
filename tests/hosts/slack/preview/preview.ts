import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { Language } from '#core';
import { type Asked, openAsked } from './answers.ts';
import { type Choice, previewPage } from './page.ts';
import { TYPICAL } from './questions.ts';

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** A workbook and the settings it is read with. */
export interface BookFile {
  readonly file: string;
  readonly settings: string | null;
}

/** The demo in both languages, with its campaign. */
export const DEMO: readonly BookFile[] = ['zh', 'en'].map((language) => ({
  file: `samples/demo-618.${language}.xlsx`,
  settings: 'tests/hosts/slack/preview/demo-618.json',
}));

/** Workbooks by file name, each read when first asked. */
export function shelf(books: readonly BookFile[]): {
  readonly names: readonly string[];
  open(name: string): Promise<Asked>;
} {
  const read = new Map<string, Promise<Asked>>();
  return {
    names: books.map(({ file }) => basename(file)),
    open(name) {
      const { file, settings } = books.find((one) => basename(one.file) === name) ?? books[0]!;
      const known = read.get(file) ?? openAsked(file, settings);
      read.set(file, known);
      return known;
    },
  };
}

function choiceOf(query: URLSearchParams, names: readonly string[]): Choice {
  const language: Language = query.get('language') === 'en' ? 'en' : 'zh';
  const named = names.find((name) => name === query.get('workbook'));
  const inLanguage = names.find((name) => name.includes(`.${language}.`)) ?? names[0]!;
  const others = names.filter((name) => !/\.(zh|en)\./.test(name));
  const asked = query.get('question');
  return {
    language,
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    // The demo comes in both languages; it follows the one chosen.
    workbook: named !== undefined && others.includes(named) ? named : inLanguage,
    question: query.has('summary')
      ? null
      : asked === null || asked === ''
        ? TYPICAL[0]![language]
        : asked,
  };
}

/** Serves the page on this machine's loopback address. */
export async function startPreview(books: readonly BookFile[], port: number): Promise<Preview> {
  const { names, open } = shelf(books);
  async function page(address: string): Promise<string> {
    const choice = choiceOf(new URL(address, 'http://localhost').searchParams, names);
    const asked = await open(choice.workbook);
    const messages =
      choice.question === null
        ? asked.summary(choice.language)
        : [asked.ask(choice.question, choice.language)];
    return previewPage(choice, names, messages);
  }
  const server = createServer((request, response) => {
    page(request.url ?? '/').then(
      (html) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
      (error: unknown) => {
        const text = error instanceof Error ? error.message : String(error);
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
