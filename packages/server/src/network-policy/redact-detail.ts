import { type CauseId, causeById, type Diagnosis, describeCause } from '@postroad/diagnosis';
import type { Principal } from '../access/permissions.ts';
import { isSpecialAddress } from './judge-address.ts';

/** How much of a diagnosis somebody sees. */
export type DetailLevel = 'full' | 'summary';

/** Whoever may change email servers sees all of a diagnosis; they could run it themselves, and need it to repair. */
export function detailFor(principal: Pick<Principal, 'permissions'>): DetailLevel {
  return principal.permissions.has('emailServers.manage') ? 'full' : 'summary';
}

/** Times of internal targets are shown in steps of this many milliseconds. */
const COARSE_MS = 100;

/**
 * What somebody of this level may see of a diagnosis; of the same shape, so that one schema describes both.
 *
 * The summary is for those who watch and do not administer: verdict, cause, who must act, what to do, the stages. It
 * has neither transcript nor the replies that the stages ended with, no certificates and no addresses, and says nothing
 * of this machine or of what the password looks like: a colleague with reading rights needs none of it, and a stolen
 * reading token gains no picture of the network.
 *
 * Where the target is internal (an address that is not of the public Internet, one behind a proxy, or one that the
 * policy refused) it says less still, because there a check is a probe of somebody's network. The texts are those of
 * the cause in general: a filled-in one can quote a banner or name what a host name resolves to inside. Times are rounded to 100 ms: in a network a port that is closed answers in under a
 * millisecond and one that is filtered after seconds, and a service on the same machine faster than one across the
 * street, so exact times would tell what the texts do not. What remains is the cause itself, which says whether a port
 * was refused or silent; it is the result that an administrator asked for, and readers cannot start a check.
 */
export function redactDetail(diagnosis: Diagnosis, level: DetailLevel): Diagnosis {
  if (level === 'full') return diagnosis;
  const internal = isInternal(diagnosis);
  const { target, facts, vantage } = diagnosis;
  const { proxy: _proxy, ...shownTarget } = target;
  const {
    proxy: _settingsProxy,
    sourceAddress: _source,
    passwordReading: _password,
    passwordFits: _fits,
    ...shownSettings
  } = facts.settings;
  const isGeneral = (id: CauseId | null) => internal || id === 'credentials-hidden-characters';
  const own = isGeneral(diagnosis.cause) ? generalTexts(diagnosis) : {};
  const time = internal ? coarse : (ms: number) => ms;
  return {
    ...diagnosis,
    ...own,
    durationMs: time(diagnosis.durationMs),
    vantage: {
      hostname: '',
      addresses: [],
      hasGlobalIpv6: vantage.hasGlobalIpv6,
      hasIpv4: vantage.hasIpv4,
      proxyVariables: [],
    },
    target: { ...shownTarget, ehloName: '' },
    findings: diagnosis.findings.map((finding) => ({
      ...finding,
      ...(isGeneral(finding.id) ? generalFinding(finding.id, diagnosis) : {}),
      evidence: [],
    })),
    stages: diagnosis.stages.map((stage) => ({
      ...stage,
      startedMs: time(stage.startedMs),
      durationMs: time(stage.durationMs),
      detail: '',
    })),
    facts: {
      addresses: [],
      extensions: [],
      envelope: {},
      controls: { ports: [], addresses: [] },
      ...(facts.interrupted === undefined ? {} : { interrupted: facts.interrupted }),
      settings: { ...shownSettings, ehloName: '' },
    },
    transcript: [],
    reproduce: [],
  };
}

/** The target is not, or not surely, a public one. */
function isInternal({ facts, target, cause }: Diagnosis): boolean {
  // A proxy resolves and connects out of our sight.
  if (target.proxy !== undefined || cause === 'connection-not-permitted') return true;
  const addresses = [
    ...facts.addresses.map(({ address }) => address),
    ...facts.controls.addresses.map(({ address }) => address),
    ...(facts.dns?.addresses ?? []).map(({ address }) => address),
  ];
  return addresses.some(isSpecialAddress);
}

function coarse(ms: number): number {
  return Math.round(ms / COARSE_MS) * COARSE_MS;
}

function generalTexts(diagnosis: Diagnosis): Partial<Pick<Diagnosis, 'summary' | 'fix' | 'wording'>> {
  const { cause } = diagnosis;
  if (cause === null) return {};
  const { summary, fix, wording } = describe(cause, diagnosis);
  return { summary, fix, wording: { summary: { text: causeById(cause).summary, args: wording.args } } };
}

function generalFinding(id: CauseId, diagnosis: Diagnosis) {
  const { title, explanation, fix, wording } = describe(id, diagnosis);
  return { title, explanation, fix, wording };
}

/** The texts of a cause with what everybody who may see the email server knows: its host and port. */
function describe(id: CauseId, { target: { host, port } }: Diagnosis) {
  return describeCause(id, { host, port, server: `${host.includes(':') ? `[${host}]` : host}:${port}` });
}
