import { LIMITS } from '../limits.ts';
import {
  anything,
  boolean,
  byType,
  type Check,
  type Fields,
  identifier,
  integer,
  list,
  number,
  object,
  oneOf,
  string,
  url,
} from './check.ts';

const style = object(
  {},
  {
    bold: boolean,
    italic: boolean,
    strike: boolean,
    underline: boolean,
    code: boolean,
    highlight: boolean,
    client_highlight: boolean,
    unlink: boolean,
  },
);
const styled: Fields = { style };
const type: Fields = { type: anything };
const words = string(LIMITS.message.text, { counted: true });
const MANY = 1_000;

const link = object({ ...type, url }, { ...styled, text: words, unsafe: boolean });
const plain = object({ ...type, text: words }, styled);
const inline = byType({
  text: plain,
  link,
  emoji: object({ ...type, name: identifier }, { ...styled, unicode: identifier, url }),
  user: object({ ...type, user_id: identifier }, styled),
  usergroup: object({ ...type, usergroup_id: identifier }, styled),
  channel: object({ ...type, channel_id: identifier }, styled),
  team: object({ ...type, team_id: identifier }, styled),
  broadcast: object({ ...type, range: oneOf('here', 'channel', 'everyone') }, styled),
  color: object({ ...type, value: identifier }, styled),
  date: object(
    { ...type, timestamp: number(0), format: identifier },
    { ...styled, url, fallback: words },
  ),
});

const contained =
  (check: Check): Check =>
  (value, path, walk) => {
    walk.characters += LIMITS.message.container;
    check(value, path, walk);
  };
const border = integer(0, 1);
const section = contained(object({ ...type, elements: list(inline, MANY, 0) }));

const part = byType({
  rich_text_section: section,
  rich_text_list: contained(
    object(
      {
        ...type,
        style: oneOf('bullet', 'ordered'),
        elements: list(byType({ rich_text_section: section }), MANY),
      },
      { indent: integer(0, 8), offset: integer(0, MANY), border },
    ),
  ),
  rich_text_quote: contained(object({ ...type, elements: list(inline, MANY) }, { border })),
  rich_text_preformatted: contained(
    object(
      { ...type, elements: list(byType({ text: plain, link }), MANY) },
      { border, language: identifier },
    ),
  ),
});

/** A `rich_text` block, on its own or as a cell or a value. */
export const richText = byType({
  rich_text: object({ ...type, elements: list(part, MANY) }, { block_id: identifier }),
});
