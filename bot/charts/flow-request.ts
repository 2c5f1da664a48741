import { type Flow, type FlowNode, grouped, type Language, t } from '#core';
import type { FlowRequest } from './types.ts';

/** The first steps of customers' paths as ribbons: who goes where, and who has left. */
export function flowRequest(
  flow: Flow,
  {
    language,
    title,
    note,
  }: { readonly language: Language; readonly title?: string; readonly note?: string },
): FlowRequest {
  const idOf = (step: number, index: number) => `${step}.${index}`;
  return {
    kind: 'flow',
    title: title ?? t(language, 'flow.title'),
    ...(note === undefined ? {} : { note }),
    steps: flow.steps.map((_, step) => t(language, 'flow.step', { n: step + 1 })),
    places: flow.steps.flatMap((nodes, step) =>
      nodes.map((node, index) => ({
        id: idOf(step, index),
        label: nameOf(node, language),
        text: `${grouped(node.share * 100, 0)}%`,
        step,
        kind: node.kind,
      })),
    ),
    links: flow.links.map(({ step, from, to, n }) => ({
      from: idOf(step, from),
      to: idOf(step + 1, to),
      n,
    })),
  };
}

function nameOf({ event, kind }: FlowNode, language: Language): string {
  if (event !== null) return event;
  return t(language, kind === 'left' ? 'flow.left' : 'flow.other');
}
