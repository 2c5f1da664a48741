// What Arquero makes of the lines in a folder: one run for every task on standard input.
import { op, table } from 'arquero';
import { column, serve } from './serve.mjs';

const [folder] = process.argv.slice(2);
const lines = table({
  channel: column(folder, 'channel', Int32Array),
  city: column(folder, 'city', Int32Array),
  amount: column(folder, 'amount', Float64Array),
});

await serve('arquero 8.0.1', {
  group() {
    const found = lines
      .groupby('channel', 'city')
      .rollup({ revenue: op.sum('amount') })
      .orderby('channel', 'city');
    return { revenue: [...found.array('revenue')] };
  },
});
