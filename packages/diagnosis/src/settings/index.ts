/**
 * What can be said of settings before anything is connected to, and the words for a diagnosis. Runs in a browser as it
 * does in Node: nothing here, and nothing that it imports, needs `node:`.
 */
export { differenceFromDocumentation } from '../providers/differs-from-documentation.ts';
export type { Provider } from '../providers/types.ts';
export { endpointWords } from '../providers/words.ts';
export { actorWords, stageWords, verdictMarks, verdictWords, whoActs } from '../report/words.ts';
export * from '../vocabulary.ts';
export { effectiveSecurity, type Security } from './effective-security.ts';
export {
  describeHiddenCharacter,
  findHiddenCharacters,
  type HiddenCharacter,
  type HostReading,
  type PasswordReading,
  readHost,
  readPassword,
  readUsername,
} from './hidden-characters.ts';
