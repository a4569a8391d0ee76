import { Button, Group, Modal, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import type { TokenScope } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { FormProblem, fieldProblem } from '../../../components/form-problem.tsx';
import { useFocusInvalid } from '../../../components/use-focus-invalid.ts';
import { apiTokensTexts } from '../../../i18n/api-tokens.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { expiryOf, type Lifetime, lifetimes, today } from './expiry.ts';
import { apiTokensQuery, createToken } from './queries.ts';
import { ShownToken } from './shown-token.tsx';

/** Makes a token, and then shows it once. */
export function CreateTokenDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(apiTokensTexts);
  const { cancel, close } = useTexts(shellTexts);
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [scope, setScope] = useState<TokenScope>('read');
  const [lifetime, setLifetime] = useState<Lifetime>('365');
  const [day, setDay] = useState('');
  const creating = useMutation({
    mutationFn: createToken,
    // The token is not kept beyond this dialog.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries(apiTokensQuery),
  });
  const { data, error } = creating;
  useFocusInvalid(form, error);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (lifetime === 'day' && day === '') return;
    const expiresAt = expiryOf(lifetime, day, Date.now());
    creating.mutate({ name, scope, ...(expiresAt === undefined ? {} : { expiresAt }) });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={data === undefined ? t.createTitle : t.shownTitle(data.name)}
      // The token is shown once: neither a slip of the mouse nor of a key may lose it.
      withCloseButton={data === undefined}
      closeButtonProps={{ 'aria-label': close }}
      closeOnClickOutside={false}
      closeOnEscape={data === undefined}
      size="lg"
    >
      {data === undefined ? (
        <form ref={form} onSubmit={submit}>
          <Stack>
            <FormProblem error={error} fields={['name', 'expiresAt']} />
            <TextInput
              label={t.form.name}
              description={t.form.nameHint}
              required
              maxLength={100}
              autoComplete="off"
              data-autofocus
              value={name}
              error={fieldProblem(error, 'name')}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Radio.Group
              label={t.form.scope}
              value={scope}
              onChange={(chosen) => setScope(chosen === 'manage' ? 'manage' : 'read')}
            >
              <Stack gap="xs" mt="xs">
                {(['read', 'manage'] as const).map((one) => (
                  <Radio key={one} value={one} label={t.scopes[one]} description={t.scopeHints[one]} />
                ))}
              </Stack>
            </Radio.Group>
            <Group align="flex-end" grow preventGrowOverflow={false}>
              <NativeSelect
                label={t.form.expires}
                value={lifetime}
                error={lifetime === 'day' ? undefined : fieldProblem(error, 'expiresAt')}
                onChange={({ currentTarget: { value } }) =>
                  setLifetime(lifetimes.find((one) => one === value) ?? lifetime)
                }
                data={lifetimes.map((value) => ({ value, label: t.lifetimes[value] }))}
              />
              {lifetime === 'day' ? (
                <TextInput
                  type="date"
                  label={t.form.day}
                  required
                  min={today(Date.now())}
                  value={day}
                  error={fieldProblem(error, 'expiresAt')}
                  onChange={({ currentTarget }) => setDay(currentTarget.value)}
                />
              ) : null}
            </Group>
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {cancel}
              </Button>
              <Button type="submit" loading={creating.isPending}>
                {t.createAction}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <ShownToken token={data} onDone={onClose} />
      )}
    </Modal>
  );
}
