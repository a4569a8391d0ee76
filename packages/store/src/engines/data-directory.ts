import { existsSync, mkdirSync } from 'node:fs';

/** Makes the folder, when missing, for the owner alone. One that exists keeps its mode: it may hold other things. */
export function makeDataDirectory(dataDirectory: string): void {
  if (!existsSync(dataDirectory)) mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
}
