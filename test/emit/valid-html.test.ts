import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html.ts';
import { emitHtmlFragment } from '../../src/emit/html-fragment.ts';
import { DRAFT, WHOLE } from './whole-policy.ts';

// Anchors for older ids are empty by intent; a page's title is as long as the names in it.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'error',
  },
});

describe('valid HTML', () => {
  it.each([
    ['page', emitHtml(WHOLE, { theme: { accent: 'teal' } })],
    ['draft', emitHtml(DRAFT, {})],
    ['fragment', emitHtmlFragment(WHOLE).replace(/^<style>.*<\/style>\n/, '')],
  ])('is what the %s is', async (_, html) => {
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
});
