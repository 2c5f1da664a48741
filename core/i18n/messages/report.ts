import { defineMessages } from '../define.ts';

export const reportMessages = defineMessages({});
