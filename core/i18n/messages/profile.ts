import { defineMessages } from '../define.ts';

export const profileMessages = defineMessages({});
