import { describe, expect, it } from 'vitest';
import { flowLayout, journey } from '#core';
import { analysisOf, eventsOf } from './journeys-of.ts';

const flowOf = (...lines: string[]) => journey(analysisOf({ events: eventsOf(...lines) })).flow;
const ROOM = { width: 300, height: 240, labelHeight: 30, gap: 6, barWidth: 8, steps: 5 };

describe('the flow of the first steps', () => {
  it('counts who goes where, who has left, and ends at the goal', () => {
    const flow = flowOf(
      ...['C1 09:00 view', 'C1 09:01 cart', 'C1 09:02 purchase', 'C1 09:03 view'],
      ...['C2 09:00 view', 'C2 09:01 cart', 'C3 09:00 view'],
    );
    expect(flow.steps.map((nodes) => nodes.map(({ kind, event, n }) => [kind, event, n]))).toEqual([
      [['event', 'view', 3]],
      [
        ['event', 'cart', 2],
        ['left', null, 1],
      ],
      [
        ['goal', 'purchase', 1],
        ['left', null, 1],
      ],
    ]);
    expect(flow.links).toEqual([
      { step: 0, from: 0, to: 0, n: 2, customers: 2 },
      { step: 0, from: 0, to: 1, n: 1, customers: 1 },
      { step: 1, from: 0, to: 0, n: 1, customers: 1 },
      { step: 1, from: 0, to: 1, n: 1, customers: 1 },
    ]);
  });

  it('puts rare events together, but never the goal', () => {
    const events = ['a', 'a', 'b', 'b', 'c', 'c', 'd', 'd', 'e', 'f', 'purchase'];
    const flow = flowOf(...events.map((event, index) => `C${index} 09:00 ${event}`));
    expect(flow.steps[0]!.map(({ event, n }) => [event, n])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 2],
      ['purchase', 1],
      [null, 4],
    ]);
  });
});

describe('flowLayout', () => {
  const flow = flowOf(
    ...['C1 09:00 a', 'C1 09:01 y', 'C2 09:00 a', 'C2 09:01 y', 'C3 09:00 b', 'C3 09:01 x'],
    ...['C4 09:00 b', 'C4 09:01 x', 'C5 09:00 b', 'C5 09:01 x', 'C6 09:00 a'],
  );
  const layout = flowLayout(flow, ROOM);

  it('stays inside its room, and no label runs into the next', () => {
    for (const step of [0, 1]) {
      const nodes = layout.nodes.filter((node) => node.step === step).sort((p, q) => p.y - q.y);
      for (const [index, node] of nodes.entries()) {
        expect(node.labelX + node.labelWidth).toBeLessThanOrEqual(ROOM.width);
        const bottom = node.y + Math.max(node.height, ROOM.labelHeight);
        expect(bottom).toBeLessThanOrEqual(nodes[index + 1]?.y ?? layout.height + 0.01);
      }
    }
  });

  it('draws every path as wide as the others', () => {
    for (const node of layout.nodes) {
      const into = layout.links.filter(
        ({ step, to }) => step + 1 === node.step && to === node.index,
      );
      const width = into.reduce((sum, { thickness }) => sum + thickness, 0);
      if (node.step > 0) expect(width).toBeCloseTo(node.height, 6);
    }
  });

  it('lets no ribbons cross that need not, and keeps those who left at the foot', () => {
    const place = (step: number, event: string | null) =>
      layout.nodes.find((node) => node.step === step && node.event === event)!.y;
    expect(Math.sign(place(0, 'a') - place(0, 'b'))).toBe(Math.sign(place(1, 'y') - place(1, 'x')));
    expect(place(1, null)).toBeGreaterThan(Math.max(place(1, 'x'), place(1, 'y')));
  });

  it('of nothing is empty', () => {
    expect(flowLayout({ n: 0, steps: [], links: [] }, ROOM)).toMatchObject({
      nodes: [],
      links: [],
    });
  });
});
