/** The icons by file name, as `[glyph, size]`. */
export const ICONS: ReadonlyMap<string, readonly [string, number]>;
/** One icon as rows of RGBA bytes. */
export function drawIcon(glyph: string, size: number): Uint8Array;
