/** The forms in which a stored diagnosis can be had. */
export const reportFormats = ['json', 'markdown', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  json: 'application/json',
  markdown: 'text/markdown',
  html: 'text/html',
};

/**
 * The form that an `Accept` header prefers (RFC 9110 §12.5.1): the highest quality, and of equals the first named. JSON
 * where it names none of ours: programs that send an odd header still want JSON.
 */
export function preferredFormat(accept: string | undefined): ReportFormat {
  const wanted = (accept ?? '')
    .slice(0, 1_000)
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { type } of wanted) {
    const format = reportFormats.find((one) => mediaTypes[one] === type);
    if (format !== undefined) return format;
    if (type === '*/*' || type === 'application/*') return 'json';
  }
  return 'json';
}
