import { findCause } from '../causes/registry.ts';
import { outcomeWords } from '../checks/support/evidence.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { ControlFacts, StageTiming, TlsFacts } from '../facts.ts';
import type { Block, ReportDocument, Section } from './document.ts';
import { stageWords, verdictWords, whoActs } from './words.ts';

/** Puts a diagnosis in the order in which somebody else reads it: what is wrong, who acts, what to do, then the proof. */
export function composeReport(diagnosis: Diagnosis): ReportDocument {
  const { target, facts, verdict, summary, startedAt, tool, id } = diagnosis;
  const root = diagnosis.findings.find((finding) => finding.id === diagnosis.cause);
  const sections: readonly (Section | undefined)[] = [
    verdictSection(diagnosis),
    listSection('What to do', diagnosis.fix, true),
    listSection('Evidence', root?.evidence.map(({ text }) => text) ?? []),
    root === undefined ? undefined : { title: 'Why', blocks: [{ kind: 'text', text: root.explanation }] },
    otherFindings(diagnosis),
    { title: 'Stages', blocks: [stagesTable(diagnosis.stages)] },
    fromWhere(diagnosis),
    facts.tls === undefined ? undefined : certificates(facts.tls),
    controlSection(diagnosis),
    listSection('Not tested', verdict === 'failed' ? [] : diagnosis.notTested),
    codeSection('See it by hand', diagnosis.reproduce),
    codeSection('Transcript', transcript(diagnosis)),
    root === undefined
      ? undefined
      : { title: 'References', blocks: [{ kind: 'links', items: root.references }] },
  ];
  return {
    title: `Mail server check: ${endpoint(target)}`,
    verdict,
    verdictWord: verdictWords[verdict],
    summary,
    sections: sections.filter((section) => section !== undefined),
    closing: `Checked ${startedAt} by ${tool.name} ${tool.version}, report ${id}. Passwords and tokens are masked as [secret] wherever they would stand; the user name is shown.`,
  };
}

function endpoint({ host, port }: { readonly host: string; readonly port: number }): string {
  return `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

function listSection(title: string, items: readonly string[], numbered = false): Section | undefined {
  return items.length === 0 ? undefined : { title, blocks: [{ kind: 'list', numbered, items }] };
}

function codeSection(title: string, lines: readonly string[]): Section | undefined {
  return lines.length === 0 ? undefined : { title, blocks: [{ kind: 'code', lines }] };
}

function verdictSection({ cause, confidence, alternatives, actor, stage }: Diagnosis): Section | undefined {
  if (cause === null) return undefined;
  const others = alternatives.map((other) => `${other.cause} (${percent(other.confidence)})`).join(', ');
  const definition = findCause(cause);
  const rows: (readonly [string, string])[] = [
    ['Cause', `${definition?.title ?? cause} (${cause}, ${percent(confidence)} sure)`],
    ...(others === '' ? [] : [['It may also be', others] as const]),
    ...(others === '' || definition?.decides === undefined
      ? []
      : [['To decide', definition.decides] as const]),
    ...(stage === null ? [] : [['Stage', stageWords[stage]] as const]),
    ...(actor === null ? [] : [['Who acts', whoActs(cause, actor)] as const]),
  ];
  return { title: 'Verdict', blocks: [{ kind: 'facts', rows }] };
}

function otherFindings({ findings, cause }: Diagnosis): Section | undefined {
  return listSection(
    'Also found',
    findings
      .filter(({ id }) => id !== cause)
      .map(({ level, title, id, explainedBy, evidence }) => {
        const why = explainedBy === undefined ? evidence.map(({ text }) => text).join('; ') : '';
        const follows = explainedBy === undefined ? '' : `, which follows from ${explainedBy}`;
        return `${level}: ${title}${follows}${why === '' ? '' : `: ${why}`} (${id})`;
      }),
  );
}

function stagesTable(stages: readonly StageTiming[]): Block {
  return {
    kind: 'table',
    head: ['Stage', 'Result', 'Time', 'Detail'],
    rows: stages.map(({ stage, status, durationMs, detail }) => [
      stageWords[stage],
      status === 'not-run' ? 'not run' : status,
      status === 'not-run' ? '' : milliseconds(durationMs),
      detail,
    ]),
  };
}

function fromWhere({ vantage, target, facts, durationMs }: Diagnosis): Section {
  const seen = facts.seenAddress;
  const local = facts.addresses.find((attempt) => attempt.localAddress !== undefined)?.localAddress;
  const optional = (name: string, value: string | undefined): readonly (readonly [string, string])[] =>
    value === undefined || value === '' ? [] : [[name, value]];
  const addresses = [...new Set([...(facts.dns?.addresses ?? []), ...facts.addresses].map((a) => a.address))];
  return {
    title: 'From where, to where',
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['Machine', vantage.hostname],
          ...optional('Its addresses', vantage.addresses.join(', ')),
          ...optional('Hoster', vantage.hoster),
          ...optional('Local address of the connection', local),
          ...optional('Address the server saw', seen?.address),
          ...optional(
            'Translated on the way',
            seen?.translated === true ? 'yes: a NAT, proxy or VPN stands in between' : undefined,
          ),
          ...optional('Proxy', target.proxy),
          ['Server', endpoint(target)],
          ...optional('Addresses of the server', addresses.join(', ')),
          ...optional('Provider', target.provider),
          ['TLS mode in the settings', target.security],
          ...optional('User name', target.username),
          ...optional('Sender', target.from),
          ...optional('Recipient', target.to),
          ['EHLO name', target.ehloName],
          ['Took', milliseconds(durationMs)],
        ],
      },
    ],
  };
}

/** `2026-11-13T22:45:32.000Z` as `2026-11-13 22:45 UTC`; anything else as it is. */
function minute(iso: string): string {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z$/, '$1 $2 UTC');
}

function certificates(tls: TlsFacts): Section {
  return {
    title: 'TLS and certificates',
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['Protocol', tls.protocol],
          ['Cipher', tls.cipher],
          ['Name wanted', tls.serverName],
          ['Name matches', tls.nameMatches ? 'yes' : 'no'],
          ['Trusted', tls.trusted ? 'yes' : `no: ${tls.trustError ?? 'no certificate was shown'}`],
        ],
      },
      ...tls.chain.map(
        (certificate, i): Block => ({
          kind: 'facts',
          rows: [
            [`Certificate ${i + 1}`, certificate.subject],
            ['Issued by', certificate.issuer],
            ...(certificate.san.length === 0 ? [] : [['Names', certificate.san.join(', ')] as const]),
            ['Valid', `${minute(certificate.notBefore)} to ${minute(certificate.notAfter)}`],
            [
              'Key',
              `${certificate.key.type}${certificate.key.bits === undefined ? '' : ` ${certificate.key.bits}`}`,
            ],
            ['SHA-256', certificate.fingerprint256],
          ],
        }),
      ),
    ],
  };
}

/** The addresses, and what stands beside the configured port: the proof that names a firewall, or clears it. */
function controlSection({ facts, target }: Diagnosis): Section | undefined {
  const { controls } = facts;
  const blocks: Block[] = [];
  const attempts = [...facts.addresses, ...controls.addresses];
  const oneWorked = attempts.length === 1 && attempts[0]?.outcome === 'connected';
  if (attempts.length > 0 && !oneWorked)
    blocks.push({
      kind: 'table',
      head: ['Address', 'Port', 'Result', 'Time'],
      rows: attempts.map(({ address, port, outcome, durationMs }) => [
        address,
        String(port),
        outcomeWords(outcome),
        milliseconds(durationMs),
      ]),
    });
  if (controls.ports.length > 0)
    blocks.push({
      kind: 'table',
      head: ['Other port', 'Address', 'Result', 'Speaks', 'Time'],
      rows: controls.ports.map((control) => [
        String(control.port),
        control.address,
        outcomeWords(control.outcome),
        speaksWords(control),
        milliseconds(control.durationMs),
      ]),
    });
  const notes = controlNotes(controls, target.port);
  if (notes.length > 0) blocks.push({ kind: 'list', numbered: false, items: notes });
  return blocks.length === 0 ? undefined : { title: 'Connections tried', blocks };
}

function speaksWords({ speaks, greeting }: ControlFacts['ports'][number]): string {
  if (speaks === undefined) return '';
  const what = { smtp: 'SMTP', tls: 'SMTP over TLS', open: 'nothing recognised' }[speaks];
  return greeting === undefined ? what : `${what}: ${greeting}`;
}

function controlNotes(
  { otherMode, relaxedTls, environmentProxy }: ControlFacts,
  port: number,
): readonly string[] {
  const notes: string[] = [];
  if (otherMode !== undefined) {
    const mode = otherMode.mode === 'implicit' ? 'TLS at once' : 'cleartext';
    notes.push(
      `Port ${port} with ${mode}: ${otherMode.worked ? `works${otherMode.greeting === undefined ? '' : `, it greets: ${otherMode.greeting}`}` : `does not work${otherMode.message === undefined ? '' : ` (${otherMode.message})`}`}`,
    );
  }
  if (relaxedTls !== undefined)
    notes.push(
      relaxedTls.ok
        ? `With old protocols and weak keys allowed, the handshake succeeds: ${relaxedTls.tls?.protocol ?? ''} ${relaxedTls.tls?.cipher ?? ''}`.trim()
        : `Even with old protocols and weak keys allowed, the handshake fails: ${relaxedTls.reason ?? 'no reason was given'}`,
    );
  if (environmentProxy !== undefined)
    notes.push(
      `Through the proxy that the environment names (${environmentProxy.proxy}): ${environmentProxy.outcome}`,
    );
  return notes;
}

const DIRECTIONS = { client: 'C:', server: 'S:', note: '--' } as const;

function transcript(diagnosis: Diagnosis): readonly string[] {
  return diagnosis.transcript.map(
    ({ at, dir, text }) => `${String(Math.round(at)).padStart(6)} ms ${DIRECTIONS[dir]} ${text}`,
  );
}
