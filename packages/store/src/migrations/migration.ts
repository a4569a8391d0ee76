/** One step of the schema. Runs once on every database, in its own transaction; never changed after a release. */
export interface Migration {
  /** From 1, without gaps. */
  readonly number: number;
  readonly name: string;
  /** One or more statements for each engine. */
  readonly sqlite: string;
  readonly postgresql: string;
}
