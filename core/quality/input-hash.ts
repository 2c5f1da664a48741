import type { Recognition, SheetKind } from '../roles/index.ts';
import type { Column } from '../table/index.ts';

/** Sheets the product wrote itself. */
const OWN: readonly SheetKind[] = ['settings', 'result'];

/**
 * A hash of the cells of the user's own sheets, as sixteen hexadecimal digits: the same for the same
 * data, whatever the settings are and whatever stands beside it.
 */
export function inputHash({ tables }: Recognition): string {
  const mix = new Mix();
  for (const { table, kind } of tables) {
    if (OWN.includes(kind)) continue;
    mix.text(table.sheet);
    mix.number(table.rowCount);
    for (const column of table.columns) mixColumn(mix, column);
  }
  return mix.digits();
}

function mixColumn(mix: Mix, { name, kinds, values, dictionary }: Column): void {
  mix.text(name);
  for (const text of dictionary) mix.text(text);
  for (let row = 0; row < kinds.length; row += 1) mix.number(kinds[row]!);
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  for (let at = 0; at < bits.length; at += 1) mix.number(bits[at]!);
}

/** Two 32-bit multiply-and-shift hashes side by side. */
class Mix {
  #one = 0x811c9dc5;
  #other = 0x2c1b3c6d;

  number(value: number): void {
    this.#one = Math.imul(this.#one ^ value, 0x01000193);
    this.#one ^= this.#one >>> 15;
    this.#other = Math.imul(this.#other ^ value, 0x85ebca6b);
    this.#other ^= this.#other >>> 13;
  }

  text(text: string): void {
    this.number(text.length);
    for (let at = 0; at < text.length; at += 1) this.number(text.charCodeAt(at));
  }

  digits(): string {
    const hex = (part: number) => (part >>> 0).toString(16).padStart(8, '0');
    return `d${hex(this.#one)}${hex(this.#other)}`;
  }
}
