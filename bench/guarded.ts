import { createHash } from 'node:crypto';
import {
  type Analysis,
  analysisIn,
  analyze,
  answerQuestion,
  type Language,
  parsePeriod,
  parseQuestion,
  type Question,
  shareableAnswer,
} from '#core';
import { percentile } from './support/bot/percentile.ts';
import { typedQuestions } from './support/bot/questions.ts';
import { madeShop } from './support/made-shop.ts';

// What a guarded answer over a million order rows costs, for questions as people type them: counted
// alone, guarded the first time, guarded again for someone who asked other things, and what finding out
// again what everybody was told costs, as after a longer pause.
const ROWS = Number(process.argv[2] ?? 1_000_000);
const COUNT = Number(process.argv[3] ?? 300);
const PEOPLE = 10;

const began = process.cpuUsage();
const analysis = await analyze([madeShop(ROWS)], {
  settings: [{ campaign: parsePeriod('2026-06-01..2026-06-18')! }],
  language: 'en',
  version: 'bench',
});
const spoken: Readonly<Record<Language, Analysis>> = {
  en: analysisIn(analysis, 'en'),
  zh: analysisIn(analysis, 'zh'),
};
const today = analysis.asOf ?? 0;
console.log(
  `Node ${process.version}, ${ROWS.toLocaleString('en')} order rows, read in ${ms(began)}`,
);

interface Understood {
  readonly question: Question;
  readonly language: Language;
}
const typed = typedQuestions();
const parsing: number[] = [];
const understood: Understood[] = [];
const kindOf = ({ question }: Understood): string =>
  [
    question.intent ?? 'measure',
    question.metric,
    question.dimension ? `by ${question.dimension}` : '',
    question.filters.length > 0 ? 'filtered' : '',
    question.period ? 'period' : 'all dates',
    question.compare ?? '',
  ]
    .filter(Boolean)
    .join(', ');
while (understood.length < COUNT) {
  const { text, language } = typed.next().value;
  const start = process.cpuUsage();
  const parsed = parseQuestion(inTheShop(text), spoken[language], today);
  parsing.push(spent(start));
  if (!('suggestions' in parsed)) understood.push({ question: parsed, language });
}

const earlier: Question[][] = Array.from({ length: PEOPLE }, () => []);
const again: number[] = [];
const times: Record<string, number[]> = {
  parsing,
  'answer alone': [],
  'guarded, first time': [],
  'guarded, asked by another': [],
  'all found out again, a question': again,
};
const byKind = new Map<string, number[]>();
const digest = createHash('sha256');
const measured = <Result>(name: string, work: () => Result): Result => {
  const start = process.cpuUsage();
  const result = work();
  times[name]!.push(spent(start));
  return result;
};
understood.forEach((each, index) => {
  const { question, language } = each;
  const person = earlier[index % PEOPLE]!;
  measured('answer alone', () => answerQuestion(question, spoken[language]));
  const { answer, refused } = measured('guarded, first time', () =>
    shareableAnswer(spoken[language], question, { earlier: [...person] }),
  );
  const kind = kindOf(each);
  byKind.set(kind, [...(byKind.get(kind) ?? []), times['guarded, first time']!.at(-1)!]);
  digest.update(JSON.stringify([answer.headline, answer.text, answer.table, refused]));
  if (refused === null) person.push(answer.asked);
});
understood.forEach(({ question, language }, index) => {
  const person = earlier[(index + 1) % PEOPLE]!;
  const { answer, refused } = measured('guarded, asked by another', () =>
    shareableAnswer(spoken[language], question, { earlier: [...person] }),
  );
  digest.update(JSON.stringify([answer.headline, answer.text, answer.table, refused]));
  if (refused === null) person.push(answer.asked);
});
const { question, language } = understood[0]!;
for (const person of earlier) {
  const list = person.slice(1);
  const start = process.cpuUsage();
  shareableAnswer(spoken[language], question, { earlier: list });
  again.push(spent(start) / list.length);
}
console.log('\n| CPU ms | count | mean | median | p95 | most |\n|---|---|---|---|---|---|');
for (const [name, list] of Object.entries(times)) row(name, list);
if (process.argv[4] !== undefined) {
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const kinds = [...byKind].sort((a, b) => sum(b[1]) - sum(a[1]));
  for (const [kind, list] of kinds.slice(0, Number(process.argv[4]))) row(kind, list);
}
console.log(`\nanswers: ${digest.digest('hex').slice(0, 16)}, memory ${memory()} MB`);

/** The question with a year and cities that the made shop has. */
function inTheShop(text: string): string {
  const cities = ['上海', '北京', '广州', '深圳', '成都', '杭州', '武汉', '南京'];
  return cities.reduce(
    (changed, city, index) => changed.replace(city, `City ${index + 1}`),
    text.replaceAll('2024', '2025'),
  );
}

function row(name: string, list: readonly number[]): void {
  const mean = list.reduce((total, one) => total + one, 0) / list.length;
  const figures = [mean, ...[0.5, 0.95, 1].map((share) => percentile(list, share))];
  console.log(`| ${name} | ${list.length} | ${figures.map((f) => f.toFixed(1)).join(' | ')} |`);
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function spent(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function ms(start: NodeJS.CpuUsage): string {
  return `${Math.round(spent(start))} ms`;
}

function memory(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}
