import type { SettingId } from '../../../analysis/views.ts';
import { TextField } from '../../controls/index.ts';
import { readNumber } from '../segments/index.ts';
import type { GroupProps } from './settings.tsx';

interface Props extends GroupProps {
  readonly id: SettingId;
  readonly value: number;
  readonly before?: string;
  /** What is said to a number that does not do. */
  readonly wanted: string;
  readonly fits: (value: number) => boolean;
  readonly put: (value: number) => void;
}

/** A number of the settings; taken over when the field is left or Enter is pressed. */
export function NumberSetting({ view, id, value, before = '', wanted, fits, put }: Props) {
  return (
    <TextField
      label={view.help[id].label}
      hint={view.help[id].meaning}
      value={String(value)}
      before={before}
      inputMode="decimal"
      commit="leave"
      check={(text) => {
        const number = readNumber(text);
        return number !== null && fits(number) ? null : wanted;
      }}
      onTyped={(text) => {
        const number = readNumber(text);
        if (number !== null) put(number);
      }}
    />
  );
}
