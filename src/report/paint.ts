/** What colours mean here; without colour every one of them is the text itself. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  dim(text: string): string;
  mark(text: string): string;
  link(text: string): string;
}

const asIs = (text: string) => text;

export const PLAIN: Paint = {
  error: asIs,
  warning: asIs,
  good: asIs,
  strong: asIs,
  dim: asIs,
  mark: asIs,
  link: asIs,
};

/** The colours of a terminal. chalk is loaded only where there are any. */
export async function loadPaint(color: boolean): Promise<Paint> {
  if (!color) return PLAIN;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    good: chalk.green,
    strong: chalk.bold,
    dim: chalk.dim,
    mark: chalk.red,
    link: chalk.cyan,
  };
}
