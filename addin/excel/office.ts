import type { Language } from '#core';
import { EXCEL_API } from './errors.ts';

/** Where the page runs. */
export interface Surroundings {
  /** The page runs inside Excel. */
  readonly inExcel: boolean;
  /** This Excel has all the add-in needs. */
  readonly supported: boolean;
  readonly language: Language;
  /** Excel's own theme is dark; `null`: Excel does not say, the system's setting stands. */
  readonly dark: boolean | null;
  /** Name of this user's part of the browser's storage. */
  readonly partition: string;
}

/** Waits until Office is there, then says where the page runs. */
export async function surroundings(): Promise<Surroundings> {
  // Where Office.js did not load, the page is certainly not in Excel.
  if (typeof Office === 'undefined') return elsewhere();
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return elsewhere();
  const { requirements, displayLanguage, partitionKey } = Office.context;
  return {
    inExcel: true,
    supported: requirements.isSetSupported('ExcelApi', EXCEL_API),
    language: /^zh/i.test(displayLanguage ?? '') ? 'zh' : 'en',
    dark: isDark(),
    partition: partitionKey ?? '',
  };
}

/** Any other page: the browser's language counts. */
function elsewhere(): Surroundings {
  const language = /^zh/i.test(navigator.language) ? 'zh' : 'en';
  return { inExcel: false, supported: false, language, dark: null, partition: '' };
}

function isDark(): boolean | null {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const rgb = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (rgb === null) return null;
  const [red = 0, green = 0, blue = 0] = rgb.slice(1).map((part) => Number.parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Lets the ribbon's buttons do something; `run` is told which one was pressed. */
export function onRibbon<Id extends string>(
  ids: readonly Id[],
  run: (id: Id) => Promise<void>,
): void {
  const press = async (id: Id, event: Office.AddinCommands.Event): Promise<void> => {
    try {
      // Where it cannot be brought to the front it is there already.
      await Office.addin.showAsTaskpane().catch(() => undefined);
    } finally {
      // At once: Excel holds the other buttons back until this comes, and gives up after some minutes.
      event.completed();
    }
    await run(id);
  };
  for (const id of ids) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      press(id, event).catch(() => undefined);
    });
  }
}
