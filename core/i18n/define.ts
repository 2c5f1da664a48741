/** Languages a user can choose. */
export type Language = 'zh' | 'en';

/** Where the product is spoken to: what one types at the command line, one clicks in Excel's pane. */
export type Door = 'command-line' | 'pane';

/** A text in every language; a missing translation does not compile. */
export type Wording = Readonly<Record<Language, string>>;

/**
 * One sentence in every language. Where it says what to do, and that is different in the pane, the
 * pane's own words stand beside it; sheets written from Excel use them too.
 */
export interface Message extends Wording {
  readonly pane?: Wording;
}

/**
 * A room's messages. Placeholders: `{name}` text or number; `{n:count}` 12,345; `{x:percent}` 12.3%;
 * `{x:points}` +2.4; `{x:money}` 1,234.50; `{d:date}` a day number as a date; `{n|row|rows}` the word
 * that fits the number (English).
 */
export function defineMessages<const Codes extends Record<string, Message>>(
  messages: Codes,
): Codes {
  return messages;
}
