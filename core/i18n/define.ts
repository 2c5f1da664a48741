/** Languages a user can choose. */
export type Language = 'zh' | 'en';

/** One sentence in every language; a missing translation does not compile. */
export type Message = Readonly<Record<Language, string>>;

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
