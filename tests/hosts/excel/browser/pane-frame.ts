import type { HostEvent } from '../protocol/events.ts';
import { appContext, CONVERSATION, frameName } from './app-context.ts';
import { DISPATCH } from './dispatch.ts';
import { FileCopies } from './file-copies.ts';
import {
  type ClientData,
  type ClientMessage,
  eventMessage,
  type HostReply,
  parseMessage,
  replyMessage,
} from './messages.ts';
import type { HostService } from './service.ts';
import type { HostSetup } from './setup.ts';

/** Places of a rich API request's parts (`RichApiMessageUtility.buildMessageArrayForIRequestExecutor`). */
const REQUEST = { body: 4, flags: 6 } as const;
const DONE: HostReply = { Error: 0, Version: 1 };
/** Category of messages that are events of the workbook (`Constants.eventMessageCategory`). */
const EVENT_CATEGORY = 65_536;

/** The pane's frame and the conversation with Office.js in it. */
export class PaneFrame {
  readonly element: HTMLIFrameElement;
  private readonly service: HostService;
  private readonly setup: HostSetup;
  private readonly files: FileCopies;
  private readonly commands: ((id: string) => void)[] = [];
  private sequence = 0;
  private readonly receive = (event: MessageEvent) => void this.hear(event);

  /** @param source address of the pane's page, of the same origin */
  constructor(service: HostService, setup: HostSetup, source: string, title: string) {
    this.service = service;
    this.setup = setup;
    this.files = new FileCopies(() => service.file());
    this.element = document.createElement('iframe');
    this.element.id = 'pane';
    this.element.title = title;
    this.element.name = frameName(setup, location.origin);
    this.element.src = source;
    window.addEventListener('message', this.receive);
  }

  close(): void {
    window.removeEventListener('message', this.receive);
    this.element.remove();
  }

  /** Tells handlers of Office.js what happened. */
  tell(events: readonly HostEvent[]): void {
    const entries = events.map(({ type, target, args }) => {
      this.sequence += 1;
      return [EVENT_CATEGORY, type, target, JSON.stringify(args), this.sequence, false];
    });
    if (entries.length > 0) this.post('richApiMessage', { ArrayData: entries });
  }

  /** Presses a button of the ribbon; `false`: the pane did not answer within `patience` ms. */
  press(action: string, patience: number): Promise<boolean> {
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(false), patience);
      this.commands.push((id) => {
        if (id !== action) return;
        clearTimeout(late);
        resolve(true);
      });
      this.post('appCommandInvoked', [action, action, JSON.stringify({ source: { id: action } })]);
    });
  }

  private async hear(event: MessageEvent): Promise<void> {
    if (event.source !== this.element.contentWindow || event.origin !== location.origin) return;
    const message = parseMessage(event.data);
    if (!message) return;
    const data = await this.answer(message);
    const target = this.element.contentWindow;
    target?.postMessage(replyMessage(message, location.origin, data), location.origin);
  }

  private async answer(message: ClientMessage): Promise<unknown> {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      return appContext(this.setup, location.origin);
    }
    if (message._actionName === 'executeMethod') return this.execute(message._data ?? {});
    return DONE;
  }

  private async execute(data: ClientData): Promise<HostReply> {
    const method = data.DdaMethod?.DispatchId;
    if (method === DISPATCH.richApi) return this.richApi(data.ArrayData ?? []);
    if (method === DISPATCH.getFile) return this.files.open(data);
    if (method === DISPATCH.getSlice) return this.files.slice(data);
    if (method === DISPATCH.closeFile) return this.files.close(data);
    if (method === DISPATCH.commandCompleted) this.completed(data);
    return DONE;
  }

  private async richApi(sent: readonly unknown[]): Promise<HostReply> {
    const request = String(sent[REQUEST.body] ?? '');
    const executed = await this.service.execute(request, Number(sent[REQUEST.flags] ?? 0));
    if (executed.kind === 'refused') return { Error: executed.number, Version: 1 };
    return { ...DONE, Data: [200, [], executed.body] };
  }

  private completed(data: ClientData): void {
    const id = String(Object.values(data).find((value) => typeof value === 'string') ?? '');
    for (const told of this.commands) told(id);
  }

  private post(name: 'appCommandInvoked' | 'richApiMessage', data: unknown): void {
    const text = eventMessage(name, CONVERSATION, location.origin, data);
    this.element.contentWindow?.postMessage(text, location.origin);
  }
}
