import { defineMessages } from '../define.ts';

export const evaluateMessages = defineMessages({});
