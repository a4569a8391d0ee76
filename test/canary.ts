import { randomBytes } from 'node:crypto';

/** Shown pieces of this length count as a leak: also a cut-off secret is one. */
const PIECE_CHARS = 8;

/** A secret made for one test, and how to find it again in whatever form it was shown. */
export class Canary {
  /** Random letters and digits inside of the secret: in most encodings they stay as they are. */
  readonly #cores: readonly string[];
  readonly value: string;

  private constructor(value: string, cores: readonly string[]) {
    this.value = value;
    this.#cores = cores;
  }

  /** A password with what forms, JSON, HTML, URLs and base64 have to encode. Printed by the test that fails. */
  static password(): Canary {
    const [head, tail] = [random(), random()];
    return new Canary(`${head}ä&<"'%+/ =\\${tail}`, [head, tail]);
  }

  /** A token in the alphabet of RFC 6750. */
  static token(): Canary {
    const core = random();
    return new Canary(`ya29.${core}-._~+/==`, [core]);
  }

  /** Something that exists already, such as a private key: any of its long runs is looked for. */
  static of(value: string): Canary {
    return new Canary(value, value.match(/[A-Za-z0-9]{24,}/g) ?? [value]);
  }

  /** The forms in which a careless server might show it. */
  forms(): readonly string[] {
    const bytes = Buffer.from(this.value);
    const percent = encodeURIComponent(this.value);
    return [
      this.value,
      bytes.toString('base64'),
      bytes.toString('base64').replace(/=+$/, ''),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      percent,
      percent.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
      new URLSearchParams({ password: this.value }).toString(),
      JSON.stringify({ password: this.value }),
      this.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
      Buffer.from(`password=${this.value};`).toString('base64'),
      Buffer.from(`\0somebody\0${this.value}`).toString('base64url'),
    ];
  }

  /** Where any piece of the secret shows in the text, as it is or encoded; empty when nowhere. */
  findIn(text: string): readonly string[] {
    const readings: readonly (readonly [string, string])[] = [
      ['as it is', text],
      ['percent-encoded', decodePercent(text)],
      ['in hexadecimal', decodeRuns(text, /(?:[0-9a-f]{2}){8,}|(?:[0-9A-F]{2}){8,}/g, 'hex')],
      ...[0, 1, 2, 3].map(
        (skip) =>
          [
            `in base64, from character ${skip}`,
            decodeRuns(text, /[A-Za-z0-9+/_-]{10,}={0,2}/g, 'base64', skip),
          ] as const,
      ),
    ];
    return readings
      .filter(([, reading]) => this.#shows(reading))
      .map(([how, reading]) => `${how}: ${around(reading, this.#pieces())}`);
  }

  #pieces(): readonly string[] {
    return this.#cores.flatMap((core) =>
      Array.from({ length: core.length - PIECE_CHARS + 1 }, (_, at) => core.slice(at, at + PIECE_CHARS)),
    );
  }

  #shows(reading: string): boolean {
    return this.#pieces().some((piece) => reading.includes(piece));
  }
}

function random(): string {
  return randomBytes(12).toString('base64').replaceAll(/[+/=]/g, 'x');
}

function decodePercent(text: string): string {
  return text.replaceAll(/(?:%[0-9A-Fa-f]{2})+/g, (codes) =>
    Buffer.from(codes.replaceAll('%', ''), 'hex').toString('latin1'),
  );
}

function decodeRuns(text: string, runs: RegExp, encoding: 'hex' | 'base64', skip = 0): string {
  return (text.match(runs) ?? [])
    .map((run) => Buffer.from(run.slice(skip), encoding).toString('latin1'))
    .join('\n');
}

function around(reading: string, pieces: readonly string[]): string {
  const at = Math.min(...pieces.map((piece) => reading.indexOf(piece)).filter((index) => index >= 0));
  return JSON.stringify(reading.slice(Math.max(0, at - 60), at + 60));
}
