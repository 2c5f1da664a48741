// What node-fpgrowth makes of the baskets in a folder: one run for every task on standard input.
import fpgrowth from 'node-fpgrowth';
import { column, serve } from './serve.mjs';

const [folder] = process.argv.slice(2);
const starts = column(folder, 'starts', Int32Array);
const items = column(folder, 'items', Int32Array);
const baskets = Array.from({ length: starts.length - 1 }, (_, basket) => [
  ...items.subarray(starts[basket], starts[basket + 1]),
]);

await serve('node-fpgrowth 1.2.1', {
  async itemsets() {
    const found = await new fpgrowth.FPGrowth(0.01).exec(baskets);
    return { itemsets: found.length };
  },
});
