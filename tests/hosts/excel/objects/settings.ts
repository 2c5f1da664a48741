import type { HostWorkbook } from '../model/workbook.ts';
import { define, object } from '../protocol/define.ts';
import { found, invalidArgument } from '../protocol/errors.ts';
import { textArg } from './args.ts';

/** What all settings of an add-in may hold, as JSON. */
const SETTINGS_BYTES = 2 * 1024 * 1024;

interface SettingSelf {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

const settingRef = (workbook: HostWorkbook, key: string) =>
  object('Setting', { workbook, key } satisfies SettingSelf);

const settingOf = (workbook: HostWorkbook, key: unknown) =>
  workbook.settings.has(textArg(key)) ? settingRef(workbook, textArg(key)) : null;

function put(workbook: HostWorkbook, key: string, value: unknown): void {
  const all = JSON.stringify([...workbook.settings, [key, value]]);
  if (new TextEncoder().encode(all).length > SETTINGS_BYTES) throw invalidArgument();
  workbook.settings.set(key, value);
}

const settings = define<HostWorkbook>({
  type: 'SettingCollection',
  indexer: (workbook, key) => found(settingOf(workbook, key)),
  items: (workbook) => [...workbook.settings.keys()].map((key) => settingRef(workbook, key)),
  methods: {
    Add: (workbook, [key, value]) => {
      put(workbook, textArg(key), value);
      return settingRef(workbook, textArg(key));
    },
    GetCount: ({ settings }) => settings.size,
    GetItem: (workbook, [key]) => found(settingOf(workbook, key)),
    GetItemOrNullObject: (workbook, [key]) => settingOf(workbook, key),
  },
});

const setting = define<SettingSelf>({
  type: 'Setting',
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: ({ workbook, key }, value) => put(workbook, key, value),
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
      return null;
    },
  },
});

export const settingClasses = [settings, setting] as const;
