import { describe, expect, test } from 'vitest';
import type { Stage } from '../vocabulary.ts';
import { classify } from './classify.ts';
import { replyWords } from './reply-words.ts';
import type { ReplyRule, VendorReplies } from './types.ts';
import { vendors } from './vendors/index.generated.ts';

/** Every rule's samples, said by its vendor, at the stage the rule is for. */
function cases(vendor: VendorReplies) {
  return vendor.rules.flatMap((rule) => rule.samples.map((sample) => ({ rule, sample })));
}

function matches({ text }: ReplyRule, sample: string): boolean {
  return text !== undefined && new RegExp(text.source, 'i').test(replyWords(sample).words);
}

function stageOf({ stages }: ReplyRule): Stage | undefined {
  return stages?.[0];
}

describe.each(vendors)('$id', (vendor) => {
  test.each(cases(vendor))('says "$sample"', ({ rule, sample }) => {
    const stage = stageOf(rule);
    const ranking = classify(
      { kind: 'smtp-reply', text: sample, ...(stage ? { stage } : {}) },
      { vendor: vendor.id },
    );
    // A vendor that uses the same words for several things has a rule for each: then the ranking must hold them all.
    const rivals = vendor.rules.some((other) => other.cause !== rule.cause && matches(other, sample));
    const sure = (rule.confidence ?? 0.9) >= 0.6 && !rivals;
    const named = ranking.slice(0, sure ? 1 : 3).map(({ cause }) => cause);
    expect(named, ranking.map(({ cause, reason }) => `${cause}: ${reason}`).join('\n')).toContain(rule.cause);
  });
});
