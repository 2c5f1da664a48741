import type { HostArea } from '../model/types.ts';
import { define, object } from '../protocol/define.ts';
import { invalidArgument } from '../protocol/errors.ts';
import { colorOf } from './color.ts';
import { formatOption, mayDo } from './guard.ts';
import type { RangeSelf } from './refs.ts';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

interface BorderSelf extends RangeSelf {
  readonly side: Side;
}

/** Cells of a range that a side belongs to, and the side it is of each of them. */
function cellsOf(area: HostArea, side: Side): readonly (readonly [HostArea, string])[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case 'EdgeTop':
      return [[{ ...area, rows: 1 }, 'EdgeTop']];
    case 'EdgeBottom':
      return [[{ ...area, row: row + rows - 1, rows: 1 }, 'EdgeBottom']];
    case 'EdgeLeft':
      return [[{ ...area, columns: 1 }, 'EdgeLeft']];
    case 'EdgeRight':
      return [[{ ...area, column: column + columns - 1, columns: 1 }, 'EdgeRight']];
    case 'InsideHorizontal':
      return rows === 1 ? [] : [[{ ...area, rows: rows - 1 }, 'EdgeBottom']];
    case 'InsideVertical':
      return columns === 1 ? [] : [[{ ...area, columns: columns - 1 }, 'EdgeRight']];
    default:
      return [[area, side]];
  }
}

function set(self: BorderSelf, part: string, value: unknown): void {
  mayDo(self.sheet, formatOption(self.area));
  for (const [area, side] of cellsOf(self.area, self.side)) {
    self.sheet.formats.set(area, `Borders.${side}.${part}`, value);
    // A line that is coloured or made thicker is there.
    const missing = self.sheet.formats.common(area, `Borders.${side}.Style`) === undefined;
    if (part !== 'Style' && missing) {
      self.sheet.formats.set(area, `Borders.${side}.Style`, 'Continuous');
    }
    if (part === 'Style' && value === 'None') {
      for (const name of ['Style', 'Color', 'Weight']) {
        self.sheet.formats.set(area, `Borders.${side}.${name}`, undefined);
      }
    }
  }
  self.sheet.workbook.tell({ kind: 'format', sheet: self.sheet, area: self.area });
}

function get(self: BorderSelf, part: string, usual: unknown): unknown {
  const [first] = cellsOf(self.area, self.side);
  if (!first) return usual;
  const value = self.sheet.formats.common(first[0], `Borders.${first[1]}.${part}`);
  return value === undefined ? usual : value;
}

const border = define<BorderSelf>({
  type: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (self) => get(self, 'Style', 'None'),
      set: (self, value) => set(self, 'Style', value),
    },
    Weight: {
      get: (self) => get(self, 'Weight', 'Thin'),
      set: (self, value) => set(self, 'Weight', value),
    },
    Color: {
      get: (self) => get(self, 'Color', '#000000'),
      set: (self, value) => set(self, 'Color', colorOf(value)),
    },
  },
});

const sideOf = (self: RangeSelf, key: unknown) => {
  const side = SIDES.find((name) => name === key);
  if (!side) throw invalidArgument();
  return object('RangeBorder', { ...self, side } satisfies BorderSelf);
};

const borders = define<RangeSelf>({
  type: 'RangeBorderCollection',
  properties: { Count: { get: () => SIDES.length } },
  indexer: sideOf,
  items: (self) => SIDES.map((side) => sideOf(self, side)),
  methods: {
    GetItem: (self, [key]) => sideOf(self, key),
    GetItemAt: (self, [index]) => sideOf(self, SIDES[Number(index)]),
  },
});

export const borderClasses = [border, borders] as const;
