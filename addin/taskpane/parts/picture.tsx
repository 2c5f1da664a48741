/** Line pictures of the shell and its screens, 16 × 16, drawn for a stroke of 1.5. */
const PATHS = {
  check: ['M3 8.5 6.5 12 13 4.5'],
  right: ['M6 4l4 4-4 4'],
  fold: ['M4 6l4 4 4-4'],
  pencil: ['M3 13l.7-2.8 7.3-7.3 2.1 2.1-7.3 7.3z'],
  lock: [
    'M4.5 7h7a1 1 0 0 1 1 1v4.500a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z',
    'M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  ],
  warning: ['M8 2.5 14 13H2z', 'M8 6.500v3M8 11.300v.2'],
  people: [
    'M6 7.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
    'M1.8 13.200c.4-2.6 2-4 4.2-4s3.8 1.4 4.2 4',
    'M10.5 3.200a2.5 2.5 0 0 1 0 4.600M12 9.600c1.2.6 2 1.8 2.2 3.6',
  ],
  path: ['M2 3h12l-4.5 5.500V13l-3 1V8.500z'],
  bars: ['M2.5 13.500h11M4.5 11V8M8 11V4M11.5 11V6.5'],
  gear: [
    'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
    'M8 2v1.600M8 12.400V14M2 8h1.600M12.4 8H14M3.8 3.800l1.1 1.100M11.1 11.100l1.1 1.100M3.8 12.200l1.1-1.100M11.1 4.900l1.1-1.1',
  ],
} as const;

export type PictureName = keyof typeof PATHS;

/** A sign beside words; never the only bearer of a meaning, so hidden from screen readers. */
export function Picture({
  name,
  class: extra = '',
}: {
  readonly name: PictureName;
  readonly class?: string;
}) {
  return (
    <svg class={`ic ${extra}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** The one ornament: a lens over bars. */
export function Ring() {
  return (
    <svg class="ic ring" viewBox="2.7 2.7 19.1 19.1" aria-hidden="true" focusable="false">
      <circle cx="10.5" cy="10.5" r="7" />
      <path d="M15.7 15.7 21 21M7.5 13v-2M10.5 13V8M13.5 13v-3.5" />
    </svg>
  );
}
