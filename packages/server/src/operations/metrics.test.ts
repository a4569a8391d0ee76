import { expect, test } from 'vitest';
import { createMetrics } from './metrics.ts';

async function series(metrics: ReturnType<typeof createMetrics>, name: string): Promise<readonly string[]> {
  const text = await metrics.registry.metrics();
  return text.split('\n').filter((line) => line.startsWith(name));
}

test('a request is counted by method, route and status, and its time in seconds', async () => {
  const metrics = createMetrics();
  metrics.recordRequest({ method: 'GET', route: '/api/v1/logs', status: 200, durationMs: 7 });
  metrics.recordRequest({ method: 'GET', route: '/api/v1/logs', status: 200, durationMs: 70 });
  expect(await series(metrics, 'postroad_http_request_duration_seconds_count')).toEqual([
    'postroad_http_request_duration_seconds_count{method="GET",route="/api/v1/logs",status="200"} 2',
  ]);
  const [below10ms] = (await series(metrics, 'postroad_http_request_duration_seconds_bucket')).filter(
    (line) => line.includes('le="0.01"'),
  );
  expect(below10ms).toMatch(/ 1$/);
});

test('what a client invents makes no series of its own', async () => {
  const metrics = createMetrics();
  for (let i = 0; i < 50; i += 1)
    metrics.recordRequest({ method: `INVENTED${i}`, status: 404, durationMs: 1 });
  expect(await series(metrics, 'postroad_http_request_duration_seconds_count')).toEqual([
    'postroad_http_request_duration_seconds_count{method="other",route="none",status="404"} 50',
  ]);
});

test('a send is counted by its status, and a failure by its cause', async () => {
  const metrics = createMetrics();
  metrics.recordSend({ status: 'accepted', cause: null, durationMs: 100 });
  metrics.recordSend({ status: 'failed', cause: 'auth-bad-credentials', durationMs: 100 });
  metrics.recordSend({ status: 'failed', cause: null, durationMs: 100 });
  expect(await series(metrics, 'postroad_send_duration_seconds_count')).toEqual([
    'postroad_send_duration_seconds_count{status="accepted"} 1',
    'postroad_send_duration_seconds_count{status="failed"} 2',
  ]);
  expect(await series(metrics, 'postroad_send_failures_total')).toEqual([
    'postroad_send_failures_total{cause="auth-bad-credentials"} 1',
    'postroad_send_failures_total{cause="unknown"} 1',
  ]);
});

test('sends are there before the first one, so that the first failure is an increase', async () => {
  expect(await series(createMetrics(), 'postroad_send_duration_seconds_count')).toEqual([
    'postroad_send_duration_seconds_count{status="accepted"} 0',
    'postroad_send_duration_seconds_count{status="failed"} 0',
  ]);
});

test('two services in one process count apart', async () => {
  const [one, other] = [createMetrics(), createMetrics()];
  one.recordSend({ status: 'accepted', cause: null, durationMs: 1 });
  expect(await series(other, 'postroad_send_duration_seconds_count{status="accepted"}')).toEqual([
    'postroad_send_duration_seconds_count{status="accepted"} 0',
  ]);
});

test('the process itself is measured', async () => {
  const metrics = createMetrics();
  for (const name of [
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_seconds',
    'process_start_time_seconds',
  ])
    expect((await series(metrics, `${name} `)).length, name).toBe(1);
});
