import { type Answer, type AnswerRow, type Language, roundTo, t, visibleText } from '#core';
import { flowRequest } from '../../charts/flow-request.ts';
import type { PictureRequest } from '../../charts/types.ts';
import { LIMITS } from '../limits.ts';
import type { DataVisualizationBlock } from '../types.ts';
import { figureName } from './reading.ts';
import { isPercentage, isWhy, shownOf } from './values.ts';

/** Bars that say more than the table beside them. */
const FEWEST_BARS = 3;
const FEWEST_POINTS = 2;

/** The answer as Slack draws it: bars, or a line over time; `null` where a chart doesn't help. */
export function nativeChart(answer: Answer, language: Language): DataVisualizationBlock | null {
  const { chart, table } = answer;
  if ((chart !== 'bar' && chart !== 'line') || table === null) return null;
  const rows = table.filter(told);
  const fewest = chart === 'bar' ? FEWEST_BARS : FEWEST_POINTS;
  if (rows.length < fewest || rows.length > LIMITS.chart.points) return null;
  const scale = isPercentage(answer) ? 100 : 1;
  const name = figureName(answer);
  const labels = distinct(rows.map(({ label }) => label));
  return {
    type: 'data_visualization',
    title: short(titleOf(answer, language), LIMITS.chart.title),
    chart: {
      type: chart,
      series: [
        {
          name: short(name, LIMITS.chart.name),
          data: rows.map(({ value }, index) => ({
            label: labels[index]!,
            value: roundTo(value * scale, 2),
          })),
        },
      ],
      axis_config: { categories: labels },
    },
  };
}

/** The figure and its unit; of a change, where it comes from. */
function titleOf(answer: Answer, language: Language): string {
  const name = figureName(answer);
  const points = isPercentage(answer);
  if (isWhy(answer)) {
    const code = points ? 'bot.blocks.contribution-points' : 'bot.blocks.contribution-axis';
    return t(language, code, { name });
  }
  return points ? t(language, 'bot.blocks.percent-axis', { name }) : name;
}

/** What is drawn as a picture, since Slack can't: funnels, and who goes where. `null`: no picture. */
export function answerChart(answer: Answer, language: Language): PictureRequest | null {
  const { flow } = answer;
  if (flow !== undefined) {
    return flowRequest(flow, {
      language,
      title: t(language, 'bot.blocks.flow-title', { n: flow.n }),
      note: t(language, 'bot.blocks.flow-merged'),
    });
  }
  const rows = answer.table ?? [];
  if (answer.chart !== 'funnel' || rows.length < FEWEST_POINTS) return null;
  return {
    kind: 'funnel',
    title: figureName(answer),
    bars: rows.map((row) => ({
      label: row.label,
      value: row.hidden === true ? null : row.value,
      text: row.hidden === true ? t(language, 'summary.hidden') : shownOf(answer, row.value),
    })),
    more: t(language, 'bot.blocks.more-bars', { n: rows.length - LIMITS.chart.points }),
  };
}

function told(row: AnswerRow): row is AnswerRow & { readonly value: number } {
  return row.value !== null && row.hidden !== true;
}

/** Names of at most twenty characters that differ from each other. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = short(name, LIMITS.chart.name);
    for (let number = 2; taken.has(unique); number++) {
      const mark = ` ${number}`;
      unique = short(name, LIMITS.chart.name - mark.length) + mark;
    }
    taken.add(unique);
    return unique;
  });
}

function short(text: string, max: number): string {
  const visible = visibleText(text).trim() || '–';
  if (visible.length <= max) return visible;
  let cut = '';
  for (const character of visible) {
    if (cut.length + character.length > max - 1) break;
    cut += character;
  }
  return `${cut}…`;
}
