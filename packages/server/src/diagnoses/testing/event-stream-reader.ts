/** One server-sent event. */
export interface ReceivedEvent {
  readonly event: string;
  readonly data: unknown;
}

/** The events of an answer as they come. Comments, which keep the connection open, are left out. */
export async function* readEvents(response: Response): AsyncGenerator<ReceivedEvent> {
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const event = parse(text.slice(0, end));
      text = text.slice(end + 2);
      if (event !== undefined) yield event;
    }
  }
}

function parse(block: string): ReceivedEvent | undefined {
  const fields = block.split('\n').map((line) => /^(\w*): ?(.*)$/s.exec(line));
  const field = (name: string) => fields.find((one) => one?.[1] === name)?.[2];
  const event = field('event');
  return event === undefined ? undefined : { event, data: JSON.parse(field('data') ?? 'null') };
}
