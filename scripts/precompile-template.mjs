import Handlebars from 'handlebars';

/** Rewrites every `{{x}}` to `{{bind x}}`, so that a value can only enter as a mark. */
class Binder extends Handlebars.Visitor {
  constructor(name) {
    super();
    this.mutating = true;
    this.name = name;
  }

  MustacheStatement(node) {
    super.MustacheStatement(node);
    if (!node.escaped) {
      throw new Error(
        `${this.name}:${node.loc.start.line}: {{{…}}} is not allowed; values are bound`,
      );
    }
    const inner =
      node.params.length > 0 || node.hash
        ? {
            type: 'SubExpression',
            path: node.path,
            params: node.params,
            hash: node.hash,
            loc: node.loc,
          }
        : node.path;
    const parts = ['bind'];
    const path = {
      type: 'PathExpression',
      original: 'bind',
      parts,
      depth: 0,
      data: false,
      loc: node.loc,
    };
    return { ...node, path, params: [inner], hash: undefined, escaped: false };
  }

  PartialStatement(node) {
    throw new Error(`${this.name}:${node.loc.start.line}: partials are not used in templates`);
  }
}

/** The code of one section's template; its values arrive through the `bind` helper only. */
export function precompileTemplate(source, name) {
  const ast = Handlebars.parse(source);
  new Binder(name).accept(ast);
  const knownHelpers = { bind: true, law: true };
  const code = Handlebars.precompile(ast, { knownHelpers, knownHelpersOnly: true, strict: false });
  return withoutUnread(code);
}

/** Takes out the places that no helper reads, and what only older runtimes need: a third of the code. */
function withoutUnread(code) {
  const place = '\\{"line":\\d+,"column":\\d+\\}';
  return code
    .replace(new RegExp(`,"loc":\\{"start":${place},"end":${place}\\}`, 'g'), '')
    .replace(/ \|\| function\(parent, propertyName\) \{.*?return undefined\s*\}/gs, '');
}
