/** An element as it stands in a document. */
export interface ParsedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ParsedElement[];
  readonly text: string;
}

const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/**
 * The root of a small XML document: elements, attributes, text and comments.
 *
 * @throws {Error} for a document that isn't well formed
 */
export function parseXml(xml: string): ParsedElement {
  const root = { name: '', attributes: new Map(), children: [] as ParsedElement[], text: '' };
  const open: { name: string; children: ParsedElement[]; text: string }[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`not well formed at ${at}: ${xml.slice(at, at + 40)}`);
    const [, close, start, attributes = '', empty, text] = match;
    const top = open.at(-1)!;
    if (text !== undefined) top.text += decoded(text.trim());
    if (close !== undefined && open.pop()?.name !== close) throw new Error(`</${close}>`);
    if (start === undefined) continue;
    const child = { name: start, attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(child);
    if (empty !== '/') open.push(child);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one root');
  return root.children[0]!;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  return new Map(found.map(([, name, value]) => [name!, decoded(value!)]));
}

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity]!);
}
