import type { AnyClass } from '../protocol/define.ts';

/** All classes of Excel's API that the host has. */
export const CLASSES: readonly AnyClass[] = [];
