import type { PictureRequest } from './types.ts';

export interface ChartAsked {
  readonly id: number;
  readonly request: PictureRequest;
}

export type ChartDrawn =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly error: string };
