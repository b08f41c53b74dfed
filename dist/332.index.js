export const id = 332;
export const ids = [332];
export const modules = {

/***/ 7332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerCheck: () => (/* binding */ registerCheck),
  runCheck: () => (/* binding */ runCheck),
  sideOptions: () => (/* binding */ sideOptions)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/util/json.js
var util_json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/report/sarif.js


/** Results that code scanning keeps of one run. */
const MAX_RESULTS = 5000;
const LEVELS = {
    error: 'error',
    warning: 'warning',
    info: 'note',
    hint: 'note',
};
/** What is unknown was there before and nothing shows that it is not now; the standard has no word for doubt. */
const STATES = {
    new: 'new',
    worsened: 'updated',
    edited: 'updated',
    moved: 'updated',
    unchanged: 'unchanged',
    softened: 'updated',
    fixed: 'absent',
    gone: 'absent',
    rule_changed: 'updated',
    unknown: 'unchanged',
};
/** A report as SARIF 2.1.0: one run, the worst 5,000 results, the number of all others in its properties. */
function renderSarif(report) {
    const findings = [
        ...report.regressions,
        ...report.findings,
        ...report.carried,
        ...report.improvements,
        ...report.unknown,
        ...report.rule_changed,
    ];
    const worst = findings
        .map((finding, order) => ({ finding, order }))
        .sort((a, b) => Number(isRegression(b.finding)) - Number(isRegression(a.finding)) ||
        (0,output/* severityRank */.qs)(a.finding.severity) - (0,output/* severityRank */.qs)(b.finding.severity) ||
        a.order - b.order)
        .slice(0, MAX_RESULTS)
        .map(({ finding }) => finding);
    const rules = [...new Set(worst.map(({ code }) => code))].sort(util_json/* compareStrings */.Kt);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'CodeBatch',
                        version: report.producer.version,
                        rules: rules.map((id) => ({ id })),
                    },
                },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: `codebatch/${report.pipeline}/` },
                // Either every result has a state or none: without a base there is nothing to have one against.
                results: worst.map((finding) => ({
                    ...resultOf(finding, rules),
                    ...(report.base.kind === 'none' ? {} : { baselineState: STATES[finding.class] }),
                })),
                properties: {
                    verdict: report.verdict,
                    conclusion: report.conclusion,
                    omittedResults: findings.length - worst.length,
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function isRegression({ class: name }) {
    return name === 'new' || name === 'worsened';
}
function resultOf(finding, rules) {
    return {
        ruleId: finding.code,
        ruleIndex: rules.indexOf(finding.code),
        level: LEVELS[finding.severity],
        message: { text: finding.message },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: uriOf(finding.path) },
                    region: {
                        startLine: finding.line,
                        startColumn: finding.column,
                        endLine: finding.end_line,
                        endColumn: finding.end_column,
                    },
                },
            },
        ],
        partialFingerprints: { 'codebatch/v1': finding.id },
        properties: { class: finding.class, ...(finding.reason === undefined ? {} : { reason: finding.reason }) },
    };
}
/** A relative URI: every segment percent-encoded, its colons too, so that the first one is not taken for a scheme. */
function uriOf(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join('/');
}
//# sourceMappingURL=sarif.js.map
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
// EXTERNAL MODULE: ./build/src/report/printable.js
var printable = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/src/report/terminal-view.js

/** The first entries, or all of them. */
function first(entries, count, view) {
    return view.verbose ? entries : entries.slice(0, count);
}
/** How many are left out and how to see them; nothing when none are. */
function rest(count, noun) {
    if (count <= 0)
        return [];
    const what = noun === undefined ? `${count.toLocaleString('en-US')} more` : (0,util_text/* plural */.LS)(count, noun);
    return [`  … ${what} (--verbose shows all)`];
}
//# sourceMappingURL=terminal-view.js.map
;// CONCATENATED MODULE: ./build/src/report/terminal-findings.js



/** Columns that are always there for a message, however narrow the screen. */
const LEAST_ROOM = 20;
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    info: 'blue',
    hint: 'dim',
};
/** Findings by file, each with its line and, where there is room for it, the source. */
function section(title, findings, view) {
    if (findings.length === 0)
        return [];
    const shown = view.verbose ? findings : worst(findings, view.shown);
    const lines = ['', view.style('bold', `${title} (${findings.length.toLocaleString('en-US')})`)];
    let path;
    for (const finding of shown) {
        if (finding.path !== path)
            lines.push(view.style('cyan', (0,printable/* cut */.Jj)(finding.path, view.width)));
        path = finding.path;
        lines.push(...entry(finding, view));
    }
    return [...lines, ...rest(findings.length - shown.length)];
}
/** The worst of the findings, as many as there is room for, in the order in which they stood. */
function worst(findings, count) {
    if (findings.length <= count)
        return findings;
    const order = findings.map((finding, at) => ({ at, rank: (0,output/* severityRank */.qs)(finding.severity) }));
    return order
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
        .slice(0, count)
        .sort((a, b) => a.at - b.at)
        .map(({ at }) => findings[at]);
}
function entry(finding, view) {
    const place = `${finding.line}:${finding.column}`.padEnd(8);
    const severity = finding.severity.padEnd(7);
    const name = finding.class === 'unknown' ? '' : `${finding.class} `;
    const tail = (0,printable/* printable */.g$)(`${finding.code} ${finding.id}`);
    // Two columns before the place, and three single ones between the four parts.
    const room = view.width - (place.length + severity.length + name.length + (0,printable/* columnsOf */.PL)(tail) + 5);
    const message = (0,printable/* cut */.Jj)(`${finding.message}${remark(finding)}`, Math.max(LEAST_ROOM, room));
    const head = [
        `  ${place}`,
        view.style(SEVERITY_STYLES[finding.severity], severity),
        `${view.style('bold', name)}${message}`,
        view.style('dim', tail),
    ].join(' ');
    return view.frames ? [head, ...terminal_findings_frame(finding, view)] : [head];
}
/** What the class alone does not say: the reason, the other severity, the other file. */
function remark({ base, path, reason, severity }) {
    return [
        reason === undefined ? '' : `: ${reason}`,
        base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`,
        base === undefined || base.path === path ? '' : ` (from ${base.path})`,
    ].join('');
}
/** The source line with a caret under the place. */
function terminal_findings_frame(finding, { style, width }) {
    const source = finding.excerpt?.[0];
    if (source === undefined || source.trim() === '')
        return [];
    const gutter = Math.max(6, String(finding.line).length);
    const number = String(finding.line).padStart(gutter);
    const room = Math.max(LEAST_ROOM, width - gutter - 3);
    const column = finding.column - 1;
    const from = column > room - 10 ? Math.max(0, column - Math.floor(room / 2)) : 0;
    const visible = source.slice(from, from + room);
    const before = (0,printable/* columnsOf */.PL)((0,printable/* printable */.g$)(visible.slice(0, column - from)));
    const length = finding.end_line === finding.line ? Math.max(1, finding.end_column - finding.column) : visible.length;
    const marked = (0,printable/* columnsOf */.PL)((0,printable/* printable */.g$)(visible.slice(column - from, column - from + length)));
    const line = `${style('dim', `${number} |`)} ${(0,printable/* cut */.Jj)(visible, room)}`;
    // Escapes and wide characters may have pushed the place out of sight.
    if (before >= room)
        return [line];
    const carets = '^'.repeat(Math.max(1, Math.min(marked, room - before)));
    return [
        line,
        `${style('dim', `${' '.repeat(gutter)} |`)} ${' '.repeat(before)}${style(SEVERITY_STYLES[finding.severity], carets)}`,
    ];
}
//# sourceMappingURL=terminal-findings.js.map
;// CONCATENATED MODULE: ./build/src/report/terminal.js





/** How many of a class are shown before the rest is only counted. */
const SHOWN = {
    regressions: 50,
    improvements: 20,
    gone: 10,
    unknown: 10,
    rule_changed: 10,
    findings: 50,
};
/** A report as text for people: the verdict first, then what got worse, what got better, and what is not known. */
function renderTerminal(report, context) {
    const style = (format, text) => context.color ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text;
    const verdict = verdictLine(report, style);
    if (context.quiet)
        return verdict;
    const view = { style, width: context.width, verbose: context.verbose === true };
    // What went with its code is no work of repair, so it stands apart.
    const gone = report.improvements.filter((finding) => finding.class === 'gone');
    const improved = report.improvements.filter((finding) => finding.class !== 'gone');
    return [
        verdict,
        style('dim', `  ${sidesLine(report)}`),
        ...failures(report, view),
        ...section('Regressions', report.regressions, { ...view, shown: SHOWN.regressions, frames: true }),
        ...section('Improvements, thank you', improved, { ...view, shown: SHOWN.improvements }),
        ...section('Gone with the code', gone, { ...view, shown: SHOWN.gone }),
        ...section('Unknown', report.unknown, { ...view, shown: SHOWN.unknown }),
        ...section('Changed by rules or comments', report.rule_changed, { ...view, shown: SHOWN.rule_changed }),
        ...(view.verbose
            ? section('Moved or edited', report.carried, { ...view, shown: report.carried.length })
            : []),
        ...section('Findings', report.findings, { ...view, shown: SHOWN.findings, frames: true }),
        ...skipped(report, view),
        ...notes(report, view),
        '',
        style('dim', totals(report, context)),
        ...(report.reproduce ? [style('dim', `Reproduce: ${(0,printable/* printable */.g$)(report.reproduce)}`)] : []),
    ].join('\n');
}
function verdictLine(report, style) {
    const marks = { success: style('green', '✓'), failure: style('red', '✗'), neutral: style('yellow', '•') };
    return `${marks[report.conclusion]} ${style('bold', (0,printable/* printable */.g$)(report.verdict))}`;
}
function sidesLine({ base, head }) {
    const name = (side) => {
        if (side.kind === 'worktree')
            return 'working tree';
        if (side.kind === 'directory')
            return 'directory';
        return [side.ref ?? '', side.commit?.slice(0, 10) ?? ''].filter(Boolean).join(' ');
    };
    return (0,printable/* printable */.g$)(base.kind === 'none'
        ? `${name(head)}; no base: ${base.why}`
        : `${name(base)} (${base.why}) → ${name(head)}`);
}
function failures(report, view) {
    if (report.failures.length === 0)
        return [];
    const lines = first(report.failures, 10, view).map(({ path, shard_id, message, code }) => {
        const what = path ?? (shard_id === undefined ? '' : `shard ${shard_id}`);
        return (0,printable/* cut */.Jj)(`  ${what}${what === '' ? '' : ': '}${message} (${code})`, view.width);
    });
    return [
        '',
        view.style('red', 'Not done'),
        ...lines,
        ...rest(report.failures.length - lines.length, 'more failure'),
    ];
}
function skipped(report, view) {
    if (report.skipped.length === 0)
        return [];
    const paths = [...new Map(report.skipped.map((file) => [file.path, file.reason]))];
    const lines = first(paths, 5, view).map(([path, reason]) => (0,printable/* cut */.Jj)(`  ${path}: ${reason}`, view.width));
    return ['', 'Not analysed', ...lines, ...rest(paths.length - lines.length, 'more file')];
}
function notes(report, view) {
    if (report.notes.length === 0)
        return [];
    const lines = first(report.notes, 5, view).map((note) => `note: ${(0,printable/* printable */.g$)(note)}`);
    return ['', ...lines, ...rest(report.notes.length - lines.length, 'more note')];
}
function totals(report, context) {
    const { counts } = report;
    const parts = [
        `${report.unchanged_count.toLocaleString('en-US')} unchanged`,
        ...(counts.moved + counts.edited > 0 ? [`${counts.moved} moved`, `${counts.edited} edited`] : []),
        ...(counts.suppressed > 0 ? [`${counts.suppressed} silenced`] : []),
        ...(report.head.files === undefined ? [] : [(0,util_text/* plural */.LS)(report.head.files, 'file')]),
        ...(context.elapsedMs === undefined ? [] : [`${(context.elapsedMs / 1000).toFixed(1)} s`]),
        ...(context.memo && context.memo.hits + context.memo.misses > 0
            ? [`${Math.floor((100 * context.memo.hits) / (context.memo.hits + context.memo.misses))} % remembered`]
            : []),
    ];
    return parts.join(', ');
}
//# sourceMappingURL=terminal.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/engine/plan.js
var plan = __webpack_require__(9045);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/src/store/store.js + 1 modules
var store_store = __webpack_require__(5822);
;// CONCATENATED MODULE: ./build/src/review/embedded-store.js



/** Beside the code: what `check` remembers, and nothing that could not be computed again. */
const EMBEDDED_DIRECTORY = '.codebatch';
/** Opens or makes the store of a repository (or plain directory), in a folder that git ignores by itself. */
function embeddedStore(root, env) {
    const folder = (0,external_node_path_.join)(root, EMBEDDED_DIRECTORY);
    const ignoreFile = (0,external_node_path_.join)(folder, '.gitignore');
    if (!(0,external_node_fs_.existsSync)(ignoreFile)) {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(ignoreFile, '*\n');
    }
    return (0,store_store/* initStore */.k$)((0,external_node_path_.join)(folder, 'store'), env).store;
}
//# sourceMappingURL=embedded-store.js.map
// EXTERNAL MODULE: ./build/src/review/head-config.js
var head_config = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
;// CONCATENATED MODULE: ./build/src/review/remembered.js






/** Reports kept in a store, the latest. */
const KEPT = 50;
/**
 * Names the question that a report answers: both git trees, how they were chosen, plan, configuration and version.
 * Undefined for plain directories, whose content is known only after reading it.
 */
function reportKey(given) {
    const { sides, plan, config, failOn } = given;
    if (sides.head.tree === undefined)
        return undefined;
    const side = ({ side: told, tree }) => ({ told, tree });
    return (0,util_json/* sha256Hex */.fg)((0,util_json/* canonicalJson */.dj)({
        producer: header/* PRODUCER */.n8,
        base: side(sides.base),
        head: side(sides.head),
        plan: plan.digest,
        config,
        failOn,
    }));
}
/** A report that answered the same question, or undefined. What does not check is treated as absent. */
function rememberedReport(store, key) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,layout/* reportFile */.rn)(store.root, key), 'utf8');
        const lineEnd = text.indexOf('\n');
        const json = text.slice(lineEnd + 1);
        return text.slice(0, lineEnd) === (0,util_json/* sha256Hex */.fg)(json) ? JSON.parse(json) : undefined;
    }
    catch {
        return undefined;
    }
}
/** Incomplete reports are not remembered: asked again, the work is tried again. */
function rememberReport(store, key, report) {
    if (report.failures.length > 0)
        return;
    const path = (0,layout/* reportFile */.rn)(store.root, key);
    const json = JSON.stringify(report);
    (0,durable/* writeDerived */.DF)(path, `${(0,util_json/* sha256Hex */.fg)(json)}\n${json}`);
    const folder = (0,external_node_path_.dirname)(path);
    const files = (0,external_node_fs_.readdirSync)(folder)
        .map((name) => ({ name, time: (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name)).mtimeMs }))
        .sort((a, b) => b.time - a.time || (0,util_json/* compareStrings */.Kt)(a.name, b.name));
    for (const { name } of files.slice(KEPT))
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
}
//# sourceMappingURL=remembered.js.map
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(8960);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(690);
;// CONCATENATED MODULE: ./build/src/git/worktree.js






/** Nothing that this writes has to last, and nothing of it may reach the repository's own folder. */
const SETTINGS = [
    'core.splitIndex=false',
    'core.fsmonitor=false',
    'core.safecrlf=false',
    'core.compression=0',
    'core.fsync=none',
    'advice.addEmbeddedRepo=false',
];
/**
 * The tree that `git add -A && git commit` would make of the worktree, with filters, ignore files and modes as git
 * applies them. Works on a copy of the index and a temporary object folder: the repository stays as it is.
 * The caller calls `dispose`.
 */
async function worktreeTree(repository) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'codebatch-worktree-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    // Also when the process is told to end in the middle of the work.
    process.once('exit', remove);
    const dispose = () => {
        process.off('exit', remove);
        remove();
    };
    try {
        const index = (0,external_node_path_.join)(folder, 'index');
        const objects = (0,external_node_path_.join)(folder, 'objects');
        const own = await (0,program/* gitText */.q_)(repository.root, [
            'rev-parse',
            '--path-format=absolute',
            '--git-path',
            'index',
        ]);
        copyIndex(own, index);
        // A file and not GIT_ALTERNATE_OBJECT_DIRECTORIES: there a colon in the path would need quoting.
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(objects, 'info'), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(objects, 'info', 'alternates'), `${repository.objectsDir}\n`);
        const env = { GIT_OBJECT_DIRECTORY: objects };
        const indexed = { ...env, GIT_INDEX_FILE: index };
        const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
        const add = [...settings, 'add', '--all', '--ignore-errors'];
        const added = await (0,program/* runGit */.EO)(repository.root, add, { env: indexed, allow: [1] });
        // Blobs that the index names are where they were: looking for each would cost more than the rest.
        const write = [...settings, 'write-tree', '--missing-ok'];
        const tree = await (0,program/* gitText */.q_)(repository.root, write, { env: indexed });
        const standing = repository.head && (await (0,git_repository/* objectOf */.Xy)(repository, `${repository.head}^{tree}`));
        return { tree, env, clean: tree === standing, warnings: warningsOf(added.stderr), dispose };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/**
 * Copies the index with its time. git takes a file for unchanged only when it is older than the index, so a younger
 * copy would hide an edit made in the moment of the last `git add`; an older one only makes git look closer.
 */
function copyIndex(from, to) {
    try {
        (0,external_node_fs_.copyFileSync)(from, to);
        const seconds = (Math.floor((0,external_node_fs_.statSync)(from).mtimeMs) - 1) / 1000;
        (0,external_node_fs_.utimesSync)(to, seconds, seconds);
    }
    catch (error) {
        // A new repository has none until the first `git add`.
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            throw error;
    }
}
/** git names what it could not add in lines of fixed English, one per path. */
function warningsOf(stderr) {
    const warnings = new Map();
    for (const line of stderr.split('\n')) {
        const path = UNADDED.map((pattern) => pattern.exec(line)?.[1]).find((found) => found !== undefined);
        if (path === undefined || warnings.has(path))
            continue;
        const message = `${JSON.stringify(path)} could not be read as git would commit it: ${line.replace(/^\w+: /, '')}.`;
        warnings.set(path, { path, reason: 'unreadable', message });
    }
    return [...warnings.values()];
}
const UNADDED = [
    /^error: unable to index file '(.+)'$/,
    /^error: open\("(.+)"\): /,
    /^error: '(.+?)\/?' does not have a commit checked out$/,
    /^error: (.+): can only add regular files, symbolic links or git-directories$/,
    /^warning: could not open directory '(.+?)\/?': /,
];
//# sourceMappingURL=worktree.js.map
;// CONCATENATED MODULE: ./build/src/review/base.js

/** Branches whose merge base is taken, the first that exists. */
const TRUNKS = ['origin/HEAD', '@{upstream}', 'main', 'master', 'origin/main', 'origin/master'];
/**
 * The base on a laptop: what `--base` names; else the merge base with the trunk; else, when the head is that commit
 * and nothing is uncommitted, its first parent; else none. `side.why` says which it was.
 * Throws `REF_NOT_FOUND` for a `--base` that is not there.
 */
async function chooseBase(repository, head, base) {
    if (base !== undefined)
        return commitSide(repository, base, { ref: base, why: '--base' });
    if (head.commit === undefined)
        return none('the repository has no commit yet');
    for (const trunk of TRUNKS) {
        if (!(await (0,git_repository/* refExists */.SJ)(repository, trunk)))
            continue;
        const common = await (0,git_repository/* mergeBase */.wu)(repository, head.commit, trunk);
        if (common === undefined)
            continue;
        if (common !== head.commit || !head.clean)
            return commitSide(repository, common, { ref: trunk, why: `merge base with ${trunk}` });
        return firstParent(repository, head.commit, `the first parent, as the head is on ${trunk}`);
    }
    return head.clean
        ? firstParent(repository, head.commit, 'the first parent, as there is no trunk branch')
        : commitSide(repository, head.commit, {
            ref: 'HEAD',
            why: 'the last commit, as there is no trunk branch',
        });
}
/** A commit as a side. Throws `REF_NOT_FOUND`. */
async function commitSide(repository, revision, told) {
    const { commit, tree } = await (0,git_repository/* resolveCommit */.WL)(repository, revision);
    return { side: { kind: 'commit', ref: told.ref, commit, why: told.why }, tree };
}
async function firstParent(repository, commit, why) {
    const parent = `${commit}^`;
    if (await (0,git_repository/* refExists */.SJ)(repository, parent))
        return commitSide(repository, parent, { ref: 'HEAD^', why });
    return none((await (0,git_repository/* isShallow */.fE)(repository))
        ? 'the clone is shallow and ends at this commit; fetch more history or name a --base'
        : 'this is the first commit');
}
function none(why) {
    return { side: { kind: 'none', why } };
}
//# sourceMappingURL=base.js.map
;// CONCATENATED MODULE: ./build/src/review/sides.js




/**
 * Finds the repository and chooses both sides. The caller calls `dispose`.
 * Throws `REF_NOT_FOUND`, and `NOT_A_REPOSITORY` when a revision is named where there is none.
 */
async function chooseSides(asked) {
    const repository = await (0,git_repository/* findRepository */.W1)(asked.cwd);
    if (!repository)
        return directorySides(asked);
    return asked.head === undefined || asked.head === 'worktree'
        ? worktreeSides(repository, asked)
        : commitSides(repository, asked.head, asked.base);
}
async function commitSides(repository, revision, base) {
    const head = await commitSide(repository, revision, { ref: revision, why: '--head' });
    return {
        head,
        base: await chooseBase(repository, { commit: head.side.commit, clean: true }, base),
        repository,
        dispose: () => undefined,
    };
}
async function worktreeSides(repository, asked) {
    const worktree = await worktreeTree(repository);
    try {
        const standing = repository.head === undefined ? undefined : await (0,git_repository/* resolveCommit */.WL)(repository, 'HEAD');
        const clean = standing?.tree === worktree.tree;
        const side = standing && clean
            ? {
                kind: 'commit',
                ref: 'HEAD',
                commit: standing.commit,
                why: 'the last commit, as nothing is uncommitted',
            }
            : {
                kind: 'worktree',
                ...(standing ? { commit: standing.commit } : {}),
                why: 'the working tree as git would commit it',
            };
        return {
            head: { side, tree: worktree.tree },
            base: await chooseBase(repository, { commit: standing?.commit, clean }, asked.base),
            repository,
            gitEnv: worktree.env,
            dispose: () => worktree.dispose(),
        };
    }
    catch (error) {
        worktree.dispose();
        throw error;
    }
}
function directorySides(asked) {
    const named = asked.base ?? (asked.head === 'worktree' ? undefined : asked.head);
    if (named !== undefined)
        throw new errors/* UserError */.yo('NOT_A_REPOSITORY', `${asked.cwd} is not in a git repository, so there is no ${named}.`, {
            hints: ['Without --base and --head all findings of the directory are listed.'],
        });
    return {
        head: { side: { kind: 'directory', why: 'the files as they are' } },
        base: { side: { kind: 'none', why: 'this is not a git repository' } },
        dispose: () => undefined,
    };
}
//# sourceMappingURL=sides.js.map
;// CONCATENATED MODULE: ./build/src/review/check.js









/**
 * Judges a tree by what it changed: computes both sides under the head's configuration and compares them. Costs what
 * the memo does not know; the same question asked again costs nothing.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`, `PIPELINE_NOT_FOUND`.
 */
async function check(options) {
    const sides = await chooseSides(options);
    try {
        const root = sides.repository?.root ?? options.cwd;
        const store = options.keep === undefined
            ? embeddedStore(root, options.env)
            : (0,store_store/* initStore */.k$)((0,external_node_path_.resolve)(options.cwd, options.keep), options.env).store;
        const config = await (0,head_config/* headConfig */.Xl)(sides, {
            registry: options.registry,
            root,
            ...(options.config === undefined ? {} : { file: options.config }),
        });
        const plan = planOf(options, config);
        const failOn = options.failOn ?? config['fail-on'];
        const key = reportKey({ sides, plan, config, failOn });
        const mayRemember = options.memo !== false && options.explain === undefined && options.keep === undefined;
        const known = key !== undefined && mayRemember ? rememberedReport(store, key) : undefined;
        if (known)
            return { report: known, context: { memo: { hits: 0, misses: 0 }, remembered: true, warnings: [] } };
        // Loaded only when there is something to compute: an answer from memory is told at once.
        const { judge } = await Promise.all(/* import() */[__webpack_require__.e(833), __webpack_require__.e(968), __webpack_require__.e(86)]).then(__webpack_require__.bind(__webpack_require__, 9767));
        const result = await judge({ options, sides, store, config, plan, failOn, root });
        if (key !== undefined)
            rememberReport(store, key, result.report);
        if (options.keep !== undefined) {
            const { keepBatches } = await Promise.all(/* import() */[__webpack_require__.e(73), __webpack_require__.e(833), __webpack_require__.e(968), __webpack_require__.e(255), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 7041));
            await keepBatches(sides, {
                ...options,
                plan,
                store,
                root,
                objectMap: (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(store.root)),
            });
        }
        return result;
    }
    finally {
        sides.dispose();
    }
}
function planOf(options, config) {
    // A comparison never stores trees: they would be written for nobody.
    const tasks = { ...config.tasks, parse: { ...config.tasks['parse'], emit_ast: false } };
    return (0,plan/* buildPlan */.Gg)(options.registry, options.pipeline ?? config.pipeline, {
        pipelines: config.pipelines,
        tasks,
        fileBytes: config.limits.file_bytes,
    });
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/src/records/config.js
var config = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/src/review/fail-on.js



/** Words of a comma list, each once, in their order. Throws `INVALID_ARGUMENT`. */
function parseFailOn(text) {
    const words = (0,config/* splitFailOn */.eh)(text);
    const known = config/* FAIL_ON_WORDS */.Ri;
    for (const word of words.length === 0 ? [text] : words)
        if (!known.includes(word)) {
            const near = (0,util_text/* nearest */.pA)(word, known);
            throw new errors/* UserError */.yo('INVALID_ARGUMENT', `--fail-on does not know ${JSON.stringify(word)}.`, {
                hints: [near ? `Did you mean ${near}?` : `It knows: ${known.join(', ')}.`],
            });
        }
    if (words.includes('none') && words.length > 1)
        throw new errors/* UserError */.yo('INVALID_ARGUMENT', `--fail-on ${text}: "none" stands alone.`, {
            hints: ['Leave "none" out, or leave everything else out.'],
        });
    return words;
}
//# sourceMappingURL=fail-on.js.map
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 58 modules
var registry = __webpack_require__(2157);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/cli/commands/check.js









/** `codebatch check`: judges a tree by what it changed. */
const registerCheck = (program, face) => {
    const command = program
        .command('check')
        .description('judge the working tree (or a commit) by what it changed');
    sideOptions((0,cli_command/* jsonOption */.Ec)(command))
        .option('--fail-on <list>', 'error, warning, info, hint (that or worse), any, unknown or none (default: warning)')
        .option('--sarif <file>', 'write the report as SARIF 2.1.0 too')
        .option('--store <dir>', 'write both sides as batches into this store')
        .option('--verbose', 'show everything')
        .option('--quiet', 'show the verdict only')
        .action(async (options) => {
        const started = performance.now();
        const { report, context } = await runCheck(face, options);
        if (options.sarif !== undefined)
            writeAnswer(options.sarif, renderSarif(report));
        for (const warning of context.warnings)
            face.output.note(warning);
        face.output.result(report, () => renderTerminal(report, {
            color: face.output.color,
            width: face.output.width,
            verbose: options.verbose === true,
            quiet: options.quiet === true,
            elapsedMs: performance.now() - started,
            memo: context.memo,
        }));
        if (report.conclusion === 'failure')
            face.output.fail();
    });
};
/** Writes a file that a person named. Throws `FILE_NOT_WRITTEN` where the name cannot be one. */
function writeAnswer(path, text) {
    try {
        (0,external_node_fs_.writeFileSync)(path, text);
    }
    catch (error) {
        // A full disk is no mistake of whoever named the file.
        if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            throw error;
        throw new errors/* UserError */.yo('FILE_NOT_WRITTEN', `${path} cannot be written: ${(0,errors/* messageOf */.bD)(error)}.`, {
            cause: error,
        });
    }
}
/** The options that choose what is compared, shared with `explain`. */
function sideOptions(command) {
    return command
        .option('--base <revision>', 'compare with this instead of the merge base')
        .option('--head <revision>', 'judge this commit instead of the working tree', 'worktree')
        .option('--pipeline <name>', 'what to run (default: check)')
        .option('--config <file>', "use this file instead of the head's .github/codebatch.yml")
        .option('--jobs <n>', 'worker threads (default: cores)', cli_command/* positive */.yj)
        .option('--no-memo', 'compute everything again');
}
/** Runs a check with progress on the way, and writes the batches where `--store` asks for them. */
async function runCheck(face, options) {
    const progress = (0,cli_progress/* startProgress */.o)({ label: 'check', output: face.output });
    const asked = {
        registry: registry/* registry */.u,
        cwd: face.cwd,
        env: face.env,
        memo: options.memo,
        onProgress: (label, done, total) => progress.update(done, total, label),
        ...(options.base === undefined ? {} : { base: options.base }),
        ...(options.head === undefined ? {} : { head: options.head }),
        ...(options.pipeline === undefined ? {} : { pipeline: options.pipeline }),
        ...(options.failOn === undefined ? {} : { failOn: parseFailOn(options.failOn) }),
        ...(options.config === undefined ? {} : { config: options.config }),
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
        ...(options.store === undefined ? {} : { keep: options.store }),
        ...(options.explain === undefined ? {} : { explain: options.explain }),
    };
    try {
        return await check(asked);
    }
    finally {
        progress.stop();
    }
}
//# sourceMappingURL=check.js.map

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

/***/ 3307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadObjectMap)
/* harmony export */ });
/* unused harmony export ObjectMap */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(424);





/**
 * Which digest and size a git object id stands for, so that known blobs are not read again. The file is a list of
 * blocks, each a head line `objects 1 <bytes> <sha256 of the bytes>` and its lines `<oid> <sha256> <size>`: saving
 * appends one block. Derived: a damaged file counts as empty.
 */
const HEAD = /^objects 1 (\d{1,12}) ([0-9a-f]{64})$/;
/** More blocks than this are made one. */
const MAX_BLOCKS = 32;
/** More entries than this and only those that were used are kept. */
const MAX_ENTRIES = 1_000_000;
class ObjectMap {
    /** One sentence when the file could not be used. */
    warning;
    file;
    /** The loaded file: entries are read from it when they are asked for. */
    text;
    /** Offset of each line's second field in `text`. */
    offsets;
    blocks;
    fresh = new Map();
    /** Ids of `fresh` that no file has yet. */
    unsaved = new Set();
    used = new Set();
    constructor(file, loaded) {
        this.file = file;
        this.text = loaded.text;
        this.offsets = loaded.offsets;
        this.blocks = loaded.blocks;
        this.warning = loaded.warning;
    }
    get size() {
        return this.offsets.size + this.fresh.size;
    }
    get(oid) {
        const fresh = this.fresh.get(oid);
        if (fresh)
            return fresh;
        const offset = this.offsets.get(oid);
        if (offset === undefined)
            return undefined;
        this.used.add(oid);
        return this.loaded(offset);
    }
    /** Throws an Error for an oid that is no git object id. */
    set(oid, known) {
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(oid))
            throw new Error(`${JSON.stringify(oid)} is no git object id.`);
        const standing = this.get(oid);
        if (standing?.digest === known.digest && standing.size === known.size)
            return;
        this.fresh.set(oid, { digest: known.digest, size: known.size });
        this.unsaved.add(oid);
    }
    /** Writes what is new; nothing happens when nothing is. */
    save() {
        if (this.unsaved.size === 0)
            return;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.file), { recursive: true });
        const whole = this.warning !== undefined || this.blocks >= MAX_BLOCKS || this.size > MAX_ENTRIES;
        if (whole)
            (0,_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDerived */ .DF)(this.file, blockOf(this.kept()));
        // A later line for the same id counts, and one write keeps the blocks of several processes apart.
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(this.file, blockOf(this.freshOnes()));
        this.unsaved.clear();
    }
    freshOnes() {
        return new Map([...this.unsaved].map((oid) => [oid, this.fresh.get(oid)]));
    }
    kept() {
        const all = new Map();
        for (const [oid, offset] of this.offsets)
            if (this.size <= MAX_ENTRIES || this.used.has(oid))
                all.set(oid, this.loaded(offset));
        for (const [oid, known] of this.fresh)
            all.set(oid, known);
        return all;
    }
    loaded(offset) {
        const end = this.text.indexOf('\n', offset);
        return {
            digest: `sha256:${this.text.slice(offset, offset + 64)}`,
            size: Number(this.text.slice(offset + 65, end)),
        };
    }
}
/** Opens the map of a file; a file that is absent or damaged gives an empty map, the latter with a warning. */
function loadObjectMap(file) {
    let bytes;
    try {
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch (error) {
        const absent = (0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT';
        return emptyMap(file, absent ? undefined : `The map of known git objects cannot be read: ${(0,_util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
    }
    const offsets = new Map();
    const text = bytes.toString('latin1');
    let blocks = 0;
    for (let at = 0; at < text.length; blocks++) {
        const start = text.indexOf('\n', at) + 1;
        const head = start === 0 ? null : HEAD.exec(text.slice(at, start - 1));
        const end = head ? start + Number(head[1]) : Number.POSITIVE_INFINITY;
        if (!head || end > text.length || (0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(bytes.subarray(start, end)) !== head[2])
            return emptyMap(file, 'The map of known git objects was damaged; it is made anew.');
        indexLines(text, { start, end }, offsets);
        at = end;
    }
    return new ObjectMap(file, { text, offsets, blocks });
}
function indexLines(text, range, offsets) {
    for (let at = range.start; at < range.end; at = text.indexOf('\n', at) + 1) {
        const space = text.indexOf(' ', at);
        offsets.set(text.slice(at, space), space + 1);
        at = space + 65;
    }
}
function emptyMap(file, warning) {
    return new ObjectMap(file, {
        text: '',
        offsets: new Map(),
        blocks: 0,
        ...(warning === undefined ? {} : { warning }),
    });
}
function blockOf(entries) {
    const lines = [...entries].map(([oid, { digest, size }]) => `${oid} ${digest.slice(7)} ${size}\n`).join('');
    return `objects 1 ${lines.length} ${(0,_util_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(lines)}\n${lines}`;
}
//# sourceMappingURL=object-map.js.map

/***/ })

};
