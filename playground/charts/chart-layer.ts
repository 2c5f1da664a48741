import { BarChart, LineChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartView } from '../../tests/hosts/excel/browser/view/index.ts';
import type { HostArea } from '../../tests/hosts/excel/model/types.ts';
import { element } from '../element.ts';
import { chartOption } from './chart-option.ts';

use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  CanvasRenderer,
]);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Floating {
  readonly node: HTMLElement;
  readonly chart: EChartsType;
  drawn: string;
}

/** Charts that float over the cells and move with them. */
export class ChartLayer {
  readonly node = element('div', { class: 'chart-layer' });
  private readonly paper = element('div', { class: 'chart-paper' });
  private readonly floating = new Map<string, Floating>();

  constructor() {
    this.node.append(this.paper);
  }

  scroll(left: number, top: number): void {
    this.paper.style.transform = `translate(${-left}px, ${-top}px)`;
  }

  /** Keeps charts from showing over the rows that stay at the top, so many pixels high. */
  clip(top: number): void {
    this.node.style.clipPath = `inset(${top}px 0 0)`;
  }

  /** Draws the charts of a sheet; those of before go. */
  show(charts: readonly ChartView[], box: (area: HostArea) => Box): void {
    const ids = new Set(charts.map(({ id }) => id));
    for (const [id, old] of this.floating) {
      if (ids.has(id)) continue;
      old.chart.dispose();
      old.node.remove();
      this.floating.delete(id);
    }
    for (const chart of charts) this.draw(chart, box(chart.area));
  }

  private draw(chart: ChartView, { left, top, width, height }: Box): void {
    const before = this.floating.get(chart.id);
    const node = before?.node ?? element('figure', { class: 'chart' });
    node.setAttribute('aria-label', chart.title);
    Object.assign(node.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    if (!before) this.paper.append(node);
    const floating = before ?? { node, chart: init(node), drawn: '' };
    this.floating.set(chart.id, floating);
    const drawn = JSON.stringify([chart, width, height]);
    if (floating.drawn === drawn) return;
    floating.drawn = drawn;
    floating.chart.resize();
    floating.chart.setOption(chartOption(chart), true);
  }
}
