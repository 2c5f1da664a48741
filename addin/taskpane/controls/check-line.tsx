import { Icon } from './icon.tsx';

interface Props {
  /** `null`: not known. */
  readonly met: boolean | null;
  readonly text: string;
  readonly value?: string;
  /** What a screen reader says for the sign. */
  readonly said?: string;
}

/** A condition with a sign for met, not met or not known. */
export function CheckLine({ met, text, value = '', said = '' }: Props) {
  return (
    <li class={met === false ? 'no' : ''}>
      <Icon name={met === null ? 'dash' : met ? 'check' : 'circle'} />
      <span>
        {text}
        {said !== '' && <span class="sr-only">{` (${said})`}</span>}
      </span>
      {value !== '' && <span class="num">{value}</span>}
    </li>
  );
}
