export type { Analysis, Manifest } from './types.ts';
