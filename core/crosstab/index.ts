export { associations, rowsOf } from './associations.ts';
export { associationsJson } from './associations-json.ts';
export { crosstab } from './crosstab.ts';
export { customerVariables } from './customer-variables.ts';
export { type MoneyTable, moneyTable, sumsBy } from './money-table.ts';
export type { Association, Crosstab, Strength, Variable } from './types.ts';
