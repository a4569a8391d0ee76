import { z } from 'zod';
import {
  attempt,
  controls,
  dns,
  failure,
  login,
  reply,
  security,
  settings,
  stageTiming,
  tls,
  transcriptEntry,
  vantage,
} from './facts.ts';
import {
  actor,
  alternatives,
  cause,
  confidence,
  level,
  port,
  reference,
  stage,
  verdict,
} from './vocabulary.ts';
import { phrase, wording } from './wording.ts';

const finding = z
  .object({
    id: cause,
    stage,
    level,
    title: z.string(),
    explanation: z.string(),
    fix: z.array(z.string()),
    actor,
    confidence,
    evidence: z.array(
      z.object({ text: z.string(), ref: z.string().describe('Where it was seen: `transcript[12]`.') }),
    ),
    references: z.array(reference),
    explainedBy: cause.exactOptional().describe('The root cause this one follows from.'),
    wording: wording.exactOptional(),
  })
  .describe('One thing that was found.');

/** The result of a check, as `postroad check --json` prints it. */
export const diagnosisSchema = z
  .object({
    schema: z.literal('postroad.diagnosis/1'),
    id: z.string(),
    startedAt: z.string().describe('ISO 8601.'),
    durationMs: z.number().min(0),
    tool: z.object({ name: z.string(), version: z.string() }),
    vantage,
    target: z.object({
      host: z.string(),
      port,
      security,
      username: z.string().exactOptional(),
      from: z.string().exactOptional(),
      to: z.string().exactOptional(),
      ehloName: z.string(),
      proxy: z.string().exactOptional(),
      provider: z.string().exactOptional(),
    }),
    verdict,
    stage: stage.nullable().describe('Where it failed; null when nothing did.'),
    cause: cause.nullable().describe('The root cause; null only when the verdict is ok.'),
    confidence,
    alternatives,
    summary: z.string().describe('The verdict in one sentence.'),
    actor: actor.nullable(),
    fix: z.array(z.string()).describe('What to do, step by step, the likeliest first.'),
    notTested: z.array(z.string()).describe('What was not tried, and so is not known.'),
    findings: z.array(finding),
    stages: z.array(stageTiming),
    facts: z.object({
      dns: dns.exactOptional(),
      addresses: z.array(attempt),
      greeting: reply.exactOptional(),
      extensions: z.array(z.string()),
      tls: tls.exactOptional(),
      auth: login.exactOptional(),
      envelope: z.object({
        mail: reply.exactOptional(),
        rcpt: reply.exactOptional(),
        data: reply.exactOptional(),
        messageId: z.string().exactOptional(),
      }),
      controls,
      failure: failure.exactOptional(),
      bytesReceived: z.number().exactOptional(),
      interrupted: z.enum(['aborted', 'deadline', 'defect']).exactOptional(),
      defect: z.string().exactOptional(),
      settings,
      seenAddress: z
        .object({
          address: z.string(),
          from: z.enum(['ehlo', 'reply']),
          translated: z.boolean(),
          localAddress: z.string().exactOptional(),
        })
        .exactOptional()
        .describe('The client address that the server named.'),
    }),
    transcript: z.array(transcriptEntry),
    reproduce: z.array(z.string()).describe('Shell commands that show the same by hand.'),
    wording: z.object({ summary: phrase }).exactOptional().describe('What `summary` was made of.'),
  })
  .describe('The result of one check.');
