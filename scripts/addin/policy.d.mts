/** Pages of Microsoft that show add-ins in Excel on the web, worldwide and in China. */
export const OFFICE_FRAMES: readonly string[];
/** Rules that also hold when written into the page itself. */
export function pagePolicy(officeOrigin: string): string;
/** The whole policy for the server's header, with who may show the page. */
export function headerPolicy(officeOrigin: string, frames?: readonly string[]): string;
