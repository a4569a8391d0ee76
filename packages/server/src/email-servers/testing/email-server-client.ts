import { expect } from 'vitest';
import type { Answer, Client } from '../../testing/test-client.ts';

export const SERVERS = '/api/v1/email-servers';

/** Adds a server; gives it as it was answered. */
export async function add(client: Client, fields: object): Promise<Answer['body']> {
  const { status, body, text } = await client.post(SERVERS, fields);
  expect(status, text).toBe(201);
  return body;
}

/** A server as it is now. */
export async function read(client: Client, id: string): Promise<Answer['body']> {
  const { status, body, text } = await client.get(`${SERVERS}/${id}`);
  expect(status, text).toBe(200);
  return body;
}

/** All servers. */
export async function list(client: Client): Promise<readonly Answer['body'][]> {
  return (await client.get(SERVERS)).body['email-servers'];
}

/** Holds a refusal against Okta's envelope and gives the summaries of its causes. */
export function causesOf(answer: Answer, status: number, errorCode: string): readonly string[] {
  expect({ status: answer.status, errorCode: answer.body.errorCode }, answer.text).toEqual({
    status,
    errorCode,
  });
  expect(Object.keys(answer.body)).toEqual([
    'errorCode',
    'errorSummary',
    'errorLink',
    'errorId',
    'errorCauses',
  ]);
  expect(answer.body.errorLink).toBe(errorCode);
  expect(answer.body.errorId).toMatch(/^oae\w{17}$/);
  return answer.body.errorCauses.map(({ errorSummary }: { errorSummary: string }) => errorSummary);
}

/** The fields that an E0000001 names: in its summary, and by its causes. */
export function refusedFields(answer: Answer): readonly string[] {
  const fields = causesOf(answer, 400, 'E0000001').map((cause) => cause.split(': ', 1)[0] ?? '');
  const distinct = [...new Set(fields)];
  expect(answer.body.errorSummary).toBe(`Api validation failed: ${distinct.join(', ')}`);
  return distinct;
}

/** What the System Log tells of one server, oldest first. */
export async function eventsOf(client: Client, id: string): Promise<readonly Answer['body'][]> {
  const filter = `target.id eq "${id}" and eventType sw "system.custom_email_server.lifecycle"`;
  const { body } = await client.get(`/api/v1/logs?limit=1000&filter=${encodeURIComponent(filter)}`);
  return body;
}
