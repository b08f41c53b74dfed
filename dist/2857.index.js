export const id = 2857;
export const ids = [2857];
export const modules = {

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   gG: () => (/* binding */ askGit),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   r9: () => (/* binding */ gitVersion)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);



/** Set by git for its hooks: they would point us at another repository or index than the one we were asked about. */
const LOCAL_VARIABLES = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_INDEX_VERSION',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
    'GIT_GRAFT_FILE',
    'GIT_SHALLOW_FILE',
    'GIT_CEILING_DIRECTORIES',
    'GIT_LITERAL_PATHSPECS',
    'GIT_GLOB_PATHSPECS',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
];
/**
 * Runs git, never through a shell, in English, without prompts and without optional locks.
 * Throws `GIT_MISSING` when there is no git program, `SOURCE_NOT_FOUND` when there is no `cwd`, `GIT_UNSAFE` when git does not trust the owner of the
 * repository, and `GIT_FAILED` for any other exit code that is not allowed.
 */
async function runGit(cwd, args, options = {}) {
    const { endedBy, ...result } = await askGit(cwd, args, options);
    const fine = endedBy === null && [0, ...(options.allow ?? [])].includes(result.code);
    const trouble = fine && result.code === 0 ? undefined : troubleOf(args, result, endedBy);
    if (trouble && (!fine || trouble.code === 'GIT_UNSAFE'))
        throw trouble;
    return result;
}
/**
 * As `runGit`, but whatever git says is an answer, and so is its end by a signal, with code -1. Throws `GIT_MISSING`,
 * `SOURCE_NOT_FOUND`.
 * @param options `signal` ends git when it is aborted
 */
function askGit(cwd, args, { env, input, signal }) {
    return new Promise((resolve, reject) => {
        const child = startGit(cwd, args, env);
        const [stdout, stderr] = [[], []];
        child.stdout.on('data', (piece) => stdout.push(piece));
        child.stderr.on('data', (piece) => stderr.push(piece));
        const stop = () => void child.kill('SIGKILL');
        signal?.addEventListener('abort', stop);
        if (signal?.aborted)
            stop();
        child.on('error', (error) => {
            signal?.removeEventListener('abort', stop);
            reject(startError(error, cwd));
        });
        child.on('close', (code, endedBy) => {
            signal?.removeEventListener('abort', stop);
            const said = Buffer.concat(stderr).toString('utf8');
            resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: said, endedBy });
        });
        // A git that ends without reading all its input says why by its exit code.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
/** As `runGit`, for answers of one line or of UTF-8 text: stdout without its last line feed. */
async function gitText(cwd, args, options = {}) {
    const { stdout } = await runGit(cwd, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Version of the git program, undefined where there is none. */
async function gitVersion() {
    try {
        return (await gitText('.', ['--version'])).replace(/^git version /, '');
    }
    catch (error) {
        if (error instanceof _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
}
/** Starts git with pipes on all three streams; the caller listens for `error` and ends it. */
function startGit(cwd, args, env) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env: gitEnvironment(env), stdio: 'pipe', windowsHide: true });
}
/** The error to throw when git could not be started in `cwd`. */
function startError(error, cwd) {
    if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOENT')
        return error;
    // The system gives one answer for a missing program and a missing folder to start it in.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('SOURCE_NOT_FOUND', `There is no directory ${cwd}.`, { cause: error });
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_MISSING', `git could not be started in ${cwd}.`, {
        cause: error,
        hints: ['Install git 2.31 or newer and put it on the PATH.'],
    });
}
function gitEnvironment(extra) {
    const env = { ...process.env };
    for (const name of LOCAL_VARIABLES)
        delete env[name];
    return { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...extra };
}
function troubleOf(args, result, signal) {
    const said = result.stderr.trim();
    if (said.includes('detected dubious ownership'))
        return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_UNSAFE', 'git does not trust this repository: it belongs to another user.', {
            hints: ['Trust it: git config --global --add safe.directory <path of the repository>'],
            details: { stderr: said },
        });
    const end = signal === null ? `exit code ${result.code}` : `signal ${signal}`;
    const last = said.split('\n').at(-1) ?? '';
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('GIT_FAILED', `git ${args[0]} ended with ${end}${last === '' ? '' : `: ${last}`}`, {
        details: { args, stderr: said },
    });
}
//# sourceMappingURL=program.js.map

/***/ }),

/***/ 8960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   M8: () => (/* binding */ parents),
/* harmony export */   SJ: () => (/* binding */ refExists),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(690);



/**
 * The repository whose worktree holds a directory; undefined when there is none, and inside a bare repository or a
 * `.git` folder. Throws `GIT_MISSING`, `GIT_UNSAFE`.
 */
async function findRepository(dir) {
    const args = [
        'rev-parse',
        '--path-format=absolute',
        '--absolute-git-dir',
        '--git-path',
        'objects',
        '--show-toplevel',
    ];
    const found = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(dir, args, { allow: [128] });
    if (found.code !== 0)
        return undefined;
    const [gitDir, objectsDir, root] = lineOf(found.stdout).split('\n');
    const head = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { allow: [1, 128] });
    return { root, gitDir, objectsDir, head: head.code === 0 ? lineOf(head.stdout) : undefined };
}
/** The commit that a revision names, and its tree. Throws `REF_NOT_FOUND` with the nearest name in the hint. */
async function resolveCommit(repository, revision) {
    const commit = await commitOf(repository, revision);
    const tree = commit === undefined ? undefined : await objectOf(repository, `${commit}^{tree}`);
    if (commit !== undefined && tree !== undefined)
        return { commit, tree };
    const names = await refNames(repository);
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(revision, names);
    const shallow = await isShallow(repository);
    const isId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision);
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REF_NOT_FOUND', `There is no commit ${JSON.stringify(revision)} in ${repository.root}.`, {
        hints: [
            ...(near === undefined ? [] : [`Did you mean ${near}?`]),
            ...(isId ? [`Fetch it first: git fetch origin ${revision}`] : []),
            ...(shallow && !isId
                ? ['The clone is shallow: fetch more history, for example with fetch-depth: 0.']
                : []),
        ],
        details: { revision, shallow },
    });
}
/** Whether a revision names a commit that is here. */
async function refExists(repository, revision) {
    return (await commitOf(repository, revision)) !== undefined;
}
/** The best common ancestor of two revisions that exist; undefined when they share no history (that is here). */
async function mergeBase(repository, a, b) {
    const result = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['merge-base', a, b], { allow: [1] });
    return result.code === 0 ? lineOf(result.stdout) : undefined;
}
/**
 * The parents that a commit itself names, in order. In a shallow clone they may be absent, where the revision `X^`
 * would say that there are none. Throws `REF_NOT_FOUND`.
 */
async function parents(repository, revision) {
    const { commit } = await resolveCommit(repository, revision);
    const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['cat-file', 'commit', commit]);
    const header = stdout.toString('latin1').split('\n\n', 1)[0];
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]);
}
/** Whether history was cut off when this was cloned. */
async function isShallow(repository) {
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, ['rev-parse', '--is-shallow-repository'])) === 'true';
}
/**
 * The bytes of one plain file of a tree; undefined when there is none, or when it is a link or a folder.
 * @param at `env` as `worktreeTree` gives it, for a tree that is in no object store yet
 */
async function readPath(repository, at) {
    const args = ['ls-tree', '-z', '--full-tree', at.tree, '--', at.path];
    const listed = (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { env: at.env })).stdout.toString('utf8');
    const match = /^100[0-7]{3} blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(listed);
    if (!match || match[2] !== at.path)
        return undefined;
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, ['cat-file', 'blob', match[1]], { env: at.env })).stdout;
}
/** Whether git leaves a path of the worktree out of what it would add; false for one beyond a link. */
async function isIgnored(repository, path) {
    const args = ['check-ignore', '--quiet', '--', path];
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { allow: [1, 128] })).code === 0;
}
async function commitOf(repository, revision) {
    // A name that begins with a dash would be read as an option; git allows no such branch or tag.
    if (revision === '' || revision.startsWith('-'))
        return undefined;
    return objectOf(repository, `${revision}^{commit}`);
}
/** The object id that an expression names, undefined when there is none. */
async function objectOf(repository, expression) {
    const args = ['rev-parse', '--verify', '--quiet', expression];
    const { code, stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.root, args, { allow: [1, 128] });
    const oid = lineOf(stdout);
    return code === 0 && /^[0-9a-f]{40,64}$/.test(oid) ? oid : undefined;
}
async function refNames(repository) {
    const args = ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'];
    return (await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(repository.root, args)).split('\n').filter((name) => name !== '');
}
function lineOf(stdout) {
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   Ri: () => (/* binding */ FAIL_ON_WORDS),
/* harmony export */   eh: () => (/* binding */ splitFailOn),
/* harmony export */   sb: () => (/* binding */ defaultConfig),
/* harmony export */   wv: () => (/* binding */ finishConfig)
/* harmony export */ });
/* unused harmony export appSection */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5156);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);


/** What `fail-on` may list, besides severities, each of which means that or worse. */
const FAIL_ON_WORDS = [..._output_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'any', 'surface', 'unknown', 'none'];
/** `fail-on` as one text: `error,unknown`. */
const FAIL_ON_LIST = new RegExp(`^\\s*(${FAIL_ON_WORDS.join('|')})(\\s*,\\s*(${FAIL_ON_WORDS.join('|')}))*\\s*$`);
/** Words of a comma list, each once, in their order; they are not checked. */
function splitFailOn(text) {
    const words = text.split(',').map((word) => word.trim());
    return [...new Set(words.filter(Boolean))];
}
const options = zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.unknown());
/** A step of a user pipeline: a task type, or one with options of its own. */
const step = zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({ task: zod__WEBPACK_IMPORTED_MODULE_1__.string(), options: options.optional() })]);
const limit = zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1);
/** What the GitHub App does in a repository. */
const appSection = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    /** Whether it comments on pull requests. */
    comment: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(true),
    /** Whether it writes check runs. */
    check: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(true),
});
/** `.github/codebatch.yml`. Every key may be left out. */
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
    /** The pipeline of `check`. */
    pipeline: zod__WEBPACK_IMPORTED_MODULE_1__.string().default('check'),
    /** Pipelines of your own: a name, and task types in order. */
    pipelines: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z0-9_-]{1,64}$/), zod__WEBPACK_IMPORTED_MODULE_1__.array(step).min(1)).default({}),
    /** Options by task type, for every pipeline. */
    tasks: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), options).default({}),
    /** Paths whose findings do not count, as in a `.gitignore`. */
    ignore: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).default([]),
    /** Severity by rule; `off` takes a rule out. */
    severity: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string(), zod__WEBPACK_IMPORTED_MODULE_1__["enum"]([..._output_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'off'])).default({}),
    /** What makes a check fail. */
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__.union([zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(FAIL_ON_LIST), zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__["enum"](FAIL_ON_WORDS)).min(1)])
        .default('warning'),
    /** Findings for functions and files of code above these numbers. */
    thresholds: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        complexity: limit.optional(),
        /** Import cycles in all. */
        cycles: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(0).optional(),
        cognitive_complexity: limit.optional(),
        file_lines: limit.optional(),
        function_lines: limit.optional(),
    })
        .optional(),
    limits: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        /** Larger files are not analysed. */
        file_bytes: limit.default(5_000_000),
        /** A file that takes longer is given up. */
        seconds_per_file: zod__WEBPACK_IMPORTED_MODULE_1__.int().min(1).max(3600).default(60),
    })
        .prefault({}),
    /** What the GitHub App does here; it reads this of the base branch, never of a pull request. */
    app: appSection.prefault({}),
    /** What workers of `codebatch schedule` may do here. */
    schedule: zod__WEBPACK_IMPORTED_MODULE_1__.strictObject({
        /** Commands that `@cmd:` may name: `go test **`. Some that do nothing where it is left out. */
        allow: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).optional(),
        /** Whether `@sh:` is run, by a shell and with nothing checked. */
        shell: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().default(false),
        /** Variables that the programs of jobs get besides those that every program needs. */
        env: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of a variable'))
            .default([]),
        /** The command of `#test` by the end of a file's name; `{path}` stands for the file. */
        tests: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_1__.string().min(1)).default({}),
        /** How many jobs of a lane run at once, at most. */
        lanes: zod__WEBPACK_IMPORTED_MODULE_1__.record(zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^-?[0-9]+$/), limit).default({}),
    })
        .prefault({}),
});
/** Turns a checked configuration into the form that is used. */
function finishConfig(config) {
    const steps = (list) => list.map((one) => typeof one === 'string'
        ? { task: one }
        : { task: one.task, ...(one.options ? { options: one.options } : {}) });
    return {
        ...config,
        'fail-on': [config['fail-on']].flat().flatMap(splitFailOn),
        pipelines: Object.fromEntries(Object.entries(config.pipelines).map(([name, list]) => [name, steps(list)])),
    };
}
/** What holds where nothing is said. */
function defaultConfig() {
    return finishConfig(configSchema.parse({}));
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ givenConfigText),
/* harmony export */   Xl: () => (/* binding */ headConfig),
/* harmony export */   g2: () => (/* binding */ CONFIG_FILE),
/* harmony export */   nu: () => (/* binding */ treeConfig),
/* harmony export */   og: () => (/* binding */ configFacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8960);
/* harmony import */ var _records_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9416);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6143);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9296);






/** Where a repository keeps its configuration. */
const CONFIG_FILE = '.github/codebatch.yml';
/**
 * The configuration of the head: its `.github/codebatch.yml`, or the defaults when it has none, or a given file.
 * Throws `CONFIG_INVALID`, and `CONFIG_NOT_FOUND` for a given file that is not there.
 */
async function headConfig(sides, given) {
    return readConfig(await headText(sides, given), given.registry);
}
/**
 * The configuration in the tree of one side, the defaults when the side has no tree or the tree no configuration.
 * Throws `CONFIG_INVALID`.
 */
async function treeConfig(sides, side, registry) {
    return readConfig(await treeText(sides, side), registry);
}
/**
 * The text of a configuration file that a person named.
 * @param shown the file as it was named
 * Throws `CONFIG_NOT_FOUND`.
 */
function givenConfigText(file, shown = file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const why = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error);
        const sentence = why === 'ENOENT'
            ? `There is no configuration file ${shown}.`
            : why === 'EISDIR'
                ? `${shown} is a directory and no configuration file.`
                : `The configuration file ${shown} cannot be read: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`;
        throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('CONFIG_NOT_FOUND', sentence, {
            hints: [`Name a file such as ${CONFIG_FILE}; without --config the tree's own holds.`],
            cause: error,
        });
    }
}
/** What a configuration may name. */
function configFacts(registry) {
    return {
        taskSchemas: new Map([...registry.tasks].map(([type, task]) => [type, task.config])),
        knownPipelines: [...registry.pipelines.keys()],
        knownRules: [...registry.rules, ...Object.keys(_thresholds_js__WEBPACK_IMPORTED_MODULE_5__/* .THRESHOLD_RULES */ .es)],
    };
}
async function readConfig(found, registry) {
    if (!found)
        return (0,_records_config_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb)();
    const { parseConfig } = await __webpack_require__.e(/* import() */ 1830).then(__webpack_require__.bind(__webpack_require__, 1830));
    return parseConfig(found.text, { file: found.file, ...configFacts(registry) });
}
async function headText(sides, given) {
    const { file, inHead } = given;
    if (file !== undefined && inHead === true) {
        const isInside = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) && !file.split(/[\\/]/).includes('..');
        const found = isInside ? await treeText(sides, 'head', file) : undefined;
        if (!found)
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('CONFIG_NOT_FOUND', `The head has no configuration file ${JSON.stringify(file)}.`, {
                hints: [`Without one the head's ${CONFIG_FILE} holds.`],
            });
        return found;
    }
    if (file !== undefined)
        return { file, text: givenConfigText(file) };
    if (sides.repository && sides.head.tree !== undefined)
        return treeText(sides, 'head');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given.root, CONFIG_FILE);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? { file: CONFIG_FILE, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') } : undefined;
}
async function treeText(sides, side, path = CONFIG_FILE) {
    const { tree } = sides[side];
    if (!sides.repository || tree === undefined)
        return undefined;
    const bytes = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(sides.repository, { tree, path, env: sides.gitEnv });
    return bytes && { file: path, text: bytes.toString('utf8') };
}
//# sourceMappingURL=head-config.js.map

/***/ }),

/***/ 9296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ overFileLines),
/* harmony export */   c3: () => (/* binding */ overCycles),
/* harmony export */   cn: () => (/* binding */ readsLinesAlone),
/* harmony export */   es: () => (/* binding */ THRESHOLD_RULES),
/* harmony export */   zK: () => (/* binding */ overThresholds)
/* harmony export */ });
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);


/** Rules that exist only where the configuration sets a threshold. */
const THRESHOLD_RULES = {
    M001: 'cyclomatic complexity of a function',
    M002: 'cognitive complexity of a function',
    M003: 'lines of a function',
    M004: 'lines of a file',
    M005: 'import cycles in all',
};
/** True for rules that say the same of a file whether it parses or not; the number of its lines is one of them. */
function readsLinesAlone(code, registry) {
    return code === 'M004' || registry.textRules.has(code);
}
/**
 * Diagnostics for functions above the configured thresholds, placed at the function's name. Applied when findings
 * are read: a changed threshold recomputes nothing.
 */
function overThresholds(symbols, thresholds) {
    return symbols.flatMap((symbol) => {
        if (symbol.complexity === undefined)
            return [];
        const over = (code, value, limit) => limit === undefined || value <= limit ? [] : [diagnosticAt(symbol, code, { value, limit })];
        return [
            ...over('M001', symbol.complexity, thresholds.complexity),
            ...over('M002', symbol.cognitive_complexity ?? 0, thresholds.cognitive_complexity),
            ...over('M003', symbol.end_line - symbol.line + 1, thresholds.function_lines),
        ];
    });
}
/** A diagnostic at the top of a file of code that has more lines, blank ones included, than configured. */
function overFileLines(metrics, limit) {
    const valueOf = (name) => metrics.find(({ metric }) => metric === name)?.value;
    const [filled, blank] = [valueOf('loc'), valueOf('loc_blank')];
    // Only code has its blank lines counted.
    if (limit === undefined || typeof filled !== 'number' || typeof blank !== 'number')
        return [];
    const lines = filled + blank;
    if (lines <= limit)
        return [];
    return [
        {
            kind: 'diagnostic',
            severity: 'warning',
            code: 'M004',
            message: `The file has ${lines} lines, above ${limit}`,
            value: lines,
            line: 1,
            column: 1,
            col: 1,
            end_line: 1,
            end_column: 1,
        },
    ];
}
/** One diagnostic at the first of all import cycles, where there are more of them than configured. */
function overCycles(facts, limit) {
    if (limit === undefined)
        return undefined;
    const cycles = [...facts].flatMap(([path, list]) => list.flatMap((fact) => (fact.kind === 'diagnostic' && fact.code === 'C001' ? [{ path, fact }] : [])));
    const [first] = cycles.sort((a, b) => (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path) || a.fact.line - b.fact.line);
    if (!first || cycles.length <= limit)
        return undefined;
    const message = `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cycles.length, 'import cycle')}, above ${limit}`;
    return {
        path: first.path,
        diagnostic: { ...first.fact, code: 'M005', severity: 'warning', message, value: cycles.length },
    };
}
function diagnosticAt(symbol, code, measured) {
    const what = { M001: 'Complexity', M002: 'Cognitive complexity', M003: 'Length' }[code];
    const unit = code === 'M003' ? ' lines' : '';
    return {
        kind: 'diagnostic',
        severity: 'warning',
        code,
        message: `${what} of '${symbol.qualified_name}' is ${measured.value}${unit}, above ${measured.limit}`,
        value: measured.value,
        line: symbol.line,
        column: symbol.column,
        col: symbol.column,
        end_line: symbol.line,
        end_column: symbol.column + symbol.name.length,
        symbol: symbol.qualified_name,
    };
}
//# sourceMappingURL=thresholds.js.map

/***/ })

};
