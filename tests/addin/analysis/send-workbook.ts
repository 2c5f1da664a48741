import { CellKind, type Grid, type SourceFile } from '#core';
import { analysisService } from '../../../addin/analysis/index.ts';
import type {
  AnalysisRequest,
  AnalysisService,
  AnalysisViews,
  CellChunk,
  Outcome,
} from '../../../addin/analysis/service.ts';

/** A service that was sent a workbook's cells in blocks of some rows. */
export async function serviceWith(file: SourceFile, rows = 500): Promise<AnalysisService> {
  const service = analysisService({ version: 'test' });
  await send(service, file, rows);
  return service;
}

/** Sends a workbook the way the pane does. */
export async function send(service: AnalysisService, file: SourceFile, rows = 500): Promise<void> {
  await service.begin(file.name);
  for (const grid of file.grids) {
    const { sheet, visibility, tables, merges } = grid;
    await service.sheet({ name: sheet, visibility, tables, merges });
    for (const chunk of chunksOf(grid, rows)) await service.cells(chunk);
  }
}

/** The used range of a grid cut into blocks, empty cells included. */
export function chunksOf({ rowNumbers, columns, texts }: Grid, rows: number): CellChunk[] {
  const first = columns[0]?.index ?? 0;
  const width = (columns.at(-1)?.index ?? first) - first + 1;
  const last = rowNumbers.at(-1) ?? 0;
  const at = new Map([...rowNumbers].map((row, index) => [row, index]));
  const chunks: CellChunk[] = [];
  for (let row = rowNumbers[0] ?? 1; row <= last; row += rows) {
    const height = Math.min(rows, last - row + 1);
    const kinds = new Uint8Array(height * width);
    const values = new Float64Array(height * width);
    const words = new Map<string, number>();
    for (let down = 0; down < height; down++) {
      const index = at.get(row + down);
      if (index === undefined) continue;
      for (const column of columns) {
        const cell = down * width + column.index - first;
        const kind = column.kinds[index]!;
        kinds[cell] = kind;
        values[cell] = column.values[index]!;
        if (kind === CellKind.text || kind === CellKind.error) {
          const text = texts.get(column.values[index]!);
          const known = words.get(text) ?? words.size;
          words.set(text, known);
          values[cell] = known;
        }
      }
    }
    const all = [...words.keys()];
    chunks.push({ row, column: first, rows: height, columns: width, kinds, values, texts: all });
  }
  return chunks;
}

/** The value of an outcome; fails for any other. */
export function doneValue<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(outcome.kind === 'problem' ? outcome.problem.text : outcome.kind);
}

/** The views of an analysis, in English with nothing set unless said otherwise. */
export async function viewsOf(
  service: AnalysisService,
  request: Partial<AnalysisRequest> = {},
): Promise<AnalysisViews> {
  const asked = { settings: {}, language: 'en' as const, ...request };
  return doneValue(await service.analyse(asked, () => undefined));
}
