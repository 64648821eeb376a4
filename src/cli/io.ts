/** What a command may touch of the world, besides reading plans and writing outputs. */
export interface Io {
  /** Absolute working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The report, and nothing else. */
  readonly stdout: Output;
  /** Everything else: what was read, what was written, what went wrong. */
  readonly stderr: Output;
}

export interface Output {
  write(text: string): void;
  readonly color: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Somebody looks at it: it may be cleared. */
  readonly isTerminal?: boolean;
}

/** 0 clean, 1 findings, 2 the tool could not do its work. */
export type ExitCode = 0 | 1 | 2;
