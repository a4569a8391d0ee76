import { verdicts } from '@postroad/diagnosis';
import { languages, reportLanguageFor, translateDiagnosis } from '@postroad/diagnosis/languages';
import { reportHtml, reportMarkdown } from '@postroad/diagnosis/report';
import { findDiagnosis, listDiagnoses } from '@postroad/store';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { changesSchema, compareDiagnoses } from '../diagnoses/compare.ts';
import {
  type DiagnosisRecord,
  diagnosisRecordSchema,
  diagnosisSummarySchema,
  recordOf,
  summaryOf,
} from '../diagnoses/diagnosis-record.ts';
import { settingsOfRequest } from '../diagnoses/draft-of-server.ts';
import { draftSchema } from '../diagnoses/draft-schema.ts';
import { answerWithEvents, wantsEvents } from '../diagnoses/live-progress.ts';
import { mediaTypes, preferredFormat, reportFormats } from '../diagnoses/report-format.ts';
import { runDiagnosis } from '../diagnoses/run-diagnosis.ts';
import { notFound } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { signalOfClient } from '../http/client-gone.ts';
import { linkPages } from '../http/links.ts';
import { errorSchema } from '../http/openapi-schemas.ts';
import { languageOf, translatorOf } from '../languages/request-language.ts';
import type { Translator } from '../languages/translator.ts';
import { type DetailLevel, detailFor, redactDetail } from '../network-policy/redact-detail.ts';

const id = z.string().max(40).describe('`dia…`');
const MAX_PAGE = 200;
const DEFAULT_PAGE = 20;
const MAX_SETTLE_MS = 5_000;

/** A report is our own page: it may style itself, and nothing else. */
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox";

/** Diagnoses of drafts and saved servers, and their stored results. */
export function diagnosisRoutes(app: App, context: Context): void {
  const { store, configuration } = context;

  // A diagnosis whose client is gone still stores what it saw: the store must not be closed under it.
  app.addHook('onClose', () => context.checks.settled(MAX_SETTLE_MS));

  app.post(
    '/api/v1/diagnoses',
    {
      config: { access: 'emailServers.manage' },
      schema: {
        operationId: 'createDiagnosis',
        tags: ['Diagnoses'],
        summary: 'Diagnose a draft or a saved server',
        description:
          'Walks the way of a message to the server and back before anything is sent, and names one root cause. With `Accept: text/event-stream` the answer is live progress: events `waiting`, `stage`, `control`, and at the end `result` with the diagnosis or `error` with the error object.',
        body: draftSchema,
        response: {
          200: {
            description: 'Live progress.',
            content: { 'text/event-stream': { schema: z.string() } },
          },
          201: {
            description: 'The diagnosis, whatever it found.',
            content: { 'application/json': { schema: diagnosisRecordSchema } },
          },
          404: {
            description: 'There is no such saved server.',
            content: { 'application/json': { schema: errorSchema } },
          },
        },
      },
    },
    async (request, reply) => {
      const { settings, server } = await settingsOfRequest(context, request.body);
      const translate = await translatorOf(request, reply);
      const start = (
        options: Pick<Parameters<typeof runDiagnosis>[1], 'signal' | 'onEvent'>,
      ): Promise<DiagnosisRecord> =>
        runDiagnosis(context, {
          settings,
          purpose: 'diagnosis',
          origin: request.origin,
          ...(server === undefined ? {} : { server }),
          ...options,
        }).then(({ row }) => shownTo(request, recordOf(row), translate));
      if (wantsEvents(request.headers.accept)) return answerWithEvents(request, reply, start);
      const record = await start({ signal: signalOfClient(reply) });
      return reply.code(201).header('Location', `/api/v1/diagnoses/${record.id}`).send(record);
    },
  );

  app.get(
    '/api/v1/diagnoses',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'listDiagnoses',
        tags: ['Diagnoses'],
        summary: 'List diagnoses, newest first',
        querystring: z.object({
          emailServerId: z.string().max(40).optional(),
          verdict: z.enum(verdicts).optional(),
          after: id.optional().describe('The last id of the page before; follow the `next` link.'),
          limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(DEFAULT_PAGE),
        }),
        response: { 200: z.array(diagnosisSummarySchema) },
      },
    },
    async (request, reply) => {
      const { emailServerId: serverId, verdict, after, limit } = request.query;
      const rows = await listDiagnoses(store.db, { serverId, verdict, after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      linkPages(request, reply, configuration, last === undefined ? undefined : { after: last.id });
      return page.map((row) => summaryOf(row, levelOf(request)));
    },
  );

  app.get(
    '/api/v1/diagnoses/:diagnosisId',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'getDiagnosis',
        tags: ['Diagnoses'],
        summary: 'Read a diagnosis',
        description: 'As JSON, or as a report to hand on: by `format`, or by the `Accept` header.',
        params: z.object({ diagnosisId: id }),
        querystring: z.object({
          format: z.enum(reportFormats).optional(),
          language: z
            .enum(languages)
            .optional()
            .describe('For a link, which has no `Accept-Language` of its own.'),
        }),
        response: {
          200: {
            description: 'The diagnosis.',
            content: {
              'application/json': { schema: diagnosisRecordSchema },
              'text/markdown': { schema: z.string() },
              'text/html': { schema: z.string() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      reply.header('Vary', 'Accept');
      const { language = languageOf(request) } = request.query;
      const translate = await translatorOf(request, reply, language);
      const record = await read(request, request.params.diagnosisId, translate);
      const format = request.query.format ?? preferredFormat(request.headers.accept);
      if (format === 'json') return reply.send(record);
      reply.type(`${mediaTypes[format]}; charset=utf-8`);
      const said = await reportLanguageFor(language);
      if (format === 'markdown') return reply.send(reportMarkdown(record, said));
      return reply.header('Content-Security-Policy', REPORT_POLICY).send(reportHtml(record, said));
    },
  );

  app.get(
    '/api/v1/diagnoses/:diagnosisId/changes',
    {
      config: { access: 'emailServers.read' },
      schema: {
        operationId: 'listDiagnosisChanges',
        tags: ['Diagnoses'],
        summary: 'What changed since another diagnosis',
        params: z.object({ diagnosisId: id }),
        querystring: z.object({ since: id.describe('The earlier diagnosis.') }),
        response: { 200: changesSchema },
      },
    },
    async (request) => {
      const [later, earlier] = await Promise.all([
        read(request, request.params.diagnosisId),
        read(request, request.query.since),
      ]);
      return compareDiagnoses(earlier, later);
    },
  );

  async function read(
    request: FastifyRequest,
    diagnosisId: string,
    translate?: Translator,
  ): Promise<DiagnosisRecord> {
    const row = await findDiagnosis(store.db, diagnosisId);
    if (row === undefined) throw notFound(diagnosisId, 'Diagnosis');
    return shownTo(request, recordOf(row), translate);
  }
}

/** The diagnosis with as much detail as whoever asks may see, in the language they prefer. */
function shownTo(request: FastifyRequest, record: DiagnosisRecord, translate: Translator): DiagnosisRecord {
  const shown = redactDetail(record, levelOf(request));
  const said = translate === undefined ? shown : translateDiagnosis(shown, translate);
  return { ...record, ...(said as DiagnosisRecord) };
}

function levelOf({ principal }: FastifyRequest): DetailLevel {
  return principal === undefined ? 'summary' : detailFor(principal);
}
