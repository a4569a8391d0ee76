import { Radio, Stack } from '@mantine/core';
import type { Role } from '@postroad/server/api';
import type { ReactNode } from 'react';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';

/** From the least to the most, so that nobody is made more by haste. */
const roles = ['READ_ONLY', 'EMAIL_ADMIN', 'SUPER_ADMIN'] as const satisfies readonly Role[];

/** The roles, each with what it may do. */
export function RoleChoice({
  value,
  onChange,
  description,
  error,
}: {
  readonly value: Role;
  readonly onChange: (role: Role) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
}) {
  const t = useTexts(administratorsTexts);
  const words = useTexts(shellTexts).roles;
  return (
    <Radio.Group
      label={t.form.role}
      value={value}
      onChange={(chosen) => onChange(roles.find((role) => role === chosen) ?? value)}
      description={description}
      error={error}
    >
      <Stack gap="xs" mt="xs">
        {roles.map((role) => (
          <Radio key={role} value={role} label={words[role]} description={t.roleHints[role]} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
