import ExcelJS from 'exceljs';

const DAY_MS = 86_400_000;
const CUSTOMERS = 60;
/** Customers with orders. */
const BUYERS = 45;
/** Orders of a buyer, by turns. */
const COUNTS = [1, 1, 2, 3, 5, 6, 7, 8];
/** The days before 26 June 2026. */
const LAST = Date.UTC(2026, 5, 25);
const STEPS = ['Reached', 'Opened', 'Clicked', 'Ordered'];

/** Name of a customer in the sheets, from 1. */
export const customerId = (n: number): string => `C${String(n).padStart(3, '0')}`;

export interface SmallBook {
  /** Excel table on the orders, by its name. */
  readonly table?: string;
  /** A second column of money beside the amount, so that one of them must be chosen. */
  readonly twoAmounts?: boolean;
}

/**
 * A workbook of customers, orders and touches, small enough to be analysed in a moment. Row 2 of each
 * sheet is the first customer's.
 */
export async function smallBook({
  table,
  twoAmounts = false,
}: SmallBook = {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const customers = book.addWorksheet('Customers');
  customers.addRow(['Customer ID', 'Name', 'City', 'Marketing consent']);
  for (let n = 1; n <= CUSTOMERS; n++) {
    customers.addRow([
      customerId(n),
      `Person ${n}`,
      n % 3 ? 'Shanghai' : 'Beijing',
      n % 7 ? 'yes' : 'no',
    ]);
  }
  const orders = book.addWorksheet('Orders');
  orders.addRow([
    'Customer ID',
    'Order number',
    'Order date',
    'Amount',
    ...(twoAmounts ? ['Value'] : []),
  ]);
  for (const { who, daysAgo, amount, number } of orderList()) {
    const day = new Date(LAST - daysAgo * DAY_MS);
    const value = twoAmounts ? [amount * 2 + 5] : [];
    orders.addRow([customerId(who), `A${number}`, day, amount, ...value]);
  }
  orders.getColumn(3).numFmt = 'yyyy-mm-dd';
  if (table !== undefined) {
    const used = customers.rowCount;
    customers.addTable({
      name: table,
      ref: 'F1',
      headerRow: true,
      columns: [{ name: 'Note' }],
      rows: [['mine']],
    });
    if (customers.rowCount < used) throw new Error('the table took rows away');
  }
  const touches = book.addWorksheet('Touches');
  touches.addRow(['Customer ID', 'Touch time', 'Event', 'Channel']);
  for (let n = 0; n < CUSTOMERS; n++) {
    for (const start of [Date.UTC(2026, 4, 15), Date.UTC(2026, 5, 3)]) {
      const steps = STEPS.slice(0, 1 + ((n * 7 + (start % 5)) % STEPS.length));
      steps.forEach((step, hours) => {
        const time = new Date(start + (n % 10) * DAY_MS + hours * 3_600_000);
        touches.addRow([customerId(n + 1), time, step, n % 2 ? 'SMS' : 'E-mail']);
      });
    }
  }
  touches.getColumn(2).numFmt = 'yyyy-mm-dd hh:mm';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Orders of buyers who bought once or often, lately or long ago, small things or dear ones. */
function orderList() {
  const list: { who: number; daysAgo: number; amount: number; number: number }[] = [];
  for (let who = 1; who <= BUYERS; who++) {
    const count = COUNTS[who % COUNTS.length]!;
    for (let nth = 0; nth < count; nth++) {
      list.push({
        who,
        daysAgo: ((who * 37) % 130) + nth * 8,
        amount: 60 + ((who * 211 + nth * 17) % 1700),
        number: 1000 + list.length,
      });
    }
  }
  return list;
}
