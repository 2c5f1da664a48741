import { type ParsedElement, parseXml } from './parse-xml.ts';

/** What a manifest is checked against besides its own rules. */
export interface ManifestSurroundings {
  /** Address of the folder the add-in's files stand in. */
  readonly base: string;
  /** Names the pane associates with `Office.actions`. */
  readonly actions: readonly string[];
  /** Width and height of a file below `base`; `null` when there is no such file. */
  readonly pixelsOf: (path: string) => { readonly width: number; readonly height: number } | null;
  /** Whether a file stands below `base`. */
  readonly has: (path: string) => boolean;
}

/** Children in the order the schema wants them (Office add-ins manifest, add-in only format). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName'],
    ...['Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts'],
    ...['Requirements', 'DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides'],
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    ...['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
    'EquivalentAddins',
  ],
  'Hosts>Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  'CustomFunctions>ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label', 'InsertAfter'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const MUST: readonly string[] = [
  ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
  ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Requirements', 'DefaultSettings'],
  ...['Permissions', 'VersionOverrides'],
];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const NEEDED_SETS = new Map([
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.14'],
]);
const ID_LENGTH = 32;
const STRING_LENGTH: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
const BRAND_PIXELS: readonly (readonly [string, number])[] = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
];

/** Everything wrong with a manifest, one sentence each; empty when it is good. */
export function checkManifest(xml: string, around: ManifestSurroundings): readonly string[] {
  let root: ParsedElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`not well formed: ${(error as Error).message}`];
  }
  const all = [...descendants(root)];
  return [
    ...ordered(root, ''),
    ...head(root),
    ...requirementFaults(all),
    ...idFaults(all),
    ...resourceFaults(root, all),
    ...sentenceFaults(root, all),
    ...addressFaults(root, all, around),
    ...iconFaults(root, all, around),
    ...actionFaults(all, around),
    ...runtimeFaults(root, all),
  ];
}

function* descendants(element: ParsedElement): Generator<ParsedElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

const child = ({ children }: ParsedElement, name: string) =>
  children.find((each) => each.name === name);
const attribute = (element: ParsedElement | undefined, name: string) =>
  element?.attributes.get(name) ?? '';

/** Children out of order, or of a name that has no place here. */
function ordered(element: ParsedElement, parent: string): readonly string[] {
  const type = attribute(element, 'xsi:type');
  const order =
    ORDER[`${type}>${element.name}`] ?? ORDER[`${parent}>${element.name}`] ?? ORDER[element.name];
  const faults: string[] = [];
  let last = -1;
  for (const { name } of element.children) {
    if (order === undefined || (element.name === 'Host' && type === '')) break;
    const place = order.indexOf(name);
    if (place === -1) faults.push(`${element.name} has no place for ${name}`);
    else if (place < last) faults.push(`${name} stands too late in ${element.name}`);
    last = Math.max(last, place);
  }
  return [...faults, ...element.children.flatMap((each) => ordered(each, element.name))];
}

function head(root: ParsedElement): readonly string[] {
  const faults = MUST.filter((name) => child(root, name) === undefined).map(
    (name) => `${name} is missing`,
  );
  if (attribute(root, 'xsi:type') !== 'TaskPaneApp') faults.push('is no TaskPaneApp');
  const text = (name: string) => child(root, name)?.text ?? '';
  if (!GUID.test(text('Id'))) faults.push('Id is no GUID');
  if (!/^\d+(\.\d+){3}$/.test(text('Version'))) faults.push('Version is not four numbers');
  if (text('DefaultLocale') !== 'en-US') faults.push('DefaultLocale is not en-US');
  if (text('Permissions') !== 'ReadWriteDocument') {
    faults.push('Permissions is not ReadWriteDocument');
  }
  if (text('ProviderName').length > 125) faults.push('ProviderName is too long');
  return faults;
}

function requirementFaults(all: readonly ParsedElement[]): readonly string[] {
  const lists = all.filter(({ name }) => name === 'Requirements');
  return lists.flatMap((list) => {
    const sets = new Map(
      [...descendants(list)].map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]),
    );
    return [...NEEDED_SETS].flatMap(([name, version]) =>
      sets.get(name) === version ? [] : [`requirement set ${name} ${version} is missing`],
    );
  });
}

/** Ids of tabs, groups, controls and resources: present, short, each once. */
function idFaults(all: readonly ParsedElement[]): readonly string[] {
  const seen = new Set<string>();
  return all.flatMap((element) => {
    const id = element.attributes.get('id');
    if (id === undefined) return [];
    const kind = element.name.startsWith('bt:') ? 'resource' : 'control';
    const key = `${kind} ${id}`;
    const faults = seen.has(key) ? [`id ${id} stands twice`] : [];
    seen.add(key);
    return id.length > ID_LENGTH ? [...faults, `id ${id} is too long`] : faults;
  });
}

function resourceFaults(root: ParsedElement, all: readonly ParsedElement[]): readonly string[] {
  const kept = resourcesOf(root);
  const used = new Set<string>();
  const faults = all.flatMap((element) => {
    const id = element.attributes.get('resid');
    if (id === undefined) return [];
    used.add(id);
    const found = kept.get(id);
    if (found === undefined) return [`resid ${id} resolves to nothing`];
    const wanted = placeOf(element);
    return wanted.includes(found) ? [] : [`resid ${id} of ${element.name} stands in ${found}`];
  });
  const unused = [...kept.keys()].filter((id) => !used.has(id));
  return [...faults, ...unused.map((id) => `resource ${id} is not used`)];
}

/** Lists in which the resource of an element may stand. */
function placeOf({ name }: ParsedElement): readonly string[] {
  if (name === 'bt:Image') return ['bt:Images'];
  if (/Location|Url|^Runtime$|^FunctionFile$/.test(name)) return ['bt:Urls'];
  return name === 'Description' ? ['bt:LongStrings'] : ['bt:ShortStrings'];
}

function resourcesOf(root: ParsedElement): ReadonlyMap<string, string> {
  const resources = [...descendants(root)].find(({ name }) => name === 'Resources');
  return new Map(
    (resources?.children ?? []).flatMap((list) =>
      list.children.map((each) => [attribute(each, 'id'), list.name] as const),
    ),
  );
}

/** Every sentence has its Chinese, and neither is too long. */
function sentenceFaults(root: ParsedElement, all: readonly ParsedElement[]): readonly string[] {
  const sentences = all
    .filter(({ name }) => name in STRING_LENGTH)
    .flatMap((list) => list.children.map((each) => ({ each, most: STRING_LENGTH[list.name]! })));
  for (const name of ['DisplayName', 'Description']) {
    const each = child(root, name);
    if (each !== undefined) sentences.push({ each, most: name === 'DisplayName' ? 125 : 250 });
  }
  return sentences.flatMap(({ each, most }) => {
    const id = attribute(each, 'id') || each.name;
    const zh = each.children.find((one) => attribute(one, 'Locale') === 'zh-CN');
    const texts = [attribute(each, 'DefaultValue'), attribute(zh, 'Value')];
    const faults = texts.some((text) => text.length > most) ? [`${id} is over ${most}`] : [];
    if (zh === undefined || texts[1] === '') faults.push(`${id} has no zh-CN`);
    if (texts[0] === '') faults.push(`${id} is empty`);
    return faults;
  });
}

/** Addresses are https; those of the add-in's own folder are files that exist. */
function addressFaults(
  root: ParsedElement,
  all: readonly ParsedElement[],
  { base, has }: ManifestSurroundings,
): readonly string[] {
  const resources = all.filter(({ name }) => name === 'bt:Url' || name === 'bt:Image');
  const heads = all.filter(({ name }) => /Url$|^SourceLocation$/.test(name) && name !== 'bt:Url');
  const values = [...resources, ...heads].flatMap((each) => [
    each.attributes.get('DefaultValue') ?? [],
    ...each.children.map((one) => attribute(one, 'Value')),
  ]);
  const domains = all.filter(({ name }) => name === 'AppDomain').map(({ text }) => text);
  const pages = values.flat().flatMap((address) => {
    if (!address.startsWith('https://')) return [`${address} is not https`];
    if (!address.startsWith(`${base}/`)) return [];
    return has(address.slice(base.length + 1)) ? [] : [`${address} is no file`];
  });
  const bad = domains.filter((domain) => !/^https:\/\/[^/]+$/.test(domain));
  const support = attribute(child(root, 'SupportUrl'), 'DefaultValue');
  const known = support === '' || domains.includes(new URL(support).origin);
  return [
    ...pages,
    ...bad.map((domain) => `AppDomain ${domain} is no https origin`),
    ...(known ? [] : ['the support page is in no AppDomain']),
  ];
}

/** Icons exist and have the pixels they are announced with. */
function iconFaults(
  root: ParsedElement,
  all: readonly ParsedElement[],
  { base, pixelsOf }: ManifestSurroundings,
): readonly string[] {
  const addresses = new Map(
    all
      .filter((each) => each.name === 'bt:Image' && each.attributes.has('id'))
      .map((each) => [attribute(each, 'id'), attribute(each, 'DefaultValue')]),
  );
  const announced = all
    .filter((each) => each.name === 'bt:Image' && each.attributes.has('size'))
    .map((each) => [
      addresses.get(attribute(each, 'resid')) ?? '',
      Number(attribute(each, 'size')),
    ]);
  const brand = BRAND_PIXELS.map(([name, size]) => [
    attribute(child(root, name), 'DefaultValue'),
    size,
  ]);
  const wrong = ([...announced, ...brand] as [string, number][]).flatMap(([address, size]) => {
    const pixels = pixelsOf(address.slice(base.length + 1));
    if (pixels === null) return [`icon ${address} is missing`];
    const fits = pixels.width === size && pixels.height === size;
    return fits ? [] : [`icon ${address} is ${pixels.width} × ${pixels.height}, not ${size}`];
  });
  const sizes = all
    .filter(({ name }) => name === 'Icon')
    .filter((icon) => ['16', '32', '80'].some((size) => !hasSize(icon, size)));
  return [...wrong, ...sizes.map(() => 'an icon lacks 16, 32 or 80')];
}

const hasSize = (icon: ParsedElement, size: string) =>
  icon.children.some((image) => attribute(image, 'size') === size);

/** Every button runs a known action, and every action has its button. */
function actionFaults(
  all: readonly ParsedElement[],
  { actions }: ManifestSurroundings,
): readonly string[] {
  const names = all.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  return [
    ...names.filter((name) => !actions.includes(name)).map((name) => `${name} is no action`),
    ...actions.filter((name) => !names.includes(name)).map((name) => `${name} has no button`),
  ];
}

/** One long-lived runtime that pane, commands and custom functions share, and a fitting namespace. */
function runtimeFaults(root: ParsedElement, all: readonly ParsedElement[]): readonly string[] {
  const runtime = all.find(({ name }) => name === 'Runtime');
  const page = attribute(runtime, 'resid');
  const faults: string[] = [];
  if (attribute(runtime, 'lifetime') !== 'long') faults.push('the runtime is not long');
  const shared = [
    ...all.filter(({ name }) => name === 'FunctionFile'),
    ...all.filter(({ name }) => name === 'Page').flatMap(({ children }) => children),
  ];
  if (shared.length !== 2 || shared.some((each) => attribute(each, 'resid') !== page)) {
    faults.push('page and function file are not the runtime’s');
  }
  const start = [...descendants(child(root, 'DefaultSettings') ?? root)].find(
    ({ name }) => name === 'SourceLocation',
  );
  const pageUrl = all.find((each) => each.name === 'bt:Url' && attribute(each, 'id') === page);
  if (attribute(start, 'DefaultValue') !== attribute(pageUrl, 'DefaultValue')) {
    faults.push('the pane is not the runtime’s page');
  }
  const namespace = attribute(
    all.find(({ name }) => name === 'Namespace'),
    'resid',
  );
  const value = all.find(
    (each) => each.name === 'bt:String' && attribute(each, 'id') === namespace,
  );
  if (!/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(attribute(value, 'DefaultValue'))) {
    faults.push('the namespace does not fit');
  }
  return faults;
}
