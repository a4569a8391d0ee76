import type { Lab } from '../lab.ts';

/** What `postroad check` is called with. */
export interface CheckCall {
  /** After `postroad check`; `--json` is added by the runner. */
  readonly args: readonly string[];
  /** Handed over by `--password-env`, which the runner adds. */
  readonly password?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Network namespace to run in. */
  readonly namespace?: string;
}

/** What a scenario cannot do without on this machine. */
export type Need =
  | 'root'
  | 'postfix'
  | 'exim'
  | 'dovecot'
  | 'opensmtpd'
  | 'sendmail'
  | 'dnsmasq'
  | 'nftables';

/** A fault, its healthy twin, and what a diagnosis of either must and must not say. */
export interface Scenario {
  /** `<cause>` or `<cause>--<variant>`, kebab-case. */
  readonly id: string;
  /** One sentence: what is broken, and by what real thing. */
  readonly title: string;
  readonly needs: readonly Need[];
  readonly expect: {
    readonly cause: string;
    /** Default `failed`. */
    readonly verdict?: 'failed' | 'degraded' | 'inconclusive' | 'ok';
    /** Ids that must be among the findings besides the cause. */
    readonly findings?: readonly string[];
    /** Ids that must not be the cause nor a finding. */
    readonly forbidden: readonly string[];
  };
  readonly twin: {
    /** Default `ok`. */
    readonly verdict?: 'ok' | 'degraded';
    readonly forbidden: readonly string[];
  };
  /** Builds the fault, or its healthy twin, and says how to check it. */
  readonly build: (lab: Lab, variant: 'fault' | 'twin') => Promise<CheckCall>;
}

/** A configuration nothing is wrong with: the verdict must be `ok`, without findings above notice. */
export interface HealthyConfiguration {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly Need[];
  readonly build: (lab: Lab) => Promise<CheckCall>;
}
