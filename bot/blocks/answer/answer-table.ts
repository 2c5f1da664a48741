import {
  type Answer,
  type AnswerRow,
  dimensionName,
  grouped,
  type Language,
  sentenceCase,
  t,
} from '#core';
import { type FittedTable, type TableColumn, table } from '../elements.ts';
import { figureName } from './reading.ts';
import { changeOf, contributionOf, isWhy, shownOf } from './values.ts';

/** Longest name of a row: of one thing, and of things that stand together. */
const NAME = 60;
const JOINED = 140;

type Part = 'n' | 'hits' | 'value' | 'change';

/**
 * The rows of an answer: name, n, hits, value and change, as far as there are any; withheld numbers say
 * so; the whole as last row.
 */
export function answerTable(answer: Answer, language: Language, most?: number): FittedTable {
  const rows = answer.table ?? [];
  if (rows.length === 0) return { blocks: [], left: 0 };
  const parts = partsOf(answer, rows);
  const total = answer.total ?? null;
  return table(
    columnsOf(answer, parts, language),
    rows.map((row) => cellsOf(answer, row, parts, language)),
    total === null ? null : cellsOf(answer, total, parts, language),
    most === undefined ? {} : { most },
  );
}

/** Money of one column has as many decimals in every row, so that amounts stand under each other. */
function aligned(answer: Answer, shown: string): string {
  if (answer.unit !== 'money' || /\.\d/.test(shown) || !/\d$/.test(shown)) return shown;
  const values = [...(answer.table ?? []), ...(answer.total ? [answer.total] : [])];
  const hasCents = values.some(({ value }) => /\.\d/.test(shownOf(answer, value)));
  return hasCents ? `${shown}.00` : shown;
}

function partsOf(answer: Answer, rows: readonly AnswerRow[]): readonly Part[] {
  const counted = rows.some(({ n, value }) => n !== null && n !== value);
  const hits = rows.some((row) => typeof row.hits === 'number');
  const changes = answer.comparison !== null || rows.some((row) => row.change !== undefined);
  return [
    ...(counted ? (['n'] as const) : []),
    ...(hits ? (['hits'] as const) : []),
    'value',
    ...(changes ? (['change'] as const) : []),
  ];
}

function columnsOf(
  answer: Answer,
  parts: readonly Part[],
  language: Language,
): readonly TableColumn[] {
  const name = isWhy(answer) ? t(language, 'bot.blocks.part-of-change') : nameOf(answer, language);
  const headers: Readonly<Record<Part, string>> = {
    n: t(language, 'bot.blocks.n'),
    hits: t(language, 'bot.blocks.of-which'),
    value: isWhy(answer) ? t(language, 'bot.blocks.contribution') : figureName(answer),
    change: t(language, isWhy(answer) ? 'bot.blocks.own-change' : 'bot.blocks.change'),
  };
  return [
    { header: sentenceCase(name), align: 'left', wrapped: true },
    ...parts.map(
      (part) => ({ header: headerOf(part, headers[part]), align: 'right', own: true }) as const,
    ),
  ];
}

function nameOf({ asked: { dimension }, columns }: Answer, language: Language): string {
  if (columns !== undefined) return columns.name;
  return dimension === null ? '' : dimensionName(language, dimension);
}

/** `n` stays small. */
function headerOf(part: Part, text: string): string {
  return part === 'n' ? text : sentenceCase(text);
}

function cellsOf(
  answer: Answer,
  row: AnswerRow,
  parts: readonly Part[],
  language: Language,
): readonly string[] {
  const hidden = t(language, 'summary.hidden');
  const count = (value: number | null | undefined) =>
    typeof value === 'number' ? grouped(value, 0) : '–';
  const most = answer.columns === undefined ? NAME : JOINED;
  const label = row.label.length > most ? `${row.label.slice(0, most - 1)}…` : row.label;
  const cells: Readonly<Record<Part, () => string>> = {
    n: () => count(row.n),
    hits: () => count(row.hits),
    value: () =>
      isWhy(answer)
        ? contributionOf(answer, row.value, language)
        : aligned(answer, shownOf(answer, row.value)),
    change: () => changeOf(answer, row.change, language),
  };
  return [
    label,
    ...parts.map((part) => {
      // A row may keep its n and withhold the rest.
      if (row.hidden === true) return part === 'n' && row.n !== null ? count(row.n) : hidden;
      return cells[part]();
    }),
  ];
}
