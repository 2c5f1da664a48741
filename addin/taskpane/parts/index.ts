export { Bar } from './bar.tsx';
export { Chip } from './chip.tsx';
export { DateField } from './date-field.tsx';
export { Disclosure } from './disclosure.tsx';
export { type Choice, Listbox } from './listbox.tsx';
export { Option } from './option.tsx';
export { Picture, type PictureName, Ring } from './picture.tsx';
