import { Anchor, List, Text, Title } from '@mantine/core';
import type { Explanation } from '@postroad/server/api';
import { TextLink } from '../../../components/text-link.tsx';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { CodeBlock } from '../../../components/ui/code-block.tsx';
import { useTakeFocus } from '../../../components/use-take-focus.ts';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { diagnosisTexts } from '../../../i18n/diagnosis.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { FindingTitle } from '../findings/finding-title.tsx';
import css from './reading.module.css';

/** What a text means: cause, who must act, what to do, and the line that says so. */
export function Reading({ reading }: { readonly reading: Explanation }) {
  const t = useTexts(diagnoseTexts).explain;
  const { actors, actorUnknown, alternatives: words } = useTexts(diagnosisTexts);
  const { number } = useFormat();
  const heading = useTakeFocus<HTMLHeadingElement>();
  const { cause, confidence, summary, actor, fix, alternatives, references, reason, note, understood } =
    reading;
  const percent = (share: number) => t.sure(number(share, { style: 'percent' }));
  const isUnknown = cause === 'unknown';
  return (
    <section className={css.reading} aria-label={t.result}>
      <h2 ref={heading} tabIndex={-1} className={css.sentence}>
        {summary}
      </h2>
      {note === undefined ? null : <Text size="sm">{note}</Text>}
      <dl className={css.facts}>
        <div>
          <dt>{t.whoActs}</dt>
          <dd>
            <strong>{isUnknown ? actorUnknown : actors[actor]}</strong>
          </dd>
        </div>
        <div>
          <dt>{t.cause}</dt>
          <dd>
            <TextLink to="/findings/$findingId" params={{ findingId: cause }} size="sm" underline="always">
              <FindingTitle id={cause} />
            </TextLink>
            {isUnknown ? '' : `, ${percent(confidence)}`}
          </dd>
        </div>
        <Understood reading={reading} />
      </dl>
      {understood.text === '' ? null : (
        <div>
          <Title order={3} mb="xs">
            {t.decisive}
          </Title>
          <CodeBlock wrap label={t.decisive} code={understood.text} />
          <Text size="sm" c="dimmed" mt="xs">
            {`${t.reason}: ${reason}`}
          </Text>
        </div>
      )}
      {fix.length === 0 ? null : (
        <div>
          <Title order={3} mb="xs">
            {t.whatToDo}
          </Title>
          <List type="ordered" spacing="xs">
            {fix.map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
        </div>
      )}
      {isUnknown ? (
        <div>
          <Text mb="xs">{t.unknownHint}</Text>
          <ButtonLink to="/diagnose" variant="default" size="xs">
            {t.checkServer}
          </ButtonLink>
        </div>
      ) : null}
      {alternatives.length === 0 ? null : (
        <div>
          <Title order={3} mb="xs">
            {words.title}
          </Title>
          <List size="sm">
            {alternatives.map((one) => (
              <List.Item key={one.cause}>
                <TextLink
                  to="/findings/$findingId"
                  params={{ findingId: one.cause }}
                  size="sm"
                  underline="always"
                >
                  <FindingTitle id={one.cause} />
                </TextLink>
                {`, ${percent(one.confidence)}`}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {references.length === 0 ? null : (
        <div>
          <Title order={3} mb="xs">
            {t.references}
          </Title>
          <List size="sm">
            {references.map(({ title, url }) => (
              <List.Item key={url}>
                <Anchor href={url} lang="en" target="_blank" rel="noreferrer" size="sm" underline="always">
                  {title}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </section>
  );
}

function Understood({ reading: { understood, vendor } }: { readonly reading: Explanation }) {
  const t = useTexts(diagnoseTexts).explain;
  const { stages } = useTexts(diagnosisTexts);
  const { stage, code, enhanced, client } = understood;
  const rows = [
    [t.stage, stage === null ? undefined : stages[stage]],
    [t.code, code === null ? undefined : [code, enhanced].filter((part) => part !== null).join(' ')],
    [t.speaker, vendor?.name],
    [t.program, client ?? undefined],
  ] as const;
  return rows.map(([word, value]) =>
    value === undefined ? null : (
      <div key={word}>
        <dt>{word}</dt>
        <dd>{value}</dd>
      </div>
    ),
  );
}
