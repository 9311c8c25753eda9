import { createHash } from 'node:crypto';
import { controllerFacts } from '../register/controller.ts';
import { entryOf } from '../register/entry.ts';
import { listed, type Scope, says } from '../register/scope.ts';
import { uriOf } from '../uri.ts';
import { canonical, type Json } from './canonical.ts';
import { controllerPart, officerPart } from './controller.ts';
import { decisionsPart } from './decisions.ts';
import { disclosedPart } from './disclosed.ts';
import { notDeclared } from './required.ts';
import { rightsPart } from './rights.ts';
import { sourcesPart } from './sources.ts';
import { transfersPart } from './transfers.ts';

type Members = Readonly<Record<string, Json | undefined>>;

const NOTES = [
  'Members that start with x- say what the Transparency Information Language has no member for.',
  'controller.representative is the representative of Art. 27 GDPR where there is one, else the controller itself.',
  'Not said here: cookies, security measures, joint arrangements, children, processing on behalf of others.',
  'meta._hash is SHA-256 of the RFC 8785 form of this document without that member.',
];

/**
 * The stated activities as one document of the language (schema of 4 May 2023, read on
 * 2026-11-22). A required member that is not declared is left out and named in `x-notDeclared`.
 */
export function tiltDocument(scope: Scope, date: string): Json {
  const { model } = scope;
  const stated = model.activities.filter(({ active, role }) => active && role === 'controller');
  const entries = stated.map((activity) => entryOf(scope, activity));
  const facts = controllerFacts(scope);
  const meta = metaPart(scope, date);
  const parts: Members = {
    meta,
    controller: controllerPart(facts),
    ...officerPart(facts),
    dataDisclosed: stated.flatMap((activity, at) => disclosedPart(scope, activity, entries[at])),
    thirdCountryTransfers: transfersPart(scope, entries),
    sources: sourcesPart(entries),
    ...rightsPart(scope, facts.authority),
    ...decisionsPart(scope, entries),
    changesOfPurpose: [],
  };
  const lacking = notDeclared(parts);
  const document = {
    ...parts,
    'x-notDeclared': lacking.length > 0 ? lacking : undefined,
    'x-notes': NOTES,
  };
  const hash = createHash('sha256').update(canonical(document)).digest('hex');
  return { ...document, meta: { ...meta, _hash: hash } };
}

/** The notice as a document; without versions it is as old as this file. */
function metaPart(scope: Scope, date: string): Members {
  const { model, language } = scope;
  const { versions, declaration } = model;
  const url = declaration.notice?.url;
  return {
    _id: url,
    name: declaration.controller?.name,
    created: versions.at(-1)?.date ?? date,
    modified: versions[0]?.date ?? date,
    version: Math.max(versions.length, 1),
    language: language.split('-')[0],
    status: 'active',
    url: url && uriOf(url),
    'x-versions': listed(
      versions.map(({ date: day, version, changes }) => ({
        date: day,
        version,
        changes: says(scope, changes),
      })),
    ),
  };
}
