/** Everything the sample says in one language; lists are read by index and as long in each. */
export interface Words {
  readonly sheets: {
    readonly customers: string;
    readonly orders: string;
    readonly touches: string;
    readonly feedback: string;
    readonly targets: string;
  };
  /** Line above the header of the orders sheet. */
  readonly ordersTitle: string;
  readonly customerHeaders: readonly string[];
  readonly orderHeaders: readonly string[];
  readonly touchHeaders: readonly string[];
  readonly feedbackHeaders: readonly string[];
  readonly targetHeaders: readonly string[];
  readonly surnames: readonly string[];
  /** How a customer is addressed; `{name}` is the surname. */
  readonly woman: string;
  readonly man: string;
  readonly genders: { readonly woman: string; readonly man: string };
  readonly cities: readonly string[];
  readonly levels: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly categories: readonly string[];
  /** As many as `PRODUCTS`, in its order. */
  readonly products: readonly string[];
  readonly gift: string;
  readonly orderChannels: readonly string[];
  readonly statuses: readonly string[];
  readonly events: readonly string[];
  readonly channels: readonly string[];
  readonly campaigns: readonly string[];
  readonly total: string;
  /** Invented phone number of a customer by index. */
  readonly phone: (index: number) => string;
  /** The same number as others type it. */
  readonly phoneOtherwise: (index: number) => string;
  /** Ways people type a day as text, by parts. */
  readonly dates: readonly ((year: number, month: number, day: number) => string)[];
  /** Money as text with a sign, e.g. `￥1，234`. */
  readonly moneyText: (amount: number) => string;
  /** By topic, then mood (good, mixed, bad), then phrase. */
  readonly comments: readonly (readonly (readonly string[])[])[];
  /** By mood. */
  readonly closings: readonly (readonly string[])[];
  readonly commentJoin: string;
  /** Dimension, metric, target, owner. */
  readonly targets: readonly (readonly (string | number)[])[];
}
