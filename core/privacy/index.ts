export { maskEmail, maskName, maskPhone, maskText } from './mask.ts';
