import { defineMessages } from '../define.ts';

export const cliMessages = defineMessages({});
