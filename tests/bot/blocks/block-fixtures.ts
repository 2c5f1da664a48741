/** Blocks and what Slack says of them. `null`: it takes them. Else `pointer within the block: message`. */
export type Fixture = readonly [name: string, block: unknown, refused: string | null];

export const words = (length: number): string => 'x'.repeat(length);
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
export const button = (id: string, more: object = {}) => ({
  type: 'button',
  action_id: id,
  text: plain('By channel'),
  ...more,
});
export const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
export const option = (value: string, more: object = {}) => ({
  text: plain(value),
  value,
  ...more,
});
export const cell = (text: string) => ({ type: 'raw_text', text });
export const bar = (chart: object = {}, more: object = {}) => ({
  type: 'data_visualization',
  title: 'Order conversion',
  chart: {
    type: 'bar',
    series: [{ name: 'Now', data: [{ label: 'Wechat', value: 7.3 }] }],
    axis_config: { categories: ['Wechat'] },
    ...chart,
  },
  ...more,
});
const pie = (segments: unknown[]) => ({
  type: 'data_visualization',
  title: 'Share of customers',
  chart: { type: 'pie', segments },
});
export const series = (name: string, labels: readonly string[]) => ({
  name,
  data: labels.map((label) => ({ label, value: 1 })),
});
const feedback = (more: object = {}) => ({
  type: 'context_actions',
  elements: [
    {
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { text: plain('Helpful'), value: 'yes' },
      negative_button: { text: plain('Not helpful'), value: 'no' },
      ...more,
    },
  ],
});
const rich = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const rows = (count: number, columns: number) =>
  times(count, (row) => times(columns, (column) => cell(`${row}.${column}`)));
const select = (more: object) => actions({ type: 'static_select', action_id: 'a', ...more });

export const MESSAGE_BLOCKS: readonly Fixture[] = [
  ['a section with text', section('*7.3%* of 2,310'), null],
  ['a section at 3,000 characters', section(words(3000)), null],
  ['a section over it', section(words(3001)), '/text/text: must be less than 3001 characters'],
  ['a section without words', section(''), '/text/text: must be more than 0 characters'],
  ['a section with nothing', { type: 'section' }, ': must define either `text` or `fields`'],
  ['ten fields', { type: 'section', fields: times(10, () => mrkdwn('n')) }, null],
  [
    'eleven fields',
    { type: 'section', fields: times(11, () => mrkdwn('n')) },
    '/fields: no more than 10 items allowed',
  ],
  [
    'a field over 2,000 characters',
    { type: 'section', fields: [mrkdwn(words(2001))] },
    '/fields/0/text: must be less than 2001 characters',
  ],
  [
    'text of an unknown kind',
    { type: 'section', text: { type: 'markdown', text: 'n' } },
    '/text/type: unsupported type: markdown',
  ],
  [
    'text without a kind',
    { type: 'section', text: { text: 'n' } },
    '/text: missing required field: type',
  ],
  ['a bare string as text', { type: 'section', text: 'n' }, '/text: must be an object'],
  [
    'emoji on mrkdwn',
    { type: 'section', text: { ...mrkdwn('n'), emoji: true } },
    '/text: invalid additional property: emoji',
  ],
  ['emoji on plain text', { type: 'section', text: { ...plain('n'), emoji: true } }, null],
  [
    'an unknown property',
    { ...section('n'), colour: 'red' },
    ': invalid additional property: colour',
  ],
  ['a property that is undefined', { ...section('n'), accessory: undefined }, null],
  ['an accessory button', { ...section('n'), accessory: button('a') }, null],
  [
    'an accessory that cannot be one',
    { ...section('n'), accessory: { type: 'plain_text_input', action_id: 'a' } },
    '/accessory/type: unsupported type: plain_text_input',
  ],
  ['an unknown block', { type: 'chart' }, '/type: unsupported type: chart'],
  ['a block that is null', null, ': must be an object'],
  [
    'a block named like a built-in',
    { type: 'constructor' },
    '/type: unsupported type: constructor',
  ],
  ['a divider', { type: 'divider' }, null],
  ['a block_id of 255', { type: 'divider', block_id: words(255) }, null],
  [
    'a block_id of 256',
    { type: 'divider', block_id: words(256) },
    '/block_id: must be less than 256 characters',
  ],
  ['a header', { type: 'header', text: plain(words(150)) }, null],
  [
    'a long header',
    { type: 'header', text: plain(words(151)) },
    '/text/text: must be less than 151 characters',
  ],
  [
    'a header in mrkdwn',
    { type: 'header', text: mrkdwn('*n*') },
    '/text/type: unsupported type: mrkdwn',
  ],
  ['a context', { type: 'context', elements: [mrkdwn('n'), plain('n')] }, null],
  [
    'eleven in a context',
    { type: 'context', elements: times(11, () => mrkdwn('n')) },
    '/elements: no more than 10 items allowed',
  ],
  [
    'an empty context',
    { type: 'context', elements: [] },
    '/elements: no fewer than 1 items allowed',
  ],
  [
    'a button in a context',
    { type: 'context', elements: [button('a')] },
    '/elements/0/type: unsupported type: button',
  ],
  ['25 buttons', actions(...times(25, (i) => button(`b${i}`))), null],
  [
    '26 buttons',
    actions(...times(26, (i) => button(`b${i}`))),
    '/elements: no more than 25 items allowed',
  ],
  [
    'two buttons of one action_id',
    actions(button('a'), button('a')),
    '/elements/1/action_id: action_id "a" already exists',
  ],
  [
    'a long button',
    actions(button('a', { text: plain(words(76)) })),
    '/elements/0/text/text: must be less than 76 characters',
  ],
  [
    'a button in mrkdwn',
    actions(button('a', { text: mrkdwn('n') })),
    '/elements/0/text/type: unsupported type: mrkdwn',
  ],
  ['a button value of 2,000', actions(button('a', { value: words(2000) })), null],
  [
    'a button value of 2,001',
    actions(button('a', { value: words(2001) })),
    '/elements/0/value: must be less than 2001 characters',
  ],
  [
    'an empty button value',
    actions(button('a', { value: '' })),
    '/elements/0/value: must be more than 0 characters',
  ],
  [
    'an unknown button style',
    actions(button('a', { style: 'default' })),
    '/elements/0/style: must be one of: primary, danger',
  ],
  [
    'a button to nowhere',
    actions(button('a', { url: 'lens' })),
    '/elements/0/url: must be a valid url',
  ],
  [
    'a button that asks first',
    actions(button('a', { confirm: { title: plain('Sure?'), text: plain('It is deleted.') } })),
    null,
  ],
  [
    'a question over 300 characters',
    actions(button('a', { confirm: { text: plain(words(301)) } })),
    '/elements/0/confirm/text/text: must be less than 301 characters',
  ],
  ['a select of 100', select({ options: times(100, (i) => option(`o${i}`)) }), null],
  [
    'a select of 101',
    select({ options: times(101, (i) => option(`o${i}`)) }),
    '/elements/0/options: no more than 100 items allowed',
  ],
  [
    'a select without options',
    select({}),
    '/elements/0: must define either `options` or `option_groups`',
  ],
  [
    'a first choice that is not offered',
    select({ options: [option('a')], initial_option: option('b') }),
    '/elements/0/initial_option: must match one of the provided options',
  ],
  [
    'a long option',
    select({ options: [option('a', { text: plain(words(76)) })] }),
    '/elements/0/options/0/text/text: must be less than 76 characters',
  ],
  [
    'a long option value',
    select({ options: [option('a', { value: words(151) })] }),
    '/elements/0/options/0/value: must be less than 151 characters',
  ],
  [
    'groups of options',
    select({ option_groups: [{ label: plain('g'), options: [option('a')] }] }),
    null,
  ],
  [
    'six in an overflow',
    actions({ type: 'overflow', action_id: 'a', options: times(6, (i) => option(`o${i}`)) }),
    '/elements/0/options: no more than 5 items allowed',
  ],
  [
    'eleven checkboxes',
    actions({ type: 'checkboxes', action_id: 'a', options: times(11, (i) => option(`o${i}`)) }),
    '/elements/0/options: no more than 10 items allowed',
  ],
  [
    'an impossible date',
    actions({ type: 'datepicker', action_id: 'a', initial_date: '2026-13-01' }),
    '/elements/0/initial_date: must be a date YYYY-MM-DD',
  ],
  ['a time', actions({ type: 'timepicker', action_id: 'a', initial_time: '09:00' }), null],
  [
    'an impossible time',
    actions({ type: 'timepicker', action_id: 'a', initial_time: '9:00' }),
    '/elements/0/initial_time: must be a time HH:mm',
  ],
  [
    'an empty filter of conversations',
    actions({ type: 'conversations_select', action_id: 'a', filter: {} }),
    '/elements/0/filter: must define at least one field',
  ],
  ['feedback buttons', feedback(), null],
  [
    'feedback buttons without a value',
    feedback({ positive_button: { text: plain('Helpful') } }),
    '/elements/0/positive_button: missing required field: value',
  ],
  [
    'feedback buttons among actions',
    actions(feedback().elements[0]),
    '/elements/0/type: unsupported type: feedback_buttons',
  ],
  ['a picture', { type: 'image', alt_text: 'Funnel', slack_file: { id: 'F001' } }, null],
  [
    'a picture without words',
    { type: 'image', slack_file: { id: 'F001' } },
    ': missing required field: alt_text',
  ],
  [
    'a picture from nowhere',
    { type: 'image', alt_text: 'Funnel' },
    ': must define either `image_url` or `slack_file`',
  ],
  [
    'a picture by id and url',
    { type: 'image', alt_text: 'n', slack_file: { id: 'F1', url: 'https://a.test/f' } },
    '/slack_file: must define either `id` or `url`',
  ],
  ['markdown at 12,000', { type: 'markdown', text: words(12_000) }, null],
  [
    'an input in a message',
    { type: 'input', label: plain('n'), element: { type: 'plain_text_input', action_id: 'a' } },
    '/type: unsupported type: input',
  ],
  ['an alert in a message', { type: 'alert', text: plain('n') }, '/type: unsupported type: alert'],
  ['a table', { type: 'table', rows: rows(100, 20) }, null],
  ['101 rows', { type: 'table', rows: rows(101, 2) }, '/rows: no more than 100 items allowed'],
  ['21 columns', { type: 'table', rows: rows(1, 21) }, '/rows/0: no more than 20 items allowed'],
  [
    'rows of different lengths',
    { type: 'table', rows: [...rows(1, 2), ...rows(1, 3)] },
    '/rows/1: all rows must have the same number of cells',
  ],
  [
    'an empty cell',
    { type: 'table', rows: [[cell('')]] },
    '/rows/0/0/text: must be more than 0 characters',
  ],
  [
    'a cell in mrkdwn',
    { type: 'table', rows: [[mrkdwn('*n*')]] },
    '/rows/0/0/type: unsupported type: mrkdwn',
  ],
  [
    'a column set aside',
    { type: 'table', rows: rows(1, 2), column_settings: [null, { align: 'right' }] },
    null,
  ],
  [
    'a column justified',
    { type: 'table', rows: rows(1, 1), column_settings: [{ align: 'justify' }] },
    '/column_settings/0/align: must be one of: left, center, right',
  ],
  [
    'a data table',
    {
      type: 'data_table',
      caption: 'Segments',
      rows: [[cell('n')], [{ type: 'raw_number', value: 12, text: '12' }]],
    },
    null,
  ],
  [
    'a data table of a header alone',
    { type: 'data_table', caption: 'Segments', rows: [[cell('n')]] },
    '/rows: no fewer than 2 items allowed',
  ],
  [
    'a data table without caption',
    { type: 'data_table', rows: rows(2, 1) },
    ': missing required field: caption',
  ],
  [
    'a data table of 102 rows',
    { type: 'data_table', caption: 'n', rows: rows(102, 1) },
    '/rows: no more than 101 items allowed',
  ],
  [
    'rich text as a header cell',
    { type: 'data_table', caption: 'n', rows: [[rich({ type: 'text', text: 'n' })], [cell('n')]] },
    '/rows/0/0/type: unsupported type: rich_text',
  ],
  [
    'a row header that is no column',
    { type: 'data_table', caption: 'n', rows: rows(2, 1), row_header_column_index: 1 },
    '/row_header_column_index: must be the index of a column',
  ],
  ['a bar chart', bar(), null],
  ['a chart without title', bar({}, { title: undefined }), ': missing required field: title'],
  [
    'a chart title over 50 characters',
    bar({}, { title: words(51) }),
    '/title: must be less than 51 characters',
  ],
  ['a funnel', bar({ type: 'funnel' }), '/chart/type: unsupported type: funnel'],
  [
    'a series name over 20 characters',
    bar({ series: [series(words(21), ['Wechat'])] }),
    '/chart/series/0/name: must be less than 21 characters',
  ],
  [
    'a category without its point',
    bar({ axis_config: { categories: ['Wechat', 'Email'] } }),
    '/chart/series/0/data: labels must match the axis categories',
  ],
  [
    'two series of one name',
    bar({ series: [series('Now', ['Wechat']), series('Now', ['Wechat'])] }),
    '/chart/series: names must be unique',
  ],
  [
    '13 series',
    bar({ series: times(13, (i) => series(`s${i}`, ['Wechat'])) }),
    '/chart/series: no more than 12 items allowed',
  ],
  [
    'a value that is no number',
    bar({ series: [{ name: 'Now', data: [{ label: 'Wechat', value: Number.NaN }] }] }),
    '/chart/series/0/data/0/value: must be a number',
  ],
  [
    'a value below zero in bars',
    bar({ series: [{ name: 'Now', data: [{ label: 'Wechat', value: -2 }] }] }),
    null,
  ],
  ['a pie', pie([{ label: 'New', value: 3 }]), null],
  [
    'a slice of nothing',
    pie([{ label: 'New', value: 0 }]),
    '/chart/segments/0/value: must be greater than 0',
  ],
  ['rich text', rich({ type: 'text', text: 'n', style: { bold: true } }), null],
  [
    'rich text of mrkdwn',
    rich({ type: 'mrkdwn', text: 'n' }),
    '/elements/0/elements/0/type: unsupported type: mrkdwn',
  ],
  [
    'a list of nine levels',
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          style: 'bullet',
          indent: 9,
          elements: [{ type: 'rich_text_section', elements: [] }],
        },
      ],
    },
    '/elements/0/indent: must be between 0 and 8',
  ],
  ['a card', { type: 'card', title: mrkdwn('n') }, null],
  [
    'an empty card',
    { type: 'card' },
    ': must define at least one of: hero_image, title, actions, body',
  ],
  ['a container', { type: 'container', title: plain('n'), child_blocks: [section('n')] }, null],
  [
    'a container collapsed for good',
    { type: 'container', title: plain('n'), child_blocks: [section('n')], default_collapsed: true },
    '/default_collapsed: requires is_collapsible',
  ],
  [
    'a task in no state',
    {
      type: 'plan',
      title: 'n',
      tasks: [{ type: 'task_card', task_id: 't', title: 'n', status: 'done' }],
    },
    '/tasks/0/status: must be one of: pending, in_progress, complete, error',
  ],
];

const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('When'),
  element: { action_id: 'a', ...element },
  ...more,
});

export const MODAL_BLOCKS: readonly Fixture[] = [
  ['a text', input({ type: 'plain_text_input' }), null],
  [
    'a label in mrkdwn',
    input({ type: 'plain_text_input' }, { label: mrkdwn('n') }),
    '/label/type: unsupported type: mrkdwn',
  ],
  [
    'a button as an input',
    input({ type: 'button', text: plain('n') }),
    '/element/type: unsupported type: button',
  ],
  [
    'lengths the wrong way round',
    input({ type: 'plain_text_input', min_length: 9, max_length: 3 }),
    '/element/min_length: must be less than max_length',
  ],
  [
    'a number input that does not say whether decimals may be',
    input({ type: 'number_input' }),
    '/element: missing required field: is_decimal_allowed',
  ],
  [
    'a long placeholder',
    input({ type: 'plain_text_input', placeholder: plain(words(151)) }),
    '/element/placeholder/text: must be less than 151 characters',
  ],
  [
    'a choice of conversations',
    input({ type: 'conversations_select', filter: { include: ['public'] } }),
    null,
  ],
  ['an alert', { type: 'alert', text: plain('n'), level: 'warning' }, null],
  ['a table', { type: 'table', rows: [[cell('n')]] }, '/type: unsupported type: table'],
  ['a chart', bar(), '/type: unsupported type: data_visualization'],
  ['feedback buttons', feedback(), '/type: unsupported type: context_actions'],
];
