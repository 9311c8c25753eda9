import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../src/check.ts';
import { compile } from '../../src/compile.ts';

describe('an English build', () => {
  it('loads nothing of Intl, which takes longer than all it is asked for', async () => {
    const asked = [
      vi.spyOn(Intl, 'DateTimeFormat'),
      vi.spyOn(Intl, 'DisplayNames'),
      vi.spyOn(Intl, 'ListFormat'),
      vi.spyOn(Intl, 'NumberFormat'),
      vi.spyOn(Intl, 'Collator'),
      vi.spyOn(String.prototype, 'localeCompare'),
    ];
    const bytes = readFileSync('examples/webshop/privacy.yaml');
    const reader = () => ({ failure: 'missing' as const });
    const checked = check({ file: 'privacy.yaml', bytes, reader }, '2026-11-22');
    await compile(checked, '2026-11-22', {
      formats: [],
      languages: [],
      draft: false,
      fragment: false,
      frontMatter: false,
    });
    for (const spy of asked) expect(spy).not.toHaveBeenCalled();
  });
});
