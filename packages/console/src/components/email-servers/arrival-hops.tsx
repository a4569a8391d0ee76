import { Text } from '@mantine/core';
import type { ArrivalReport } from '@postroad/server/api';
import { useFormat } from '../../i18n/format.ts';
import { testEmailTexts } from '../../i18n/test-email.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './arrival.module.css';

type Hop = NonNullable<ArrivalReport['hops']>[number];

/** The way a message took, as the servers on it noted, with the time each step cost. */
export function ArrivalHops({ hops }: { readonly hops: readonly Hop[] }) {
  const t = useTexts(testEmailTexts).arrival;
  return (
    <div>
      <Text fw={600} size="sm" mb={4}>
        {t.way}
      </Text>
      <ol className={css.hops}>
        {hops.map((hop, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: their order is what they are
          <HopRow key={i} hop={hop} />
        ))}
      </ol>
    </div>
  );
}

function HopRow({
  hop: { from, fromAddress, by, delayMs, encrypted, tlsVersion, id, protocol },
}: {
  readonly hop: Hop;
}) {
  const t = useTexts(testEmailTexts).arrival;
  const format = useFormat();
  const notes = [
    protocol,
    encrypted === undefined
      ? undefined
      : encrypted
        ? [t.encrypted, tlsVersion].filter(Boolean).join(', ')
        : t.cleartext,
    id,
  ].filter((note) => note !== undefined);
  /** Servers note whole seconds. */
  function delayWords(ms: number | undefined): string {
    if (ms === undefined) return '';
    if (ms === 0) return t.underSecond;
    return ms < 0 ? `${format.duration(-ms)} ${t.clocks}` : `+ ${format.duration(ms)}`;
  }

  return (
    <li className={css.hop}>
      <div>
        <div className={css.way}>{t.hop(from ?? fromAddress ?? t.unknownHost, by ?? t.unknownHost)}</div>
        <div className={css.note}>{notes.join(' · ')}</div>
      </div>
      <div className={css.delay}>{delayWords(delayMs)}</div>
    </li>
  );
}
