import type { Diagnostic, Range, Related } from '../diagnostic.ts';
import { fingerprints } from './fingerprint.ts';
import type { Report, ReportSettings } from './report.ts';
import { levels, ruleDescriptor } from './sarif-rule.ts';
import { visible } from './visible.ts';

/** SARIF 2.1.0, for code scanning and editors; it describes the rules that found something. */
export function sarif(settings: ReportSettings): Report {
  const { name, version } = settings.tool;
  const ruleIds: string[] = [];
  const results: object[] = [];
  const fingerprint = fingerprints();
  return {
    add: ({ diagnostics }) => {
      for (const diagnostic of diagnostics) {
        if (!ruleIds.includes(diagnostic.rule)) ruleIds.push(diagnostic.rule);
        const ruleIndex = ruleIds.indexOf(diagnostic.rule);
        results.push(resultOf(diagnostic, ruleIndex, fingerprint(diagnostic)));
      }
      return '';
    },
    end: () => {
      const run = {
        tool: { driver: { name, version, semanticVersion: version, rules: ruleIds.map(describe) } },
        automationDetails: { id: `${name}/` },
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: true }],
        results,
      };
      const $schema = 'https://json.schemastore.org/sarif-2.1.0.json';
      return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`;
    },
  };

  function describe(id: string): object {
    const rule = settings.catalogue.find((one) => one.id === id);
    return rule ? ruleDescriptor(rule) : { id };
  }
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, fingerprint: string): object {
  const { rule, severity, message, range, path, how, related, suppressed } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(`${message} ${how}`) },
    locations: [
      {
        physicalLocation: placeOf(range),
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path }] }),
      },
    ],
    ...(related.length > 0 ? { relatedLocations: related.map(relatedOf) } : {}),
    // GitHub reckons its own from the line; this one stays when lines move.
    partialFingerprints: { 'privacyc/v1': fingerprint },
    // All results of a run have suppressions, or none has.
    suppressions: suppressed ? [suppressionOf(suppressed)] : [],
  };
}

function suppressionOf({ by, reason }: NonNullable<Diagnostic['suppressed']>): object {
  const kind = by === 'comment' ? 'inSource' : 'external';
  return { kind, status: 'accepted', justification: visible(reason) };
}

function relatedOf({ message, range }: Related, index: number): object {
  return { id: index + 1, message: { text: plain(message) }, physicalLocation: placeOf(range) };
}

function placeOf({ file, line, column, endLine, endColumn }: Range): object {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** A path as a relative reference; half a surrogate pair has no encoding. */
function uriOf(file: string): string {
  const whole = file.replace(/\p{Cs}/gu, '\ufffd');
  return whole.split('/').map(encodeURIComponent).join('/');
}

/** In a message `[words](address)` is a link; no declared value may make one. */
function plain(text: string): string {
  return visible(text).replaceAll('](', '] (');
}
