import { Secret } from '@postroad/smtp';
import { oddityOfSecret } from '../fields/hygiene.ts';

/** What a request says of its secrets; before it has been looked at, each may be anything. */
interface Given {
  readonly password?: unknown;
  readonly clientSecret?: unknown;
  readonly acceptPasswordBlanks?: unknown;
}

/** A password or client secret that was probably pasted with something around it, unless it is said to be meant. */
export function doubtfulSecrets({
  password,
  clientSecret,
  acceptPasswordBlanks,
}: Given): readonly { readonly field: string; readonly message: string }[] {
  if (acceptPasswordBlanks === true) return [];
  return Object.entries({ password, clientSecret }).flatMap(([field, secret]) => {
    const oddity = secret instanceof Secret ? oddityOfSecret(secret) : undefined;
    if (oddity === undefined) return [];
    const what = field === 'password' ? 'password' : 'secret';
    return [
      {
        field,
        message: `${oddity}. Enter it without; if it belongs to the ${what}, send acceptPasswordBlanks: true`,
      },
    ];
  });
}
