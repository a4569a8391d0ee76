/** How one process of the service is set up. Read from options and the environment by the command line, nowhere else. */
export interface Configuration {
  /** Holds the embedded database and the key file. */
  readonly dataDirectory: string;
  /** `postgres://…`; absent: the embedded SQLite database. */
  readonly databaseUrl?: string;
  /** Keys of 32 bytes that seal secrets: the first seals, all open. Absent: the key file in the data directory. */
  readonly sealingKeys?: readonly Buffer[];
  /** Holds the built console: `index.html` and `assets/`. Absent: the service has none. */
  readonly consoleDirectory?: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** What links in answers begin with, `https://mail.example.com`; absent: what the request said. */
  readonly publicUrl?: string;
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** Addresses or networks of reverse proxies whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. */
  readonly trustedProxies: readonly string[];
  /** Requests a minute for each token or session. */
  readonly requestsPerMinute: number;
  /** Diagnoses and tests a minute for each token or session, and for each target. */
  readonly checksPerMinute: number;
  readonly maxEmailServers: number;
  /** Whether `/metrics`, which names hosts, is open to everybody who reaches the port; otherwise it takes a token. */
  readonly publicMetrics: boolean;
}

export const defaultConfiguration = {
  host: '127.0.0.1',
  port: 8080,
  trustedProxies: [],
  requestsPerMinute: 600,
  checksPerMinute: 20,
  maxEmailServers: 20,
  publicMetrics: false,
} as const satisfies Partial<Configuration>;
