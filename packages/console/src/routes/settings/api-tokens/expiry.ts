/** What is offered; `day` asks for one. */
export const lifetimes = ['30', '90', '365', 'never', 'day'] as const;
export type Lifetime = (typeof lifetimes)[number];

const DAY_MS = 86_400_000;

/** When a token ends, as the API takes it; undefined: never. A day ends at its end where the reader is. */
export function expiryOf(lifetime: Lifetime, day: string, now: number): string | undefined {
  if (lifetime === 'never') return undefined;
  if (lifetime !== 'day') return new Date(now + Number(lifetime) * DAY_MS).toISOString();
  const end = new Date(`${day}T23:59:59.999`);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}

/** Today as a date field writes it. */
export function today(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
