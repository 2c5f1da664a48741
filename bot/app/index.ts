export { type RunningBot, startBot } from './start-bot.ts';
