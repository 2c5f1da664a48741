import type { Host } from './host.ts';

/** What the playground's page gives to scripts. */
export interface ScriptedPlayground {
  /** Opens a workbook given in base 64 (`null`: an empty one) and the pane. */
  openBase64(text: string | null, fileName?: string): Promise<void>;
  /** The workbook as a file, in base 64. */
  fileBase64(): Promise<string>;
}

declare global {
  interface Window {
    /** The stand-in for Excel. */
    host: Host;
    playground: ScriptedPlayground;
    /** Calls a method of the host's service by its name. */
    callHost(method: string, args: readonly unknown[]): Promise<unknown>;
  }
}
