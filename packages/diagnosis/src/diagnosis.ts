import type { Reference } from './causes/define.ts';
import type { Wording } from './causes/wording.ts';
import type { Evidence } from './checks/types.ts';
import type {
  AttemptFacts,
  ControlFacts,
  DnsFacts,
  FailureFacts,
  ReplyFacts,
  SessionFacts,
  SettingsFacts,
  StageTiming,
  TlsFacts,
  TranscriptEntry,
  VantageFacts,
} from './facts.ts';
import type { Phrase } from './languages/phrase.ts';
import type { Security } from './settings/effective-security.ts';
import type { SeenAddress } from './verdict/seen-address.ts';
import type { Actor, CauseId, Level, Stage, VerdictWord } from './vocabulary.ts';

/** One thing that was found, with what to do about it. */
export interface Finding {
  readonly id: CauseId;
  readonly stage: Stage;
  readonly level: Level;
  readonly title: string;
  readonly explanation: string;
  readonly fix: readonly string[];
  readonly actor: Actor;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly references: readonly Reference[];
  /** The root cause that this one follows from. */
  readonly explainedBy?: CauseId;
  /** What its texts were made of, to make them again in another language. Absent in results of older versions. */
  readonly wording?: Wording;
}

/** The result of a check, as `--json` prints it and the API returns it: schema `postroad.diagnosis/1`. */
export interface Diagnosis {
  readonly schema: 'postroad.diagnosis/1';
  readonly id: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly vantage: VantageFacts;
  readonly target: {
    readonly host: string;
    readonly port: number;
    readonly security: Security;
    readonly username?: string;
    readonly from?: string;
    readonly to?: string;
    readonly ehloName: string;
    readonly proxy?: string;
    readonly provider?: string;
  };
  readonly verdict: VerdictWord;
  /** Where it failed; null when nothing did. */
  readonly stage: Stage | null;
  readonly cause: CauseId | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly alternatives: readonly { readonly cause: CauseId; readonly confidence: number }[];
  /** One sentence. */
  readonly summary: string;
  readonly actor: Actor | null;
  readonly fix: readonly string[];
  /** What was not tried, and so is not known. */
  readonly notTested: readonly string[];
  readonly findings: readonly Finding[];
  readonly stages: readonly StageTiming[];
  readonly facts: {
    readonly dns?: DnsFacts;
    readonly addresses: readonly AttemptFacts[];
    readonly greeting?: ReplyFacts;
    readonly extensions: readonly string[];
    readonly tls?: TlsFacts;
    readonly auth?: SessionFacts['login'];
    readonly envelope: {
      readonly mail?: ReplyFacts;
      readonly rcpt?: ReplyFacts;
      readonly data?: ReplyFacts;
      readonly messageId?: string;
    };
    readonly controls: ControlFacts;
    /** Why the session got no further although no reply said so. */
    readonly failure?: FailureFacts;
    readonly bytesReceived?: number;
    /** Why the check ended before its time; for `defect`, what broke in us. */
    readonly interrupted?: 'aborted' | 'deadline' | 'defect';
    readonly defect?: string;
    /** The settings as they were read. Never a secret. */
    readonly settings: SettingsFacts;
    readonly seenAddress?: SeenAddress;
  };
  readonly transcript: readonly TranscriptEntry[];
  /** Shell commands that show the same by hand. */
  readonly reproduce: readonly string[];
  /** What `summary` was made of, as `wording` of a finding. */
  readonly wording?: { readonly summary: Phrase };
}
