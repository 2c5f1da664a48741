/**
 * p-values adjusted for several tests by Holm, in the order given: below a level they keep the chance
 * of even one false alarm among all below it.
 *
 * @see Holm 1979, "A Simple Sequentially Rejective Multiple Test Procedure"
 *
 * @example
 * holm([0.25, 0.125]) // => [0.25, 0.25]
 */
export function holm(p: readonly number[]): readonly number[] {
  const order = ascending(p);
  const adjusted = new Array<number>(p.length).fill(1);
  let running = 0;
  order.forEach((index, rank) => {
    running = Math.max(running, Math.min(1, p[index]! * (p.length - rank)));
    adjusted[index] = running;
  });
  return adjusted;
}

/**
 * p-values adjusted by Benjamini and Hochberg, in the order given: below a level they keep the share
 * of false alarms among the findings below it.
 *
 * @see Benjamini & Hochberg 1995, "Controlling the False Discovery Rate"
 *
 * @example
 * benjaminiHochberg([0.25, 0.125]) // => [0.25, 0.25]
 */
export function benjaminiHochberg(p: readonly number[]): readonly number[] {
  const order = ascending(p);
  const adjusted = new Array<number>(p.length).fill(1);
  let running = 1;
  for (let rank = order.length - 1; rank >= 0; rank -= 1) {
    const index = order[rank]!;
    running = Math.min(running, (p[index]! * p.length) / (rank + 1));
    adjusted[index] = running;
  }
  return adjusted;
}

function ascending(p: readonly number[]): readonly number[] {
  return p.map((_, index) => index).sort((a, b) => p[a]! - p[b]! || a - b);
}
