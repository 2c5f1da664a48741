/** Entities Slack escapes in what people type. */
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * What someone typed, as plain words: without the mention of the bot, with links and channel names as
 * they were seen, Slack's escapes undone.
 *
 * @param botUser the bot's own user id; its mentions are dropped
 *
 * @example
 * plainQuestion('<@U0BOT> revenue &amp; orders in <#C1|campaigns>', 'U0BOT') // => 'revenue & orders in #campaigns'
 */
export function plainQuestion(text: string, botUser: string): string {
  return text
    .replaceAll(`<@${botUser}>`, ' ')
    .replace(/<@[^>]*>/g, ' ')
    .replace(/<#[^|>]*\|([^>]*)>/g, '#$1')
    .replace(/<(?:https?|mailto):[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:https?|mailto):[^>]*)>/g, '$1')
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What someone typed without the mention of the bot, channels still as Slack names them: `<#C1|name>`.
 *
 * @example
 * typedText('<@U0BOT> post it in <#C1|campaigns>', 'U0BOT') // => 'post it in <#C1|campaigns>'
 */
export function typedText(text: string, botUser: string): string {
  return text.replaceAll(`<@${botUser}>`, ' ').replace(/\s+/g, ' ').trim();
}
