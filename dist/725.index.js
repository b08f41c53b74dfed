export const id = 725;
export const ids = [725];
export const modules = {

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerSnapshot: () => (/* binding */ registerSnapshot)
/* harmony export */ });
/* harmony import */ var _engine_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(968);
/* harmony import */ var _records_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1315);
/* harmony import */ var _store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8459);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5822);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7499);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4953);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2848);








/** `codebatch snapshot DIR`, `snapshot list`, `snapshot show` */
const registerSnapshot = (program, face) => {
    const snapshot = program.command('snapshot').description('freeze a directory, or look at snapshots');
    registerTake(snapshot, face);
    registerList(snapshot, face);
    registerShow(snapshot, face);
};
function registerTake(snapshot, face) {
    const command = snapshot
        .command('take <dir>', { isDefault: true })
        .description('freeze a directory as a snapshot; the word "take" may be left out');
    (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(command))
        .option('--id <id>', 'an id of your own instead of the one that follows from the content')
        .option('--metadata <json>', 'a JSON object to keep with it', _command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonObject */ .o$)
        .action((dir, options) => take(face, dir, options));
}
async function take({ env, output }, dir, options) {
    const { store } = (0,_store_store_js__WEBPACK_IMPORTED_MODULE_3__/* .initStore */ .k$)(options.store, env);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .startProgress */ .o)({ label: 'snapshot', output });
    try {
        const { record, existed } = await (0,_engine_snapshot_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotDirectory */ .gN)({
            dir,
            store,
            env,
            ...(options.id === undefined ? {} : { id: (0,_records_header_js__WEBPACK_IMPORTED_MODULE_1__/* .checkId */ .ij)(options.id, 'snapshot') }),
            ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
        }, (done, total) => progress.update(done, total));
        progress.stop();
        output.result({ ...record, existed }, () => [
            `${existed ? 'The snapshot stands already' : 'Created snapshot'}: ${record.snapshot_id}`,
            ...describe(record),
        ].join('\n'));
    }
    finally {
        progress.stop();
    }
}
function registerList(snapshot, { output }) {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(snapshot.command('list').description('list the snapshots of a store'))).action((options) => {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(options);
        const records = (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .listSnapshots */ .Cb)(store).map((id) => (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .RA)(store, id));
        output.result(records, () => records.length === 0
            ? 'No snapshots found.'
            : (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTable */ .b)(['SNAPSHOT', 'FILES', 'BYTES'], records.map((record) => [record.snapshot_id, record.file_count, record.total_bytes])));
    });
}
function registerShow(snapshot, { output }) {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonOption */ .Ec)((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOption */ .XS)(snapshot.command('show <id>').description('show one snapshot')))
        .option('--files', 'with its files')
        .action((id, options) => {
        const store = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .storeOf */ .xX)(options);
        const record = (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .readSnapshot */ .RA)(store, id);
        const files = options.files ? (0,_store_snapshots_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileIndex */ .zl)(store, id) : undefined;
        output.result(files ? { ...record, files } : record, () => [
            `Snapshot: ${record.snapshot_id}`,
            `Created: ${record.created_at}`,
            ...describe(record),
            ...(files
                ? [
                    '',
                    (0,_table_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTable */ .b)(['PATH', 'SIZE', 'LANG'], files.map((file) => [file.path, file.size, file.lang_hint ?? ''])),
                ]
                : []),
        ].join('\n'));
    });
}
function describe(record) {
    const warnings = record.warnings ?? [];
    return [
        `Files: ${record.file_count}`,
        `Total bytes: ${record.total_bytes}`,
        ...(warnings.length > 0 ? [`${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(warnings.length, 'warning')}:`] : []),
        ...warnings.slice(0, 10).map((warning) => `  ${warning.message}`),
        ...(warnings.length > 10 ? [`  … and ${warnings.length - 10} more (--json shows all)`] : []),
    ];
}
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
/* harmony import */ var cli_progress__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8502);

/** Where there is no screen, a line is written this often. */
const LINE_EVERY_MS = 5000;
/** A bar is worth drawing only for work that lasts. */
const DRAW_AFTER_MS = 300;
const SILENT = { update: () => undefined, stop: () => undefined };
/** Shows how far long work is, on stderr: a bar on a screen, a line every few seconds elsewhere, nothing when quiet. */
function startProgress({ label, output, now = () => performance.now(), }) {
    const stream = output.progressStream;
    if (output.quiet)
        return SILENT;
    if (stream.isTTY)
        return barOn(stream, { label, now });
    return output.json ? SILENT : linesOn(stream, { label, now });
}
function barOn(stream, { label, now }) {
    const bar = new cli_progress__WEBPACK_IMPORTED_MODULE_0__.SingleBar({
        stream,
        clearOnComplete: true,
        // Nothing of the screen is switched off: whoever presses Ctrl-C finds the cursor and line wrapping as they were.
        hideCursor: false,
        linewrap: true,
        format: `{label} [{bar}] {percentage}% | {value}/{total} | {rate}/s | {eta_formatted} left`,
        etaBuffer: 200,
    }, cli_progress__WEBPACK_IMPORTED_MODULE_0__.Presets.legacy);
    let current = label;
    let started = now();
    let drawn = false;
    const stop = () => {
        if (drawn)
            bar.stop();
        drawn = false;
    };
    return {
        update(done, total, next = label) {
            if (next !== current) {
                stop();
                current = next;
                started = now();
            }
            const elapsed = now() - started;
            if (elapsed < DRAW_AFTER_MS || total === 0)
                return;
            const payload = { label: current, rate: Math.round((1000 * done) / elapsed) };
            if (!drawn)
                bar.start(total, done, payload);
            drawn = true;
            bar.setTotal(total);
            bar.update(done, payload);
        },
        stop,
    };
}
function linesOn(stream, { label, now }) {
    let last = now();
    return {
        update(done, total, next = label) {
            if (now() - last < LINE_EVERY_MS)
                return;
            last = now();
            stream.write(`${next}: ${done} of ${total}\n`);
        },
        stop: () => undefined,
    };
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1319);

/** A plain table: columns two spaces apart, numbers to the right, a line of dashes under the header. */
function renderTable(header, rows) {
    const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(cell))));
    const widths = header.map((title, column) => cells.reduce((width, row) => Math.max(width, row[column].length), title.length));
    const right = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
    const line = (row) => row
        .map((cell, column) => (right[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd();
    return [line(header), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   h5: () => (/* binding */ startError),
/* harmony export */   q_: () => (/* binding */ gitText)
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
function runGit(cwd, args, options = {}) {
    return new Promise((resolve, reject) => {
        const child = startGit(cwd, args, options.env);
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (piece) => stdout.push(piece));
        child.stderr.on('data', (piece) => stderr.push(piece));
        child.on('error', (error) => reject(startError(error, cwd)));
        child.on('close', (code, signal) => {
            const result = {
                code: code ?? -1,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
            };
            const fine = signal === null && [0, ...(options.allow ?? [])].includes(result.code);
            const trouble = fine && result.code === 0 ? undefined : troubleOf(args, result, signal);
            if (trouble && (!fine || trouble.code === 'GIT_UNSAFE'))
                reject(trouble);
            else
                resolve(result);
        });
        // A git that ends without reading all its input says why by its exit code.
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input);
    });
}
/** As `runGit`, for answers of one line or of UTF-8 text: stdout without its last line feed. */
async function gitText(cwd, args, options = {}) {
    const { stdout } = await runGit(cwd, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
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
/* harmony export */   SJ: () => (/* binding */ refExists),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* unused harmony export parents */
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
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('REF_NOT_FOUND', `There is no commit ${JSON.stringify(revision)} in ${repository.root}.`, {
        hints: [
            ...(near === undefined ? [] : [`Did you mean ${near}?`]),
            ...(shallow ? ['The clone is shallow: fetch more history, for example with fetch-depth: 0.'] : []),
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
    const { stdout } = await runGit(repository.root, ['cat-file', 'commit', commit]);
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ buildFileRecord),
/* harmony export */   Mz: () => (/* binding */ fileSchema),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8816);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4466);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1315);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1988);





/** One line of `files.index.jsonl`. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
    schema_version: _header_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
    /** Relative, `/`-separated, no `.` or `..` segment. */
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    /** Lower-cased path: equal keys collide on case-insensitive systems. */
    path_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
    object: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br,
    size: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(0),
    lang_hint: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
});
function buildFileRecord(path, object, size) {
    const hint = (0,_language_js__WEBPACK_IMPORTED_MODULE_3__/* .languageHint */ .Ob)(path);
    return {
        schema_version: 1,
        path,
        path_key: path.toLowerCase(),
        object,
        size,
        ...(hint === undefined ? {} : { lang_hint: hint }),
    };
}
function compareFiles(a, b) {
    return (0,_util_json_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStrings */ .Kt)(a.path, b.path);
}
//# sourceMappingURL=file.js.map

/***/ }),

/***/ 1988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ languageHint),
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/** Languages that have a grammar here; everything else is text. */
const LANGUAGES = ['python', 'javascript', 'typescript', 'tsx'];
const PARSED = {
    py: 'python',
    pyi: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
};
const HINTS = {
    ...PARSED,
    tsx: 'typescript',
    cs: 'csharp',
    java: 'java',
    go: 'go',
    rs: 'rust',
    c: 'c',
    h: 'c',
    cpp: 'cpp',
    cc: 'cpp',
    hpp: 'cpp',
    rb: 'ruby',
    php: 'php',
    swift: 'swift',
    kt: 'kotlin',
    scala: 'scala',
    r: 'r',
    sql: 'sql',
    sh: 'shell',
    bash: 'shell',
    zsh: 'shell',
    ps1: 'powershell',
    md: 'markdown',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    xml: 'xml',
    html: 'html',
    css: 'css',
    scss: 'scss',
    sass: 'sass',
    less: 'less',
};
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}
/** `a.constructor` is a file name too: only what the table itself holds counts. */
function own(table, extension) {
    return Object.hasOwn(table, extension) ? table[extension] : undefined;
}
/** The grammar for a path by its extension, or undefined for plain text. */
function languageOf(path) {
    return own(PARSED, extensionOf(path));
}
/** What `lang_hint` of an index line says, or undefined when nothing is known. */
function languageHint(path) {
    return own(HINTS, extensionOf(path));
}
//# sourceMappingURL=language.js.map

/***/ }),

/***/ 131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ folderNames),
/* harmony export */   m: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2706);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7499);




/** Names of the folders inside a folder, sorted; none when it is absent. */
function folderNames(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map((entry) => entry.name)
            .sort(_util_json_js__WEBPACK_IMPORTED_MODULE_2__/* .compareStrings */ .Kt);
    }
    catch (error) {
        if ((0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT' || (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOTDIR')
            return [];
        throw error;
    }
}
/** The error for an id that names nothing, with the nearest ids that do. */
function notFound(noun, id, known) {
    const near = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(id, known);
    const list = known.length === 0 ? 'there are none' : `${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`;
    return new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${noun.toUpperCase()}_NOT_FOUND`, `There is no ${noun} ${JSON.stringify(id)} in the store.`, {
        hints: [near === undefined ? `Known: ${list}.` : `Did you mean ${near}?`],
        details: { id, known: known.slice(0, 20) },
    });
}
//# sourceMappingURL=listing.js.map

/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iM: () => (/* binding */ getObject),
  Qf: () => (/* binding */ hasObject),
  nf: () => (/* binding */ openObjectWriter),
  $R: () => (/* binding */ putObject),
  fk: () => (/* binding */ putObjectFile),
  ut: () => (/* binding */ readPieces),
  g6: () => (/* binding */ syncObjects),
  Jo: () => (/* binding */ syncObjectsPooled)
});

// UNUSED EXPORTS: getContent, putContent

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./build/src/records/digest.js
var records_digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
;// CONCATENATED MODULE: ./build/src/records/chunk-manifest.js



/** Larger content of an output is cut into objects of this size; the output then names a manifest. */
const chunk_manifest_CHUNK_SIZE = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/** An object that lists the chunks of larger content, in order. */
const chunk_manifest_chunkManifestSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.chunk_manifest'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    kind: schemas/* string */.YjP(),
    format: schemas/* string */.YjP(),
    chunks: schemas/* array */.YOg(schemas/* looseObject */._H3({ object: records_digest/* digest */.br, size: schemas/* int */.Whr().min(0), index: schemas/* int */.Whr().min(0) })),
    total_bytes: schemas/* int */.Whr().min(0),
    chunk_size: schemas/* int */.Whr().min(1),
});
//# sourceMappingURL=chunk-manifest.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
;// CONCATENATED MODULE: ./build/src/store/objects.js









/** Written since the last sync, by store. An object counts as stored only after `syncObjects`. */
const unsynced = new Map();
const COPY_BUFFER = 1024 * 1024;
/** From this many files on, one call for the whole file system is cheaper than one for each. */
const WORTH_ONE_SYNC = 64;
/** An object that was there already may come from a writer that died before its sync; the system writes back by then. */
const SURELY_SYNCED_MS = 120_000;
/**
 * Stores bytes under their digest; already there is success. A file that is there but torn or damaged is replaced.
 * Durable only after `syncObjects`.
 */
function putObject(store, bytes) {
    const digest = (0,records_digest/* digestOf */.ol)(bytes);
    if (isWhole(store, digest, bytes.length))
        return digest;
    const temporary = newTemporary(store);
    try {
        const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
        try {
            writeWhole(file, bytes);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        place(store, temporary, digest);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    return digest;
}
/** Stores an object whose digest is known only at its end, in constant memory. */
function openObjectWriter(store) {
    const temporary = newTemporary(store);
    const file = (0,external_node_fs_.openSync)(temporary, 'wx', 0o644);
    const hash = (0,json/* sha256Stream */.kI)();
    let size = 0;
    return {
        write(piece) {
            hash.update(piece);
            writeWhole(file, piece);
            size += piece.length;
        },
        finish() {
            (0,external_node_fs_.closeSync)(file);
            const digest = `sha256:${hash.hex()}`;
            if (isWhole(store, digest, size))
                (0,external_node_fs_.rmSync)(temporary);
            else
                place(store, temporary, digest);
            return { digest, size };
        },
        abort() {
            (0,external_node_fs_.closeSync)(file);
            (0,external_node_fs_.rmSync)(temporary, { force: true });
        },
    };
}
/**
 * Copies an open file into the store without holding it in memory.
 * @param file descriptor open for reading
 * @returns the digest and size of what was read
 */
function putObjectFile(store, file) {
    const writer = openObjectWriter(store);
    try {
        for (const piece of readPieces(file))
            writer.write(piece);
    }
    catch (error) {
        writer.abort();
        throw error;
    }
    return writer.finish();
}
function hasObject(store, digest) {
    return (0,external_node_fs_.existsSync)((0,layout/* objectFile */.e)(store.root, digest));
}
/** Throws `OBJECT_UNAVAILABLE` when it is not there and `OBJECT_CORRUPT` when the bytes are not those of the digest. */
function getObject(store, digest) {
    let bytes;
    try {
        bytes = (0,external_node_fs_.readFileSync)((0,layout/* objectFile */.e)(store.root, digest));
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
        throw new errors/* UserError */.yo('OBJECT_UNAVAILABLE', `Object ${digest} is not in the store.`, {
            hints: ['Take the snapshot again: codebatch snapshot DIR --store …'],
        });
    }
    if ((0,records_digest/* digestOf */.ol)(bytes) === digest)
        return bytes;
    throw new errors/* UserError */.yo('OBJECT_CORRUPT', `Object ${digest} was damaged: its bytes have another digest.`, {
        hints: ['Take the snapshot again from the same files: a damaged object is replaced.'],
        details: { path: (0,layout/* objectFile */.e)(store.root, digest) },
    });
}
/** Syncs all objects written since the last call: call it before writing the record that makes them reachable. */
function syncObjects(store) {
    const paths = takeUnsynced(store);
    for (const path of paths)
        (0,durable/* syncPath */.Z8)(path);
    for (const folder of foldersOf(store, paths))
        (0,durable/* syncDirectory */.zR)(folder);
}
/**
 * As `syncObjects`, for whole snapshots: thousands of small files are synced by one call for their file system where the
 * system has one (`sync --file-system` of GNU coreutils, which is syncfs(2)), else many at a time.
 */
async function syncObjectsPooled(store) {
    const paths = takeUnsynced(store);
    if (paths.length >= WORTH_ONE_SYNC && (await (0,durable/* syncFileSystem */.r1)(store.root)))
        return;
    await (0,durable/* syncPaths */.yd)(paths);
    await (0,durable/* syncPaths */.yd)(process.platform === 'win32' ? [] : foldersOf(store, paths));
}
/**
 * Stores the content of an output. More than `CHUNK_SIZE` bytes are cut into chunks, and a manifest names them.
 * @returns the fields that name it in the output
 */
function putContent(store, given) {
    const bytes = Buffer.from(given.content);
    if (bytes.length <= CHUNK_SIZE)
        return { object: putObject(store, bytes), format: 'json' };
    const chunks = [];
    for (let start = 0; start < bytes.length; start += CHUNK_SIZE) {
        const chunk = bytes.subarray(start, start + CHUNK_SIZE);
        chunks.push({ object: putObject(store, chunk), size: chunk.length, index: chunks.length });
    }
    const manifest = {
        schema_name: 'codebatch.chunk_manifest',
        schema_version: SCHEMA_VERSION,
        producer: { ...PRODUCER },
        kind: given.kind,
        format: 'json',
        chunks,
        total_bytes: bytes.length,
        chunk_size: CHUNK_SIZE,
    };
    return { object: putObject(store, Buffer.from(JSON.stringify(manifest))), format: 'json+chunks' };
}
/**
 * Content as it was put, chunks joined. Throws as `getObject`, and `OBJECT_CORRUPT` when the manifest is none or its
 * chunks do not add up.
 */
function getContent(store, given) {
    const bytes = getObject(store, given.object);
    if (given.format !== 'json+chunks')
        return bytes;
    const manifest = readManifest(bytes, given.object);
    const ordered = [...manifest.chunks].sort((a, b) => a.index - b.index);
    const expected = ordered.reduce((sum, chunk) => sum + chunk.size, 0);
    const whole = expected === manifest.total_bytes &&
        Buffer.concat(ordered.map((chunk) => getObject(store, chunk.object)));
    if (whole && whole.length === manifest.total_bytes)
        return whole;
    throw new UserError('OBJECT_CORRUPT', `The chunks of ${given.object} do not make up its ${manifest.total_bytes} bytes.`);
}
/** Pieces of an open file from its start, in a buffer that is used again: a piece is valid until the next is asked for. */
function* readPieces(file) {
    const buffer = Buffer.allocUnsafe(COPY_BUFFER);
    let at = 0;
    for (let count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at); count > 0;) {
        yield buffer.subarray(0, count);
        at += count;
        count = (0,external_node_fs_.readSync)(file, buffer, 0, COPY_BUFFER, at);
    }
}
function readManifest(bytes, object) {
    let value;
    try {
        value = JSON.parse(bytes.toString('utf8'));
    }
    catch (error) {
        throw new UserError('OBJECT_CORRUPT', `Object ${object} should be a chunk manifest and is not JSON.`, {
            cause: error,
        });
    }
    return parseRecord(chunkManifestSchema, value, `object ${object}`);
}
/** True when the object file is there with all its bytes. */
function isWhole(store, digest, size) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    const standing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (standing?.size !== size || fileDigest(path) !== digest)
        return false;
    if (Date.now() - standing.mtimeMs < SURELY_SYNCED_MS)
        remember(store, path);
    return true;
}
function fileDigest(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const hash = (0,json/* sha256Stream */.kI)();
        for (const piece of readPieces(file))
            hash.update(piece);
        return `sha256:${hash.hex()}`;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** All unfinished objects lie in one folder, so that what a killed writer left is found without looking everywhere. */
function newTemporary(store) {
    const folder = (0,layout/* objectsDir */.aL)(store.root);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    return (0,durable/* temporaryName */.NT)((0,external_node_path_.join)(folder, 'incoming'));
}
function place(store, temporary, digest) {
    const path = (0,layout/* objectFile */.e)(store.root, digest);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.renameSync)(temporary, path);
    remember(store, path);
}
function writeWhole(file, bytes) {
    let done = 0;
    while (done < bytes.length)
        done += (0,external_node_fs_.writeSync)(file, bytes, done);
}
function remember(store, path) {
    let paths = unsynced.get(store.root);
    if (!paths)
        unsynced.set(store.root, (paths = new Set()));
    paths.add(path);
}
function takeUnsynced(store) {
    const paths = [...(unsynced.get(store.root) ?? [])];
    unsynced.delete(store.root);
    return paths;
}
/** The folders of objects up to the store's root: a new object often made both of its folders. */
function foldersOf(store, paths) {
    const folders = new Set();
    for (const path of paths)
        for (let folder = (0,external_node_path_.dirname)(path); folder !== store.root && !folders.has(folder); folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    return [...folders];
}
//# sourceMappingURL=objects.js.map

/***/ }),

/***/ 8459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p3: () => (/* binding */ hasSnapshot),
  Cb: () => (/* binding */ listSnapshots),
  zl: () => (/* binding */ readFileIndex),
  RA: () => (/* binding */ readSnapshot),
  oF: () => (/* binding */ writeSnapshot)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/records/digest.js
var digest = __webpack_require__(4466);
// EXTERNAL MODULE: ./build/src/records/file.js
var records_file = __webpack_require__(2572);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./build/src/records/snapshot.js


/** Why a path is not (or not plainly) in a snapshot. */
const WARNING_REASONS = (/* unused pure expression or super */ null && ([
    'invalid_path',
    'unreadable',
    'symlink',
    'special_file',
    'submodule',
    'case_collision',
    'changed_while_read',
]));
/** One thing that was left out or is dubious; `paths` for a case collision, `path` otherwise. */
const warningSchema = schemas/* looseObject */._H3({
    path: schemas/* string */.YjP().optional(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    reason: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
});
/** `snapshot.json`: a frozen, sorted list of files. Written last, so its presence means the snapshot is whole. */
const snapshotSchema = schemas/* looseObject */._H3({
    schema_name: schemas/* literal */.euz('codebatch.snapshot'),
    schema_version: header/* schemaVersion */.CZ,
    producer: header/* producerSchema */.yO,
    snapshot_id: header/* recordId */.Re,
    created_at: header/* timestamp */.vE,
    /** `path` is always `.`: where the tree lay is provenance and lives under `indexes/codebatch/`. */
    source: schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), path: schemas/* string */.YjP() }),
    file_count: schemas/* int */.Whr().min(0),
    total_bytes: schemas/* int */.Whr().min(0),
    config: schemas/* looseObject */._H3({ include_hidden: schemas/* boolean */.zMY() }),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    warnings: schemas/* array */.YOg(warningSchema).optional(),
});
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/store/json-files.js
var json_files = __webpack_require__(5899);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/listing.js
var listing = __webpack_require__(131);
;// CONCATENATED MODULE: ./build/src/store/snapshots.js










/**
 * Writes a snapshot: the file index first, then `snapshot.json`, whose rename is the commit point. Objects must be
 * synced before. Throws `INVALID_ARGUMENT` for a bad id.
 */
function writeSnapshot(store, given) {
    const id = (0,header/* checkId */.ij)(given.record.snapshot_id, 'snapshot');
    (0,durable/* removeStaleTemps */.jH)((0,layout/* snapshotDir */.cJ)(store.root, id));
    (0,durable/* writeDurably */.v8)((0,layout/* fileIndex */.pA)(store.root, id), given.files.map((file) => `${JSON.stringify(file)}\n`).join(''));
    (0,durable/* writeDurably */.v8)((0,layout/* snapshotFile */.Pu)(store.root, id), (0,json_files/* recordText */.Pe)(given.record));
}
/** Throws `SNAPSHOT_NOT_FOUND`, and as `parseRecord`. */
function readSnapshot(store, id) {
    (0,header/* checkId */.ij)(id, 'snapshot');
    return (0,json_files/* readRecordFile */.m7)(snapshotSchema, (0,layout/* snapshotFile */.Pu)(store.root, id)) ?? unknown(store, id);
}
/**
 * The files of a snapshot, sorted by path. Stores of the reference implementation may name a path twice; both stay.
 * Throws `SNAPSHOT_NOT_FOUND`, and `STORE_CORRUPT` with file and line.
 */
function readFileIndex(store, id) {
    (0,header/* checkId */.ij)(id, 'snapshot');
    if (!hasSnapshot(store, id))
        unknown(store, id);
    const path = (0,layout/* fileIndex */.pA)(store.root, id);
    const files = [];
    for (const { value, where } of (0,json_files/* readJsonLines */.sS)(readIndexText(path), path)) {
        const file = isPlainFile(value) ? value : (0,header/* parseRecord */.Hh)(records_file/* fileSchema */.Mz, value, where);
        if (leavesRoot(file.path))
            throw new errors/* UserError */.yo('STORE_CORRUPT', `${where} names a path outside of the snapshot: ${JSON.stringify(file.path)}.`);
        files.push(file);
    }
    return isSorted(files) ? files : files.sort(records_file/* compareFiles */.hZ);
}
/** Ids of all whole snapshots, sorted; a folder without `snapshot.json` is an unfinished one and no snapshot. */
function listSnapshots(store) {
    return (0,listing/* folderNames */.H)((0,layout/* snapshotsDir */.Tb)(store.root)).filter((id) => hasSnapshot(store, id));
}
/** False for an unfinished one, and for what is no id at all. */
function hasSnapshot(store, id) {
    return header/* ID_PATTERN */.pw.test(id) && (0,json_files/* isFile */.fo)((0,layout/* snapshotFile */.Pu)(store.root, id));
}
function unknown(store, id) {
    throw (0,listing/* notFound */.m)('snapshot', id, listSnapshots(store));
}
function readIndexText(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo('STORE_CORRUPT', `${path} cannot be read.`, {
            cause: error,
            hints: ['The snapshot lost its file index: take it again.'],
        });
    }
}
/** The usual case, checked by hand: an index of a hundred thousand lines is read in a fraction of the time. */
function isPlainFile(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const file = value;
    return (file['schema_version'] === 1 &&
        typeof file['path'] === 'string' &&
        file['path'] !== '' &&
        typeof file['object'] === 'string' &&
        digest/* DIGEST_PATTERN */.WA.test(file['object']) &&
        Number.isSafeInteger(file['size']) &&
        file['size'] >= 0 &&
        (file['path_key'] === undefined || typeof file['path_key'] === 'string') &&
        (file['lang_hint'] === undefined || typeof file['lang_hint'] === 'string'));
}
/** A store from elsewhere must not make anybody read or write beside the tree. */
function leavesRoot(path) {
    return path.startsWith('/') || /(?:^|\/)\.\.?(?:\/|$)/.test(path);
}
function isSorted(files) {
    return files.every((file, at) => at === 0 || (0,records_file/* compareFiles */.hZ)(files[at - 1], file) <= 0);
}
//# sourceMappingURL=snapshots.js.map

/***/ })

};
