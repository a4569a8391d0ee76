import { oddityOfSecret } from '../fields/hygiene.ts';
import { ApiError } from '../http/api-error.ts';
import type { EmailServerFields } from './email-server-schema.ts';

/**
 * Refuses a password or client secret that was probably pasted with something around it, unless it is said to be meant.
 *
 * @throws ApiError E0000001
 */
export function assertSecretsAreMeant({
  password,
  clientSecret,
  acceptPasswordBlanks,
}: EmailServerFields): void {
  if (acceptPasswordBlanks === true) return;
  const odd = Object.entries({ password, clientSecret }).flatMap(([field, secret]) => {
    const oddity = secret === undefined || secret === null ? undefined : oddityOfSecret(secret);
    return oddity === undefined ? [] : [[field, oddity] as const];
  });
  if (odd.length === 0) return;
  throw new ApiError('E0000001', {
    argument: odd.map(([field]) => field).join(', '),
    causes: odd.map(
      ([field, oddity]) =>
        `${field}: ${oddity}. Enter it without; if it belongs to the ${field === 'password' ? 'password' : 'secret'}, send acceptPasswordBlanks: true`,
    ),
  });
}
