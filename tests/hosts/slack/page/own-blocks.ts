import { escapeHtml, SERIES, unescapeSlack } from './look.ts';
import { mrkdwnHtml } from './mrkdwn.ts';

type Json = Readonly<Record<string, unknown>>;
type Rows = readonly (readonly Json[])[];

type Names = ReadonlyMap<string, string>;

/** A text object, as it is or as mrkdwn. */
const textHtml = (text: Json, names: Names): string =>
  text.type === 'mrkdwn'
    ? mrkdwnHtml(String(text.text), names)
    : escapeHtml(unescapeSlack(String(text.text))).replaceAll('\n', '<br>');

export const headerHtml = (block: Json, names: Names): string =>
  `<h3>${textHtml(block.text as Json, names)}</h3>`;

/** A `section` without an accessory. */
export function sectionHtml(block: Json, names: Names): string {
  const text = block.text === undefined ? '' : textHtml(block.text as Json, names);
  const fields = ((block.fields ?? []) as readonly Json[]).map(
    (field) => `<div>${textHtml(field, names)}</div>`,
  );
  const grid = fields.length === 0 ? '' : `<div class="fields">${fields.join('')}</div>`;
  return `<div class="section">${text}${grid}</div>`;
}

/** A `context` of words alone. */
export const contextHtml = (block: Json, names: Names): string =>
  `<div class="context">${(block.elements as readonly Json[]).map((element) => textHtml(element, names)).join(' ')}</div>`;

/** Words of a cell: bare, a number's, or rich text. */
function cellHtml(cell: Json): string {
  if (cell.type !== 'rich_text') return escapeHtml(String(cell.text ?? ''));
  const parts = (cell.elements as readonly Json[]).flatMap(
    (part) => (part.elements ?? []) as readonly Json[],
  );
  return parts
    .map((part) => {
      const style = (part.style ?? {}) as Json;
      const words = escapeHtml(String(part.text ?? part.url ?? ''));
      const bold = style.bold === true ? `<b>${words}</b>` : words;
      return style.italic === true ? `<i>${bold}</i>` : bold;
    })
    .join('');
}

const isNumber = (cell: Json | undefined): boolean => cell?.type === 'raw_number';

function rowsHtml(rows: Rows, classOf: (column: number) => string): string {
  const [head = [], ...body] = rows;
  const row = (cells: readonly Json[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell, at) => `<${tag} class="${classOf(at)}">${cellHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<thead>${row(head, 'th')}</thead><tbody>${body.map((cells) => row(cells, 'td')).join('')}</tbody>`;
}

/** A `table` block. */
export function tableHtml(block: Json): string {
  const settings = (block.column_settings ?? []) as readonly ({
    align?: string;
    is_wrapped?: boolean;
  } | null)[];
  const classOf = (at: number): string =>
    [settings[at]?.align ?? '', settings[at]?.is_wrapped === true ? 'wrap' : ''].join(' ').trim();
  return `<div class="scroll"><table>${rowsHtml(block.rows as Rows, classOf)}</table></div>`;
}

/** A `data_table` block; Slack shows its pages one by one, here the first. */
export function dataTableHtml(block: Json): string {
  const rows = block.rows as Rows;
  const size = Number(block.page_size ?? 5);
  const classOf = (at: number): string => (isNumber(rows[1]?.[at]) ? 'right' : '');
  const pages = Math.ceil((rows.length - 1) / size);
  const foot = pages > 1 ? `<div class="note">1 / ${pages}</div>` : '';
  const shown = rows.slice(0, size + 1);
  return `<div class="scroll"><table><caption>${escapeHtml(String(block.caption))}</caption>${rowsHtml(shown, classOf)}</table></div>${foot}`;
}

interface Point {
  readonly label: string;
  readonly value: number;
}
interface Series {
  readonly name: string;
  readonly data: readonly Point[];
}

const WIDTH = 580;
const HEIGHT = 220;
const LEFT = 44;
const BOTTOM = 34;
const TOP = 10;
const round = (value: number): string => value.toFixed(1);
/** The next number up that reads well. `value` > 0. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((one) => one * power >= value * 0.999);
  return (step ?? 10) * power;
}
const shortly = (value: number): string =>
  Math.abs(value) >= 10_000 ? `${Math.round(value / 1000)}k` : String(Number(value.toPrecision(3)));

function chartFrame(title: unknown, inside: string, names: readonly string[]): string {
  const keys =
    names.length > 1
      ? `<div class="keys">${names.map((name, at) => `<span><i style="background:${SERIES[at % SERIES.length]}"></i>${escapeHtml(name)}</span>`).join('')}</div>`
      : '';
  return `<div class="chart"><b>${escapeHtml(String(title ?? ''))}</b>${inside}${keys}</div>`;
}

/** Bars, a line or an area over categories. */
function overCategories(chart: Json): { readonly svg: string; readonly names: readonly string[] } {
  const series = chart.series as readonly Series[];
  const axis = chart.axis_config as {
    categories: readonly string[];
    x_label?: string;
    y_label?: string;
  };
  const { categories } = axis;
  const values = series.flatMap(({ data }) => data.map(({ value }) => value));
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const bottom = lowest < 0 ? -niceTop(-lowest) : 0;
  const top = highest > 0 ? niceTop(highest) : lowest < 0 ? 0 : 1;
  const y = (value: number): number =>
    TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - bottom) / (top - bottom));
  const step = (WIDTH - LEFT) / categories.length;
  const x = (at: number): number => LEFT + step * (at + 0.5);
  const grid = [bottom, (top + bottom) / 2, top]
    .map(
      (value) =>
        `<line x1="${LEFT}" x2="${WIDTH}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="var(--line)"/><text x="${LEFT - 6}" y="${round(y(value) + 4)}" text-anchor="end">${shortly(value)}</text>`,
    )
    .join('');
  const labels = categories
    .map((label, at) =>
      categories.length > 10 && at % 2 === 1
        ? ''
        : `<text x="${round(x(at))}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${escapeHtml(label.length > 12 ? `${label.slice(0, 11)}…` : label)}</text>`,
    )
    .join('');
  const valueAt = ({ data }: Series, label: string): number =>
    data.find((point) => point.label === label)?.value ?? 0;
  const drawn = series.map((one, index) => {
    const colour = SERIES[index % SERIES.length];
    if (chart.type === 'bar') {
      const width = Math.min(36, (step * 0.7) / series.length);
      return categories
        .map((label, at) => {
          const value = valueAt(one, label);
          const left = x(at) + (index - series.length / 2) * width;
          const height = Math.abs(y(value) - y(0));
          return `<rect x="${round(left)}" y="${round(Math.min(y(value), y(0)))}" width="${round(width - 2)}" height="${round(height)}" rx="2" fill="${colour}"/>`;
        })
        .join('');
    }
    const line = categories
      .map((label, at) => `${round(x(at))},${round(y(valueAt(one, label)))}`)
      .join(' ');
    const area =
      chart.type === 'area'
        ? `<polygon points="${round(x(0))},${round(y(0))} ${line} ${round(x(categories.length - 1))},${round(y(0))}" fill="${colour}" opacity="0.25"/>`
        : '';
    return `${area}<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  });
  const title = [axis.x_label, axis.y_label].filter((label) => label !== undefined).join(' · ');
  const caption = `<text x="${WIDTH}" y="${HEIGHT - 2}" text-anchor="end">${escapeHtml(title)}</text>`;
  return {
    svg: `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}">${grid}${labels}${drawn.join('')}${caption}</svg>`,
    names: series.map(({ name }) => name),
  };
}

function pieSvg(segments: readonly Point[]): string {
  const total = segments.reduce((sum, { value }) => sum + value, 0);
  const at = (share: number): string =>
    `${round(110 + 90 * Math.sin(2 * Math.PI * share))},${round(100 - 90 * Math.cos(2 * Math.PI * share))}`;
  let from = 0;
  const slices = segments.map(({ value }, index) => {
    const to = from + value / total;
    const colour = SERIES[index % SERIES.length];
    const whole = segments.length === 1;
    const path = whole
      ? `<circle cx="110" cy="100" r="90" fill="${colour}"/>`
      : `<path d="M110,100 L${at(from)} A90,90 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)} Z" fill="${colour}"/>`;
    from = to;
    return path;
  });
  return `<svg viewBox="0 0 580 200">${slices.join('')}</svg>`;
}

/** A `data_visualization` block. */
export function chartHtml(block: Json): string {
  const chart = block.chart as Json;
  if (chart.type === 'pie') {
    const segments = chart.segments as readonly Point[];
    const names = segments.map(({ label, value }) => `${label} ${shortly(value)}`);
    return chartFrame(block.title, pieSvg(segments), names);
  }
  const { svg, names } = overCategories(chart);
  return chartFrame(block.title, svg, names);
}
