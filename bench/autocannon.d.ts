/** The part of autocannon that is used here: https://github.com/mcollina/autocannon#api. It brings no types. */
declare module 'autocannon' {
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Requests a second, over all connections. Latencies are then corrected for coordinated omission. */
    readonly overallRate: number;
    /** Seconds. */
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
  }
  interface Result {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    /** Seconds. */
    readonly duration: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
    readonly throughput: { readonly average: number };
  }
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default function autocannon(options: Options): Promise<Result>;
}
