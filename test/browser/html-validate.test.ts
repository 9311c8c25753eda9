import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages } from './pages.ts';

const rules = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'lowercase' }],
    'long-title': 'off',
    'require-sri': 'off',
  },
});

describe('HTML rules', () => {
  for (const { name, html } of pages) {
    it(`${name} is valid`, async () => {
      const report = await rules.validateString(html);
      const found = report.results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`,
        ),
      );
      expect(found).toEqual([]);
    });
  }
});
