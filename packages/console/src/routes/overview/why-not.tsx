import { List, Text, Title } from '@mantine/core';
import type { Overview } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { diagnosisQuery } from '../../api/diagnoses.ts';
import { CauseLink } from '../../components/diagnosis/cause-link.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './overview.module.css';

/** More is on the page of the diagnosis. */
const SHOWN_STEPS = 3;

/** Why mail does not flow, who must act, and the first things to do. */
export function WhyNot({ check }: { readonly check: NonNullable<Overview['mail']['lastCheck']> }) {
  const t = useTexts(overviewTexts).mail;
  const { actors, actorUnknown } = useTexts(diagnosisTexts);
  const { data } = useQuery(diagnosisQuery(check.id));
  if (data === undefined)
    return check.cause === null ? null : (
      <Text mt="md">
        <CauseLink id={check.cause} />
      </Text>
    );
  const { summary, actor, fix, cause } = data;
  return (
    <>
      <Text mt="md" fw={600}>
        {summary}
      </Text>
      <dl className={css.facts}>
        {actor === null ? null : (
          <div>
            <dt>{t.whoActs}</dt>
            <dd>
              <strong>{cause === 'unknown' ? actorUnknown : actors[actor]}</strong>
            </dd>
          </div>
        )}
        {cause === null ? null : (
          <div>
            <dt>{t.why}</dt>
            <dd>
              <CauseLink id={cause} />
            </dd>
          </div>
        )}
      </dl>
      {fix.length === 0 ? null : (
        <>
          <Title order={3} mt="md" mb="xs">
            {t.whatToDo}
          </Title>
          <List type="ordered" spacing="xs" size="sm">
            {fix.slice(0, SHOWN_STEPS).map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
        </>
      )}
      <Text mt="md" size="sm">
        <TextLink to="/diagnoses/$diagnosisId" params={{ diagnosisId: check.id }} inherit underline="always">
          {t.openDiagnosis}
        </TextLink>
      </Text>
    </>
  );
}
