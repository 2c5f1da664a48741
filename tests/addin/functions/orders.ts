/** An order row as cells of a sheet and with its date as Excel's serial. */
interface OrderRow {
  readonly cells: [string, Date, number];
  readonly serial: number;
}

/** Made-up orders of 60 customers over 200 days, the same each time. */
export function seededOrders(count: number): readonly OrderRow[] {
  let state = 12_345;
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: count }, () => {
    const serial = 45_292 + next(200);
    const date = new Date((serial - 25_569) * 86_400_000);
    const customer = `K${next(60)}`;
    return { cells: [customer, date, 1 + next(90_000) / 100], serial };
  });
}
