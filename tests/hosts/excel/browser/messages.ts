/**
 * What Office.js in the pane's frame and its host say to each other: JSON texts by `postMessage`.
 *
 * @see office.js, `Microsoft.Office.Common` (the "XDM" part), as shipped in `@microsoft/office-js`
 */
export interface ClientMessage {
  /** 0: a request of the client. */
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  /** 0 call, 1 register an event, 2 unregister. */
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: ClientData;
}

/** Arguments of a call: named by number or name, as each method defines them. */
export interface ClientData {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [argument: string]: unknown;
}

/** What a method gives back: its error (0: none) and its values by number. */
export interface HostReply {
  readonly Error: number;
  readonly [value: string]: unknown;
}

/** The message as an object, or `null` when the text is something else. */
export function parseMessage(text: unknown): ClientMessage | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text);
    return message?._messageType === 0 && typeof message._actionName === 'string' ? message : null;
  } catch {
    return null;
  }
}

/** The answer to a request, as text. */
export function replyMessage(request: ClientMessage, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: 0,
    _data: data,
    _serializerVersion: 1,
  });
}

/** An event told to the client, as text. */
export function eventMessage(
  name: 'appCommandInvoked' | 'richApiMessage',
  conversation: string,
  origin: string,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: 0,
    _origin: origin,
    _errorCode: 0,
    _responseType: 1,
    _data: data,
    _serializerVersion: 1,
  });
}
