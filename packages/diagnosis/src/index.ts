export type { CauseDefinition, Reference, TextArguments } from './causes/define.ts';
export { type DescribedCause, describeCause } from './causes/describe-cause.ts';
export { causeById, findCause } from './causes/registry.ts';
export { type CauseTexts, causeTexts, type Wording } from './causes/wording.ts';
export { type DiagnoseOptions, diagnose, gather } from './diagnose.ts';
export type { Diagnosis, Finding } from './diagnosis.ts';
export type { Facts } from './facts.ts';
export type { ProbeEvent } from './probe/stage-recorder.ts';
export type { TestMessage } from './probe/test-message.ts';
export { obtainToken, type TokenOptions, type TokenResult, type TokenSource } from './probe/token.ts';

export { actorWords, stageWords, verdictMarks, verdictWords, whoActs } from './report/words.ts';
export { effectiveSecurity, type Security } from './settings/effective-security.ts';
export {
  describeHiddenCharacter,
  findHiddenCharacters,
  readHost,
  readPassword,
  readUsername,
} from './settings/hidden-characters.ts';
export type { CheckSettings, CheckTimeouts, OAuthSettings } from './settings/settings.ts';
export { judge } from './verdict/judge.ts';
export { version } from './version.ts';
export * from './vocabulary.ts';
