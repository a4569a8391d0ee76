import { CloseButton, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from '../diagnosis/diagnosis.module.css';
import { ButtonLink } from '../ui/button-link.tsx';
import { IconStethoscope } from '../ui/icons.tsx';
import { StatusBadge } from '../ui/status.tsx';
import type { Refusal } from './refusal.ts';

/** Why the login before switching on failed: where, in which words of the server, who must act and what to do. Takes the focus. */
export function RefusalAlert({
  refusal,
  title,
  onClose,
}: {
  readonly refusal: Refusal;
  readonly title: string;
  readonly onClose?: () => void;
}) {
  const t = useTexts(emailProviderTexts).refused;
  const words = useTexts(diagnosisTexts);
  const { close } = useTexts(shellTexts);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal takes the focus once
  useEffect(() => box.current?.focus(), [refusal]);
  const { sentence, summary, stage, reply, actor, fix, diagnosisId } = refusal;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className={css.verdict}
      data-color="red"
      style={{ outline: 'none' }}
    >
      <Group justify="space-between" wrap="nowrap" mb="xs">
        <StatusBadge status="failed" word={title} size="lg" />
        {onClose === undefined ? null : <CloseButton aria-label={close} onClick={onClose} />}
      </Group>
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {summary}
        </Text>
        <dl className={css.facts} style={{ margin: 0 }}>
          <div>
            <dt>{t.message}</dt>
            <dd>{sentence}</dd>
          </div>
          {stage === null ? null : (
            <div>
              <dt>{t.stage}</dt>
              <dd>{words.stages[stage]}</dd>
            </div>
          )}
          {actor === null ? null : (
            <div>
              <dt>{t.actor}</dt>
              <dd>{words.actors[actor]}</dd>
            </div>
          )}
        </dl>
        {reply === undefined ? null : (
          <div>
            <Text size="xs">{t.reply}</Text>
            <blockquote className={css.quote}>{reply}</blockquote>
          </div>
        )}
        {fix.length === 0 ? null : (
          <div>
            <Text size="sm" fw={600}>
              {t.fix}
            </Text>
            <ol className={css.steps}>
              {fix.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        )}
        {diagnosisId === undefined ? null : (
          <Group>
            <ButtonLink
              size="xs"
              variant="default"
              leftSection={<IconStethoscope size={16} />}
              to="/diagnoses/$diagnosisId"
              params={{ diagnosisId }}
            >
              {t.open}
            </ButtonLink>
          </Group>
        )}
      </Stack>
    </div>
  );
}
