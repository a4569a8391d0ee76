import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  PasswordInput,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { ChangeEvent, FormEvent, RefObject } from 'react';
import { FieldGroup } from '../../../components/field-group.tsx';
import { Fold } from '../../../components/fold.tsx';
import { fieldProblem } from '../../../components/form-problem.tsx';
import { IconMailForward, IconStethoscope } from '../../../components/ui/icons.tsx';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { type CheckDraft, securities } from './check-draft.ts';
import css from './check-server.module.css';

type TextField = 'host' | 'username' | 'password' | 'fromAddress' | 'toAddress' | 'ehloName' | 'ca';

/** What a check needs to know. Only host and port must be given. */
export function CheckForm({
  ref,
  draft,
  error,
  isRunning,
  isRepeated,
  onChange,
  onCheck,
  onSave,
}: {
  readonly ref: RefObject<HTMLFormElement | null>;
  readonly draft: CheckDraft;
  readonly error: unknown;
  readonly isRunning: boolean;
  readonly isRepeated: boolean;
  readonly onChange: (changes: Partial<CheckDraft>) => void;
  readonly onCheck: () => void;
  /** Takes the settings to the form of a new email server. */
  readonly onSave: () => void;
}) {
  const t = useTexts(diagnoseTexts).server;
  const text = (name: TextField) => ({
    name,
    label: t[name],
    value: draft[name],
    error: fieldProblem(error, name),
    autoComplete: 'off',
    spellCheck: false,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({ [name]: currentTarget.value }),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isRunning) onCheck();
  }

  return (
    <form ref={ref} className={css.form} onSubmit={submit}>
      <Stack>
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <TextInput {...text('host')} required placeholder="smtp.example.com" flex="3 1 12rem" />
          <NumberInput
            name="port"
            label={t.port}
            required
            min={1}
            max={65_535}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            flex="1 1 5rem"
            value={draft.port}
            error={fieldProblem(error, 'port')}
            onChange={(port) => onChange({ port })}
          />
        </Group>
        <NativeSelect
          name="security"
          label={t.security}
          value={draft.security}
          error={fieldProblem(error, 'security')}
          data={securities.map((value) => ({ value, label: t.securities[value] }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ security: securities.find((one) => one === value) ?? draft.security })
          }
        />
        <FieldGroup legend={t.login}>
          <Text size="sm" c="dimmed">
            {t.loginHint}
          </Text>
          <TextInput {...text('username')} />
          <PasswordInput
            {...text('password')}
            description={t.oauth}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t.showPassword, tabIndex: 0 }}
          />
        </FieldGroup>
        <FieldGroup legend={t.envelope}>
          <Text size="sm" c="dimmed">
            {t.envelopeHint}
          </Text>
          <TextInput {...text('fromAddress')} inputMode="email" />
          <TextInput {...text('toAddress')} inputMode="email" />
        </FieldGroup>
        <Fold title={t.more}>
          <Stack gap="sm">
            <TextInput {...text('ehloName')} />
            <Textarea {...text('ca')} autosize minRows={3} maxRows={8} />
            <Checkbox
              label={t.allAddresses}
              checked={draft.allAddresses}
              onChange={({ currentTarget }) => onChange({ allAddresses: currentTarget.checked })}
            />
            <Checkbox
              label={t.cleartext}
              description={t.cleartextHint}
              checked={draft.allowCleartextLogin}
              onChange={({ currentTarget }) => onChange({ allowCleartextLogin: currentTarget.checked })}
            />
          </Stack>
        </Fold>
        <Group>
          <Button type="submit" loading={isRunning} leftSection={<IconStethoscope />}>
            {isRepeated ? t.again : t.start}
          </Button>
          {isRepeated ? (
            <Button
              variant="default"
              leftSection={<IconMailForward />}
              aria-describedby="save-hint"
              onClick={onSave}
            >
              {t.save}
            </Button>
          ) : null}
        </Group>
        {isRepeated ? (
          <Text id="save-hint" size="sm" c="dimmed">
            {t.saveHint}
          </Text>
        ) : null}
      </Stack>
    </form>
  );
}
