import { intersection, overlaps, without } from '../model/area.ts';
import type { HostSheet } from '../model/sheet.ts';
import type { HostConditionalFormat } from '../model/types.ts';
import { type AnyClass, define, type HostObject, object } from '../protocol/define.ts';
import { found, invalidArgument, invalidOperation } from '../protocol/errors.ts';
import { enumValues } from './api.ts';
import { type BagSelf, partOf } from './bag-class.ts';
import { CONDITIONAL_PARTS } from './conditional-parts.ts';
import { type RangeSelf, rangeRef } from './refs.ts';

interface FormatSelf {
  readonly sheet: HostSheet;
  readonly format: HostConditionalFormat;
}

/** Member of `ConditionalFormat` that leads to each kind. */
const MEMBERS: Readonly<Record<string, string>> = {
  DataBar: 'DataBar',
  TextComparison: 'ContainsText',
  Custom: 'Custom',
  CellValue: 'CellValue',
  TopBottom: 'TopBottom',
  Preset: 'PresetCriteria',
};

const formatRef = (sheet: HostSheet, format: HostConditionalFormat): HostObject =>
  object('ConditionalFormat', { sheet, format } satisfies FormatSelf);

const changed = (sheet: HostSheet): void =>
  sheet.workbook.tell({ kind: 'conditional-formats', sheet });

function kindOf({ sheet, format }: FormatSelf, member: string): HostObject | null {
  if (format.type !== MEMBERS[member]) return null;
  const bag: BagSelf = { bag: format.bag, path: [], changed: () => changed(sheet) };
  return partOf('ConditionalFormat', member, bag);
}

const navigation = Object.fromEntries(
  Object.keys(MEMBERS).flatMap((member) => [
    [
      member,
      (self: FormatSelf) => {
        const kind = kindOf(self, member);
        if (!kind) throw invalidOperation();
        return kind;
      },
    ],
    [`${member}OrNullObject`, (self: FormatSelf) => kindOf(self, member)],
  ]),
);

const ConditionalFormat = define<FormatSelf>({
  type: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set({ sheet, format }, value) {
        const others = sheet.conditionalFormats.filter((each) => each !== format);
        if (typeof value !== 'number' || value < 0 || value > others.length) {
          throw invalidArgument();
        }
        sheet.conditionalFormats = others.toSpliced(value, 0, format);
        changed(sheet);
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.bag.StopIfTrue ?? (format.type === 'DataBar' ? null : false),
      set({ sheet, format }, value) {
        format.bag.StopIfTrue = value;
        changed(sheet);
      },
    },
  },
  navigation,
  methods: {
    Delete({ sheet, format }) {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      changed(sheet);
    },
    GetRange: ({ sheet, format }) => rangeRef(sheet, format.area),
    GetRangeOrNullObject: ({ sheet, format }) => rangeRef(sheet, format.area),
  },
});

const formatsOf = ({ sheet, area }: RangeSelf): readonly HostConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => overlaps(format.area, area));

const byId = (self: RangeSelf, id: unknown): HostConditionalFormat | undefined =>
  formatsOf(self).find((format) => format.id === id);

const ConditionalFormatCollection = define<RangeSelf>({
  type: 'ConditionalFormatCollection',
  items: (self) => formatsOf(self).map((format) => formatRef(self.sheet, format)),
  indexer: (self, id) => formatRef(self.sheet, found(byId(self, id))),
  methods: {
    Add({ sheet, area }, [type]) {
      const known = enumValues('ConditionalFormatType') ?? [];
      if (typeof type !== 'string' || !known.includes(type)) throw invalidArgument();
      const serial = String(sheet.workbook.nextId()).padStart(8, '0');
      const id = `{${serial}-0000-4000-8000-000000000001}`;
      const format: HostConditionalFormat = { id, type, area, bag: {} };
      // What is added last comes first, as in Excel.
      sheet.conditionalFormats.unshift(format);
      changed(sheet);
      return formatRef(sheet, format);
    },
    ClearAll(self) {
      clearConditionalFormats(self);
    },
    GetCount: (self) => formatsOf(self).length,
    GetItemAt: (self, [index]) => formatRef(self.sheet, found(formatsOf(self)[Number(index)])),
    GetItemOrNullObject(self, [id]) {
      const format = byId(self, id);
      return format ? formatRef(self.sheet, format) : null;
    },
  },
});

/** Takes the conditional formats of a range away; they stay on cells beside it. */
export function clearConditionalFormats({ sheet, area }: RangeSelf): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    if (!intersection(format.area, area)) return [format];
    return without(format.area, area).map((rest, index) => ({
      ...format,
      id: index === 0 ? format.id : `${format.id}${index}`,
      area: rest,
    }));
  });
  changed(sheet);
}

/** Conditional formats and all they are made of. */
export const CONDITIONAL_CLASSES: readonly AnyClass[] = [
  ConditionalFormat as AnyClass,
  ConditionalFormatCollection as AnyClass,
  ...CONDITIONAL_PARTS,
];
