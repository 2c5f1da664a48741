/** A row of the grid: its number, and by `c0`, `c1`, … what the editor of a cell starts with. */
export interface Line {
  readonly row: number;
  readonly [column: `c${number}`]: string;
}

/** Makes rows that ask for a cell's input only when it is edited. */
export function lineModel(
  columns: number,
  input: (row: number, column: number) => string,
): (row: number) => Line {
  const shared = {};
  for (let column = 0; column < columns; column++) {
    Object.defineProperty(shared, `c${column}`, {
      get(this: Line) {
        return input(this.row, column);
      },
    });
  }
  return (row) => Object.assign(Object.create(shared), { row });
}
