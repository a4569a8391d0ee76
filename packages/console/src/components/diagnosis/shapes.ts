import type { DiagnosisRecord } from '@postroad/server/api';

/** The parts of a diagnosis by name. */
export type StageTiming = DiagnosisRecord['stages'][number];
export type Finding = DiagnosisRecord['findings'][number];
export type CauseId = Finding['id'];
export type Tls = NonNullable<DiagnosisRecord['facts']['tls']>;
export type Certificate = Tls['chain'][number];
export type TranscriptEntry = DiagnosisRecord['transcript'][number];

/** `mail.example.com:587`, `[2001:db8::1]:587` */
export function targetWords({ host, port }: { readonly host: string; readonly port: number }): string {
  return `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}
