/** A share from 0 to 1 as a bar; the number stands beside it as text. */
export function Bar({ share }: { readonly share: number }) {
  const width = `${100 * Math.min(1, Math.max(0, share))}%`;
  return (
    <span class="track" aria-hidden="true">
      <i style={{ width }} />
    </span>
  );
}
