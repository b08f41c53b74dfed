import { signatureKey, signatureParts, type Parameter, type SignatureParts } from './signature.ts';

/** What differs between two signatures whose keys differ, in one clause. */
export function signatureChange(base: string, head: string): string {
  const before = withoutCommon(base, head);
  const after = withoutCommon(head, base);
  if (before.length === 0) return clause(after.length, 'overload', 'added');
  if (after.length === 0) return clause(before.length, 'overload', 'removed');
  if (before.length > 1 || after.length > 1) return 'the declarations changed';
  return declarationChange(signatureParts(before[0]!), signatureParts(after[0]!));
}

/** Lines that the other signature does not have, as a multiset. */
function withoutCommon(signature: string, other: string): string[] {
  const left = signatureKey(other).split('\n');
  return signature.split('\n').filter((line) => {
    const at = left.indexOf(signatureKey(line));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function declarationChange(base: SignatureParts, head: SignatureParts): string {
  if (base.before !== head.before) return 'the declaration changed';
  if (base.members && head.members)
    return listChange(base.members, head.members, 'member') ?? 'the declaration changed';
  if (!base.parameters || !head.parameters) return 'the declaration changed';
  const parameters = listChange(base.parameters, head.parameters, 'parameter');
  const result = base.after === head.after ? undefined : 'the return type changed';
  return [parameters, result].filter((part) => part !== undefined).join(' and ') || 'the declaration changed';
}

type Noun = 'parameter' | 'member';

function listChange(base: readonly Parameter[], head: readonly Parameter[], noun: Noun): string | undefined {
  const had = new Set(base.map(({ name }) => name));
  const has = new Set(head.map(({ name }) => name));
  const removed = base.filter(({ name }) => !has.has(name));
  const added = head.filter(({ name }) => !had.has(name));
  if (removed.length > 0 && removed.length === added.length && base.length === head.length)
    return clause(removed.length, noun, 'replaced');
  const parts = [
    ...(removed.length > 0 ? [clause(removed.length, noun, 'removed')] : []),
    ...(added.length > 0 ? [additions(added, head, noun)] : []),
  ];
  if (parts.length > 0) return parts.join(' and ');
  const order = (list: readonly Parameter[]): string => list.map(({ name }) => name).join();
  if (order(base) !== order(head)) return `the ${noun}s were reordered`;
  const changed = base.filter(({ text }, at) => text !== head[at]!.text).length;
  return changed === 0 ? undefined : clause(changed, noun, 'changed');
}

/** What may be left out, for parameters behind all others, breaks nobody, and the clause says so. */
function additions(added: readonly Parameter[], head: readonly Parameter[], noun: Noun): string {
  const isLast =
    noun === 'member' || head.slice(-added.length).every((parameter) => added.includes(parameter));
  const isHarmless = isLast && added.every(({ isOptional }) => isOptional);
  return clause(added.length, isHarmless ? `optional ${noun}` : noun, 'added');
}

function clause(count: number, noun: string, verb: 'added' | 'removed' | 'replaced' | 'changed'): string {
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
  const [subject, was] = count === 1 ? [`${article} ${noun}`, 'was'] : [`${count} ${noun}s`, 'were'];
  return verb === 'changed' ? `${subject} changed` : `${subject} ${was} ${verb}`;
}
