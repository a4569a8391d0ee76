import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { addEmailServer, changeEmailServer, keepEmailServer } from '../../../api/email-servers.ts';
import { emailProviderTexts } from '../../../i18n/email-provider.ts';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { targetWords } from '../../diagnosis/shapes.ts';
import { useDiagnosisRun } from '../../diagnosis/use-diagnosis-run.ts';
import { FormProblem, fieldProblem } from '../../form-problem.tsx';
import { LeaveGuard } from '../../leave-guard.tsx';
import { IconStethoscope } from '../../ui/icons.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { refusalOf } from '../refusal.ts';
import { AdvancedFields } from './advanced-fields.tsx';
import { CheckPanel } from './check-panel.tsx';
import { ChoiceField, NumberField, TextField } from './fields.tsx';
import { ServerFormProvider } from './form-context.tsx';
import {
  changesOf,
  draftOf,
  emptyValues,
  type FormField,
  type FormValues,
  newServerOf,
} from './form-values.ts';
import { goToField, isAdvanced } from './go-to-field.ts';
import { forgetValues, keepValues } from './kept-values.ts';
import { LoginFields } from './login-fields.tsx';
import { HostNotes, ModeNotes, NameNotes, ProviderNotes } from './notes.tsx';
import { type Problems, problemsOfChecking, problemsOfSaving } from './problems.ts';
import css from './server-form.module.css';

/** Adds or edits a server: the fields, and beside them a check of what stands in them. */
export function ServerForm({
  initial,
  restored,
  saved,
  keptUnder,
  aside,
  usernameHint,
  goTo,
}: {
  /** What stands in it when nothing was typed. */
  readonly initial: FormValues;
  /** What was typed before the page was loaded anew. */
  readonly restored?: FormValues | undefined;
  readonly saved?: EmailServer;
  /** Names the form in what is kept over a reload. */
  readonly keptUnder: string;
  /** What the provider wants. */
  readonly aside?: ReactNode;
  readonly usernameHint?: string | undefined;
  /** The field that is to take the focus at first. */
  readonly goTo?: string | undefined;
}) {
  const t = useTexts(serverFormTexts);
  const { cancel } = useTexts(shellTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [values, setValues] = useState(restored ?? initial);
  const [isRestored, setRestored] = useState(restored !== undefined);
  const [problems, setProblems] = useState<Problems>({});
  const [checkedValues, setCheckedValues] = useState<FormValues>();
  const [advanced, setAdvanced] = useState(() => hasAdvanced(restored ?? initial));
  const [done, setDone] = useState<string>();
  const wanted = useRef<string>(goTo);
  const check = useDiagnosisRun();
  const dirty = done === undefined && !sameValues(values, initial);

  const saving = useMutation({
    mutationFn: (now: FormValues) =>
      saved === undefined
        ? addEmailServer(newServerOf(now))
        : changeEmailServer(saved.id, changesOf(now, saved)),
    async onSuccess(server) {
      forgetValues(keptUnder);
      await keepEmailServer(client, server);
      showToast(t.savedToast);
      setDone(server.id);
    },
  });
  useEffect(() => {
    if (done !== undefined)
      void navigate({ to: '/email-provider/$emailServerId', params: { emailServerId: done } });
  }, [done, navigate]);
  useEffect(() => {
    if (dirty) keepValues(keptUnder, values);
  }, [dirty, keptUnder, values]);
  // A reload keeps it; who leaves does not want it any more.
  useEffect(() => () => forgetValues(keptUnder), [keptUnder]);

  const failure = saving.error ?? (check.run.state === 'failed' ? check.run.error : null);
  const refusal = refusalOf(saving.error);
  const shown = (field: FormField) => problems[field] ?? fieldProblem(failure, apiName(field));
  // What the service says of fields is shown at them; the first takes the focus.
  useEffect(() => {
    if (failure === null || failure === undefined) return;
    const first = allFields.find((field) => fieldProblem(failure, apiName(field)) !== undefined);
    if (first === undefined) return;
    if (isAdvanced(first)) setAdvanced(true);
    wanted.current = first;
  }, [failure]);

  // When a page comes, its heading takes the focus; who wants a field goes there afterwards.
  const hasCome = useRouterState({
    select: ({ status, location, resolvedLocation }) =>
      status === 'idle' && resolvedLocation?.pathname === location.pathname,
  });
  useEffect(() => {
    const field = wanted.current;
    if (field === undefined || !hasCome) return;
    // A field may have to be drawn before it can take the focus.
    if (isAdvanced(field) && !advanced) return setAdvanced(true);
    const timer = setTimeout(() => {
      if (goToField(field)) wanted.current = undefined;
    });
    return () => clearTimeout(timer);
  });

  function change(part: Partial<FormValues>): void {
    setValues((now) => ({ ...now, ...part }));
    setProblems(({ ...left }) => {
      for (const field of Object.keys(part) as FormField[]) delete left[field];
      return left;
    });
  }

  /** @returns whether there is none */
  function clear(found: Problems): boolean {
    setProblems(found);
    const first = allFields.find((field) => found[field] !== undefined);
    if (first !== undefined) wanted.current = first;
    return first === undefined;
  }

  function save(event: FormEvent): void {
    event.preventDefault();
    if (saving.isPending || !clear(problemsOfSaving(values, saved, t))) return;
    saving.mutate(values);
  }

  function startCheck(): void {
    if (!clear(problemsOfChecking(values, t))) return;
    saving.reset();
    setCheckedValues(values);
    check.start(targetWords({ host: values.host.trim(), port: Number(values.port) }), draftOf(values, saved));
  }

  const goToRepair = useCallback((field: string) => {
    if (isAdvanced(field)) setAdvanced(true);
    wanted.current = field;
    // The effect above goes there once the field is drawn.
    setProblems((now) => ({ ...now }));
  }, []);

  function discard(): void {
    forgetValues(keptUnder);
    setValues(initial);
    setRestored(false);
    setProblems({});
  }

  return (
    <ServerFormProvider value={{ values, change, saved, problemOf: shown }}>
      <LeaveGuard when={dirty} title={t.leave.title} text={t.leave.text} action={t.leave.action} />
      <div className={css.sides}>
        {aside === undefined ? null : <div className={css.aside}>{aside}</div>}
        <form
          onSubmit={save}
          noValidate
          className={css.form}
          aria-label={saved === undefined ? t.addTitle : t.editTitle(saved.alias)}
        >
          <Stack gap="lg">
            {isRestored ? (
              <Alert color="blue" variant="light" role="status">
                <Group justify="space-between" gap="xs">
                  <Text size="sm">{t.kept}</Text>
                  <Button size="compact-sm" variant="default" onClick={discard}>
                    {t.discard}
                  </Button>
                </Group>
              </Alert>
            ) : null}
            <ServerFields />
            <Paper withBorder p="lg" component="section" aria-labelledby="login-fields">
              <Title order={2} size="h3" id="login-fields" mb="md">
                {t.sectionLogin}
              </Title>
              <Stack>
                <LoginFields usernameHint={usernameHint} />
                <TextField name="fromAddress" hint={t.hints.fromAddress}>
                  <NameNotes name="fromAddress" />
                </TextField>
              </Stack>
            </Paper>
            <details
              className={css.advanced}
              open={advanced}
              onToggle={({ currentTarget }) => setAdvanced(currentTarget.open)}
            >
              <summary>
                <strong>{t.advanced}</strong> <span className={css.note}>{t.advancedNote}</span>
              </summary>
              {advanced ? (
                <div className={css.advancedBody}>
                  <AdvancedFields />
                </div>
              ) : null}
            </details>
            {refusal === undefined ? (
              <FormProblem error={saving.error} fields={allFields.map(apiName)} />
            ) : null}
            {saving.isPending ? (
              <Text size="sm" role="status">
                {saved?.enabled === true ? t.savingEnabled : t.saving}
              </Text>
            ) : null}
            <Group className={css.actions} gap="xs">
              <Button type="submit" loading={saving.isPending}>
                {t.save}
              </Button>
              <Button
                variant="default"
                leftSection={<IconStethoscope />}
                onClick={startCheck}
                disabled={check.run.state === 'running'}
              >
                {t.check}
              </Button>
              <Button
                variant="subtle"
                px="xs"
                onClick={() =>
                  void (saved === undefined
                    ? navigate({ to: '/email-provider' })
                    : navigate({ to: '/email-provider/$emailServerId', params: { emailServerId: saved.id } }))
                }
              >
                {cancel}
              </Button>
            </Group>
          </Stack>
        </form>
        <CheckPanel
          check={check}
          refusedBy={refusal?.diagnosisId}
          isOutdated={checkedValues !== undefined && !sameValues(checkedValues, values)}
          onCheck={startCheck}
          onRepair={goToRepair}
        />
      </div>
    </ServerFormProvider>
  );
}

function ServerFields() {
  const t = useTexts(serverFormTexts);
  const { securities } = useTexts(emailProviderTexts);
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="server-fields">
      <Title order={2} size="h3" id="server-fields" mb="md">
        {t.sectionServer}
      </Title>
      <Stack>
        <TextField name="alias" required hint={t.hints.alias} />
        <TextField name="host" required hint={t.hints.host} placeholder="smtp.example.com">
          <HostNotes />
        </TextField>
        <div className={css.pair}>
          <NumberField name="port" required />
          <ChoiceField
            name="security"
            options={[
              ['auto', securities.auto],
              ['starttls', securities.starttls],
              ['implicit', securities.implicit],
              ['none', securities.none],
            ]}
          />
        </div>
        <Text size="xs" c="dimmed">
          {t.hints.port} {t.hints.security}
        </Text>
        <ModeNotes />
        <ProviderNotes />
      </Stack>
    </Paper>
  );
}

const allFields = Object.keys(emptyValues) as FormField[];

/** What the API calls a field. */
function apiName(field: FormField): string {
  const names: Partial<Record<FormField, string>> = {
    clientCertificateKey: 'clientCertificate.privateKey',
    proxyProtocol: 'proxy',
    proxyHost: 'proxy.host',
    proxyPort: 'proxy.port',
    proxyUsername: 'proxy.username',
    proxyPassword: 'proxy.password',
  };
  return names[field] ?? field;
}

function hasAdvanced(values: FormValues): boolean {
  return allFields.some((field) => isAdvanced(field) && values[field] !== emptyValues[field]);
}

function sameValues(one: FormValues, other: FormValues): boolean {
  return allFields.every((field) => one[field] === other[field]);
}
