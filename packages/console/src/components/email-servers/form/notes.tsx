import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type HiddenCharacter, readPassword } from '@postroad/diagnosis/settings';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { providersQuery } from '../../../api/email-servers.ts';
import { emailProviderTexts } from '../../../i18n/email-provider.ts';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { IconAlertTriangle } from '../../ui/icons.tsx';
import { useServerForm } from './form-context.tsx';
import { documentedInstead, hiddenInHost, hiddenInName, modeProblemOf, providerOfHost } from './hygiene.ts';
import css from './notes.module.css';

/** What a field should be looked at for, while it is typed. It never stands in the way. */
function Note({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css.note} role="status">
      <IconAlertTriangle size={16} className={css.icon} />
      <Stack gap={6}>{children}</Stack>
    </div>
  );
}

/** Puts something right by one press. Long words break: a note is narrow. */
function NoteButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      h="auto"
      mih={26}
      py={3}
      classNames={{ label: css.breaking ?? '' }}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

/** What of the host cannot be seen or does not belong there, and the host without it. */
export function HostNotes() {
  const t = useTexts(serverFormTexts).hidden;
  const { values, change } = useServerForm();
  const host = useDeferredValue(values.host);
  const { characters, wrapping, cleaned } = hiddenInHost(host);
  if (characters.length === 0 && wrapping.length === 0) return null;
  return (
    <Note>
      {wrapping.map((part) => (
        <Text key={part} size="sm">
          {t.wrapping[part]}
        </Text>
      ))}
      <HiddenCharacters text={host} characters={characters} />
      {cleaned === undefined ? null : (
        <div>
          <NoteButton onClick={() => change({ host: cleaned })}>{t.use(cleaned)}</NoteButton>
        </div>
      )}
    </Note>
  );
}

/** What of a name or an address cannot be seen. */
export function NameNotes({ name }: { readonly name: 'username' | 'fromAddress' }) {
  const t = useTexts(serverFormTexts).hidden;
  const { values, change } = useServerForm();
  const text = useDeferredValue(values[name]);
  const { characters, cleaned } = hiddenInName(text);
  if (characters.length === 0) return null;
  return (
    <Note>
      <HiddenCharacters text={text} characters={characters} />
      {cleaned === undefined || cleaned === '' ? null : (
        <div>
          <NoteButton onClick={() => change({ [name]: cleaned })}>{t.use(cleaned)}</NoteButton>
        </div>
      )}
    </Note>
  );
}

/** Each character by name and position, and the text with it made visible. */
function HiddenCharacters({
  text,
  characters,
}: {
  readonly text: string;
  readonly characters: readonly HiddenCharacter[];
}) {
  const t = useTexts(serverFormTexts).hidden;
  if (characters.length === 0) return null;
  const at = new Map(characters.map((one) => [one.position, one]));
  return (
    <>
      {characters.slice(0, MOST_NAMED).map(({ kind, name, codePoint, position }) => (
        <Text key={position} size="sm">
          {t.one(t.kinds[kind], name, codePoint, position)}
        </Text>
      ))}
      <div>
        <Text size="xs">{t.shown}</Text>
        <code className={css.marked}>
          {[...text].map((character, i) => {
            const hidden = at.get(i + 1);
            return hidden === undefined ? (
              character
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the position is what it is
              <mark key={i} className={css.mark}>
                {t.mark(hidden.codePoint)}
              </mark>
            );
          })}
        </code>
      </div>
    </>
  );
}

const MOST_NAMED = 5;

/** What is odd about the password. Never the password. */
export function PasswordNotes() {
  const t = useTexts(serverFormTexts).password;
  const { values, change } = useServerForm();
  const { password, acceptPasswordBlanks } = values;
  const reading = readPassword(password);
  const { leadingBlank, trailingBlank, lineEnd, invisible, groupedByFour } = reading;
  const isOdd = leadingBlank || trailingBlank || lineEnd || invisible;
  if (password === '' || (!isOdd && !groupedByFour)) return null;
  if (!isOdd) return <Text size="sm">{t.grouped}</Text>;
  return (
    <Note>
      {leadingBlank ? <Text size="sm">{t.leading}</Text> : null}
      {trailingBlank ? <Text size="sm">{t.trailing}</Text> : null}
      {lineEnd ? <Text size="sm">{t.lineEnd}</Text> : null}
      {invisible && !lineEnd && !leadingBlank && !trailingBlank ? <Text size="sm">{t.invisible}</Text> : null}
      {leadingBlank || trailingBlank ? (
        <div>
          <NoteButton
            onClick={() => change({ password: withoutEnds(password), acceptPasswordBlanks: false })}
          >
            {t.strip}
          </NoteButton>
        </div>
      ) : null}
      <Checkbox
        size="sm"
        label={t.accept}
        checked={acceptPasswordBlanks}
        onChange={({ currentTarget }) => change({ acceptPasswordBlanks: currentTarget.checked })}
      />
    </Note>
  );
}

function withoutEnds(text: string): string {
  return text.replace(/^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/gu, '');
}

/** Port and TLS mode that contradict each other. */
export function ModeNotes() {
  const t = useTexts(serverFormTexts).modes;
  const { securities } = useTexts(emailProviderTexts);
  const { values, change } = useServerForm();
  const problem = modeProblemOf(values);
  if (problem === undefined) return null;
  const port = Number(values.port);
  const texts = {
    startOn465: t.startOn465,
    implicitElsewhere: t.implicitElsewhere(port),
    none: t.none,
    unusualPort: t.unusualPort(port),
  };
  return (
    <Note>
      <Text size="sm">{texts[problem]}</Text>
      {problem === 'startOn465' || problem === 'implicitElsewhere' ? (
        <Group gap="xs">
          <NoteButton
            onClick={() => change({ security: problem === 'startOn465' ? 'implicit' : 'starttls' })}
          >
            {t.use(problem === 'startOn465' ? securities.implicit : securities.starttls)}
          </NoteButton>
          <NoteButton onClick={() => change({ port: problem === 'startOn465' ? '587' : '465' })}>
            {t.otherPort(problem === 'startOn465' ? 587 : 465)}
          </NoteButton>
        </Group>
      ) : null}
    </Note>
  );
}

const TYPING_MS = 300;
/** What looks like a whole host name; shorter ones fit too much. */
const HOST_NAME = /^[^\s.]+(\.[^\s.]+)+$/;

/** What differs from the documentation of the provider that the host belongs to. */
export function ProviderNotes() {
  const t = useTexts(serverFormTexts).differs;
  const { securities, reference } = useTexts(emailProviderTexts);
  const { values, change } = useServerForm();
  const [host] = useDebouncedValue(values.host.trim().toLowerCase(), TYPING_MS);
  const { data } = useQuery({ ...providersQuery(host), enabled: HOST_NAME.test(host) });
  const provider = providerOfHost(data ?? [], values.host);
  const instead = provider === undefined ? undefined : documentedInstead(provider, values);
  if (provider === undefined || instead === undefined) return null;
  const endpoint = t.endpoint(instead.host, instead.port, securities[instead.security]);
  return (
    <Note>
      <Text size="sm">
        {t.text(provider.name, endpoint)}{' '}
        <Anchor
          href={provider.documentation.url}
          target="_blank"
          rel="noreferrer"
          size="sm"
          underline="always"
        >
          {reference}
        </Anchor>
      </Text>
      <div>
        <NoteButton
          onClick={() =>
            change({ host: instead.host, port: String(instead.port), security: instead.security })
          }
        >
          {t.use(endpoint)}
        </NoteButton>
      </div>
    </Note>
  );
}
