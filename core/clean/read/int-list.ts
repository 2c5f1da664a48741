/** A growing list of whole numbers that costs four bytes an entry. */
export class IntList {
  #values = new Int32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The entries so far, in order. */
  toArray(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}
