import type { z } from 'zod';
import type { Diagnosis } from '../diagnosis.ts';
import type { ExplainObject, Explanation } from '../explain/index.ts';
import type { Facts } from '../facts.ts';
import type { diagnosisSchema } from './diagnosis.ts';
import type { explainInputSchema, explanationSchema } from './explain.ts';
import type { factsSchema } from './facts.ts';

/** A type without `readonly` and without names, to compare two ways of writing the same one. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** The paths at which two types differ, so that the compiler's message names the field; never when they are the same. */
type Differences<A, B, Path extends string = ''> =
  Same<A, B> extends true
    ? never
    : [NonNullable<A>, NonNullable<B>] extends [readonly (infer Left)[], readonly (infer Right)[]]
      ? Differences<Left, Right, `${Path}[]`>
      : [NonNullable<A>, NonNullable<B>] extends [object, object]
        ? {
            [Key in (keyof NonNullable<A> | keyof NonNullable<B>) & string]: Differences<
              Key extends keyof NonNullable<A> ? NonNullable<A>[Key] : 'absent',
              Key extends keyof NonNullable<B> ? NonNullable<B>[Key] : 'absent',
              `${Path}.${Key}`
            >;
          }[(keyof NonNullable<A> | keyof NonNullable<B>) & string]
        : Path;
type DiffersAt<Schema extends z.ZodType, Type> = Differences<Plain<z.output<Schema>>, Plain<Type>>;
type Nowhere<Paths extends never> = Paths;

/** Does not compile when a schema and the TypeScript type it stands for come apart; the message names the field. */
export type SchemasAgree = [
  facts: Nowhere<DiffersAt<typeof factsSchema, Facts>>,
  diagnosis: Nowhere<DiffersAt<typeof diagnosisSchema, Diagnosis>>,
  explainInput: Nowhere<DiffersAt<typeof explainInputSchema, ExplainObject>>,
  explanation: Nowhere<DiffersAt<typeof explanationSchema, Explanation>>,
];
