import { defineMessages } from '../define.ts';

export const queryMessages = defineMessages({});
