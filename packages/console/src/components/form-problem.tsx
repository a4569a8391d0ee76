import { ApiFailure } from '../api/failure.ts';
import { ApiErrorAlert } from './ui/api-error-alert.tsx';

/** What the service says about one field, to be shown at it; undefined: nothing. */
export function fieldProblem(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiFailure)) return undefined;
  const problems = error.causesOf(field);
  return problems.length === 0 ? undefined : problems.join(' ');
}

/** An error whose causes do not all stand at a field of the form. */
export function FormProblem({
  error,
  fields,
}: {
  readonly error: unknown;
  /** Those that show their own; a name also stands for what is inside it (`scopes.0`). */
  readonly fields: readonly string[];
}) {
  const atFields =
    error instanceof ApiFailure &&
    error.causes.length > 0 &&
    error.causes.every(({ errorSummary }) =>
      fields.some((field) => errorSummary.startsWith(`${field}: `) || errorSummary.startsWith(`${field}.`)),
    );
  return atFields ? null : <ApiErrorAlert error={error} />;
}
