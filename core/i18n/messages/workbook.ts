import { defineMessages } from '../define.ts';

export const workbookMessages = defineMessages({});
