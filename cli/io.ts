/** Everything the command line touches outside itself, so that tests can stand in for it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Progress may redraw its line. */
  readonly errIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The machine’s locale, for where its environment names none; `zh-CN`. */
  readonly locale: string;
  readonly signal: AbortSignal;
  /** Milliseconds, for pacing progress only. */
  readonly clock: () => number;
}
