import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/diagnostics/report/junit.ts';
import { fileReport, hushed, on, printed, safeguard } from './findings.ts';
import { elementsOf } from './well-formed.ts';

describe('the JUnit report', () => {
  it('has a failing case per finding, each under a name of its own', () => {
    const xml = printed(junit, [
      fileReport([safeguard, safeguard, hushed]),
      fileReport([], '', 'b'),
    ]);
    expect(elementsOf(xml)).toEqual([
      '0 testsuites',
      ...['1 testsuite', '2 testcase', '3 failure', '2 testcase', '3 failure'],
      ...['1 testsuite', '2 testcase'],
    ]);
    expect(xml).toContain('<testsuites name="privacyc" tests="3" failures="2">');
    expect(xml).toContain(
      `<testcase name="${safeguard.rule} ${safeguard.path}" classname="privacy.yaml" file="privacy.yaml" line="4">
      <failure type="error" message="Transfer to US names no safeguard.">privacy.yaml:4:5
fix: ${safeguard.how}
law: GDPR Art. 13(1)(f), Art. 46</failure>`,
    );
    expect(xml).toContain(`name="${safeguard.rule} ${safeguard.path} (2)"`);
  });

  it('has one passing case for a file without errors and warnings', () => {
    const info = { ...safeguard, severity: 'info' } as const;
    const xml = printed(junit, [fileReport([info, hushed])]);
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="privacyc" tests="1" failures="0">
  <testsuite name="privacy.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no problems, 1 info" classname="privacy.yaml"/>
  </testsuite>
</testsuites>
`);
  });

  it('is well-formed whatever a declaration and a file are called', () => {
    const marks = [
      'a',
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '&lt;',
      '\n',
      '\u0000',
      '\u001b',
      '\u{1f600}',
    ];
    const unit = fc.constantFrom(...marks, '\ufffe', '\uffff', '\ud800', '\udc00', '\u2028');
    const nasty = fc.string({ unit, maxLength: 12 });
    fc.assert(
      fc.property(nasty, nasty, nasty, (message, file, path) => {
        const found = { ...safeguard, message, path, range: on(1, 1, 1, file) };
        expect(elementsOf(printed(junit, [fileReport([found], '', file)]))).toHaveLength(4);
      }),
    );
  });
});
