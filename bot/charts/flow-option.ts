import type { EChartsCoreOption } from 'echarts/core';
import { visibleText } from '#core';
import { fontFamilies } from './fonts.ts';
import { COLOURS, SIZE } from './look.ts';
import { shortName } from './short-name.ts';
import type { FlowPlace, FlowRequest } from './types.ts';

/** Columns a name may take beside its bar. */
const NAME_COLUMNS = 17;
const EDGE = { left: 24, right: 176, top: 116, bottom: 24 } as const;
const BAR = 14;

const FILL: Readonly<Record<FlowPlace['kind'], string>> = {
  event: COLOURS.accent,
  goal: COLOURS.goal,
  other: COLOURS.soft,
  left: COLOURS.gone,
};

/** What ECharts draws of a flow: a column a step, ribbons as wide as the paths between. */
export function flowOption({ places, links, steps }: FlowRequest): EChartsCoreOption {
  const font = fontFamilies(
    places.map(({ label, text }) => `${label}${text}…`).join('') + steps.join(''),
    400,
  );
  const kindOf = new Map(places.map(({ id, kind }) => [id, kind]));
  const width = SIZE.width - EDGE.left - EDGE.right - BAR;
  const last = Math.max(1, steps.length - 1);
  return {
    graphic: steps.map((text, step) => ({
      type: 'text',
      left: EDGE.left + (step * width) / last,
      top: 88,
      style: { text: visibleText(text), font: `16px ${font}`, fill: COLOURS.quiet },
    })),
    series: [
      {
        type: 'sankey',
        ...EDGE,
        nodeWidth: BAR,
        nodeGap: 18,
        nodeAlign: 'left',
        draggable: false,
        layoutIterations: 64,
        emphasis: { disabled: true },
        data: places.map(({ id, label, text, step, kind }) => ({
          name: id,
          depth: step,
          itemStyle: { color: FILL[kind], borderWidth: 0 },
          label: { formatter: `${bare(shortName(label, NAME_COLUMNS))} ${text}` },
        })),
        links: links.map(({ from, to, n }) => ({
          source: from,
          target: to,
          value: n,
          lineStyle: {
            color: kindOf.get(to) === 'left' ? COLOURS.gone : COLOURS.soft,
            opacity: kindOf.get(to) === 'left' ? 0.3 : 0.5,
            curveness: 0.5,
          },
        })),
        label: {
          position: 'right',
          distance: 6,
          fontFamily: font,
          fontSize: 16,
          color: COLOURS.ink,
          textBorderColor: COLOURS.paper,
          textBorderWidth: 3,
        },
      },
    ],
  };
}

/** Braces are markup in a label. */
function bare(text: string): string {
  return text.replace(/[{}]/g, ' ');
}
