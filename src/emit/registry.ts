import type { Format } from './emitter.ts';

/** Every output format; `--format`, its help and the list of formats come from here. */
export const formats: readonly Format[] = [
  {
    id: 'html',
    title: 'The policy as a web page',
    audience: 'public',
    standard: 'HTML, WCAG 2.2 AA',
    byDefault: true,
    drafts: true,
    load: () => import('./policy-html.ts'),
  },
  {
    id: 'markdown',
    title: 'The policy as Markdown',
    audience: 'public',
    standard: 'CommonMark 0.31, GFM tables',
    byDefault: true,
    drafts: true,
    load: () => import('./policy-markdown.ts'),
  },
  {
    id: 'register-json',
    title: 'Register of processing activities, JSON',
    audience: 'internal',
    standard: 'GDPR Art. 30',
    byDefault: true,
    load: () => import('./register/register-json.ts'),
  },
  {
    id: 'register-csv',
    title: 'Register of processing activities, CSV',
    audience: 'internal',
    standard: 'GDPR Art. 30; RFC 4180',
    byDefault: true,
    load: () => import('./register/register-csv.ts'),
  },
  {
    id: 'trace-html',
    title: 'Where each duty is met, a web page',
    audience: 'internal',
    standard: 'GDPR Art. 5(2); HTML, WCAG 2.2 AA',
    drafts: true,
    load: () => import('./trace-html.ts'),
  },
  {
    id: 'trace-markdown',
    title: 'Where each duty is met, Markdown',
    audience: 'internal',
    standard: 'GDPR Art. 5(2); GFM tables',
    drafts: true,
    load: () => import('./trace-markdown.ts'),
  },
  {
    id: 'trace-json',
    title: 'Where each duty is met, JSON',
    audience: 'internal',
    standard: 'GDPR Art. 5(2)',
    drafts: true,
    load: () => import('./trace-json.ts'),
  },
];
