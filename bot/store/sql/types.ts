export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** SQL that both databases understand; `?` stands for a value. */
export interface Statements {
  rows(text: string, ...values: readonly SqlValue[]): Promise<readonly Row[]>;
  /** @returns number of rows changed */
  change(text: string, ...values: readonly SqlValue[]): Promise<number>;
}

export interface Sql extends Statements {
  readonly kind: 'sqlite' | 'postgres';
  /**
   * Runs `work` as a whole or not at all. Transactions of the same `lock` wait for each other, in other
   * processes too; SQLite lets only one write at a time anyway.
   */
  transaction<T>(lock: string, work: (statements: Statements) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
