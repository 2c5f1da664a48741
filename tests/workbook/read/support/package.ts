import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook written by hand: sheet parts as XML and whatever else a test wants to be odd. */
export interface HandMade {
  /** Inside of `<worksheet>` of each sheet, or a whole document when it starts with `<?xml`. */
  readonly sheets: readonly string[];
  /** Attributes of the `<sheet>` elements beside name and id. */
  readonly sheetAttributes?: readonly string[];
  /** Inside of `<sst>`. */
  readonly sharedStrings?: string;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** More parts, or other contents for those above, by path; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Changes the paths in the zip. */
  readonly rename?: (path: string) => string;
}

/** The parts of a hand-made workbook by path. */
export function handMadeParts(made: HandMade): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array | null): void => {
    if (content === null) parts.delete(path);
    else parts.set(path, typeof content === 'string' ? strToU8(content) : content);
  };
  const numbers = made.sheets.map((_, index) => index + 1);
  add('_rels/.rels', links([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  const sheetLinks = numbers.map(
    (n) => [`s${n}`, 'worksheet', `worksheets/sheet${n}.xml`] as const,
  );
  const others = [
    ['rS', 'sharedStrings', 'sharedStrings.xml'],
    ['rT', 'styles', 'styles.xml'],
  ] as const;
  add('xl/_rels/workbook.xml.rels', links([...sheetLinks, ...others]));
  const entries = numbers.map(
    (n) =>
      `<sheet name="Sheet${n}" sheetId="${n}" ${made.sheetAttributes?.[n - 1] ?? ''} r:id="s${n}"/>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${made.workbookProperties ?? ''}<sheets>${entries.join('')}</sheets></workbook>`,
  );
  for (const [index, sheet] of made.sheets.entries()) {
    const whole = sheet.startsWith('<?xml');
    const xml = whole
      ? sheet
      : `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${sheet}</worksheet>`;
    add(`xl/worksheets/sheet${index + 1}.xml`, xml);
  }
  if (made.sharedStrings !== undefined) {
    add('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${made.sharedStrings}</sst>`);
  }
  if (made.styles !== undefined) {
    add('xl/styles.xml', `<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>`);
  }
  for (const [path, content] of Object.entries(made.parts ?? {})) add(path, content);
  return parts;
}

/** The bytes of a hand-made workbook. */
export function handMade(made: HandMade): Uint8Array {
  const { rename = (path: string) => path } = made;
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of handMadeParts(made)) files[rename(path)] = content;
  return zipSync(files);
}

/** A hand-made workbook whose only sheet has these rows inside `<sheetData>`. */
export function handMadeRows(rows: string, made: Omit<HandMade, 'sheets'> = {}): Uint8Array {
  return handMade({ ...made, sheets: [`<sheetData>${rows}</sheetData>`] });
}

/** A relationships part from ids, types and targets. */
export function links(entries: readonly (readonly [string, string, string])[]): string {
  const all = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_LINKS}">${all.join('')}</Relationships>`;
}
