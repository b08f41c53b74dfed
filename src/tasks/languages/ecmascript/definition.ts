/** What names are qualified with. An `object` is a literal under a name; functions without a name make none. */
export interface Definition {
  readonly kind: 'module' | 'function' | 'class' | 'object' | 'enum' | 'namespace';
  readonly name: string;
  readonly qualifiedName: string;
  /** Plain name of the innermost function, class, enum or namespace around, or `module`: not of objects. */
  readonly scopeName: string;
  /** Qualified name of the innermost function or class around, itself included; empty at module level. */
  readonly enclosing: string;
  /** True for methods, whose own name is called through `this`. */
  readonly isMethod: boolean;
}

export const MODULE: Definition = {
  kind: 'module',
  name: 'module',
  qualifiedName: '',
  scopeName: 'module',
  enclosing: '',
  isMethod: false,
};

/** The qualified name of something defined in `owner`. */
export function qualify(owner: Definition, name: string): string {
  return owner.qualifiedName === '' ? name : `${owner.qualifiedName}.${name}`;
}

/** A definition inside another one. */
export function define(
  owner: Definition,
  kind: Exclude<Definition['kind'], 'module'>,
  name: string,
  options: { qualifiedName?: string; isMethod?: boolean } = {},
): Definition {
  const qualifiedName = options.qualifiedName ?? qualify(owner, name);
  return {
    kind,
    name,
    qualifiedName,
    scopeName: kind === 'object' ? owner.scopeName : name,
    enclosing: kind === 'function' || kind === 'class' ? qualifiedName : owner.enclosing,
    isMethod: options.isMethod === true,
  };
}
