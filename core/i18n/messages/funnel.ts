import { defineMessages } from '../define.ts';

export const funnelMessages = defineMessages({});
