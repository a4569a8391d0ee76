import { Stack, Text } from '@mantine/core';
import type { DiagnosisRecord } from '@postroad/server/api';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CodeBlock } from '../ui/code-block.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import css from './diagnosis.module.css';
import { Fold } from './section.tsx';
import { type TranscriptEntry, targetWords } from './shapes.ts';

/** Commands that show the same without us. */
export function ByHand({ commands }: { readonly commands: readonly string[] }) {
  const t = useTexts(diagnosisTexts).byHand;
  if (commands.length === 0) return null;
  return (
    <Fold title={t.title}>
      <Stack gap="xs">
        <Text size="sm">{t.text}</Text>
        {commands.map((command, i) => (
          <CodeBlock key={command} code={command} label={t.command(i + 1)} wrap />
        ))}
      </Stack>
    </Fold>
  );
}

/** The dialogue, line by line. Who spoke stands before each line as a word. */
export function Transcript({ entries }: { readonly entries: readonly TranscriptEntry[] }) {
  const t = useTexts(diagnosisTexts).transcript;
  const format = useFormat();
  if (entries.length === 0) return null;
  const who = { client: t.client, server: t.server, note: t.note };
  return (
    <Fold title={t.title} note={t.lines(entries.length)}>
      <Stack gap="xs">
        <Text size="sm">{t.secrets}</Text>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <ol className={css.transcript} tabIndex={0} aria-label={t.title}>
          {entries.map(({ at, dir, text }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike and never move
            <li key={i} className={css.line} data-dir={dir}>
              <span className={css.lineTime}>{format.number(Math.round(at))} ms</span>
              <span className={css.lineWho}>{who[dir]}</span>
              <span className={css.lineText}>{text}</span>
            </li>
          ))}
        </ol>
        <div>
          <CopyButton text={() => asText(entries)} label={t.copy} />
        </div>
      </Stack>
    </Fold>
  );
}

const DIRECTIONS = { client: 'C:', server: 'S:', note: '--' } as const;

/** As the report has it, which people send to each other. */
function asText(entries: readonly TranscriptEntry[]): string {
  return entries
    .map(({ at, dir, text }) => `${String(Math.round(at)).padStart(6)} ms ${DIRECTIONS[dir]} ${text}`)
    .join('\n');
}

/** Every connection that was tried beside the one that was asked for. */
export function Tried({ diagnosis: { facts } }: { readonly diagnosis: DiagnosisRecord }) {
  const t = useTexts(diagnosisTexts).tried;
  const format = useFormat();
  const attempts = [...facts.addresses, ...facts.controls.addresses];
  const rows = [
    ...attempts.map((one) => ({ ...one, says: '' })),
    ...facts.controls.ports.map((one) => ({
      ...one,
      says: [one.speaks === undefined ? '' : t.speaks[one.speaks], one.greeting ?? '']
        .filter(Boolean)
        .join(': '),
    })),
  ];
  if (rows.length < 2) return null;
  return (
    <Fold title={t.title} note={format.number(rows.length)}>
      <ul className={css.plain}>
        {rows.map(({ address, port, outcome, durationMs, says }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same address may be tried twice
          <li key={i}>
            <span className={css.mono}>{targetWords({ host: address, port })}</span> {t.outcomes[outcome]},{' '}
            {format.duration(durationMs)}
            {says === '' ? '' : ` · ${says}`}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** When, by whom and from where it was checked, and with which settings. */
export function About({ diagnosis }: { readonly diagnosis: DiagnosisRecord }) {
  const t = useTexts(diagnosisTexts).about;
  const format = useFormat();
  const { target, vantage, startedAt, requestedBy, id } = diagnosis;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t.checked, format.dateTime(startedAt)],
    [t.by, requestedBy.displayName],
    [t.server, targetWords(target)],
    [t.security, target.security],
    [t.username, target.username],
    [t.from, target.from],
    [t.to, target.to],
    [t.ehlo, target.ehloName],
    [t.proxy, target.proxy],
    [t.machine, [vantage.hostname, ...vantage.addresses].filter(Boolean).join(', ')],
    [t.report, id],
  ];
  return (
    <Fold title={t.title} note={format.dateTime(startedAt)}>
      <dl className={css.pairs}>
        {rows.map(([name, value]) =>
          value === undefined || value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </Fold>
  );
}
