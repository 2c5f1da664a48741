export { maskEmail, maskKey, maskName, maskPhone, maskText } from './mask.ts';
export { cellSafe, mentionSafe, plainSafe, visibleText } from './mention-safe.ts';
