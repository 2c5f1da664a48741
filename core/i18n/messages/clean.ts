import { defineMessages } from '../define.ts';

export const cleanMessages = defineMessages({});
