/** Logical size of a chart in pixels; drawn at twice that. */
export const SIZE = { width: 900, height: 500, scale: 2 } as const;

export const COLOURS = {
  accent: '#0b6673',
  soft: '#8fc3c9',
  ink: '#1b2324',
  quiet: '#5f6c6e',
  goal: '#084f59',
  gone: '#849294',
  hairline: '#e0e6e6',
  paper: '#ffffff',
} as const;

/** Bars and points drawn at most. */
export const MAX_BARS = 20;
