/** An element of an XML document; attributes in the order they are written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, or one text. */
  readonly children: readonly XmlElement[] | string;
}

/** An element with its attributes and children; without children it is written `<Name/>`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, children };
}

/**
 * The document as text, two blanks a level.
 *
 * @example
 * xmlText(element('A', { b: 'x & y' })) // => '<?xml version="1.0" encoding="UTF-8"?>\n<A b="x &amp; y"/>\n'
 */
export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(' ');
  if (children.length === 0) return `${indent}<${start}/>\n`;
  if (typeof children === 'string') return `${indent}<${start}>${escaped(children)}</${name}>\n`;
  const inner = children.map((child) => written(child, `${indent}  `)).join('');
  return `${indent}<${start}>\n${inner}${indent}</${name}>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
