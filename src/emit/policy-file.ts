/** The name of a policy's file: the main language has none in its name. */
export function policyFile(language: string, at: number, extension: string): string {
  return at === 0
    ? `public/privacy-policy.${extension}`
    : `public/privacy-policy.${language}.${extension}`;
}
