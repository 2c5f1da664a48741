import type { Flow, Language, SummaryStep } from '#core';
import { drawPng } from './draw.ts';
import { flowRequest } from './flow-request.ts';
import { funnelRequest } from './requests.ts';
import type { ChartBar } from './types.ts';

/** What stands above the bars, and what is said where some are left out. */
export interface PictureOptions {
  readonly title: string;
  readonly more?: string;
}

/** The conversion path as a picture, on this thread; see `chartInWorker` for another. */
export function funnelPng(
  path: readonly SummaryStep[],
  options: { readonly language: Language; readonly title?: string },
): Uint8Array {
  return drawPng(funnelRequest(path, options));
}

/** Horizontal bars as a picture, the first on top; 20 at most. */
export function barPng(bars: readonly ChartBar[], options: PictureOptions): Uint8Array {
  return drawPng({ kind: 'bar', bars, ...options });
}

/** A line over time as a picture; 20 points at most. */
export function linePng(bars: readonly ChartBar[], options: PictureOptions): Uint8Array {
  return drawPng({ kind: 'line', bars, ...options });
}

/** The first steps of customers' paths as ribbons. */
export function flowPng(
  flow: Flow,
  options: { readonly language: Language; readonly title?: string },
): Uint8Array {
  return drawPng(flowRequest(flow, options));
}
