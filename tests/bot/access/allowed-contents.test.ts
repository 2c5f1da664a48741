import { describe, expect, it } from 'vitest';
import { allowedContents } from '../../../bot/access/index.ts';

const contents = {
  metrics: [
    { id: 'segment_share', name: 'Segment share' },
    { id: 'revenue', name: 'Revenue' },
  ],
  dimensions: [
    { id: 'segment', name: 'segment', values: ['High-value customers'] },
    { id: 'channel', name: 'channel', values: ['SMS'] },
  ],
  segments: [{ id: 'high', name: 'High-value customers' }],
  examples: ['What is the share of High-value customers?', 'Revenue by channel'],
} as const;

describe('allowedContents', () => {
  it('leaves out of a viewer’s help what would only be refused', () => {
    expect(allowedContents('viewer', contents)).toEqual({
      metrics: [{ id: 'revenue', name: 'Revenue' }],
      dimensions: [{ id: 'channel', name: 'channel', values: ['SMS'] }],
      segments: [],
      examples: ['Revenue by channel'],
    });
  });

  it.each(['analyst', 'owner'] as const)('shows an %s everything', (role) => {
    expect(allowedContents(role, contents)).toBe(contents);
  });
});
