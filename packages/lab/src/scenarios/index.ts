import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { HealthyConfiguration, Scenario } from './types.ts';

/** Files of this folder that hold no scenario. */
const others = new Set(['index.ts', 'types.ts']);

/** Every scenario of this folder, sorted by id: one file each, named after it. */
export async function loadScenarios(): Promise<readonly Scenario[]> {
  return load(new URL('./', import.meta.url), async (url, name) => {
    const module = (await import(url)) as { scenario?: Scenario };
    if (module.scenario?.id !== name) throw new Error(`${name}.ts must export the scenario of that id`);
    return module.scenario;
  });
}

/** Every healthy configuration, sorted by id. */
export async function loadHealthyConfigurations(): Promise<readonly HealthyConfiguration[]> {
  return load(new URL('../healthy/', import.meta.url), async (url, name) => {
    const module = (await import(url)) as { healthy?: HealthyConfiguration };
    if (module.healthy?.id !== name) throw new Error(`${name}.ts must export the configuration of that id`);
    return module.healthy;
  });
}

async function load<T>(folder: URL, read: (url: string, name: string) => Promise<T>): Promise<readonly T[]> {
  const files = (await readdir(fileURLToPath(folder)))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && !others.has(file))
    .sort();
  return Promise.all(files.map((file) => read(new URL(file, folder).href, file.slice(0, -'.ts'.length))));
}
