import type { MessageImage, SlackMessage } from '../blocks/types.ts';

const FORGOTTEN: SlackMessage = { text: '', blocks: [], image: null };

/** A message as text, its picture in base64. */
export function messageText(message: SlackMessage): string {
  const { image } = message;
  if (image === null) return JSON.stringify(message);
  const png = Buffer.from(image.png).toString('base64');
  return JSON.stringify({ ...message, image: { ...image, png } });
}

/** The message of such a text; `null`, once it is forgotten, gives an empty one. */
export function messageOf(text: string | null): SlackMessage {
  if (text === null) return FORGOTTEN;
  const message = JSON.parse(text) as SlackMessage;
  if (message.image === null) return message;
  const image: MessageImage = {
    ...message.image,
    png: new Uint8Array(Buffer.from(message.image.png as unknown as string, 'base64')),
  };
  return { ...message, image };
}
