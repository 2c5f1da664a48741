interface Props {
  /** Of the field it belongs to, which is described by `<id>-hint`. */
  readonly of: string;
  readonly text: string;
}

/** What a field wants, below it; nothing where there is nothing to say. */
export function Hint({ of, text }: Props) {
  if (text === '') return null;
  return (
    <p class="hint" id={`${of}-hint`}>
      {text}
    </p>
  );
}
