export { differenceFromDocumentation } from './differs-from-documentation.ts';
export { providerById, providerOfDomain, providerOfHost, providerOfMx } from './lookup.ts';
export { searchProviders } from './search.ts';
export type { Provider, SubmissionEndpoint } from './types.ts';
export { endpointWords } from './words.ts';
