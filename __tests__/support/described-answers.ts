import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Described {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { content: Record<string, { schema: object }> }> }>
  >;
}

/** Holds real answers against the description that the server gives of them. */
export class DescribedAnswers {
  /** `post /v1/claims` and so on: routes whose success was seen. */
  readonly seen = new Set<string>();
  private readonly description: Described;
  private readonly ajv = new Ajv2020({ strict: true, allErrors: true, formats: { binary: true } });
  private readonly known = new Map<object, ValidateFunction>();

  constructor(description: unknown) {
    this.description = description as Described;
  }

  get routes(): string[] {
    return Object.entries(this.description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
  }

  /** What is wrong with an answer, empty when it is as described. */
  async mistakes(method: string, path: string, answer: Response): Promise<string[]> {
    const pattern = this.patternOf(path.split('?')[0]!);
    const name = `${method.toLowerCase()} ${pattern}`;
    const responses = pattern && this.description.paths[pattern]![method.toLowerCase()]?.responses;
    if (!responses) return [`${method} ${path} is not described`];
    const described = responses[answer.status] ?? responses[`${String(answer.status)[0]}XX`];
    const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
    const schema = described?.content[type]?.schema;
    if (!schema) return [`${name} answers ${answer.status} with ${type}, which is not described`];
    if (answer.ok) this.seen.add(name);
    if (!type.endsWith('json')) return [];
    const validate = this.known.get(schema) ?? this.ajv.compile(schema);
    this.known.set(schema, validate);
    return validate(await answer.clone().json()) ? [] : [`${name}: ${this.ajv.errorsText(validate.errors)}`];
  }

  private patternOf(path: string): string | undefined {
    const paths = Object.keys(this.description.paths);
    const matches = (pattern: string): boolean =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
    return paths.find((pattern) => pattern === path) ?? paths.find(matches);
  }
}
