import { Chalk } from 'chalk';

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

export function makePaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
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
