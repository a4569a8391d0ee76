import { Button, Stack, Text } from '@mantine/core';
import type { NetworkPolicy } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { FormProblem } from '../../../components/form-problem.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { useFocusInvalid } from '../../../components/use-focus-invalid.ts';
import { networkPolicyTexts } from '../../../i18n/network-policy.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { EntryList } from './entry-list.tsx';
import css from './network-policy.module.css';
import { draftOf, isChanged, policyLists, policyOf, withoutBlanks } from './policy-draft.ts';
import { networkPolicyQuery, replaceNetworkPolicy } from './queries.ts';

/** Edits the policy as a whole: what the lists say together is what holds. */
export function PolicyForm({ saved }: { readonly saved: NetworkPolicy }) {
  const t = useTexts(networkPolicyTexts);
  const { save } = useTexts(shellTexts);
  const client = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(saved));
  const saving = useMutation({
    mutationFn: replaceNetworkPolicy,
    onSuccess(after) {
      client.setQueryData(networkPolicyQuery.queryKey, after);
      setDraft(draftOf(after));
      showToast(t.saved);
    },
  });
  const form = useRef<HTMLFormElement>(null);
  useFocusInvalid(form, saving.error);
  const changed = isChanged(draft, saved);

  function submit(event: FormEvent): void {
    event.preventDefault();
    // The answer counts entries as they are sent, so the same ones must be on the page.
    const sent = withoutBlanks(draft);
    setDraft(sent);
    saving.mutate(policyOf(sent));
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap="xl">
        <FormProblem error={saving.error} fields={policyLists} />
        {policyLists.map((list) => (
          <EntryList
            key={list}
            list={list}
            entries={draft[list]}
            error={saving.error}
            onChange={(entries) => {
              // Errors name entries by their number, which may be another one now.
              if (entries.length !== draft[list].length) saving.reset();
              setDraft({ ...draft, [list]: entries });
            }}
          />
        ))}
        {changed ? (
          <div className={css.bar}>
            <Button type="submit" loading={saving.isPending}>
              {save}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setDraft(draftOf(saved));
                saving.reset();
              }}
            >
              {t.discard}
            </Button>
            <Text size="sm" c="dimmed" role="status">
              {t.unsaved}
            </Text>
          </div>
        ) : null}
      </Stack>
      <LeaveGuard when={changed} title={t.leave} text={t.leaveText} action={t.leaveAction} />
    </form>
  );
}
