/**
 * Slack's limits for what the bot sends, as documented at docs.slack.dev/reference/block-kit unless a line
 * says otherwise. Lengths are characters (UTF-16 units, never fewer than Slack counts), the rest are items.
 */
export const LIMITS = {
  text: 3_000,
  id: 255,
  url: 3_000,
  message: {
    blocks: 50,
    text: 40_000,
    /** Undocumented: about 13,200 were let through where only `markdown` was used. */
    total: 13_000,
    /** Undocumented: every container counts towards `total` as well; how much is our guess. */
    container: 50,
    markdown: 12_000,
    /** All cells of all tables of one message. */
    cells: 10_000,
    tables: 1,
    /** Undocumented; a third chart was seen to be refused. */
    charts: 2,
    metadata: 16_000,
  },
  view: {
    blocks: 100,
    title: 24,
    submit: 24,
    close: 24,
    privateMetadata: 3_000,
    callbackId: 255,
    externalId: 255,
    bytes: 250_000,
  },
  header: { text: 150 },
  section: { fields: 10, field: 2_000 },
  context: { elements: 10 },
  contextActions: { elements: 5 },
  actions: { elements: 25 },
  input: { label: 2_000, hint: 2_000 },
  image: { altText: 2_000, title: 2_000 },
  alert: { text: 200 },
  card: { title: 150, subtitle: 150, body: 200, actions: 3 },
  carousel: { elements: 10 },
  container: { title: 150, subtitle: 150, blocks: 10 },
  plan: { tasks: 50 },
  video: { title: 200, author: 50, description: 200, provider: 50 },
  button: { text: 75, value: 2_000, accessibilityLabel: 75 },
  option: { text: 75, value: 150, description: 75 },
  optionGroup: { label: 75, options: 100 },
  select: { options: 100, groups: 100, placeholder: 150 },
  choices: { options: 10 },
  overflow: { options: 5 },
  confirm: { title: 100, text: 300, confirm: 30, deny: 30 },
  textInput: { length: 3_000, placeholder: 150 },
  fileInput: { files: 10 },
  iconButton: { users: 10 },
  table: { rows: 100, columns: 20 },
  /** 100 rows and the header. */
  dataTable: { rows: 101, columns: 20, pageSize: 100 },
  chart: {
    title: 50,
    axisLabel: 50,
    /** Names of series, segments and categories. */
    name: 20,
    points: 20,
    /** Documented as 6; newer sources see 12 accepted. Draw at most `designedSeries`. */
    series: 12,
    designedSeries: 6,
  },
} as const;
