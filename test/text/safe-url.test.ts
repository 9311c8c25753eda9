import { describe, expect, it } from 'vitest';
import { isSafeUrl } from '../../src/text/safe-url.ts';

describe('an address to link to', () => {
  it.each([
    'https://x.example',
    'HTTP://x.example/a b?c#d',
    'mailto:a@x.example',
    'tel:+49 341 (0) 1',
    '#controller',
  ])('may be %s', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://x.example',
    'data:text/html,x',
    'blob:https://x.example',
    'ftp://x.example',
    'file:///x',
    '//x.example',
    'x.html',
    'https:x',
    'https:///x',
    'https://x.example/\u0000',
    'https://x\n.example',
    'mailto:',
    '#',
    '',
  ])('may not be %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});
