import { defineMessages } from '../define.ts';

export const tableMessages = defineMessages({});
