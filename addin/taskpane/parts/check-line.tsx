import { Icon } from './icon.tsx';

interface Props {
  /** `null`: not known. */
  readonly met: boolean | null;
  readonly text: string;
  readonly value?: string;
  /** The sign in words, for those who don't see it. */
  readonly said?: string;
}

/** A line of a check list: sign, condition, value. */
export function CheckLine({ met, text, value = '', said = '' }: Props) {
  return (
    <li class={met === false ? 'no' : ''}>
      <Icon name={met === null ? 'dash' : met ? 'check' : 'cross'} />
      <span>
        {text}
        {said !== '' && <span class="sr-only">{` (${said})`}</span>}
      </span>
      {value !== '' && <span class="num">{value}</span>}
    </li>
  );
}
