/** Why a pattern is no regular expression with the flag `u`, as the end of a sentence; undefined when it is one. */
export function findPatternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^.*\/[a-z]*: /s, '') : '';
    return `does not compile: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  }
}
