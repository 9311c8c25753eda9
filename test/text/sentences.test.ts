import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const split = (text: string) => sentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it.each([
    ['We keep logs. We erase them later.', ['We keep logs.', 'We erase them later.']],
    ['Do you agree? Then click!', ['Do you agree?', 'Then click!']],
    ['He said “no.” We stopped.', ['He said “no.”', 'We stopped.']],
    ['(See below.) It ends.', ['(See below.)', 'It ends.']],
    ['Heading\nWe keep logs.', ['Heading', 'We keep logs.']],
    ['A line that is\nwrapped here. Next.', ['A line that is\nwrapped here.', 'Next.']],
    ['One paragraph\n\nanother one', ['One paragraph', 'another one']],
    ['First\r\nSecond', ['First', 'Second']],
    ['- one item\n- another item', ['- one item', '- another item']],
    ['私たちはデータを保存します。消去します。', ['私たちはデータを保存します。', '消去します。']],
    ['No. We sell nothing.', ['No.', 'We sell nothing.']],
    ['It was 2023. The rule changed.', ['It was 2023.', 'The rule changed.']],
    ['It is state of the art. We test it.', ['It is state of the art.', 'We test it.']],
    ['Names, addresses, etc. We keep them.', ['Names, addresses, etc.', 'We keep them.']],
    ['', []],
    ['***\n---', []],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    'We use data, e.g. Names, for this.',
    'Your address, i.e. Where you live.',
    'Names, addresses, etc. are kept.',
    'The basis is Art. 6(1)(b) GDPR.',
    'The basis is Art. IV of the act.',
    'See No. 3 and Nr. 4 of the list.',
    'The case Schrems vs. Facebook is known.',
    'We are Muster GmbH & Co. KG in Berlin.',
    'We are Example Ltd. Bristol.',
    'The office is in St. Gallen.',
    'Wir speichern bzw. Löschen die Daten.',
    'Wir nutzen z. B. Namen und u. a. Adressen.',
    'Das gilt z.B. Montags ab dem 1. Oktober 2026.',
    'Nach Art. 6 Abs. 1 Satz 1 lit. f DSGVO.',
    'We use version 3.2 at www.shop.example/a.b now.',
    '1. Personal data',
    '2.1. Personal data',
    'Yahoo! is a name.',
    'Wait... there is more.',
    'Dr. Ines Haberkorn of the U.S. Department.',
    'We are PayPal S.à r.l. et Cie, S.C.A. in Luxembourg.',
  ])('keeps %j whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('gives offsets into the text', () => {
    const text = '  We keep logs.\n\n\tWe erase them. ';
    for (const { start, end, text: sentence } of sentences(text)) {
      expect(text.slice(start, end)).toBe(sentence);
    }
    expect(sentences(text).map(({ start }) => start)).toEqual([2, 18]);
  });

  it.each(['.', '. ', '\n', 'a. ', ' ', '1. ', '.”', 'A\n'])('is linear on many %j', (unit) => {
    const started = performance.now();
    sentences(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
