import { RelativeTime } from '../../../components/ui/relative-time.tsx';
import { StatusBadge } from '../../../components/ui/status.tsx';
import { apiTokensTexts } from '../../../i18n/api-tokens.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** When something runs out, or that it has. */
export function ExpiryTime({ time }: { readonly time: string }) {
  const t = useTexts(apiTokensTexts);
  if (Date.parse(time) <= Date.now()) return <StatusBadge status="disabled" word={t.expired} />;
  return <RelativeTime time={time} />;
}
