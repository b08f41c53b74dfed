/** Lets work be done one piece after the other. */
export class Turn {
  private last: Promise<unknown> = Promise.resolve();

  /** Does the work when all that was given before has ended. Throws as the work does. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
