/** Everything that decides how cells look; absent: left as it is. Colours are hexadecimal RGB without #. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** Hatched in this colour over `fill`. */
  readonly hatch?: string;
  readonly horizontal?: 'left' | 'right' | 'center';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly underline?: boolean;
  readonly borders?: readonly CellBorder[];
}

/** A line along an edge of a cell. */
export interface CellBorder {
  readonly edge: 'top' | 'bottom' | 'left' | 'right';
  readonly style: 'thin' | 'medium';
  readonly color: string;
}
