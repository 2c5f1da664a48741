import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { CellKind } from '#core';
import { readSource } from '../workbook/read/read-source.ts';
import { writeMadeWorkbook } from './support/made-workbook.ts';
import { runOnce, summaryRow } from './support/measure.ts';

// Reading an order workbook of 10,000, 100,000 and 1,000,000 rows × 10 columns, every value and text
// in hand at the end; beside the stream readers of exceljs and hucre. Each run is a process of its own
// and loads only the reader it measures.
const [job, file] = process.argv.slice(2);

/** Reads all cells, or some columns, and decodes the text of each text cell. */
async function ours(columns?: readonly number[]): Promise<void> {
  const { grids } = await readSource(file!, columns === undefined ? {} : { columns });
  for (const { texts, columns: read } of grids) {
    for (const { kinds, values } of read) {
      for (let row = 0; row < kinds.length; row++) {
        if (kinds[row] === CellKind.text) texts.get(values[row]!);
      }
    }
  }
}

const jobs: Record<string, () => Promise<void>> = {
  'the program alone': async () => undefined,
  'this reader': () => ours(),
  'this reader, 3 of 10 columns': () => ours([1, 2, 6]),
  'this reader, first 100 rows': async () => void (await readSource(file!, { rows: 100 })),
  async 'hucre stream'() {
    const { streamXlsxRows } = await import('hucre/xlsx');
    const bytes = Readable.toWeb(createReadStream(file!)) as ReadableStream<Uint8Array>;
    for await (const row of streamXlsxRows(bytes)) void row.values;
  },
  async 'exceljs stream'() {
    const { default: ExcelJS } = await import('exceljs');
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(file!, {})) {
      for await (const row of sheet) void row.values;
    }
  },
};

if (file !== undefined) await jobs[job!]!();
else compare(Number(job ?? 5));

function compare(times: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'campaign-lens-bench-'));
  console.log(`Node ${process.version}, ${times} runs each, interleaved`);
  console.log('| job | wall s (median) | range | CPU s | peak MB |\n|---|---|---|---|---|');
  try {
    for (const rows of [10_000, 100_000, 1_000_000]) {
      const workbook = path.join(folder, `${rows}.xlsx`);
      writeMadeWorkbook(workbook, rows);
      const runs = Object.keys(jobs).map((name) => ({
        name,
        all: [] as ReturnType<typeof runOnce>[],
      }));
      for (let time = 0; time < times; time++) {
        for (const { name, all } of runs) all.push(runOnce([import.meta.filename, name, workbook]));
      }
      for (const { name, all } of runs) {
        console.log(summaryRow(`${rows.toLocaleString('en')} rows, ${name}`, all));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
