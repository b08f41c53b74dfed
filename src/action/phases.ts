/** How long the parts of a job took, for people. */
export class Phases {
  private readonly times = new Map<string, number>();

  /** Does the work as part of a phase. */
  async measure<T>(phase: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.add(phase, performance.now() - started);
    }
  }

  /** Counts time that was measured elsewhere. */
  add(phase: string, ms: number): void {
    this.times.set(phase, (this.times.get(phase) ?? 0) + ms);
  }

  /** What all of them took so far, in whole milliseconds. */
  totalMs(): number {
    return Math.round([...this.times.values()].reduce((sum, ms) => sum + ms, 0));
  }

  /** A markdown table of one row. Names of phases are ours. */
  table(): string {
    const names = [...this.times.keys()];
    const cells = [...this.times.values()].map((ms) => `${(ms / 1000).toFixed(1)} s`);
    return [names, names.map(() => '---:'), cells].map((row) => `| ${row.join(' | ')} |\n`).join('');
  }
}
