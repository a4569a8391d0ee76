import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lab, LabProcess } from '../lab.ts';
import { type Listening, listenInLab } from '../middleboxes/listen.ts';
import type { LabNetwork, Side } from './network.ts';
import { createPart, type Part } from './parts.ts';

const program = fileURLToPath(new URL('part-program.ts', import.meta.url));

/** What the program that runs a part is told. */
export interface PartOrder {
  readonly part: Part;
  /** Unset: all addresses of both IP versions. */
  readonly host?: string;
  readonly ports: readonly number[];
}

/** Starts a part in this process on a free port of 127.0.0.1; closed with the lab. */
export function startPart(lab: Lab, part: Part): Promise<Listening> {
  return listenInLab(lab, createPart(part), part.part);
}

/** Starts a part on one of a network's machines and waits until it listens on all its ports. */
export async function startPartIn(
  lab: Lab,
  network: LabNetwork,
  side: Side,
  part: Part,
  where: { readonly ports: readonly number[]; readonly host?: string },
): Promise<LabProcess> {
  const order: PartOrder = { part, ...where };
  const file = join(lab.directory, `part-${randomBytes(4).toString('hex')}.json`);
  await writeFile(file, JSON.stringify(order), { mode: 0o600 });
  const started = await network.spawn(side, process.execPath, [program, file]);
  await started.waitForOutput(/^listening$/m);
  return started;
}
