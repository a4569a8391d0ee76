import { type Method, type RequestOptions, send } from './client.ts';

/** One server-sent event (HTML Living Standard §9.2). `data` is parsed JSON. */
export interface ReceivedEvent {
  readonly event: string;
  readonly data: unknown;
  /** Where to go on after it: `Last-Event-ID`. */
  readonly id: string | undefined;
}

/**
 * The events of a stream as they come, by any method: `EventSource` knows only GET and no headers. Ends with the stream;
 * leaving the loop, or aborting `signal`, closes it.
 *
 * @throws ApiFailure when the answer is no stream
 */
export async function* fetchEvents(
  method: Method,
  path: string,
  options: RequestOptions & { readonly lastEventId?: string | undefined } = {},
): AsyncGenerator<ReceivedEvent> {
  const { lastEventId, headers, ...rest } = options;
  const response = await send(method, path, {
    ...rest,
    headers: {
      ...headers,
      Accept: 'text/event-stream',
      ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
    },
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  try {
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value.replaceAll('\r', '');
      for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
        const event = parseEvent(text.slice(0, end));
        text = text.slice(end + 2);
        if (event !== undefined) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** One block of a stream; undefined for comments, which only keep the connection open. */
export function parseEvent(block: string): ReceivedEvent | undefined {
  let event = 'message';
  let id: string | undefined;
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, name, value = ''] = /^(\w+)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === 'event') event = value;
    else if (name === 'id') id = value;
    else if (name === 'data') data.push(value);
  }
  return data.length === 0 ? undefined : { event, id, data: JSON.parse(data.join('\n')) };
}
