import { type FSWatcher, watch } from 'node:fs';

/** Watches folders, not files: a file that is saved by putting another in its place would be lost. */
export class FolderWatchers {
  private readonly watchers = new Map<string, FSWatcher | undefined>();

  constructor(private readonly onChange: () => void) {}

  /** Begins to watch those that are not watched yet. */
  add(folders: readonly string[]): void {
    for (const folder of folders) if (!this.watchers.has(folder)) this.watchers.set(folder, this.open(folder));
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher?.close();
  }

  private open(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, this.onChange);
      // A folder that goes away, or a system that has no watchers left: polling sees the rest.
      return watcher.on('error', () => watcher.close());
    } catch {
      return undefined;
    }
  }
}
