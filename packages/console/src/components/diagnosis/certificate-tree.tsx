import { Badge, Text } from '@mantine/core';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import {
  IconAlertTriangle,
  IconCertificate,
  IconCircleCheck,
  IconCircleX,
  IconHelpCircle,
} from '../ui/icons.tsx';
import { type ChainNode, chainNodes, shortName, validityOf } from './certificate-chain.ts';
import css from './diagnosis.module.css';
import { Section } from './section.tsx';
import type { Certificate, Tls } from './shapes.ts';

/** Protocol, cipher, and the chain of certificates as a tree: who signed whom, until when each is good, what is missing. */
export function CertificateTree({ tls }: { readonly tls: Tls }) {
  const t = useTexts(diagnosisTexts).certificates;
  return (
    <Section title={t.title} note={t.connection(tls.protocol, tls.cipher)}>
      <Judgement good={tls.nameMatches}>
        {tls.nameMatches ? t.nameMatches(tls.serverName) : t.nameDiffers(tls.serverName)}
      </Judgement>
      <Judgement good={tls.trusted}>{tls.trusted ? t.trusted : t.untrusted(tls.trustError ?? '')}</Judgement>
      <ul className={css.tree} aria-label={t.tree}>
        <Branch nodes={chainNodes(tls)} now={Date.now()} />
      </ul>
    </Section>
  );
}

function Judgement({ good, children }: { readonly good: boolean; readonly children: string }) {
  const color = good ? 'green' : 'red';
  return (
    <Text size="sm" component="div" style={{ display: 'flex', gap: '0.5rem', alignItems: 'center' }}>
      <span style={{ color: `var(--mantine-color-${color}-text)`, display: 'inline-flex' }}>
        {good ? <IconCircleCheck size={16} /> : <IconCircleX size={16} />}
      </span>
      {children}
    </Text>
  );
}

/** A node, and under it what it signed. */
function Branch({
  nodes: [node, ...below],
  now,
}: {
  readonly nodes: readonly ChainNode[];
  readonly now: number;
}) {
  if (node === undefined) return null;
  return (
    <li>
      {node.kind === 'sent' ? (
        <Sent certificate={node.certificate} role={node.role} now={now} />
      ) : (
        <Absent name={node.name} why={node.why} />
      )}
      {below.length === 0 ? null : (
        <ul>
          <Branch nodes={below} now={now} />
        </ul>
      )}
    </li>
  );
}

function Absent({ name, why }: { readonly name: string; readonly why: 'known' | 'unknown' | 'missing' }) {
  const t = useTexts(diagnosisTexts).certificates;
  const texts = { known: t.notSent, unknown: t.unknown, missing: t.missing };
  return (
    <div className={css.certificate}>
      <div className={css.certificateHead}>
        {why === 'known' ? <IconCertificate /> : <IconHelpCircle />}
        <span className={css.certificateName}>{name}</span>
      </div>
      <div className={css.small}>{texts[why]}</div>
    </div>
  );
}

function Sent({
  certificate,
  role,
  now,
}: {
  readonly certificate: Certificate;
  readonly role: 'root' | 'intermediate' | 'server';
  readonly now: number;
}) {
  const t = useTexts(diagnosisTexts).certificates;
  const format = useFormat();
  const { subject, issuer, san, notBefore, notAfter, fingerprint256, key, selfIssued, weakSignature } =
    certificate;
  return (
    <div className={css.certificate}>
      <div className={css.certificateHead}>
        <IconCertificate />
        <span className={css.certificateName}>{shortName(subject)}</span>
        <Validity certificate={certificate} now={now} />
      </div>
      <div className={css.small}>
        {{ root: t.root, intermediate: t.intermediate, server: t.server }[role]} ·{' '}
        {selfIssued ? t.selfSigned : t.signedBy(shortName(issuer))}
      </div>
      <div className={css.small}>
        {t.valid(format.date(notBefore), format.date(notAfter))} ·{' '}
        {t.key(key.type, key.bits === undefined ? '' : format.number(key.bits))}
        {weakSignature === undefined ? '' : ` · ${t.weak(weakSignature)}`}
      </div>
      {san.length === 0 ? null : (
        <div className={css.small}>
          {t.names}: {san.join(', ')}
        </div>
      )}
      <div className={css.mono}>
        <span className={css.small}>{t.fingerprint}:</span> {fingerprint256}
      </div>
    </div>
  );
}

function Validity({ certificate, now }: { readonly certificate: Certificate; readonly now: number }) {
  const t = useTexts(diagnosisTexts).certificates;
  const { state, days } = validityOf(certificate, now);
  const look = {
    valid: { color: 'green', icon: IconCircleCheck, text: t.daysLeft(days) },
    soon: { color: 'orange', icon: IconAlertTriangle, text: t.daysLeft(days) },
    expired: { color: 'red', icon: IconCircleX, text: t.expired(days) },
    'not-yet': { color: 'red', icon: IconCircleX, text: t.notYet(days) },
  }[state];
  return (
    <Badge color={look.color} variant="light" tt="none" size="sm" leftSection={<look.icon size={12} />}>
      {look.text}
    </Badge>
  );
}
