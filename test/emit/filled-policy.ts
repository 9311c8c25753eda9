import type { Policy } from '../../src/document/tree.ts';
import {
  action,
  box,
  captioned,
  day,
  fact,
  facts,
  gap,
  law,
  link,
  list,
  PAGE,
  paragraph,
  section,
  table,
  text,
} from './fixture.ts';

/** A policy with the same value in every place that can hold one. */
export function filledPolicy(value: string): Policy {
  // An address with controls in it is no link, which is tested on its own.
  const path = value.replace(/\p{Cc}/gu, '');
  const url = `https://x.example/${path}`;
  const contact = facts('contact', fact(value, value), fact(value, value), fact(value, value));
  return {
    ...PAGE,
    title: value,
    brand: value,
    description: value,
    url,
    draft: { label: value, text: value, gaps: [gap(value, 'open-1'), gap(value)] },
    labels: {
      skip: value,
      contents: value,
      section: value,
      language: value,
      top: value,
    },
    head: [
      paragraph(value),
      facts('meta', fact(value, value), fact(value, day('2026-10-01', value))),
    ],
    children: [
      section('glance', undefined, value, [facts('cards', fact(value, value, value))], {
        part: 'glance',
      }),
      section('objection', undefined, value, [paragraph(value)], { part: 'objection' }),
      section('contents', undefined, value, [], {
        part: 'contents',
      }),
      section('one', '1', value, [
        paragraph(value, law(value), gap(value, 'open-1')),
        paragraph({ type: 'emphasis', children: [text(value)] }, ' ', {
          type: 'strong',
          children: [text(value)],
        }),
        { type: 'heading', depth: 3, children: [text(value)] },
        { type: 'blockquote', children: [paragraph(value)] },
        { type: 'code', value },
        list(value, value),
        paragraph(link(url, value), ' ', link(`mailto:x${path}`, value)),
        paragraph(action(url, value)),
        facts('facts', fact(value, value, [value, law(value)]), fact(value, gap(value))),
        facts('rights', fact(value, value)),
        box(value, facts('facts', fact(value, value))),
        captioned(
          value,
          table([value, value], [value, [value, law(value)]], [value, link(url, value)]),
        ),
        captioned(value, table([value, value], [{ type: 'inlineCode', value }, value]), 'cookies'),
        paragraph(value),
        contact,
        paragraph(value),
        contact,
      ]),
    ],
  };
}
