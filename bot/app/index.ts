export type { Bot } from './bot.ts';
export { type RunningBot, type StartOptions, startBot } from './start-bot.ts';
