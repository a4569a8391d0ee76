import type { Overview } from '@postroad/server/api';
import { TextLink } from '../../components/text-link.tsx';
import { RelativeTime } from '../../components/ui/relative-time.tsx';
import { StatusBadge } from '../../components/ui/status.tsx';
import { useFormat } from '../../i18n/format.ts';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Card } from './card.tsx';
import css from './overview.module.css';

type Certificate = Overview['certificates'][number];
const DAY_MS = 86_400_000;
/** Renewal takes its time; automatic ones come at a third of what is left. */
const SOON_DAYS = 14;

/** How long the certificates of the saved servers last, the first to expire first. */
export function Certificates({ certificates }: { readonly certificates: readonly Certificate[] }) {
  const t = useTexts(overviewTexts).cards;
  const { date } = useFormat();
  return (
    <Card title={t.certificates}>
      {certificates.length === 0 ? <span className={css.quiet}>{t.noCertificates}</span> : null}
      <ul className={css.lines}>
        {certificates.map(({ emailServerId, alias, host, notAfter, seenAt }) => (
          <li key={emailServerId}>
            <div>
              <TextLink
                to="/email-provider/$emailServerId"
                params={{ emailServerId }}
                inherit
                underline="always"
              >
                {alias}
              </TextLink>
              <div className={css.quiet}>
                {host}, {t.expires(date(notAfter))}, {t.seen} <RelativeTime time={seenAt} />
              </div>
            </div>
            <DaysLeft notAfter={notAfter} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function DaysLeft({ notAfter }: { readonly notAfter: string }) {
  const t = useTexts(overviewTexts).cards;
  const days = Math.floor((Date.parse(notAfter) - Date.now()) / DAY_MS);
  if (days < 0) return <StatusBadge status="failed" word={t.expired} />;
  return <StatusBadge status={days < SOON_DAYS ? 'WARN' : 'ok'} word={t.daysLeft(days)} />;
}
