/** Ways in which a page holds a sentence; `⟦…⟧` marks the gap in it. */
type Forms = Readonly<Record<string, (sentence: string) => string>>;

/** Puts marks around the gap of a sentence. */
const around = (before: string, after: string) => (sentence: string) =>
  sentence.replace(/⟦(.*)⟧/u, `${before}⟦$1⟧${after}`);

const page = (body: string, head = '') =>
  `<!doctype html>\n<html>\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;

const encoded = (sentence: string) => sentence.replace(/⟦\[(.*)\]⟧/u, '⟦&#91;$1&#93;⟧');

/** Where Markdown holds words that somebody reads. */
export const markdown: Forms = {
  paragraph: (sentence) => `${sentence}\n`,
  heading: (sentence) => `## ${sentence}\n`,
  item: (sentence) => `- one\n- ${sentence}\n`,
  'numbered item': (sentence) => `1. one\n2. ${sentence}\n`,
  task: (sentence) => `- [ ] ${sentence}\n`,
  quote: (sentence) => `> ${sentence}\n`,
  cell: (sentence) => `| a | b |\n|---|---|\n| c | ${sentence} |\n`,
  footnote: (sentence) => `A note.[^1]\n\n[^1]: ${sentence}\n`,
  bold: around('**', '**'),
  italic: around('*', '*'),
  'bold and italic': around('***', '***'),
  struck: around('~~', '~~'),
  escaped: (sentence) => sentence.replace(/⟦\[(.*)\]⟧/u, '\\⟦[$1\\]⟧'),
  'HTML in a line': around('<b>', '</b>'),
  'HTML block': (sentence) => `<p>${sentence}</p>\n`,
  'words of a link': (sentence) => `[${sentence}](https://lindner.example/)\n`,
  'title of a link': (sentence) => `[a](https://lindner.example/ "${sentence}")\n`,
  'words of an image': (sentence) => `![${sentence}](logo.png)\n`,
  'front matter': (sentence) => `---\nlang: en\ntitle: "${sentence}"\n---\n\nText.\n`,
  'alternative text': (sentence) => `Text <img src="logo.png" alt="${sentence}"> and more.\n`,
};

/** Where HTML does. */
export const html: Forms = {
  paragraph: (sentence) => page(`<p>${sentence}</p>`),
  heading: (sentence) => page(`<h2>${sentence}</h2>`),
  item: (sentence) => page(`<ul><li>one<li>${sentence}</ul>`),
  cell: (sentence) => page(`<table><tr><th>a</th><td>${sentence}</td></tr></table>`),
  description: (sentence) => page(`<dl><dt>a</dt><dd>${sentence}</dd></dl>`),
  emphasis: (sentence) => page(`<p>${around('<strong><em>', '</em></strong>')(sentence)}</p>`),
  references: (sentence) => page(`<p>${encoded(sentence)}</p>`),
  'words of a link': (sentence) => page(`<p><a href="/">${sentence}</a></p>`),
  'title of a link': (sentence) => page(`<p>a <a href="/" title="${sentence}">b</a> c</p>`),
  'alternative text': (sentence) => page(`<p>a <img alt='${sentence}' src="logo.png"> c</p>`),
  'name of a part': (sentence) => page(`<p>a</p><div aria-label="${sentence}"><p>c</p></div>`),
  title: (sentence) => page('<p>a</p>', `<title>${sentence}</title>`),
  'description of the page': (sentence) =>
    page('<p>a</p>', `<meta name="description" content="${sentence}">`),
};

/** Where neither shows words of its own. */
export const silent: Readonly<Record<'markdown' | 'html', Forms>> = {
  markdown: {
    code: around('`', '`'),
    'fenced code': (sentence) => `Text.\n\n\`\`\`\n${sentence}\n\`\`\`\n`,
    'indented code': (sentence) => `Text.\n\n    ${sentence}\n`,
    'code in HTML': around('<code>', '</code>'),
    'alternative text in code': (sentence) => `Text \`<img alt="${sentence}">\` and more.\n`,
    'a list in front matter': (sentence) =>
      `---\ntags: ${/⟦(.*)⟧/u.exec(sentence)?.[1]}\n---\n\nText.\n`,
  },
  html: {
    code: (sentence) => page(`<p>${around('<code>', '</code>')(sentence)}</p>`),
    'code block': (sentence) => page(`<p>a</p><pre>${sentence}</pre><p>b</p>`),
    script: (sentence) => page(`<p>a</p><script>"<img alt='${sentence}'>"</script><p>b</p>`),
    style: (sentence) => page(`<p>a</p><style>/* ${sentence} */</style><p>b</p>`),
    'hint of a box': (sentence) => page(`<p>a <input placeholder="${sentence}"> b</p>`),
    'names for programs': (sentence) =>
      page(`<p>a <i class="${sentence}" data-a="${sentence}">b</i> c</p>`),
    'what is never shown': (sentence) => page(`<p>a</p><p hidden>${sentence}</p><p>b</p>`),
  },
};
