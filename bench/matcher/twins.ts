/**
 * Findings that nothing tells apart: of `a b a b` one `a b` goes, and no reader of the two texts can say which. Which of
 * such a family is new or fixed is not asked, only how many.
 */
export class Twins {
  private readonly parents = new Map<number, number>();

  join(a: number, b: number): void {
    const [left, right] = [this.familyOf(a), this.familyOf(b)];
    if (left !== right) this.parents.set(Math.max(left, right), Math.min(left, right));
  }

  /** The least id of the family. */
  familyOf(id: number): number {
    let at = id;
    for (let next = this.parents.get(at); next !== undefined; next = this.parents.get(at)) at = next;
    return at;
  }
}
