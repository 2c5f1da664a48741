import { Token } from '../xml/xml-reader.ts';
import { type Package, partKey } from './package.ts';

/** A link from one part to another; links that leave the file are not kept. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type, the same for transitional and strict: `worksheet`, `sharedStrings`, … */
  readonly type: string;
  /** Key of the part it leads to. */
  readonly target: string;
}

/** The relationships of a part (`''` for the package itself); empty when it has none. */
export async function relationshipsOf(parts: Package, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!parts.has(path)) return [];
  const xml = await parts.xml(path);
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== Token.end; token = xml.next()) {
    if (token !== Token.open || !xml.isNamed('Relationship')) continue;
    const target = xml.attribute('Target');
    if (target === null || xml.attribute('TargetMode') === 'External') continue;
    found.push({
      id: xml.attribute('Id') ?? '',
      type: xml.attribute('Type')?.split('/').at(-1) ?? '',
      target: targetKey(parts, folder, target),
    });
  }
  return found;
}

function targetKey(parts: Package, folder: string, target: string): string {
  const path = /^[\\/]/.test(target) ? target : folder + target;
  if (parts.has(path) || !path.includes('%')) return partKey(path);
  try {
    return partKey(decodeURIComponent(path));
  } catch {
    return partKey(path);
  }
}
