// What DuckDB makes of the events in a folder, on one thread: one run for every task on standard input.
import { DuckDBInstance } from '@duckdb/node-api';
import { serve } from './serve.mjs';

const [folder] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
await connection.run(
  `create table events as select * from read_csv('${folder}/events.csv', columns = {customer: 'INTEGER', stage: 'TINYINT', second: 'INTEGER'}, header = false)`,
);

/** Each step at the earliest time from the step before on; who has one has the steps before it. */
const FUNNEL = `
  with s0 as (select customer, min(second) as t from events where stage = 0 group by customer),
  ${[1, 2, 3, 4].map(
    (stage) => `s${stage} as (
    select e.customer, min(e.second) as t
    from events e join s${stage - 1} p on e.customer = p.customer and e.second >= p.t
    where e.stage = ${stage} group by e.customer)`,
  )}
  select ${[0, 1, 2, 3, 4].map((stage) => `(select count(*)::integer from s${stage}) as n${stage}`)}`;

const WINDOW_SECONDS = 7 * 86_400;

/** The same for every entry, with all steps within the window after it. */
const WINDOWED = `
  with s0 as (select distinct customer, second as entry, second as t from events where stage = 0),
  ${[1, 2, 3, 4].map(
    (stage) => `s${stage} as (
    select e.customer, p.entry, min(e.second) as t
    from events e join s${stage - 1} p on e.customer = p.customer
      and e.second >= p.t and e.second <= p.entry + ${WINDOW_SECONDS}
    where e.stage = ${stage} group by e.customer, p.entry)`,
  )}
  select ${[0, 1, 2, 3, 4].map((stage) => `(select count(distinct customer)::integer from s${stage}) as n${stage}`)}`;

const reached = async (query) => {
  const [row] = (await connection.runAndReadAll(query)).getRows();
  return { reached: row.map(Number) };
};

await serve('DuckDB 1.5.4, 1 thread', {
  funnel: () => reached(FUNNEL),
  'funnel-window': () => reached(WINDOWED),
});
