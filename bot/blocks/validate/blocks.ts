import { LIMITS } from '../limits.ts';
import { dataVisualization } from './chart.ts';
import {
  anything,
  boolean,
  byType,
  type Check,
  type Fields,
  identifier,
  isRecord,
  list,
  markupText,
  object,
  oneOf,
  plainText,
  refuse,
  type Surface,
  string,
  text,
  url,
} from './check.ts';
import {
  actionsElement,
  cardAction,
  contextAction,
  contextElement,
  imageElement,
  imageSource,
  inputElement,
  oneImageSource,
  sectionAccessory,
} from './elements.ts';
import { richText } from './rich-text.ts';
import { dataTable, table } from './tables.ts';

const blockId: Check = (value, path, walk) => {
  identifier(value, path, walk);
  if (typeof value !== 'string') return;
  if (walk.blockIds.has(value)) refuse(walk, path, `block_id "${value}" already exists`);
  walk.blockIds.add(value);
};
const type: Fields = { type: anything };
const named: Fields = { block_id: blockId };

const section = object(
  type,
  {
    ...named,
    text: text(LIMITS.text),
    fields: list(text(LIMITS.section.field), LIMITS.section.fields),
    accessory: sectionAccessory,
    expand: boolean,
  },
  (value, path, walk) => {
    if (isRecord(value) && value.text === undefined && value.fields === undefined) {
      refuse(walk, path, 'must define either `text` or `fields`');
    }
  },
);

const image = object(
  { ...type, alt_text: string(LIMITS.image.altText) },
  { ...named, ...imageSource, title: plainText(LIMITS.image.title) },
  oneImageSource,
);

const input = object(
  { ...type, label: plainText(LIMITS.input.label), element: inputElement },
  { ...named, hint: plainText(LIMITS.input.hint), optional: boolean, dispatch_action: boolean },
  (_value, _path, walk) => {
    walk.inputs += 1;
  },
);

const markdown = object(
  {
    ...type,
    text: (value, path, walk) => {
      string(LIMITS.message.markdown, { counted: true })(value, path, walk);
      if (typeof value === 'string') walk.markdown += value.length;
    },
  },
  named,
);

const card = object(
  type,
  {
    ...named,
    hero_image: imageElement,
    icon: imageElement,
    title: markupText(LIMITS.card.title),
    subtitle: markupText(LIMITS.card.subtitle),
    body: markupText(LIMITS.card.body),
    actions: list(cardAction, LIMITS.card.actions),
  },
  (value, path, walk) => {
    const parts = ['hero_image', 'title', 'actions', 'body'];
    if (isRecord(value) && parts.every((part) => value[part] === undefined)) {
      refuse(walk, path, `must define at least one of: ${parts.join(', ')}`);
    }
  },
);

const task = object(
  {
    ...type,
    task_id: identifier,
    title: string(LIMITS.text, { counted: true }),
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  {
    ...named,
    details: richText,
    output: richText,
    sources: list(
      byType({ url: object({ ...type, url, text: string(LIMITS.text, { counted: true }) }) }),
      100,
      0,
    ),
  },
);

const video = object(
  {
    ...type,
    video_url: url,
    thumbnail_url: url,
    alt_text: string(LIMITS.image.altText),
    title: plainText(LIMITS.video.title - 1),
  },
  {
    ...named,
    title_url: url,
    author_name: string(LIMITS.video.author - 1),
    description: plainText(LIMITS.video.description - 1),
    provider_name: string(LIMITS.video.provider - 1),
    provider_icon_url: url,
  },
);

const richTextBlock: Check = (value, path, walk) => {
  richText(value, path, walk);
  if (isRecord(value) && value.block_id !== undefined)
    blockId(value.block_id, `${path}/block_id`, walk);
};

const simple: Readonly<Record<string, Check>> = {
  actions: object({ ...type, elements: list(actionsElement, LIMITS.actions.elements) }, named),
  context: object({ ...type, elements: list(contextElement, LIMITS.context.elements) }, named),
  divider: object(type, named),
  header: object({ ...type, text: plainText(LIMITS.header.text) }, named),
  image,
  rich_text: richTextBlock,
  section,
  video,
};

const container = object(
  {
    ...type,
    child_blocks: list(byType({ ...simple, table: table(blockId) }), LIMITS.container.blocks),
  },
  {
    ...named,
    title: plainText(LIMITS.container.title),
    rich_text_title: richText,
    subtitle: text(LIMITS.container.subtitle),
    width: oneOf('narrow', 'standard', 'wide', 'full'),
    icon: imageElement,
    is_collapsible: boolean,
    default_collapsed: boolean,
    has_header_divider: boolean,
  },
  (value, path, walk) => {
    if (!isRecord(value)) return;
    if (value.title === undefined && value.rich_text_title === undefined) {
      refuse(walk, path, 'must define either `title` or `rich_text_title`');
    }
    if (value.default_collapsed === true && value.is_collapsible !== true) {
      refuse(walk, `${path}/default_collapsed`, 'requires is_collapsible');
    }
  },
);

const message: Readonly<Record<string, Check>> = {
  ...simple,
  card,
  carousel: object({ ...type, elements: list(byType({ card }), LIMITS.carousel.elements) }, named),
  container,
  context_actions: object(
    { ...type, elements: list(contextAction, LIMITS.contextActions.elements) },
    named,
  ),
  data_table: dataTable(blockId),
  data_visualization: dataVisualization(blockId),
  markdown,
  plan: object(
    { ...type, title: string(LIMITS.text, { counted: true }) },
    { ...named, tasks: list(byType({ task_card: task }), LIMITS.plan.tasks, 0) },
  ),
  table: table(blockId),
  task_card: task,
};

/** Which blocks may stand where. `file` is only ever read, never sent. */
const bySurface: Readonly<Record<Surface, Check>> = {
  message: byType(message),
  modal: byType({
    ...simple,
    input,
    alert: object(
      { ...type, text: text(LIMITS.alert.text) },
      { ...named, level: oneOf('default', 'info', 'warning', 'error', 'success') },
    ),
  }),
  home: byType({ ...simple, input }),
};

export const block: Check = (value, path, walk) => {
  walk.actionIds = new Set();
  walk.characters += LIMITS.message.container;
  bySurface[walk.surface](value, path, walk);
};
