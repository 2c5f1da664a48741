const PATHS = {
  plus: 'M8 3v10M3 8h10',
  up: 'M8 13V3.5M4 7.5l4-4 4 4',
  down: 'M8 3v9.5M4 8.5l4 4 4-4',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5M7 7v3.500M9 7v3.500',
  back: 'M10 3 5 8l5 5',
  met: 'M3 8.5 6.5 12 13 4.5',
  unmet: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  unknown: 'M4 8h8',
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.200V11M8 5.100v.1',
  warning: 'M8 2.500 14.500 13.500h-13zM8 6.500v3.200M8 11.600v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A line picture beside words that say the same. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ic" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
