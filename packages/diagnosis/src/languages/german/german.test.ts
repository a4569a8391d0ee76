import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { germanCauses } from '../../causes/german/index.generated.ts';
import { causes } from '../../causes/index.generated.ts';
import { placesOf } from '../../causes/render.ts';
import { faults } from '../../checks/support/faults.ts';
import { type Explanation, explain } from '../../explain/explain.ts';
import type { ExplainObject } from '../../explain/input.ts';
import { providers } from '../../providers/catalogue/index.generated.ts';
import { germanOfProviders } from '../../providers/german/index.generated.ts';
import { germanOfClients } from '../../replies/clients/german/index.generated.ts';
import { clients } from '../../replies/clients/index.generated.ts';
import { germanOfConcepts } from '../../replies/concepts/german/index.generated.ts';
import { concepts } from '../../replies/concepts/index.generated.ts';
import { germanOfVendors } from '../../replies/vendors/german/index.generated.ts';
import { vendors } from '../../replies/vendors/index.generated.ts';
import { composeReport } from '../../report/compose.ts';
import type { Block } from '../../report/document.ts';
import { translateDocument } from '../../report/translate-document.ts';
import { judge } from '../../verdict/judge.ts';
import type { Translations } from '../phrase.ts';
import { translateDiagnosis, translateExplanation } from '../translate.ts';
import { composedSentences } from './composed-sentences.ts';
import { germanPhrases } from './phrases.ts';
import { reasons } from './reasons.ts';
import { reportWords } from './report.ts';
import { reportToGerman, translateToGerman } from './translate.ts';

const corpusFolder = new URL('../../../corpus/', import.meta.url);
const present = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

describe.each(causes.map((cause) => [cause.id, cause] as const))('%s in German', (id, english) => {
  const german = germanCauses.find((one) => one.id === id);

  test('has every text, with the same places', () => {
    expect(german).toBeDefined();
    if (german === undefined) return;
    expect(german.fix).toHaveLength(english.fix.length);
    expect(german.decides === undefined).toBe(english.decides === undefined);
    for (const [one, other] of [
      [english.title, german.title],
      [english.summary, german.summary],
      [english.explanation, german.explanation],
      ...english.fix.map((step, i) => [step, german.fix[i] ?? '']),
      [english.decides ?? '', german.decides ?? ''],
    ] as const)
      expect([...placesOf(other)].toSorted(), other).toEqual([...placesOf(one)].toSorted());
  });
});

test('no German is left over from a cause that is gone', () => {
  expect(germanCauses.map(({ id }) => id).toSorted()).toEqual(causes.map(({ id }) => id).toSorted());
});

/** Regions and products have names, which are the same in German. */
const isName = (text: string): boolean =>
  text.split(/[\s(),]+/).every((word) => !/^[a-z]+$/.test(word)) && !/^(?:For|With|When)\b/.test(text);

const allGerman: Translations = Object.assign({}, ...germanOfProviders);
const textsOfProviders = providers.flatMap((provider) => [
  ...provider.endpoints.flatMap(({ when }) =>
    present(when).filter((one) => !isName(one) || one in allGerman),
  ),
  ...(provider.wrongHosts ?? []).map(({ why }) => why),
  provider.username.hint,
  provider.password.hint,
  ...present(provider.senderRule),
  ...(provider.limits ?? []),
  ...present(provider.basicAuthNote),
  ...(provider.notes ?? []),
]);
const textsOfVendors = vendors.flatMap(({ rules }) =>
  rules.flatMap(({ fix = [], note }) => [...fix, ...present(note)]),
);
const textsOfConcepts = concepts.flatMap(({ phrases }) => phrases.flatMap(({ note }) => present(note)));
const textsOfClients = clients.flatMap(({ errors, hiding = [] }) => [
  ...errors.flatMap(({ note }) => present(note)),
  ...hiding.flatMap(({ summary, fix }) => [summary, ...fix]),
]);

describe.each([
  ['the catalogue of providers', textsOfProviders, germanOfProviders],
  ['the vendors', textsOfVendors, germanOfVendors],
  ['the concepts', textsOfConcepts, germanOfConcepts],
  ['the clients', textsOfClients, germanOfClients],
] as const)('what %s say', (_, texts, german: readonly Translations[]) => {
  const known = new Map(german.flatMap(Object.entries<string>));

  test('is there in German, all of it', () => {
    expect([...new Set(texts)].filter((text) => !known.has(text))).toEqual([]);
  });

  test('is the only thing that is there in German', () => {
    const wanted = new Set(texts);
    expect([...known.keys()].filter((text) => !wanted.has(text))).toEqual([]);
  });

  test('has the same places', () => {
    for (const [english, other] of known)
      expect([...placesOf(other)].toSorted(), other).toEqual([...placesOf(english)].toSorted());
  });
});

test.each(Object.entries({ ...composedSentences, ...reasons, ...reportWords, ...germanPhrases }))(
  '%s has the same places in German',
  (english, german) => {
    expect([...placesOf(german)].toSorted()).toEqual([...placesOf(english)].toSorted());
  },
);

const corpus = readdirSync(corpusFolder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, corpusFolder), 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as ExplainObject & { readonly id: string });

test('every failure of the corpus is explained in German, and why', () => {
  expect(corpus.length).toBeGreaterThan(500);
  for (const entry of corpus) {
    const english = explain(entry);
    const german = translateExplanation(english, translateToGerman);
    const texts = ({ summary, fix, note = '', reason }: Explanation) => [summary, ...fix, note, reason];
    const said = texts(german);
    expect(
      texts(english).filter((text, i) => text !== '' && text === said[i]),
      entry.id,
    ).toEqual([]);
  }
});

/** Names, numbers, addresses, and the words of servers, of OpenSSL and of a service's network policy stay as they are. */
const readsAlike =
  /^(?:[\w.:[\]/-]*|\d{3}[ -].*|[A-Z0-9_]+|[\w.-]+: [A-Z]+|.*\bE[A-Z]+ during \w+|(?:TLS|SSL)v[\d.]+|[\da-f:.]+(?:, [\da-f:.]+)*|.*(?:alert|routines|unable to|certificate|self-signed|ERR_|network).*)$/s;

describe.each(faults.map((fault) => [`${fault.owner}: ${fault.what}`, fault] as const))('%s', (_, fault) => {
  test('is said in German, to the last word of ours', () => {
    const english = judge(fault.facts);
    const german = translateDiagnosis(english, translateToGerman);
    const pairs = [
      [english.summary, german.summary],
      ...english.fix.map((step, i) => [step, german.fix[i] ?? '']),
      ...english.notTested.map((text, i) => [text, german.notTested[i] ?? '']),
      ...english.stages.map(({ detail }, i) => [detail, german.stages[i]?.detail ?? '']),
      ...english.findings.flatMap((finding, i) => {
        const other = german.findings[i];
        return [
          [finding.title, other?.title ?? ''],
          [finding.explanation, other?.explanation ?? ''],
          ...finding.evidence.map(({ text }, j) => [text, other?.evidence[j]?.text ?? '']),
        ];
      }),
    ] as const;
    const untranslated = pairs.flatMap(([one = '', other]) =>
      one === other && !readsAlike.test(one) ? [one] : [],
    );
    expect(untranslated).toEqual([]);
    expect(pairs.map(([, other]) => other).join('\n')).not.toMatch(/\{\w+\||undefined|\[object/);
  });

  test('is reported in German, but for names, commands and the transcript', () => {
    const german = composeReport(translateDiagnosis(judge(fault.facts), translateToGerman));
    const report = translateDocument(german, { translate: reportToGerman });
    expect(report.closing).toContain('Bericht');
    const before = german.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOf)]);
    const after = report.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(wordsOf)]);
    expect(after.filter((text, i) => text === before[i] && !SAME.has(text))).toEqual([]);
  });
});

/** Titles and names of a block: the values are facts, or judged above. */
function wordsOf(block: Block): readonly string[] {
  if (block.kind === 'facts') return block.rows.map(([name]) => name);
  return block.kind === 'table' ? block.head : [];
}

/** Words that are the same in both languages. */
const SAME: ReadonlySet<string> = new Set(['Hoster', 'Proxy', 'Server', 'Port', 'SHA-256']);
