import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import type { Inbox } from '@postroad/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { FieldGroup } from '../../../components/field-group.tsx';
import { Fold } from '../../../components/fold.tsx';
import { FormProblem, fieldProblem } from '../../../components/form-problem.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { useFocusInvalid } from '../../../components/use-focus-invalid.ts';
import { inboxesTexts } from '../../../i18n/inboxes.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { CheckResult } from './check-result.tsx';
import { bodyOf, draftOf, type InboxDraft, type Security, usualPorts } from './inbox-draft.ts';
import { LoginFields } from './login-fields.tsx';
import { changeInbox, createInbox, inboxCheckQuery, inboxesQuery, inboxQuery } from './queries.ts';

const securities = ['implicit', 'starttls', 'none'] as const satisfies readonly Security[];

/** Adds an inbox, or changes one. A saved secret is not shown; left empty it stays. */
export function InboxForm({ inbox }: { readonly inbox: Inbox | undefined }) {
  const t = useTexts(inboxesTexts);
  const { save } = useTexts(shellTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(inbox));
  const [clean, setClean] = useState(draft);
  const checking = useQuery(inboxCheckQuery(inbox?.id ?? ''));
  const saving = useMutation({
    mutationFn: () =>
      inbox === undefined ? createInbox(bodyOf(draft, true)) : changeInbox(inbox.id, bodyOf(draft, false)),
    gcTime: 0,
  });
  const form = useRef<HTMLFormElement>(null);
  useFocusInvalid(form, saving.error);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(clean);
  const set = (changes: Partial<InboxDraft>) => setDraft({ ...draft, ...changes });
  const text = (field: 'name' | 'address' | 'host') => ({
    value: draft[field],
    error: fieldProblem(saving.error, field),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      set({ [field]: currentTarget.value }),
  });

  async function submit(event: FormEvent, thenCheck: boolean): Promise<void> {
    event.preventDefault();
    if (inbox !== undefined) client.removeQueries(inboxCheckQuery(inbox.id));
    const saved = await saving.mutateAsync().catch(() => undefined);
    if (saved === undefined) return;
    const next = draftOf(saved);
    setDraft(next);
    setClean(next);
    client.setQueryData(inboxQuery(saved.id).queryKey, saved);
    await client.invalidateQueries({ ...inboxesQuery, exact: true });
    showToast(t.saved(saved.name));
    if (inbox === undefined)
      await navigate({
        to: '/settings/inboxes/$inboxId',
        params: { inboxId: saved.id },
        replace: true,
        ignoreBlocker: true,
      });
    if (thenCheck) await client.fetchQuery(inboxCheckQuery(saved.id)).catch(() => undefined);
  }

  return (
    <form ref={form} onSubmit={(event) => void submit(event, false)} noValidate>
      <Stack gap="lg" maw="44rem">
        <FormProblem error={saving.error} fields={Object.keys(draft)} />
        <FieldGroup legend={t.form.who}>
          <TextInput
            label={t.form.name}
            description={t.form.nameHint}
            required
            autoComplete="off"
            {...text('name')}
          />
          <TextInput
            label={t.form.address}
            description={t.form.addressHint}
            required
            type="email"
            autoComplete="off"
            {...text('address')}
          />
        </FieldGroup>
        <FieldGroup legend={t.form.where}>
          <Group align="flex-start" grow preventGrowOverflow={false}>
            <TextInput
              label={t.form.host}
              required
              autoComplete="off"
              spellCheck={false}
              placeholder="imap.example.com"
              flex="3 1 14rem"
              {...text('host')}
            />
            <NumberInput
              label={t.form.port}
              required
              min={1}
              max={65_535}
              allowDecimal={false}
              hideControls
              flex="1 1 6rem"
              value={draft.port}
              error={fieldProblem(saving.error, 'port')}
              onChange={(port) => set({ port })}
            />
          </Group>
          <NativeSelect
            label={t.form.security}
            value={draft.security}
            error={fieldProblem(saving.error, 'security')}
            data={securities.map((value) => ({ value, label: t.form.securities[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const security = securities.find((one) => one === value) ?? draft.security;
              // A port that somebody chose themselves stays.
              const isUsual = draft.port === usualPorts[draft.security];
              set({ security, ...(isUsual ? { port: usualPorts[security] } : {}) });
            }}
          />
          {draft.security === 'none' ? (
            <Checkbox
              label={t.form.cleartext}
              description={t.form.cleartextHint}
              checked={draft.allowCleartextLogin}
              onChange={({ currentTarget }) => set({ allowCleartextLogin: currentTarget.checked })}
            />
          ) : null}
        </FieldGroup>
        <LoginFields draft={draft} saved={inbox} error={saving.error} onChange={set} />
        <Fold title={t.form.more} defaultOpen={draft.ca !== ''}>
          <Textarea
            label={t.form.ca}
            description={t.form.caHint}
            autosize
            minRows={3}
            maxRows={10}
            spellCheck={false}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.75rem' } }}
            value={draft.ca}
            error={fieldProblem(saving.error, 'ca')}
            onChange={({ currentTarget }) => set({ ca: currentTarget.value })}
          />
        </Fold>
        <Group>
          <Button
            loading={saving.isPending || checking.isFetching}
            onClick={(event) => void submit(event, true)}
          >
            {t.saveAndCheck}
          </Button>
          <Button type="submit" variant="default" disabled={saving.isPending || checking.isFetching}>
            {save}
          </Button>
        </Group>
        {checking.isFetching || checking.status === 'pending' ? null : (
          <CheckResult inbox={draft} check={checking.data} error={checking.error} />
        )}
      </Stack>
      <LeaveGuard when={isChanged} title={t.leave} text={t.leaveText} action={t.leaveAction} />
    </form>
  );
}
