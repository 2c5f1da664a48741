import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf, parseSource } from '#workbook';
import { chromiumPath } from '../../support/chromium.ts';
import { openPlayground, type Stage, startStage } from './support/open-playground.ts';

let stage: Stage;

describe.skipIf(chromiumPath === null)('the workbook as a file', () => {
  beforeAll(async () => {
    stage = await startStage('test');
  });
  afterAll(() => stage?.close());

  it('is read slice by slice by the pane and holds what is in the cells', async () => {
    const { pane, host, file, close } = await openPlayground(stage, { pane: '/test-pane/' });
    await host.type('Sheet1!A1', 'customer');
    await host.type('Sheet1!B1', 'amount');
    await host.type('Sheet1!A2', 'c1');
    await host.type('Sheet1!B2', '12.5');
    const bytes = await pane.evaluate(async () => {
      const copy = await new Promise<Office.File>((resolve, reject) =>
        Office.context.document.getFileAsync(
          Office.FileType.Compressed,
          { sliceSize: 1024 },
          ({ value, error }) => (error ? reject(error) : resolve(value)),
        ),
      );
      const all: number[] = [];
      for (let index = 0; index < copy.sliceCount; index++) {
        const slice = await new Promise<Office.Slice>((resolve, reject) =>
          copy.getSliceAsync(index, ({ value, error }) => (error ? reject(error) : resolve(value))),
        );
        all.push(...slice.data);
      }
      await new Promise((resolve) => copy.closeAsync(resolve));
      return { all, size: copy.size };
    });
    expect(bytes.all.length).toBe(bytes.size);
    const downloaded = await file();
    for (const content of [Uint8Array.from(bytes.all), downloaded]) {
      const cells = [...cellsOf(await parseSource('Book1.xlsx', content))];
      expect(cells.map(({ sheet, ref, value }) => [sheet, ref, value])).toEqual([
        ['Sheet1', 'A1', 'customer'],
        ['Sheet1', 'B1', 'amount'],
        ['Sheet1', 'A2', 'c1'],
        ['Sheet1', 'B2', 12.5],
      ]);
    }
    await close();
  });
});
