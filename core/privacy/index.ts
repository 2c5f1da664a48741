export { maskEmail, maskKey, maskName, maskPhone, maskText } from './mask.ts';
