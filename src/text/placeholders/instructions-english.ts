import { finds } from './phrases.ts';

const part = '(?:paragraph|section|sentence|clause|line|part|instruction|block|text|bullet|row)s?';

/** What English templates say to their author. */
export const english = finds(`
  (?:delete|remove|replace|adapt|customi[sz]e|edit|omit|keep|use|include) this
    ${part} (?:if|when|unless|as|with|to|before|only);
  (?:delete|remove|omit|keep|use|adapt) the (?:following|above|below|previous) ${part};
  (?:delete|remove) if (?:not applicable|you do not|you don['’]t|this does not|not used);
  (?:delete|strike out|tick|complete|amend) (?:as|where) (?:not )?(?:appropriate|applicable|necessary);
  delete whichever (?:is|does|one); keep one of the (?:following )?(?:options|versions|alternatives|paragraphs|sentences);
  replace (?:this|the (?:text|words?|name|placeholders?|brackets?)) (?:with|by) (?:your|the (?:name|text|actual));
  (?:replace|delete|remove|update|edit|change)(?: this| the| all)?(?: ${part}| placeholders?)? before
    (?:publishing|publication|posting|launch|going live|go-live);
  please (?:fill in|complete|insert|supplement|adapt|replace|customi[sz]e|modify|edit|add)
    (?:here|this (?:${part})|your (?:company|business|firm));
  please (?:fill in|insert|supplement|replace|add)
    the (?:name|address|information|details) of (?:your|the (?:company|provider|controller|service));
  if you (?:use|do not use|don['’]t use|have no|do not have|have) [^.\\n\\]]{1,60},? (?:please )?
    (?:delete|remove|supplement|complete|fill in|adapt|describe) (?:this|the) ${part};
  (?:replace|delete|remove|fill in|complete) (?:all |any |the )?(?:bracketed|highlighted|placeholder) (?:text|parts?|fields?|sections?|words?|brackets);
  replace this (?:text|placeholder); fill in (?:here|below);
  fill in (?:your|the) (?:company|business|firm|organi[sz]ation|controller)(?:['’]s)?;
  insert (?:your|the) (?:company|business|name|date|link|website)(?! (?:of|on|into|field));
  insert (?:here|name|company|date|address|link); suggested (?:text|wording|language)(?=\\s*:);
  (?:placeholder|dummy|filler|boilerplate) (?:text|document|policy|page|content);
  (?:this is (?:a|just a|only a) )(?:template|draft|placeholder|boilerplate|sample)(?! of);
  this (?:template|sample|generic policy|boilerplate) (?:is|was|should|must|does not|is not);
  this (?:is a )?sample (?:privacy )?(?:policy|notice); this (?:document|policy|text) is an? (?:example|template);
  (?:adapt|customi[sz]e|tailor|adjust|modify) (?:it|this|the (?:text|template|policy)|these?)
    (?:text |template |policy )?(?:to|for) your (?:own )?(?:needs|situation|business|company|organi[sz]ation|practices|service);
  not (?:yet )?(?:been )?legally reviewed; how to use this template;
  do not publish (?:this|before|until|yet);
  (?:check|verify|confirm) (?:if|whether|that) this (?:is true|applies|is correct|is accurate) (?:for|to|in) your;
  (?:have|get) this (?:policy|document|text|template|notice|draft) (?:reviewed|checked) by (?:a|your) (?:lawyer|attorney|legal|solicitor);
  consult (?:a|an|your) (?:lawyer|attorney|solicitor|legal (?:counsel|professional|expert|advisor)) before (?:using|publishing|you publish|adopting);
  we recommend (?:that you )?consult(?:ing)? (?:a|an|with) (?:lawyer|attorney|legal);
  (?:does|should) not (?:constitute|replace|be (?:taken|considered) as) legal advice(?=[^.]{0,40}template);
  how (?:do|can) you (?:ensure|make sure) (?:that )?your privacy (?:policy|notice|statement);
  your privacy (?:policy|notice|statement) (?:must|should|needs to|has to) (?:state|mention|include|contain|explain|describe)`);
