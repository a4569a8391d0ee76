import type { EmailServer } from '@postroad/server/api';
import { createContext, useContext } from 'react';
import type { FormField, FormValues } from './form-values.ts';

/** What every field of the form needs. */
export interface ServerFormState {
  readonly values: FormValues;
  readonly change: (part: Partial<FormValues>) => void;
  /** The server that is edited; undefined for a new one. */
  readonly saved: EmailServer | undefined;
  /** What is wrong with a field, here or in the words of the service. */
  readonly problemOf: (field: FormField) => string | undefined;
}

const Context = createContext<ServerFormState | undefined>(undefined);

export const ServerFormProvider = Context.Provider;

/** The form around a field. */
export function useServerForm(): ServerFormState {
  const state = useContext(Context);
  if (state === undefined) throw new Error('a field stands outside of its form');
  return state;
}
