// For tests and tools that run parts of a probe by themselves.
export { readHost, readPassword } from '../settings/hidden-characters.ts';
export { Dialogue } from './converse.ts';
export { StageRecorder } from './stage-recorder.ts';
