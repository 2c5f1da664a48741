import { Refusal } from '../failure.ts';
import {
  type Answer,
  contentOf,
  type Methods,
  optionalText,
  textOf,
  writableChannel,
} from './call.ts';
import { clearStatus, threadOf } from './chat.ts';
import { fileJson } from './format.ts';

export const files: Methods = {
  'files.getUploadURLExternal': {
    scopes: ['files:write'],
    tier: 4,
    required: ['filename', 'length'],
    async run(args, context) {
      const length = Number(args.length);
      if (!Number.isInteger(length) || length < 1) {
        throw new Refusal('invalid_arguments', {
          response_metadata: {
            messages: ['[ERROR] must be a positive integer [json-pointer:/length]'],
          },
        });
      }
      const altText = optionalText(args.alt_text) ?? optionalText(args.alt_txt);
      const id = await context.files.begin(textOf(args.filename), length, altText);
      return { upload_url: `${context.origin()}/upload/v1/${id}`, file_id: id };
    },
  },
  'files.completeUploadExternal': {
    scopes: ['files:write'],
    tier: 4,
    required: ['files'],
    async run(args, context): Promise<Answer> {
      const wanted = args.files as readonly { id: string; title?: string }[];
      if (!Array.isArray(wanted) || wanted.length === 0) throw new Refusal('invalid_arguments');
      const target = optionalText(args.channel_id) ?? optionalText(args.channels);
      const channel = target === undefined ? null : writableChannel(context, target);
      const threadTs =
        channel === null ? null : await threadOf(context, channel.id, args.thread_ts);
      const text = textOf(args.initial_comment);
      const blocks =
        args.blocks === undefined ? undefined : contentOf(context, { text, ...args }).blocks;
      const shared = { channel: channel?.id ?? null, threadTs };
      const finished = [];
      for (const { id, title } of wanted) {
        finished.push(await context.files.finish(id, title, shared));
      }
      if (channel !== null) {
        const message = await context.messages.post(channel.id, {
          user: context.workspace.app.botUser,
          text,
          ...(blocks === undefined ? {} : { blocks }),
          threadTs,
          files: finished,
          via: 'api',
        });
        clearStatus(context, message);
      }
      return { files: finished.map((file) => fileJson(context, file)) };
    },
  },
  'files.info': {
    scopes: ['files:read'],
    tier: 4,
    required: ['file'],
    run(args, context) {
      const file = context.files.find(textOf(args.file));
      if (file === null) throw new Refusal('file_not_found');
      return { file: fileJson(context, file) };
    },
  },
  'files.delete': {
    scopes: ['files:write'],
    tier: 3,
    required: ['file'],
    run(args, context) {
      if (!context.files.remove(textOf(args.file))) throw new Refusal('file_not_found');
      return {};
    },
  },
};
