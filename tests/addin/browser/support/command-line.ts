import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { campaignLens, emptyFolder } from '../../../cli/support/terminal.ts';

/** The part of the command line's JSON that the walks look at. */
export interface Json {
  readonly revenue: number;
  readonly segments: readonly {
    readonly id: string;
    readonly name: string;
    readonly rule: string;
    readonly strategy: string;
    readonly customers: number;
    readonly share: number;
  }[];
}

/** What the command line makes of a workbook, with the segment's id of each customer by id. */
export async function commandLine(workbook: Uint8Array, settings: unknown, ...flags: string[]) {
  const folder = emptyFolder();
  const [file, list, chosen] = ['book.xlsx', 'customers.csv', 'settings.json'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  writeFileSync(file, workbook);
  writeFileSync(chosen, JSON.stringify(settings));
  const argv = ['analyze', file, '--settings', chosen, '--lang', 'en', ...flags];
  const printed = await campaignLens([...argv, '--json']);
  expect(printed.code, printed.err).toBe(0);
  const listed = await campaignLens([...argv, '--customers', list]);
  expect(listed.code, listed.err).toBe(0);
  const [header = [], ...rows] = readFileSync(list, 'utf8')
    .replace(/^\ufeff/, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
  const at = header.indexOf('segment_id');
  const segmentOf = new Map(rows.map((row) => [row[0]!, row[at]!]));
  return { json: JSON.parse(printed.out) as Json, segmentOf };
}
