import type { HostWorkbook } from '../model/workbook.ts';
import { define, type HostObject, object } from '../protocol/define.ts';
import { found, invalidArgument } from '../protocol/errors.ts';
import { textArg } from './args.ts';

interface PartsSelf {
  readonly workbook: HostWorkbook;
  /** `null`: parts of every namespace. */
  readonly namespace: string | null;
}

interface PartSelf {
  readonly workbook: HostWorkbook;
  readonly id: string;
}

/** Namespace of the root element; '' when it has none. */
function namespaceOf(xml: string): string {
  const [, prefix] = /<(?:([\w.-]+):)?[\w.-]+/.exec(xml.replace(/^\s*<\?.*?\?>/s, '')) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(xml)?.[1] ?? '';
}

function checked(xml: unknown): string {
  const text = textArg(xml);
  const root = /^(?:\s*<\?.*?\?>)?\s*<([\w:.-]+)[^>]*(?:\/>\s*$|>)/s.exec(text);
  const closed =
    root && (root[0].trimEnd().endsWith('/>') || new RegExp(`</${root[1]}>\\s*$`).test(text));
  if (!closed) throw invalidArgument('The text is no XML.');
  return text;
}

const partRef = (workbook: HostWorkbook, id: string): HostObject =>
  object('CustomXmlPart', { workbook, id } satisfies PartSelf);

const partsOf = ({ workbook, namespace }: PartsSelf): readonly HostObject[] =>
  [...workbook.xmlParts]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => partRef(workbook, id));

const partOf = (self: PartsSelf, id: unknown): HostObject | null =>
  partsOf(self).find((part) => (part.self as PartSelf).id === textArg(id)) ?? null;

const reading = {
  GetCount: (self: PartsSelf) => partsOf(self).length,
  GetItem: (self: PartsSelf, [id]: readonly unknown[]) => found(partOf(self, id)),
  GetItemOrNullObject: (self: PartsSelf, [id]: readonly unknown[]) => partOf(self, id),
};

const parts = define<PartsSelf>({
  type: 'CustomXmlPartCollection',
  indexer: (self, id) => found(partOf(self, id)),
  items: partsOf,
  methods: {
    ...reading,
    Add: ({ workbook }, [xml]) => {
      const text = checked(xml);
      const serial = String(workbook.nextId()).padStart(12, '0');
      const id = `{00000000-0002-0000-0000-${serial}}`;
      workbook.xmlParts.set(id, text);
      return partRef(workbook, id);
    },
    GetByNamespace: ({ workbook }, [namespace]) =>
      object('CustomXmlPartScopedCollection', { workbook, namespace: textArg(namespace) }),
  },
});

const only = (self: PartsSelf): HostObject | null => {
  const all = partsOf(self);
  return all.length === 1 ? (all[0] ?? null) : null;
};

const scoped = define<PartsSelf>({
  type: 'CustomXmlPartScopedCollection',
  indexer: (self, id) => found(partOf(self, id)),
  items: partsOf,
  methods: {
    ...reading,
    GetOnlyItem: (self) => found(only(self)),
    GetOnlyItemOrNullObject: only,
  },
});

const part = define<PartSelf>({
  type: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: ({ workbook, id }) => namespaceOf(workbook.xmlParts.get(id) ?? '') },
  },
  methods: {
    GetXml: ({ workbook, id }) => found(workbook.xmlParts.get(id)),
    SetXml: ({ workbook, id }, [xml]) => {
      workbook.xmlParts.set(id, checked(xml));
      return null;
    },
    Delete: ({ workbook, id }) => {
      workbook.xmlParts.delete(id);
      return null;
    },
  },
});

export const xmlPartClasses = [parts, scoped, part] as const;
