/**
 * The first sentence of a text, and the rest with the space before it, where there is one.
 *
 * @example
 * headlineOf('Days 22–30 fall through. 12 drop to Active.') // => ['Days 22–30 fall through.', ' 12 drop to Active.']
 * headlineOf('差 1 单。满 ¥280.5 即可。') // => ['差 1 单。', '满 ¥280.5 即可。']
 */
export function headlineOf(text: string): readonly [string, string] {
  const end = /。|[.?!](?=\s)/.exec(text);
  if (end === null) return [text, ''];
  const at = end.index + 1;
  return [text.slice(0, at), text.slice(at).trimEnd()];
}

/** A text whose first sentence stands out, where more follows. */
export function Headline({ text }: { readonly text: string }) {
  const [first, rest] = headlineOf(text);
  if (rest === '') return <>{text}</>;
  return (
    <>
      <b>{first}</b>
      {rest}
    </>
  );
}
