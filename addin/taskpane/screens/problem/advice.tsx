interface Props {
  readonly text: string;
  /** The keys it names are drawn as keys. */
  readonly keys: boolean;
}

const KEYS = /\b(Enter|Esc)\b/;

/** What the user can do now. */
export function Advice({ text, keys }: Props) {
  if (!keys) return <p>{text}</p>;
  return (
    <p>{text.split(KEYS).map((part) => (KEYS.test(part) ? <kbd key={part}>{part}</kbd> : part))}</p>
  );
}
