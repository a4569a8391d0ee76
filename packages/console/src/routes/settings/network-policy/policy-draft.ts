import type { NetworkPolicy, NetworkPolicyChange } from '@postroad/server/api';

/** The lists of the policy, in the order of the page. */
export const policyLists = ['allowedNetworks', 'extraPorts', 'deniedNetworks', 'proxies'] as const;
export type PolicyList = (typeof policyLists)[number];

/** A line as it is typed. The key stays when lines before it go. */
export interface Entry {
  readonly key: number;
  readonly text: string;
}

export type PolicyDraft = Readonly<Record<PolicyList, readonly Entry[]>>;

let lastKey = 0;

/** A line of its own. */
export function newEntry(text = ''): Entry {
  lastKey += 1;
  return { key: lastKey, text };
}

/** The policy as lines to be edited. */
export function draftOf(policy: NetworkPolicy): PolicyDraft {
  const lines = (list: PolicyList) => policy[list].map((value) => newEntry(String(value)));
  return {
    allowedNetworks: lines('allowedNetworks'),
    deniedNetworks: lines('deniedNetworks'),
    extraPorts: lines('extraPorts'),
    proxies: lines('proxies'),
  };
}

/** Without lines in which nothing stands. */
export function withoutBlanks(draft: PolicyDraft): PolicyDraft {
  const filled = (list: PolicyList) => draft[list].filter(({ text }) => text.trim() !== '');
  return {
    allowedNetworks: filled('allowedNetworks'),
    deniedNetworks: filled('deniedNetworks'),
    extraPorts: filled('extraPorts'),
    proxies: filled('proxies'),
  };
}

/** As the API takes it. */
export function policyOf(draft: PolicyDraft): NetworkPolicyChange {
  const texts = (list: PolicyList) => draft[list].map(({ text }) => text.trim());
  return {
    allowedNetworks: texts('allowedNetworks'),
    deniedNetworks: texts('deniedNetworks'),
    extraPorts: texts('extraPorts').map(portOf),
    proxies: texts('proxies'),
  };
}

/** A number where it is one; the service judges the rest. */
function portOf(text: string): number | string {
  return /^\d{1,5}$/.test(text) ? Number(text) : text.replaceAll(/\s*[-–]\s*/g, '-');
}

/** Whether saving would change anything. */
export function isChanged(draft: PolicyDraft, saved: NetworkPolicy): boolean {
  const next = policyOf(withoutBlanks(draft));
  return policyLists.some((list) => JSON.stringify(next[list]) !== JSON.stringify(saved[list]));
}
