import { LIMITS } from '../limits.ts';
import {
  anything,
  boolean,
  byType,
  type Check,
  integer,
  isRecord,
  list,
  number,
  object,
  oneOf,
  refuse,
  string,
  type Walk,
} from './check.ts';
import { richText } from './rich-text.ts';

const words = string(LIMITS.message.cells, { counted: true });
const kinds = {
  raw_text: object({ type: anything, text: words }),
  raw_number: object({ type: anything, value: number(), text: words }),
  rich_text: richText,
};

const counted =
  (check: Check): Check =>
  (value, path, walk) => {
    const before = walk.characters;
    check(value, path, walk);
    walk.cells += walk.characters - before;
  };
const cell = counted(byType(kinds));
const headerCell = counted(byType({ raw_text: kinds.raw_text, raw_number: kinds.raw_number }));

/** How many cells the rows have; rows of different lengths are refused. */
function columnsOf(rows: unknown, path: string, walk: Walk): number {
  if (!Array.isArray(rows) || !Array.isArray(rows[0])) return 0;
  const columns = rows[0].length;
  rows.forEach((row, index) => {
    if (Array.isArray(row) && row.length !== columns) {
      refuse(walk, `${path}/rows/${index}`, 'all rows must have the same number of cells');
    }
  });
  return columns;
}

const columnSettings = list(
  (value, path, walk) => {
    if (value === null) return;
    object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean })(value, path, walk);
  },
  LIMITS.table.columns,
  0,
);

export const table = (blockId: Check): Check =>
  object(
    {
      type: anything,
      rows: list(list(cell, LIMITS.table.columns), LIMITS.table.rows),
    },
    { block_id: blockId, column_settings: columnSettings },
    (value, path, walk) => {
      if (++walk.tables > LIMITS.message.tables) refuse(walk, path, 'only_one_table_allowed');
      if (isRecord(value)) columnsOf(value.rows, path, walk);
    },
  );

export const dataTable = (blockId: Check): Check =>
  object(
    {
      type: anything,
      caption: string(LIMITS.text, { counted: true }),
      rows: list(
        (row, path, walk) => {
          const header = path.endsWith('/rows/0');
          list(header ? headerCell : cell, LIMITS.dataTable.columns)(row, path, walk);
        },
        LIMITS.dataTable.rows,
        2,
      ),
    },
    {
      block_id: blockId,
      page_size: integer(1, LIMITS.dataTable.pageSize),
      row_header_column_index: integer(0, LIMITS.dataTable.columns - 1),
    },
    (value, path, walk) => {
      if (!isRecord(value)) return;
      const columns = columnsOf(value.rows, path, walk);
      const index = value.row_header_column_index;
      if (typeof index === 'number' && index >= columns) {
        refuse(walk, `${path}/row_header_column_index`, 'must be the index of a column');
      }
    },
  );
