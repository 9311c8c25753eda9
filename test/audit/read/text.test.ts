import { describe, expect, it } from 'vitest';
import { blocksOf, policyOf } from '../reading.ts';

const read = (text: string) => blocksOf('policy.txt', text);

describe('plain text', () => {
  it('has headings, numbered sections and lettered lists', async () => {
    const text = [
      'Privacy Policy',
      'Date: 2025/01/31',
      '1. What we collect',
      '1.1 your account [delete this section if nobody can register]',
      'When you register, we keep what you enter. It includes:',
      '(A) Your name',
      'b) YOUR ADDRESS',
      '- your birthday',
      'Newsletters and offers',
      'We write to you about new goods, about once in a month and never more often.',
      '2. This is a sentence of a list.',
    ].join('\n');
    expect(await read(text)).toEqual([
      'heading1 Privacy Policy',
      'paragraph Date: 2025/01/31',
      'heading2 <1> What we collect',
      'heading3 <1.1> your account [delete this section if nobody can register]',
      'paragraph When you register, we keep what you enter. It includes:',
      'item <(A)> Your name',
      'item <b)> YOUR ADDRESS',
      'item your birthday',
      'heading2 Newsletters and offers',
      'paragraph We write to you about new goods, about once in a month and never more often.',
      'paragraph 2. This is a sentence of a list.',
    ]);
  });

  it('has lines that were broken at a margin put together', async () => {
    const line = 'We keep what you order for as long as the law on taxes asks us';
    const text = `Storage\n=======\n\n${Array(6).fill(line).join('\n')}\nto do so.\n- item one\n  of two\n`;
    expect(await read(text)).toEqual([
      'heading1 Storage',
      `paragraph ${Array(6).fill(line).join(' ')} to do so.`,
      'item item one\nof two',
    ]);
  });

  it('may end its lines in any way, and be one very long line', async () => {
    expect(await read('One line.\rTwo lines.\r\nThree lines.')).toHaveLength(3);
    const long = 'word '.repeat(20_000).trim();
    expect(await read(long)).toEqual([`paragraph ${long}`]);
  });

  it('has the addresses in it as links, without the stop behind them', async () => {
    const { links } = await policyOf(
      'policy.txt',
      'See https://kiosk.example/a?b=1. Or (www.kiosk.example).',
    );
    expect(links).toEqual([
      {
        text: 'https://kiosk.example/a?b=1',
        target: 'https://kiosk.example/a?b=1',
        start: 4,
        end: 31,
      },
      { text: 'www.kiosk.example', target: 'www.kiosk.example', start: 37, end: 54 },
    ]);
  });
});
