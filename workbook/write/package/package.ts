import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute, escapeXml, XML_HEAD } from './xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK = 'xl/workbook.xml';
/** Written into the archive instead of the clock's time. */
const ARCHIVE_DATE = new Date(2026, 0, 1);

/** A part to be added to the package. */
export interface NewPart {
  /** Folder below `xl`, such as `charts`. */
  readonly folder: string;
  /** Name before its number, such as `chart`. */
  readonly stem: string;
  readonly contentType: string;
  readonly xml: string;
}

/** The parts of an .xlsx file, open to small changes; parts nobody touches keep their bytes. */
export class OfficePackage {
  readonly #parts: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    // The archive also lists folders, which are no parts.
    this.#parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  }

  /** Paths of all parts. */
  paths(): readonly string[] {
    return Object.keys(this.#parts);
  }

  /** XML of a part. */
  read(path: string): string {
    const bytes = this.#parts[path];
    if (!bytes) throw new Error(`the package has no part ${path}`);
    return strFromU8(bytes);
  }

  /** Replaces the XML of a part. */
  write(path: string, xml: string): void {
    this.#parts[path] = strToU8(xml);
  }

  /** Adds a part under the first free number and returns its path. */
  add({ folder, stem, contentType, xml }: NewPart): string {
    let number = 1;
    while (this.#parts[`xl/${folder}/${stem}${number}.xml`]) number++;
    const path = `xl/${folder}/${stem}${number}.xml`;
    const entry = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    this.write(path, xml);
    this.write(CONTENT_TYPES, this.read(CONTENT_TYPES).replace('</Types>', `${entry}</Types>`));
    return path;
  }

  /** Relates a part to another and returns the relation's id. */
  relate(from: string, type: string, to: string): string {
    const path = relationsOf(from);
    const empty = `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const xml = this.#parts[path] ? this.read(path) : empty;
    const used = new Set([...xml.matchAll(/\sId="([^"]*)"/g)].map((match) => match[1]));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const entry = `<Relationship Id="rId${number}" Type="${type}" Target="/${escapeXml(to)}"/>`;
    this.write(
      path,
      xml.replace('</Relationships>', () => `${entry}</Relationships>`),
    );
    return `rId${number}`;
  }

  /** Path of each worksheet by its name. */
  sheetPaths(): ReadonlyMap<string, string> {
    const relations = this.read(relationsOf(WORKBOOK)).match(/<Relationship\s[^>]*>/g) ?? [];
    const targets = new Map(
      relations.map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
    );
    const sheets = this.read(WORKBOOK).match(/<sheet\s[^>]*>/g) ?? [];
    return new Map(
      sheets.map((tag) => [
        attribute(tag, 'name') ?? '',
        `xl/${targets.get(attribute(tag, 'r:id')) ?? ''}`,
      ]),
    );
  }

  /** The finished file; the same parts always give the same bytes. */
  toBytes(): Uint8Array {
    return zipSync(this.#parts, { level: 6, mtime: ARCHIVE_DATE });
  }
}

const relationsOf = (path: string): string => path.replace(/([^/]+)$/, '_rels/$1.rels');
