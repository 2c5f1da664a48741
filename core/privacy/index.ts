export { maskEmail, maskKey, maskName, maskPhone, maskText } from './mask.ts';
export { cellSafe, mentionSafe, plainSafe, visibleText } from './mention-safe.ts';
export { type ScanOptions, scanText } from './scan-text.ts';
