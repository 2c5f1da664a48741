import { defineMessages } from '../define.ts';

/** Names, descriptions and errors of the custom functions. */
export const functionsMessages = defineMessages({
  'functions.name': { zh: '自定义函数', en: 'Custom functions' },
});
