export { Button } from './button.tsx';
export { CellButton } from './cell-button.tsx';
export { CheckLine } from './check-line.tsx';
export { Confirm } from './confirm.tsx';
export { Icon } from './icon.tsx';
export { Notice } from './notice.tsx';
export { SelectField } from './select-field.tsx';
export { TextField } from './text-field.tsx';
