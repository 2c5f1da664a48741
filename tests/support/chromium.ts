import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine (`CHROMIUM` names another one); `null`: tests that need it skip. */
export const chromiumPath: string | null =
  PLACES.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;

/** Chromium without a window, which asks nobody outside this machine for anything. */
export function launchChromium(args: readonly string[] = []): Promise<Browser> {
  if (chromiumPath === null) throw new Error('no Chromium on this machine');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...args,
    ],
  });
}
