import { type Translate, translateTexts } from '@postroad/diagnosis/languages';
import type { ArrivalFinding, ArrivalReport } from './arrival-report.ts';

type Authentication = NonNullable<ArrivalReport['authentication']>;
type Judged = NonNullable<Authentication['judged']>;

/** What is known of an arrival, in another language. Names, folders and the words of servers stay as they are. */
export function translateArrival(report: ArrivalReport, translate: Translate): ArrivalReport {
  const { notes, finding, problem, bounce, authentication } = report;
  return {
    ...report,
    notes: notes.map(translate),
    ...(finding === undefined ? {} : { finding: translateFinding(finding, translate) }),
    ...(problem === undefined
      ? {}
      : { problem: { ...problem, message: translate(problem.message), fix: translate(problem.fix) } }),
    ...(bounce === undefined ? {} : { bounce: translateBounce(bounce, translate) }),
    ...(authentication === undefined
      ? {}
      : { authentication: translateAuthentication(authentication, translate) }),
  };
}

function translateFinding(finding: ArrivalFinding, translate: Translate): ArrivalFinding {
  return { ...finding, ...translateTexts(finding.cause, finding, translate) };
}

function translateBounce(
  bounce: NonNullable<ArrivalReport['bounce']>,
  translate: Translate,
): NonNullable<ArrivalReport['bounce']> {
  const { summary, fix } = translateTexts(bounce.explained.cause, bounce.explained, translate);
  return { ...bounce, explained: { ...bounce.explained, summary, fix } };
}

function translateAuthentication(authentication: Authentication, translate: Translate): Authentication {
  const { judged, notJudged, compared, notes } = authentication;
  return {
    ...authentication,
    ...(judged === undefined ? {} : { judged: translateJudged(judged, translate) }),
    ...(notJudged === undefined ? {} : { notJudged: translate(notJudged) }),
    compared: compared.map(({ explanation, ...rest }) =>
      explanation === undefined ? rest : { ...rest, explanation: translate(explanation) },
    ),
    notes: notes.map(translate),
  };
}

function translateJudged({ spf, dkim, dmarc }: Judged, translate: Translate): Judged {
  const commented = <T extends { readonly comment?: string }>(result: T): T =>
    result.comment === undefined ? result : { ...result, comment: translate(result.comment) };
  return { spf: commented(spf), dkim: dkim.map(commented), dmarc: commented(dmarc) };
}
