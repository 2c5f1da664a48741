import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LensError } from '#core';
import { cellsOf } from '../../../workbook/read/cells-of.ts';
import { cpuWatch } from '../../support/cpu-watch.ts';
import { handMade, handMadeParts } from './support/package.ts';
import { read } from './support/read.ts';
import { zip64 } from './support/zip64.ts';

/**
 * A longer run: `LENS_MUTATIONS=1000000 npx vitest run tests/workbook/read/mutations.test.ts`. A failure
 * names its seed, which LENS_MUTATION_SEED runs alone.
 */
const COUNT = Number(process.env.LENS_MUTATIONS ?? 50_000);
const STRETCH = 5000;
const ONLY = process.env.LENS_MUTATION_SEED;
const LONGEST_MS = 2000;

type Random = (below: number) => number;

/** mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const MADE = {
  sheets: [
    `<dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45296.5</v></c><c r="C1" t="b"><v>1</v></c></row>
     <row r="2"><c r="A2" t="inlineStr"><is><r><t>a &amp; b</t></r></is></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="e"><v>#N/A</v></c></row></sheetData>
     <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>`,
    '<sheetData><row><c t="str"><v>x</v></c></row></sheetData>',
  ],
  sharedStrings: '<si><t>中文</t></si><si><r><t>r</t></r><rPh><t>p</t></rPh></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
};
const WORKBOOK = handMade(MADE);
const PARTS = handMadeParts(MADE);
const TEXT = strToU8('订单号,客户,金额\n0001,"张三, ""甲""\n乙",12.5\n,,\n"x"y;1,5\t2|3\n');

const SNIPPETS = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '&',
  ';',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY e "e">]>',
  '&e;',
  '&#0;',
  '&#x110000;',
  '<row>',
  '</row>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="A0"/>',
  '<c r="ZZZZ99999999"><v>1</v></c>',
  ' r="A1"',
  ' t="s"',
  ' t="zz"',
  ' s="-1"',
  '<v>99999999999</v>',
  '<v>1e999</v>',
  '<v>-</v>',
  '<f>',
  '<is>',
  '<t>',
  '_x0000_',
  '_xD800_',
  '__proto__',
  'constructor',
  '\0',
  '\ufeff',
  '\r',
  '\n',
  ',',
  '\t',
  '😀',
  '<a>'.repeat(300),
].map((text) => strToU8(text));

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random(bytes.length + 1);
  const length = random(random(2) === 0 ? 8 : bytes.length);
  const snippet = SNIPPETS[random(SNIPPETS.length)]!;
  switch (random(6)) {
    case 0: {
      const changed = bytes.slice();
      for (let times = random(4); times >= 0; times--) changed[random(bytes.length)] = random(256);
      return changed;
    }
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return bytes.subarray(0, at);
    case 3:
      return joined(bytes.subarray(0, at), snippet, bytes.subarray(at));
    case 4:
      return joined(bytes.subarray(0, at), snippet, bytes.subarray(at + snippet.length));
    default:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
  }
}

/** Extreme numbers in the fields of zip records, where a plain byte change seldom lands. */
function mutateRecords(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const records: number[] = [];
  for (let at = 0; at + 22 < changed.length; at++) {
    if (changed[at] === 0x50 && changed[at + 1] === 0x4b && changed[at + 2]! < 9) records.push(at);
  }
  for (let times = random(3); times >= 0; times--) {
    const field = records[random(records.length)]! + 4 + 2 * random(21);
    if (field + 4 > changed.length) continue;
    const value = [0, 1, 0xffff, 0xffffffff, 0x7fffffff, bytes.length, random(bytes.length)][
      random(7)
    ]!;
    if (random(2) === 0) view.setUint16(field, value & 0xffff, true);
    else view.setUint32(field, value, true);
  }
  return changed;
}

/** A change inside a part, in a zip that is sound again. */
function mutatePart(random: Random): Uint8Array {
  const names = [...PARTS.keys()];
  const chosen = names[random(names.length)]!;
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of PARTS) {
    if (name !== chosen) files[name] = content;
    else if (random(20) > 0) files[name] = mutateBytes(content, random);
  }
  return zipSync(files, { level: random(10) === 0 ? 6 : 0 });
}

function mutant(seed: number): Uint8Array {
  const random = randomFrom(seed);
  switch (random(6)) {
    case 0:
      return mutateBytes(WORKBOOK, random);
    case 1:
      return mutateRecords(random(3) === 0 ? zip64(WORKBOOK) : WORKBOOK, random);
    case 2:
      return mutateBytes(TEXT, random);
    default:
      return mutatePart(random);
  }
}

/** Reads a mutant to its last cell; `null` when it was refused. */
async function cellCount(seed: number): Promise<number | null> {
  const spent = cpuWatch();
  try {
    const file = await read(mutant(seed));
    return [...cellsOf(file)].length;
  } catch (error) {
    if (!(error instanceof LensError)) throw new Error(`seed ${seed}`, { cause: error });
    return null;
  } finally {
    expect(spent(), `seed ${seed}`).toBeLessThan(LONGEST_MS);
  }
}

describe('mutated files', () => {
  if (ONLY !== undefined) {
    it(`ends quickly in cells or in a typed refusal: seed ${ONLY}`, async () => {
      await cellCount(Number(ONLY));
    });
    return;
  }
  const firsts = Array.from({ length: Math.ceil(COUNT / STRETCH) }, (_, at) => at * STRETCH);
  it.each(firsts)(
    'from %i on each end quickly in cells or in a typed refusal',
    async (first) => {
      const prototype = Object.getOwnPropertyNames(Object.prototype).length;
      const count = Math.min(STRETCH, COUNT - first);
      let readable = 0;
      for (let seed = first; seed < first + count; seed++) {
        if ((await cellCount(seed)) !== null) readable++;
      }
      expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(prototype);
      expect(readable).toBeGreaterThan(count / 20);
      expect(count - readable).toBeGreaterThan(count / 20);
    },
    600_000,
  );
});
