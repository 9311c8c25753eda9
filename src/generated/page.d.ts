/** The page around the policy, for Handlebars.template. */
export declare const pageTemplate: TemplateSpecification;
/** The stylesheet of the page, and its hash as a Content-Security-Policy names it. */
export declare const pageStyle: string;
export declare const pageStyleHash: string;
/** The stylesheet of the fragment. */
export declare const fragmentStyle: string;
