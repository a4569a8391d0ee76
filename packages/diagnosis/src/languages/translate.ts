import { renderPhrase, type Translate } from '../causes/render.ts';
import { type CauseTexts, causeTexts, type Wording } from '../causes/wording.ts';
import type { Diagnosis, Finding } from '../diagnosis.ts';
import type { Explanation } from '../explain/explain.ts';
import type { Provider } from '../providers/types.ts';
import type { ReportLanguage } from '../report/translate-document.ts';
import type { CauseId } from '../vocabulary.ts';
import type { Language } from './language.ts';

/** What gives texts in a language; undefined for English, in which they are made. The German is loaded when it is first wanted. */
export async function translatorFor(language: Language): Promise<Translate | undefined> {
  if (language === 'en') return undefined;
  return (await import('./german/translate.ts')).translateToGerman;
}

/** How a report is written in a language; undefined for English. */
export async function reportLanguageFor(language: Language): Promise<ReportLanguage | undefined> {
  if (language === 'en') return undefined;
  return { language, translate: (await import('./german/translate.ts')).reportToGerman };
}

/** A diagnosis in another language. What a server said stays as it was said, and so do facts and commands. */
export function translateDiagnosis<D extends Diagnosis>(diagnosis: D, translate: Translate): D {
  const findings = diagnosis.findings.map((finding) => translateFinding(finding, translate));
  const root = findings.find(({ id }) => id === diagnosis.cause);
  const { wording } = diagnosis;
  return {
    ...diagnosis,
    summary: wording === undefined ? translate(diagnosis.summary) : renderPhrase(wording.summary, translate),
    fix: diagnosis.fix.length > 0 && root !== undefined ? root.fix : diagnosis.fix.map(translate),
    notTested: diagnosis.notTested.map(translate),
    findings,
    stages: diagnosis.stages.map((stage) => ({ ...stage, detail: translate(stage.detail) })),
  };
}

function translateFinding(finding: Finding, translate: Translate): Finding {
  const { title, explanation, fix } = translateTexts(finding.id, finding, translate);
  return {
    ...finding,
    title,
    explanation,
    fix,
    evidence: finding.evidence.map(({ ref, text }) => ({ ref, text: translate(text) })),
  };
}

/** The texts of a cause, made again; those of an older version, which kept no wording, as far as they are known whole. */
export function translateTexts(
  id: CauseId,
  texts: Partial<CauseTexts> & { readonly wording?: Wording | undefined },
  translate: Translate,
): CauseTexts {
  const { title = '', summary = '', explanation = '', fix = [], wording } = texts;
  if (wording !== undefined) return causeTexts(id, wording, translate);
  return {
    title: translate(title),
    summary: translate(summary),
    explanation: translate(explanation),
    fix: fix.map(translate),
  };
}

/** What `explain` answered, in another language. */
export function translateExplanation(explanation: Explanation, translate: Translate): Explanation {
  const { cause, wording, reason, note } = explanation;
  const { summary, fix } = wording === undefined ? explanation : causeTexts(cause, wording, translate);
  return {
    ...explanation,
    summary,
    fix,
    reason: translate(reason),
    ...(note === undefined ? {} : { note: translate(note) }),
  };
}

/** What the catalogue says of a provider, in another language. */
export function translateProvider(provider: Provider, translate: Translate): Provider {
  const { endpoints, wrongHosts, username, password, senderRule, limits, basicAuthNote, notes } = provider;
  return {
    ...provider,
    endpoints: endpoints.map((endpoint) =>
      endpoint.when === undefined ? endpoint : { ...endpoint, when: translate(endpoint.when) },
    ),
    ...(wrongHosts === undefined
      ? {}
      : {
          wrongHosts: wrongHosts.map(({ host, useInstead, why }) => ({
            host,
            useInstead: translate(useInstead),
            why: translate(why),
          })),
        }),
    username: { ...username, hint: translate(username.hint) },
    password: { ...password, hint: translate(password.hint) },
    ...(senderRule === undefined ? {} : { senderRule: translate(senderRule) }),
    ...(limits === undefined ? {} : { limits: limits.map(translate) }),
    ...(basicAuthNote === undefined ? {} : { basicAuthNote: translate(basicAuthNote) }),
    ...(notes === undefined ? {} : { notes: notes.map(translate) }),
  };
}
