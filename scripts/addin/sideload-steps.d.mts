/** The steps for this system and for Excel on the web, as text for the terminal. */
export function sideloadSteps(options: {
  readonly manifest: string;
  readonly base: string;
  readonly platform: string;
  readonly home: string;
  readonly trusted: boolean;
}): string;
