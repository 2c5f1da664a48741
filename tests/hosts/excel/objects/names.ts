import type { HostSheet } from '../model/sheet.ts';
import { nameProblem } from '../model/tables.ts';
import type { HostName } from '../model/types.ts';
import type { HostWorkbook } from '../model/workbook.ts';
import { define, type HostObject, isHostObject, object } from '../protocol/define.ts';
import { alreadyExists, found, invalidArgument } from '../protocol/errors.ts';
import { textArg } from './args.ts';
import { type RangeSelf, rangeRef, sheetRef } from './refs.ts';

interface NamesSelf {
  readonly workbook: HostWorkbook;
  /** `null`: names of the workbook. */
  readonly sheet: HostSheet | null;
}

interface NameSelf extends NamesSelf {
  readonly name: HostName;
}

const namesOf = ({ workbook, sheet }: NamesSelf): HostName[] => (sheet ?? workbook).names;

const nameRef = ({ workbook, sheet }: NamesSelf, name: HostName): HostObject =>
  object('NamedItem', { workbook, sheet, name } satisfies NameSelf);

function byName(self: NamesSelf, key: unknown): HostObject | null {
  const wanted = textArg(key).toLowerCase();
  const name = namesOf(self).find((one) => one.name.toLowerCase() === wanted || one.id === key);
  return name ? nameRef(self, name) : null;
}

/** `=Sheet!$A$1:$B$2`, or the formula given. */
function formulaOf(reference: unknown): string {
  if (isHostObject(reference)) {
    const { sheet, area } = reference.self as RangeSelf;
    const [home = '', body = ''] = sheet.address(area).split(/!(?=[^!]*$)/);
    return `=${home}!${body.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  }
  const formula = textArg(reference);
  return formula.startsWith('=') ? formula : `=${formula}`;
}

const names = define<NamesSelf>({
  type: 'NamedItemCollection',
  indexer: (self, key) => found(byName(self, key)),
  items: (self) => namesOf(self).map((name) => nameRef(self, name)),
  methods: {
    Add: (self, [name, reference, comment]) => {
      const problem = nameProblem(name);
      if (problem !== null) throw invalidArgument(problem);
      const taken = self.workbook.tables.some(
        ({ table }) => table.name.toLowerCase() === textArg(name).toLowerCase(),
      );
      if (byName(self, name) || taken) throw alreadyExists();
      const added: HostName = {
        id: `name-${self.workbook.nextId()}`,
        name: textArg(name),
        formula: formulaOf(reference),
        comment: comment === null || comment === undefined ? '' : textArg(comment),
        visible: true,
      };
      namesOf(self).push(added);
      self.workbook.tell({ kind: 'names', sheet: self.sheet });
      return nameRef(self, added);
    },
    GetCount: (self) => namesOf(self).length,
    GetItem: (self, [key]) => found(byName(self, key)),
    GetItemOrNullObject: (self, [key]) => byName(self, key),
  },
});

function areaOf({ workbook, sheet, name }: NameSelf): HostObject | null {
  const place = workbook.resolve(name.formula.slice(1), sheet ?? workbook.active);
  return place && rangeRef(place.sheet, place.area);
}

const namedItem = define<NameSelf>({
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.id, Name: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Type: {
      get: (self) =>
        areaOf(self) ? 'Range' : self.name.formula.includes('#REF!') ? 'Error' : 'String',
    },
    Value: { get: ({ name }) => name.formula.slice(1).replaceAll('$', '') },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = formulaOf(value);
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textArg(value);
      },
    },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        name.visible = value;
      },
    },
  },
  navigation: {
    Worksheet: ({ sheet }) => sheetRef(found(sheet)),
    WorksheetOrNullObject: ({ sheet }) => sheet && sheetRef(sheet),
  },
  methods: {
    GetRange: (self) => found(areaOf(self)),
    GetRangeOrNullObject: areaOf,
    Delete: (self) => {
      const list = namesOf(self);
      list.splice(list.indexOf(self.name), 1);
      self.workbook.tell({ kind: 'names', sheet: self.sheet });
      return null;
    },
  },
});

export const nameClasses = [names, namedItem] as const;
