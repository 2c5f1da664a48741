import type { ChartRequest } from './types.ts';

export interface ChartAsked {
  readonly id: number;
  readonly request: ChartRequest;
}

export type ChartDrawn =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly error: string };
