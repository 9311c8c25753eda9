import { describe, expect, it } from 'vitest';
import { checkPatch } from './patch.ts';

const bare = `activities:
  website:
    # retention: not written
    title: Visiting the blog`;

const withComment = (comment: string) => bare.replace('  website:', `  website: # ${comment}`);

const found = (patch: string) =>
  checkPatch(patch)
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, suppressed }) => (suppressed ? `${rule} (${suppressed.reason})` : rule));

describe('comments that silence a rule', () => {
  it('silence it on their line, with the reason', () => {
    const patch = withComment('privacyc-ignore retention/missing: the host decides');
    expect(found(patch)).toEqual(['retention/missing (the host decides)']);
  });

  it('silence it on the line below', () => {
    const comment = '  # privacyc-ignore retention/missing: the host decides\n  website:';
    expect(found(bare.replace('  website:', comment))).toEqual([
      'retention/missing (the host decides)',
    ]);
  });

  it('end with their day', () => {
    const patch = withComment('privacyc-ignore retention/missing: open until 2026-11-21');
    expect(found(patch).sort()).toEqual(['retention/missing', 'suppressions/expired']);
  });

  it('hold on their last day', () => {
    const patch = withComment('privacyc-ignore retention/missing: open until 2026-11-22');
    expect(found(patch)).toEqual(['retention/missing (open)']);
  });

  it('silence nothing without a reason', () => {
    const patch = withComment('privacyc-ignore retention/missing');
    expect(found(patch).sort()).toEqual(['retention/missing', 'suppressions/reason-missing']);
  });

  it('cannot silence what the shape says', () => {
    const patch = `controller:\n  country: Austria # privacyc-ignore schema/bad-code: a name`;
    expect(found(patch)).toEqual(['schema/bad-code', 'suppressions/unknown-rule']);
  });
});
