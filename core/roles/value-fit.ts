import type { ColumnEvidence } from './column-evidence.ts';
import type { RoleId } from './types.ts';

type Fit = (look: ColumnEvidence) => number;

/** Excel serials of 1990 to 2060. */
const isSerial = ({ least, greatest }: ColumnEvidence): boolean =>
  least !== null && greatest !== null && least >= 32_874 && greatest <= 58_805;
/** Seconds or milliseconds since 1970, of 2001 on. */
const isEpoch = ({ least, greatest }: ColumnEvidence): boolean =>
  least !== null && greatest !== null && least >= 1e9 && greatest <= 4e12;

const numeric = (look: ColumnEvidence): number => look.number + look.percent;

const key: Fit = (look) => {
  if (look.date >= 0.5 && look.integer < 0.5) return 0.05;
  if (look.percent >= 0.5) return 0.05;
  if (look.number >= 0.9 && look.integer < 0.9) return 0.15;
  if (look.yesNo >= 0.9 || look.gender >= 0.9) return look.rows >= 10 ? 0.1 : 0.8;
  return look.distinct <= 3 && look.rows >= 50 ? 0.4 : 1;
};

/** A customer key; an e-mail or phone number identifies one too, but is kept for its own role. */
const customer: Fit = (look) => key(look) * (look.email >= 0.6 ? 0.8 : 1);

/** An order number is nearly as varied as the rows, several lines an order. */
const order: Fit = (look) =>
  key(look) *
  (look.rows >= 50 && look.distinctShare < 0.02 ? 0.5 : 1) *
  (look.meanLength > 30 ? 0.3 : 1);

const time: Fit = (look) => {
  if (look.date >= 0.8) return 1;
  if (look.number >= 0.8 && look.integer >= 0.3 && (isSerial(look) || isEpoch(look))) return 0.9;
  return look.date >= 0.4 ? 0.7 : 0.1;
};

const money: Fit = (look) => {
  if (look.date >= 0.8) return 0.1;
  if (numeric(look) >= 0.7) return look.percent >= 0.5 ? 0.3 : 1;
  return numeric(look) >= 0.4 ? 0.6 : 0.05;
};

/** Words that repeat: a vocabulary. Number codes are possible, all-different values are not. */
const words: Fit = (look) => {
  if (look.date >= 0.8 && look.number < 0.5) return 0.1;
  if (look.percent >= 0.5) return 0.1;
  if (look.number >= 0.8) return look.integer >= 0.9 && look.distinct <= 60 ? 0.6 : 0.1;
  if (look.yesNo >= 0.9 && look.distinct <= 2 && look.rows >= 10) return 0.5;
  return look.rows >= 100 && look.distinctShare > 0.9 ? 0.5 : 1;
};

const freeText: Fit = (look) => (look.text >= 0.5 ? 1 : 0.05);
const anyText: Fit = (look) => (look.text >= 0.5 ? 1 : 0.3);

/** A number that one may type into a table by hand, also as `85分` or `达成（目标70000）`. */
const figure: Fit = (look) => (numeric(look) >= 0.5 ? 1 : 0.7);

const yesNo: Fit = (look) => {
  if (look.yesNo >= 0.8) return 1.02;
  if (look.date >= 0.8) return 0.6;
  return look.distinct <= 6 && look.text >= 0.5 ? 0.8 : 0.2;
};

const FITS: Readonly<Partial<Record<RoleId, Fit>>> = {
  'member-id': key,
  customer,
  order,
  'order-line': key,
  session: key,
  'product-code': key,
  date: time,
  'payment-time': time,
  'event-time': time,
  'birth-date': time,
  'registered-on': time,
  amount: money,
  'unit-price': money,
  cost: money,
  'coupon-issued': (look) => Math.max(money(look), look.yesNo >= 0.8 ? 1 : 0),
  'coupon-redeemed': (look) => Math.max(money(look), look.yesNo >= 0.8 ? 1 : 0),
  discount: (look) => Math.max(money(look), look.percent >= 0.5 ? 1 : 0),
  refund: (look) =>
    Math.max(
      money(look),
      look.yesNo >= 0.8 ? 1 : look.distinct <= 12 && look.text >= 0.5 ? 0.8 : 0,
    ),
  quantity: (look) => money(look) * (look.integer >= 0.9 ? 1 : 0.6),
  status: (look) => {
    if (look.rows >= 100 && look.distinct > 60) return 0.3;
    // A sheet of nothing but refunded orders has one word in it.
    return look.refundWord >= 0.5 ? 1 : words(look);
  },
  product: (look) => (look.text >= 0.5 ? 1 : 0.5),
  category: words,
  channel: words,
  campaign: (look) => words(look) * (look.number >= 0.8 ? 0.5 : 1),
  city: (look) => (look.address >= 0.2 ? 0.05 : words(look) * (look.number >= 0.8 ? 0.3 : 1)),
  region: (look) => (look.address >= 0.2 ? 0.05 : words(look) * (look.meanLength > 25 ? 0.5 : 1)),
  membership: words,
  phone: (look) => (look.phone >= 0.5 ? 1.03 : look.yesNo >= 0.8 ? 0.05 : 0.35),
  email: (look) => (look.email >= 0.5 ? 1.03 : look.yesNo >= 0.8 ? 0.05 : 0.3),
  name: (look) => {
    if (look.text < 0.5 || look.email >= 0.5) return 0.1;
    return look.meanLength <= 40 ? 0.95 : 0.4;
  },
  gender: (look) => {
    if (look.gender >= 0.8) return 1.03;
    return look.distinct <= 4 && look.number >= 0.8 ? 0.8 : 0.3;
  },
  age: (look) => {
    const { least, greatest } = look;
    if (look.number >= 0.8 && least !== null && greatest !== null) {
      return least >= 0 && greatest <= 130 ? 1 : 0.5;
    }
    return look.distinct <= 20 ? 0.9 : 0.2;
  },
  consent: yesNo,
  'opt-out': yesNo,
  event: (look) => {
    if (look.eventWord >= 0.5) return 1.02;
    if (look.yesNo >= 0.9) return 0.1;
    return words(look) * (look.rows >= 50 && look.distinctShare > 0.5 ? 0.4 : 0.9);
  },
  stage: anyText,
  segment: (look) => (look.number >= 0.8 && look.distinct > 20 ? 0.2 : words(look)),
  metric: anyText,
  dimension: anyText,
  reached: figure,
  converted: (look) => (look.yesNo >= 0.9 && look.rows >= 10 ? 0.2 : figure(look)),
  before: figure,
  after: figure,
  target: figure,
  'n-before': figure,
  'n-after': figure,
  rate: (look) => {
    const isFraction = look.least !== null && look.least >= 0 && (look.greatest ?? 0) <= 100;
    if (look.yesNo >= 0.9 && look.rows >= 10) return 0.2;
    return look.percent >= 0.5 || isFraction ? 1 : 0.3;
  },
  share: (look) => {
    const isFraction = look.least !== null && look.least >= 0 && (look.greatest ?? 0) <= 100;
    return look.percent >= 0.5 || isFraction ? 1 : 0.3;
  },
  satisfaction: (look) => {
    if (look.number >= 0.8) return (look.greatest ?? 0) <= 100 && (look.least ?? 0) >= 0 ? 1 : 0.3;
    return look.distinct <= 15 && look.rows >= look.distinct ? 0.9 : 0.2;
  },
  comment: freeText,
  'loss-reason': freeText,
  direction: freeText,
  conclusion: freeText,
  features: freeText,
  tags: freeText,
  strategy: freeText,
};

/**
 * How well values fit a role: 1 fits, above 1 proves it, below 0.5 speaks against the header.
 * Below a header without rows every role fits; a column left empty hardly speaks for one.
 */
export function valueFit(role: RoleId, look: ColumnEvidence): number {
  if (look.rows === 0) return 0.95;
  if (look.filled === 0) return 0.6;
  return FITS[role]?.(look) ?? 1;
}
