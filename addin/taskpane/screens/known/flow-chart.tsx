import { useState } from 'preact/hooks';
import type { FlowLayout, Language } from '#core';
import { listed, say } from '#core/pane';
import { nameLines } from './name-lines.ts';

interface Props {
  readonly language: Language;
  /** Placed for the narrowest pane; the picture grows with it. */
  readonly layout: FlowLayout;
}

type Node = FlowLayout['nodes'][number];
type Link = FlowLayout['links'][number];

/** Height of a line of a label, in the picture's pixels. */
const LINE = 14;
/** Room for the words above the columns. */
const HEAD = 18;

/**
 * The first steps of customers' paths as ribbons from column to column. Every step can be reached by
 * keyboard and says its number, its share and what comes next.
 */
export function FlowChart({ language, layout }: Props) {
  const [chosen, choose] = useState<Node | null>(null);
  const { width, height, nodes, links } = layout;
  const steps = [...new Set(nodes.map(({ step }) => step))];
  return (
    <figure class="flow">
      <figcaption>{say(language, 'flow.title')}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset. */}
      <svg
        viewBox={`0 0 ${width} ${height + HEAD}`}
        role="group"
        aria-label={say(language, 'flow.title')}
      >
        {steps.map((step) => (
          <text key={step} class="flow-step" x={nodes.find((node) => node.step === step)!.x} y={11}>
            {say(language, 'flow.step', { n: step + 1 })}
          </text>
        ))}
        <g transform={`translate(0 ${HEAD})`}>
          {links.map((link) => (
            <path
              key={`${link.step}-${link.from}-${link.to}`}
              class={ribbonClass(link, chosen)}
              d={ribbon(link)}
            />
          ))}
          {nodes.map((node) => (
            <Place
              key={`${node.step}-${node.index}`}
              language={language}
              node={node}
              choose={choose}
            />
          ))}
        </g>
      </svg>
      <p class="note" aria-live="polite">
        {chosen === null
          ? say(language, 'flow.hint')
          : detailsOf(language, layout, chosen).join(language === 'zh' ? '。' : '. ')}
      </p>
    </figure>
  );
}

interface PlaceProps {
  readonly language: Language;
  readonly node: Node;
  readonly choose: (node: Node | null) => void;
}

/** A bar with its name and share right of it. */
function Place({ language, node, choose }: PlaceProps) {
  const { kind, x, y, height, labelX, labelWidth, share } = node;
  const lines = nameLines(nameOf(language, node), labelWidth);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: every step of the picture is read by keyboard as well
    <g
      class={`flow-node ${kind}`}
      role="img"
      tabIndex={0}
      aria-label={labelOf(language, node)}
      onFocus={() => choose(node)}
      onBlur={() => choose(null)}
      onMouseEnter={() => choose(node)}
      onMouseLeave={() => choose(null)}
    >
      <title>{labelOf(language, node)}</title>
      <rect
        class="flow-hit"
        x={x}
        y={y}
        width={labelX + labelWidth - x}
        height={Math.max(height, 42)}
      />
      <rect class="flow-bar" x={x} y={y} width={labelX - 4 - x} height={height} rx={1} />
      <text class="flow-name">
        {lines.map((line, index) => (
          <tspan key={line} x={labelX} y={y + 11 + index * LINE}>
            {line}
          </tspan>
        ))}
        <tspan class="flow-share" x={labelX} y={y + 11 + lines.length * LINE}>
          {percent(share)}
        </tspan>
      </text>
    </g>
  );
}

function detailsOf(language: Language, { nodes, links }: FlowLayout, node: Node): string[] {
  const next = links
    .filter(({ step, from }) => step === node.step && from === node.index)
    .sort((one, other) => other.n - one.n)
    .map(({ to, n }) => {
      const target = nodes.find((each) => each.step === node.step + 1 && each.index === to)!;
      return say(language, 'flow.next-one', { name: nameOf(language, target), n });
    });
  const list = listed(language, next);
  const own = labelOf(language, node);
  return next.length === 0 ? [own] : [own, say(language, 'flow.next', { list })];
}

function nameOf(language: Language, { kind, event }: Pick<Node, 'kind' | 'event'>): string {
  if (event !== null) return event;
  return say(language, kind === 'left' ? 'flow.left' : 'flow.other');
}

function labelOf(language: Language, node: Node): string {
  const { step, n, share } = node;
  return say(language, 'flow.node', {
    step: step + 1,
    name: nameOf(language, node),
    n,
    share,
  });
}

/** Whole percent; what isn't none or all never reads 0 % or 100 %. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  if (share > 0.99 && share < 1) return '>99%';
  return `${Math.round(share * 100)}%`;
}

function ribbonClass({ step, from, to, isLeft }: Link, chosen: Node | null): string {
  const touches =
    chosen !== null &&
    ((chosen.step === step && chosen.index === from) ||
      (chosen.step === step + 1 && chosen.index === to));
  return `flow-ribbon${isLeft ? ' left' : ''}${touches ? ' chosen' : ''}`;
}

function ribbon({ x0, y0, x1, y1, thickness }: Link): string {
  const middle = (x0 + x1) / 2;
  const curve = (fromX: number, fromY: number, toX: number, toY: number) =>
    `${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`;
  return `M${curve(x0, y0, x1, y1)}L${curve(x1, y1 + thickness, x0, y0 + thickness)}Z`;
}
