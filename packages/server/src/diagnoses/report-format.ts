import { weightedList } from '../http/weighted-list.ts';

/** The forms in which a stored diagnosis can be had. */
export const reportFormats = ['json', 'markdown', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  json: 'application/json',
  markdown: 'text/markdown',
  html: 'text/html',
};

/**
 * The form that an `Accept` header prefers (RFC 9110 §12.5.1). JSON where it names none of ours: programs that send an odd header still want JSON.
 */
export function preferredFormat(accept: string | undefined): ReportFormat {
  for (const type of weightedList(accept)) {
    const format = reportFormats.find((one) => mediaTypes[one] === type);
    if (format !== undefined) return format;
    if (type === '*/*' || type === 'application/*') return 'json';
  }
  return 'json';
}
