import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { hasTree, type TreeName } from '../packages.ts';
import type { Need } from '../scenarios/types.ts';

const treeOf: Partial<Record<Need, TreeName>> = {
  postfix: 'postfix',
  exim: 'exim',
  dovecot: 'dovecot',
  opensmtpd: 'opensmtpd',
  sendmail: 'sendmail',
};

/** Those of the needs this machine does not meet. */
export async function missingNeeds(needs: readonly Need[]): Promise<readonly Need[]> {
  const met = await Promise.all(needs.map(isMet));
  return needs.filter((_, index) => !met[index]);
}

async function isMet(need: Need): Promise<boolean> {
  const tree = treeOf[need];
  if (tree !== undefined) return hasTree(tree);
  if (need === 'root') return process.getuid?.() === 0;
  return hasProgram(need === 'nftables' ? 'nft' : 'dnsmasq');
}

async function hasProgram(name: string): Promise<boolean> {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  const found = await Promise.allSettled(folders.map((folder) => access(join(folder, name))));
  return found.some(({ status }) => status === 'fulfilled');
}
