import type { HostWorkbook } from '../model/workbook.ts';
import { define, object } from '../protocol/define.ts';
import { accessDenied, invalidOperation } from '../protocol/errors.ts';
import { textArg, wordArg } from './args.ts';
import { rangeRef } from './refs.ts';

const workbook = define<HostWorkbook>({
  type: 'Workbook',
  properties: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: () => false },
    IsDirty: { get: ({ undo }) => undo.length > 0 },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  navigation: {
    Application: (self) => object('Application', self),
    Worksheets: (self) => object('WorksheetCollection', self),
    Tables: (self) => object('TableCollection', { workbook: self, sheet: null }),
    Names: (self) => object('NamedItemCollection', { workbook: self, sheet: null }),
    Settings: (self) => object('SettingCollection', self),
    CustomXmlParts: (self) =>
      object('CustomXmlPartCollection', { workbook: self, namespace: null }),
    Protection: (self) => object('WorkbookProtection', self),
  },
  methods: {
    GetSelectedRange: ({ selection }) => rangeRef(selection.sheet, selection.area),
    GetActiveCell: ({ selection: { sheet, area } }) =>
      rangeRef(sheet, { ...area, rows: 1, columns: 1 }),
    Save: (_self, [behavior]) => {
      wordArg(behavior, ['Save', 'Prompt'], 'Save');
      return null;
    },
    _RemoveReference: (_self, [id], call) => {
      call.references.remove(textArg(id));
      return null;
    },
    _RemoveAllReferences: (_self, _args, call) => {
      call.references.clear();
      return null;
    },
    _GetReferenceCount: (_self, _args, call) => call.references.size,
  },
});

const application = define<HostWorkbook>({
  type: 'Application',
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (self, value) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
        self.calculationMode = wordArg(value, modes);
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (self, [type]) => {
      wordArg(type, ['Recalculate', 'Full', 'FullRebuild']);
      self.recalculate();
      return null;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const protection = define<HostWorkbook>({
  type: 'WorkbookProtection',
  properties: { Protected: { get: (self) => self.protection !== null } },
  methods: {
    Protect: (self, [password]) => {
      if (self.protection !== null) throw invalidOperation();
      self.protection = typeof password === 'string' ? password : '';
      return null;
    },
    Unprotect: (self, [password]) => {
      if (self.protection && self.protection !== password) throw accessDenied();
      self.protection = null;
      return null;
    },
  },
});

export const workbookClasses = [workbook, application, protection] as const;
