import { defineMessages } from '../define.ts';

export const segmentMessages = defineMessages({});
