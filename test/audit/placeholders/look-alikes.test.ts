import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/audit/disclosures/languages.ts';
import { gapsFound, sentenceWithSlot } from './cells.ts';

/** What stands in finished texts of every language and looks like a gap. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  'number of a note': '[1]',
  'number of a note with its place': '[^1]',
  'note that links': '[[2]](#two)',
  'number of a law': 'Regulation (EU) [2016/679]',
  'number of a case': '[C-252/21]',
  'legal letters': '[EU/EEA]',
  'words left out of a quotation': '“Data […] are erased [...] without delay”',
  'letter changed in a quotation': '“[t]he data [are] erased”',
  'mistake of a quotation': '“the datas [sic] are erased”',
  'address hidden from robots': '[email protected]',
  'the same address in an angle': '<greta at lindner.example>',
  'name of a device': '“[Your Name]’s iPhone”',
  'name of a cookie': '_ga_[container-id]',
  'name of a cookie with underscores': '__Host-session',
  'name of a cookie in code': '`COMPANY_NAME`',
  'slot in code': '`[Name]`',
  'variable in code': '`{{ name }}`',
  'digits of a card': '**** 4242',
  'size of a shirt': 'XXL',
  'share in per cent': '20% or 30%',
  'version of a program': '1.2.3.4',
  'real link': '[Lindner](https://lindner.example/privacy)',
  'real link by name': '[Lindner]',
  'real link in angles': '<https://lindner.example/privacy>',
  'real mail address': 'post@lindner.example',
  'real telephone number': '+43 316 720 999',
  'real date': '2026-05-03',
  'word in bold and italic': '***Lindner***',
  'word between underscores': '__Lindner__',
  dots: 'Lindner …',
};

describe.each(Object.keys(languages))('%s', (language) => {
  const sentence = sentenceWithSlot(language);

  it.each(Object.entries(LOOK_ALIKES))('no gap is in a %s', async (_, words) => {
    const text = sentence.replace(/⟦.*⟧/u, words);
    const notes = '[^1]: Lindner\n\n[Lindner]: https://lindner.example/privacy';
    expect(await gapsFound(`${text}\n\n${notes}\n`)).toEqual([]);
  });

  it('no gap is in lists of tasks that are done or not', async () => {
    const text = sentence.replace(/⟦.*⟧/u, 'Lindner');
    expect(await gapsFound(`- [ ] ${text}\n- [x] ${text}\n- [X] ${text}\n`)).toEqual([]);
  });
});
