import { defineMessages } from '../define.ts';

export const rolesMessages = defineMessages({});
