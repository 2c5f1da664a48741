/** Line pictures, 16 × 16, drawn for a stroke of 1.5. */
const PATHS = {
  check: ['M3 8.5 6.5 12 13 4.5'],
  circle: ['M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z'],
  dash: ['M4 8h8'],
  plus: ['M8 3v10M3 8h10'],
  up: ['M8 13V3.5M4 7.5l4-4 4 4'],
  down: ['M8 3v9.5M4 8.5l4 4 4-4'],
  bin: ['M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5M7 7v3.5M9 7v3.5'],
  right: ['M6 4l4 4-4 4'],
  fold: ['M4 6l4 4 4-4'],
  pencil: ['M3 13l.7-2.8 7.3-7.3 2.1 2.1-7.3 7.3z'],
  lock: [
    'M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1z',
    'M5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  ],
  info: ['M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z', 'M8 7.2V11M8 5.1v.1'],
  warning: ['M8 2.5 14.5 13.5h-13z', 'M8 6.5v3.2M8 11.6v.1'],
  people: [
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
    'M1.8 13.2c.4-2.6 2-4 4.2-4s3.8 1.4 4.2 4',
    'M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12 9.6c1.2.6 2 1.8 2.2 3.6',
  ],
  path: ['M2 3h12l-4.5 5.5V13l-3 1V8.5z'],
  bars: ['M2.5 13.5h11M4.5 11V8M8 11V4M11.5 11V6.5'],
  gear: [
    'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
    'M8 2v1.6M8 12.4V14M2 8h1.6M12.4 8H14M3.8 3.8l1.1 1.1M11.1 11.1l1.1 1.1M3.8 12.2l1.1-1.1M11.1 4.9l1.1-1.1',
  ],
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
  readonly name: IconName;
  readonly class?: string;
}

/** A picture beside words that say the same, so hidden from screen readers. */
export function Icon({ name, class: extra = '' }: Props) {
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
