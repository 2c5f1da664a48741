import type { Points } from '../types.ts';
import { plainKernel } from './plain-kernel.ts';
import { simdKernel } from './simd-kernel.ts';
import type { Kernel } from './types.ts';

export type { Kernel } from './types.ts';

/** Fewer points are grouped before WebAssembly is ready. */
const FEW_POINTS = 500;

/** The fastest kernel there is for some points; whichever it is, the results are the same. */
export function kernelFor(points: Points, k: number): Kernel {
  return (points.n < FEW_POINTS ? null : simdKernel(points, k)) ?? plainKernel(points);
}
