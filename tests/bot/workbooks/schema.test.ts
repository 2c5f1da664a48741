import { describe, expect, it } from 'vitest';
import { workbooksSchema } from '../../../bot/workbooks/index.ts';

const refusals = (value: unknown): readonly string[] =>
  workbooksSchema
    .safeParse(value)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('workbooksSchema', () => {
  it('fills in what is left out', () => {
    const [one] = workbooksSchema.parse([{ id: '618', path: '/data' }]);
    expect(one).toEqual({
      id: '618',
      path: '/data',
      take: 'newest',
      polling: false,
      settleSeconds: 1,
      channels: [],
      default: false,
      memoryMb: 1024,
    });
  });

  it.each([
    [[], 'Name at least one workbook'],
    [[{ id: 'a' }], '0: 工作簿「a」要有 path'],
    [
      [{ id: 'a', path: 'x', graph: { tenant: 't', clientId: 'c', shareUrl: 'https://a.b/c' } }],
      'one of the two',
    ],
    [[{ id: 'a b', path: 'x' }], '0.id: '],
    [[{ id: 'a', path: 'x', channels: ['#sales'] }], '0.channels.0: 频道要写 ID'],
    [[{ id: 'a', path: 'x', asOf: '26.6.2026' }], '0.asOf: '],
    [[{ id: 'a', path: 'x', timeZone: 'Mars/Base' }], '0.timeZone: '],
    [[{ id: 'a', graph: { tenant: 't', clientId: 'c', driveId: 'd' } }], 'driveId and itemId'],
    [[{ id: 'a', path: 'x', colour: 'red' }], 'colour'],
    [
      [
        { id: 'a', path: 'x' },
        { id: 'a', path: 'y' },
      ],
      '1.id: 有两个工作簿的 id 都是「a」',
    ],
    [
      [
        { id: 'a', path: 'x', channels: ['C0012'] },
        { id: 'b', path: 'y', channels: ['C0012'] },
      ],
      '1.channels: 频道 C0012 同时属于工作簿「a」和「b」',
    ],
    [
      [
        { id: 'a', path: 'x', default: true },
        { id: 'b', path: 'y', default: true },
      ],
      'Both “a” and “b” are the default',
    ],
  ])('refuses %j in words', (value, words) => {
    expect(refusals(value).join('\n')).toContain(words);
  });
});
