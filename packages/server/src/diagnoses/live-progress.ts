import type { Translate } from '@postroad/diagnosis/languages';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { toApiError } from '../http/app-error-handlers.ts';
import { eventStreamHeaders, openEventStream } from '../http/event-stream.ts';
import { translatorOf } from '../languages/request-language.ts';
import type { DiagnosisEvent } from './run-diagnosis.ts';

/** Name of the server-sent event for each kind of progress. */
const EVENT_NAMES = {
  waiting: 'waiting',
  'stage-started': 'stage',
  'stage-ended': 'stage',
  control: 'control',
} as const satisfies Readonly<Record<DiagnosisEvent['kind'], string>>;

/** Work that tells how it gets on. */
type Work = (options: {
  readonly signal: AbortSignal;
  readonly onEvent: (event: DiagnosisEvent) => void;
}) => Promise<unknown>;

/** Whether a request asks for server-sent events. */
export function wantsEvents(accept: string | undefined): boolean {
  return /(?:^|,)\s*text\/event-stream\s*(?:;|,|$)/i.test(accept ?? '');
}

/**
 * Answers with the progress of some work as server-sent events, and with its result or error as the last one. What goes
 * wrong before anything happened is an ordinary error answer. A client that leaves ends the work.
 */
export async function answerWithEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  work: Work,
): Promise<FastifyReply> {
  const events = openEventStream();
  const translate = await translatorOf(request, reply);
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const done = work({
    signal: events.signal,
    onEvent(event) {
      events.send(EVENT_NAMES[event.kind], translate === undefined ? event : inLanguage(event, translate));
      begin();
    },
  });
  try {
    await Promise.race([begun, done]);
  } catch (error) {
    events.stream.destroy();
    throw error;
  }
  done
    .then(
      (result) => events.send('result', result),
      (error: unknown) => {
        const answer = toApiError(error as FastifyError);
        if (answer.status >= 500)
          request.log.error({ err: error, errorId: answer.errorId }, 'diagnosis failed');
        events.send('error', answer.toBody(translate));
      },
    )
    .finally(() => events.end());
  return reply.code(200).headers(eventStreamHeaders).send(events.stream);
}

function inLanguage(event: DiagnosisEvent, translate: Translate): DiagnosisEvent {
  switch (event.kind) {
    case 'stage-ended':
      return { ...event, detail: translate(event.detail) };
    case 'control':
      return { ...event, what: translate(event.what) };
    default:
      return event;
  }
}
