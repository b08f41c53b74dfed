export const id = 4361;
export const ids = [4361];
export const modules = {

/***/ 2326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ aroundPlaces)
});

// EXTERNAL MODULE: ./build/src/git/blobs.js
var blobs = __webpack_require__(3866);
// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(8960);
// EXTERNAL MODULE: ./build/src/store/jail.js
var jail = __webpack_require__(1395);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/review/shown-texts.js





/**
 * Reads texts of a report's sides again: a commit's from git, a working tree's and a directory's from the disk. The
 * working tree may have changed since: who shows the texts compares them with the excerpts of the record.
 * @param cwd where the check was asked for
 */
async function shownTexts(report, wanted, cwd) {
    const repository = await (0,git_repository/* findRepository */.W1)(cwd);
    const root = repository?.root ?? cwd;
    const texts = {
        base: await textsOf(report.base, wanted.base ?? [], { repository, root }),
        head: await textsOf(report.head, wanted.head ?? [], { repository, root }),
    };
    return { root, textOf: (path, side) => texts[side].get(path) };
}
async function textsOf(side, paths, { repository, root }) {
    const wanted = [...new Set(paths)];
    if (side.kind === 'worktree' || side.kind === 'directory')
        return new Map(wanted.flatMap((path) => onDisk(root, path)));
    return side.kind === 'commit' && side.commit !== undefined && repository
        ? inCommit(repository, side.commit, wanted)
        : new Map();
}
function onDisk(root, path) {
    try {
        const text = (0,jail/* readOwnFile */.zx)({ root, path });
        return text === undefined ? [] : [[path, text]];
    }
    catch (error) {
        // A link, a folder or a file that nobody may read: there is the excerpt of the record.
        if ((0,errors/* isError */.bJ)(error))
            return [];
        throw error;
    }
}
async function inCommit(repository, commit, paths) {
    // Git takes one request a line.
    const names = new Map(paths.filter((path) => !/[\r\n]/.test(path)).map((path) => [`${commit}:${path}`, path]));
    const texts = new Map();
    if (names.size === 0)
        return texts;
    const reader = new blobs/* BlobReader */.n(repository);
    try {
        for await (const blob of reader.read([...names.keys()]))
            if ('bytes' in blob)
                texts.set(names.get(blob.oid), (0,util_text/* decodeText */.g7)(blob.bytes).text);
    }
    finally {
        reader.close();
    }
    return texts;
}
//# sourceMappingURL=shown-texts.js.map
// EXTERNAL MODULE: ./build/src/cli/screen.js
var screen = __webpack_require__(9886);
;// CONCATENATED MODULE: ./build/src/cli/around.js


/**
 * What a screen shows around the places of a check: their texts, and links to them where the screen has links and the
 * files on this disk are those that were judged.
 */
async function aroundPlaces({ cwd, env, output }, report, wanted) {
    const isEmpty = (wanted.base ?? []).length + (wanted.head ?? []).length === 0;
    if (isEmpty && !output.links)
        return {};
    const texts = await shownTexts(report, wanted, cwd);
    const { kind, ref } = report.head;
    const isOnDisk = kind === 'worktree' || kind === 'directory' || ref === 'HEAD';
    return {
        textOf: texts.textOf,
        ...(output.links && isOnDisk ? { linkOf: (0,screen/* fileLinks */.qE)(texts.root, env) } : {}),
    };
}
//# sourceMappingURL=around.js.map

/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerCheck: () => (/* binding */ registerCheck),
  runCheck: () => (/* binding */ runCheck),
  sideOptions: () => (/* binding */ sideOptions)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(7381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/src/store/store.js
var store_store = __webpack_require__(6942);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
// EXTERNAL MODULE: ./build/src/review/read-config.js + 1 modules
var read_config = __webpack_require__(433);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(1315);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(424);
// EXTERNAL MODULE: ./build/src/util/json.js
var util_json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/review/remembered.js






/** Reports kept in a store, the latest. */
const KEPT = 50;
/**
 * Names the question that a report answers: both git trees, how they were chosen, plan, configuration, version.
 * Undefined for plain directories, whose content is known only after reading it.
 */
function reportKey(given) {
    const { sides, plan, config, failOn, options } = given;
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
        // What decides, beside both trees, which other configuration is told about and what plan it makes.
        asked: {
            attribute: options.attribute === true,
            acceptedFrom: options.acceptedFrom ?? 'head',
            configFrom: options.configFrom ?? 'head',
            isGiven: options.config !== undefined,
            pipeline: options.pipeline,
        },
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
    if (report.failures.length > 0 || report.config_effect?.unknown !== undefined)
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


const UPSTREAM = '@{upstream}';
/** Branches whose merge base is taken, the first that exists. */
const TRUNKS = ['origin/HEAD', UPSTREAM, 'main', 'master', 'origin/main', 'origin/master'];
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
    for (const trunk of await trunks(repository)) {
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
/** A branch that only follows its own copy at the remote has no trunk in it: that copy is what was pushed of itself. */
async function trunks(repository) {
    const args = ['for-each-ref', '--format=%(HEAD)%(refname:lstrip=2) %(upstream:lstrip=3)', 'refs/heads'];
    const current = (await (0,program/* gitText */.q_)(repository.root, args)).split('\n').find((line) => line.startsWith('*'));
    const [branch, upstream] = current?.slice(1).split(' ') ?? [];
    if (branch === undefined || branch !== upstream || TRUNKS.includes(branch))
        return TRUNKS;
    return [...TRUNKS.filter((name) => name !== UPSTREAM), UPSTREAM];
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
;// CONCATENATED MODULE: ./build/src/review/event-base.js



const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NO_COMMIT = /^0+$/;
/** The ways to the base of an event: the first that leads somewhere counts. Pure. */
function baseRules(facts) {
    switch (facts.name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestRules(facts);
        case 'merge_group':
            return commitRule(facts.baseSha, 'the base of the merge group');
        case 'push':
            return pushRules(facts);
        case 'schedule':
            return [{ rule: 'none', why: 'a scheduled run compares with nothing' }];
        default:
            return branchRules(facts);
    }
}
function pullRequestRules({ ref, baseSha, headSha }) {
    const rules = [];
    if (ref !== undefined && /^refs\/pull\/\d+\/merge$/.test(ref))
        rules.push({ rule: 'merged_into', other: headSha, why: `the first parent of ${ref}` });
    // The tip of the other branch alone would bring in what others did since.
    if (isObjectId(baseSha)) {
        const why = 'merge base with the branch that the pull request goes into';
        rules.push({ rule: 'merge_base', revisions: [baseSha], name: baseSha, why, atHead: 'refuse' });
    }
    return rules;
}
function pushRules({ before, defaultBranch: trunk, ref }) {
    const previous = commitRule(before, 'what the branch was before the push');
    if (trunk === undefined)
        return [...previous, { rule: 'trunk' }];
    const lost = isObjectId(before) ? 'what the branch was before is not to be had' : 'the branch is new';
    if (ref === `refs/heads/${trunk}`)
        return [...previous, { rule: 'first_parent', why: `the first parent, as ${lost}` }];
    return [
        ...previous,
        { ...mergeBaseWith(trunk), why: `merge base with ${trunk}, as ${lost}`, atHead: 'keep' },
    ];
}
/** As on a laptop, where a runner's clone lacks what a laptop has: the remote's main branch by its name. */
function branchRules({ defaultBranch: trunk, ref }) {
    if (trunk === undefined)
        return [{ rule: 'trunk' }];
    const parent = { rule: 'first_parent', why: `the first parent, as the head is on ${trunk}` };
    if (ref === `refs/heads/${trunk}`)
        return [parent];
    return [{ ...mergeBaseWith(trunk), why: `merge base with ${trunk}`, atHead: 'skip' }, parent];
}
function mergeBaseWith(trunk) {
    const revisions = [`refs/remotes/origin/${trunk}`, `refs/heads/${trunk}`];
    return { rule: 'merge_base', revisions, name: trunk };
}
function commitRule(sha, why) {
    return isObjectId(sha) ? [{ rule: 'commit', sha, why }] : [];
}
function isObjectId(sha) {
    return sha !== undefined && OBJECT_ID.test(sha) && !NO_COMMIT.test(sha);
}
/**
 * The base of an event's head, with the clause that says why it is this one. Where the event has none (a schedule, a first
 * commit, a branch without a common past) the side is `none`, and its clause says so.
 * @param head id of the commit that is judged
 * Throws `BASE_UNAVAILABLE` where there is a base and it is not to be had: another one would be another verdict; and
 * `HEAD_IS_BASE` where a pull request's own commits are not what is checked out.
 */
async function eventBase(repository, head, { facts, reach = {} }) {
    const tried = [];
    for (const rule of baseRules(facts)) {
        if (rule.rule === 'none')
            return event_base_none(rule.why);
        if (rule.rule === 'trunk')
            return chooseBase(repository, { commit: head, clean: true });
        const sha = await shaOf(repository, head, { rule, reach });
        if (sha === 'unreachable')
            throw unavailable(rule.why);
        if (rule.rule === 'merge_base' && sha === head && rule.atHead !== 'keep') {
            if (rule.atHead === 'refuse')
                throw headIsBase(facts, head);
            continue;
        }
        if (sha !== undefined) {
            const found = await present(repository, sha, reach);
            if (found === 'here')
                return commitSide(repository, sha, { ref: sha, why: rule.why });
            // What the head itself names exists: a server that does not give it is no reason to take another.
            if (found === 'unreachable' || rule.rule !== 'commit')
                throw unavailable(rule.why, sha);
        }
        tried.push(rule.why);
    }
    if ((await (0,git_repository/* parents */.M8)(repository, head)).length === 0)
        return event_base_none('this is the first commit');
    // A branch may have begun without a past in common with any other; these have a base by what they are.
    if (facts.name !== 'push')
        throw unavailable(tried.join('; '));
    return event_base_none(`there is none: ${tried.join('; ')}`);
}
async function present(repository, sha, { bring }) {
    return (await (0,git_repository/* refExists */.SJ)(repository, sha)) ? 'here' : ((await bring?.(sha)) ?? 'absent');
}
function unavailable(what, sha) {
    const named = what === '' ? 'the event names no commit to compare with' : what;
    return new errors/* UserError */.yo('BASE_UNAVAILABLE', `There is a base and it cannot be had (${named}${sha === undefined ? '' : `: ${sha}`}), so nothing was judged.`, { hints: ['Run the job again, or let actions/checkout fetch it: fetch-depth: 0.'], details: { sha } });
}
function headIsBase({ name }, head) {
    const hint = name === 'pull_request_target'
        ? 'The event pull_request_target checks out the base: use pull_request, and mode: report for the comment on forks.'
        : 'Let actions/checkout check out its default, the merge of the pull request.';
    return new errors/* UserError */.yo('HEAD_IS_BASE', `The commit that is checked out, ${head}, is one of the branch that the pull request goes into.`, { hints: [hint] });
}
/** The commit that a rule names, whether it is here or not. */
async function shaOf(repository, head, { rule, reach }) {
    if (rule.rule === 'commit')
        return rule.sha;
    if (rule.rule === 'merge_base')
        return commonAncestor(repository, head, { rule, reach });
    const [first, second] = await (0,git_repository/* parents */.M8)(repository, head);
    if (rule.rule === 'first_parent')
        return first;
    // Someone checked out another commit than the merge that the event is about.
    const isThatMerge = second !== undefined && (rule.other === undefined || rule.other === second);
    return isThatMerge ? first : undefined;
}
/**
 * In a shallow clone the server is asked first: of a cut history git may find a worse ancestor, or none. Gives
 * `unreachable` where only the server could know.
 */
async function commonAncestor(repository, head, { rule, reach }) {
    const told = async () => {
        const answer = (await reach.mergeBase?.(rule.name, head)) ?? 'unreachable';
        if (typeof answer === 'string')
            return answer === 'none' ? undefined : answer;
        return isObjectId(answer.sha) ? answer.sha : undefined;
    };
    const isCut = await (0,git_repository/* isShallow */.fE)(repository);
    const known = isCut ? await told() : undefined;
    if (isObjectId(known))
        return known;
    for (const revision of rule.revisions)
        if (await (0,git_repository/* refExists */.SJ)(repository, revision)) {
            const found = await (0,git_repository/* mergeBase */.wu)(repository, head, revision);
            // A full history has the last word.
            if (found !== undefined || !isCut)
                return found;
        }
    return isCut ? known : told();
}
function event_base_none(why) {
    return { side: { kind: 'none', why } };
}
//# sourceMappingURL=event-base.js.map
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
        : commitSides(repository, asked.head, asked);
}
async function commitSides(repository, revision, { base, event }) {
    const head = await commitSide(repository, revision, { ref: revision, why: '--head' });
    const { commit } = head.side;
    return {
        head,
        base: base === undefined && event
            ? await eventBase(repository, commit, event)
            : await chooseBase(repository, { commit, clean: true }, base),
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
 * Judges a tree by what it changed: computes both sides under one configuration, the head's, and compares them. Costs what
 * the memo does not know; the same question asked again costs nothing.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`, `PIPELINE_NOT_FOUND`, `INVALID_ARGUMENT`.
 */
async function check(options) {
    const sides = await chooseSides(options);
    try {
        return await checkSides(sides, options);
    }
    finally {
        sides.dispose();
    }
}
/**
 * As `check`, of sides that are chosen already.
 * @param brought what other machines computed; a check that is given any asks for no remembered report
 */
async function checkSides(sides, options, brought) {
    const root = sides.repository?.root ?? options.cwd;
    const store = options.keep === undefined
        ? embeddedStore(root, options.env)
        : (0,store_store/* initStore */.k$)((0,external_node_path_.resolve)(options.cwd, options.keep), options.env).store;
    const { config, plan } = await (0,read_config/* chosenConfig */.V)(sides, options, root);
    const failOn = options.failOn ?? config['fail-on'];
    const key = reportKey({ sides, plan, config, failOn, options });
    const { explain, acceptance, keep, texts, complexity } = options;
    const wantsMore = texts === true ||
        complexity === true ||
        [explain, acceptance, keep, brought].some((want) => want !== undefined);
    const mayRemember = options.memo !== false && !wantsMore;
    const known = key !== undefined && mayRemember ? rememberedReport(store, key) : undefined;
    if (known)
        return { report: known, context: { memo: { hits: 0, misses: 0 }, remembered: true, warnings: [] } };
    // Loaded only when there is something to compute: an answer from memory is told at once.
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(6330), __webpack_require__.e(8239), __webpack_require__.e(1784), __webpack_require__.e(968), __webpack_require__.e(5415)]).then(__webpack_require__.bind(__webpack_require__, 6644));
    const result = await judge({
        options,
        sides,
        store,
        config,
        plan,
        failOn,
        root,
        ...(brought ? { brought } : {}),
    });
    const isWhole = (result.context.attributed?.failed ?? 0) === 0;
    if (key !== undefined && isWhole)
        rememberReport(store, key, result.report);
    // What was not brought would be computed for the batch, against what the report says.
    if (options.keep !== undefined && (brought?.failures.length ?? 0) === 0) {
        const { keepBatches } = await Promise.all(/* import() */[__webpack_require__.e(6330), __webpack_require__.e(5904), __webpack_require__.e(8239), __webpack_require__.e(968), __webpack_require__.e(6717), __webpack_require__.e(7041)]).then(__webpack_require__.bind(__webpack_require__, 7041));
        result.context.batches = await keepBatches(sides, {
            ...options,
            plan,
            store,
            root,
            objectMap: (0,object_map/* loadObjectMap */.A)((0,layout/* objectMapFile */.kk)(store.root)),
        });
    }
    return result;
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/src/review/fail-on.js
var fail_on = __webpack_require__(7352);
// EXTERNAL MODULE: ./build/src/tasks/registry.js + 22 modules
var registry = __webpack_require__(2697);
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(69);
// EXTERNAL MODULE: ./build/src/cli/around.js + 1 modules
var around = __webpack_require__(2326);
// EXTERNAL MODULE: ./build/src/cli/report-answer.js
var report_answer = __webpack_require__(3775);
;// CONCATENATED MODULE: ./build/src/cli/commands/check.js








/** `codebatch check`: judges a tree by what it changed. */
const registerCheck = (program, face) => {
    const command = program
        .command('check')
        .description('judge the working tree (or a commit) by what it changed');
    (0,report_answer/* reportOptions */.lt)(sideOptions((0,cli_command/* jsonOption */.Ec)(command)))
        .option('--fail-on <list>', 'error, warning, info, hint (that or worse), any, surface, unknown or none (default: warning)')
        .option('--store <dir>', 'write both sides as batches into this store')
        .option('--attribute', 'name the commit that brought each regression and improvement')
        .action(async (options) => {
        const started = performance.now();
        const wanted = (0,report_answer/* wantedFormats */.gS)(face, options);
        const { report, context, texts, complexity } = await runCheck(face, { ...options, ...wanted.reads });
        for (const warning of context.warnings)
            face.output.note(warning);
        for (const [side, id] of Object.entries(context.batches ?? {}))
            face.output.note(`${side}: ${id}`);
        await (0,report_answer/* tellReport */.kf)(face, report, {
            ...wanted,
            beside: { ...(texts ? { texts } : {}), ...(complexity ? { complexity } : {}) },
            told: {
                elapsedMs: performance.now() - started,
                memo: context.memo,
                ...(context.attributed ? { attributionMs: context.attributed.ms } : {}),
            },
            aroundThem: (findings) => (0,around/* aroundPlaces */.C)(face, report, { head: findings.map(({ path }) => path) }),
        });
    });
};
/** The options that choose what is compared, shared with `explain` and `accept`. */
function sideOptions(command) {
    return command
        .option('--base <revision>', 'compare with this instead of the merge base')
        .option('--head <revision>', 'judge this commit instead of the working tree', 'worktree')
        .option('--pipeline <name>', 'what to run (default: check)')
        .option('--config <file>', "use this file instead of the head's .github/codebatch.yml")
        .addOption(new commander/* Option */.c$('--config-from <side>', 'whose .github/codebatch.yml holds').choices(['head', 'base']))
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
        ...(options.failOn === undefined ? {} : { failOn: (0,fail_on/* parseFailOn */.X)(options.failOn) }),
        ...(options.config === undefined ? {} : { config: options.config }),
        ...(options.configFrom === undefined ? {} : { configFrom: options.configFrom }),
        ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
        ...(options.store === undefined ? {} : { keep: options.store }),
        ...(options.attribute === true ? { attribute: true } : {}),
        ...(options.explain === undefined ? {} : { explain: options.explain }),
        ...(options.texts === true ? { texts: true } : {}),
        ...(options.complexity === true ? { complexity: true } : {}),
        ...(options.acceptance === undefined ? {} : { acceptance: options.acceptance }),
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

/***/ 3866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ BlobReader)
/* harmony export */ });
/* harmony import */ var _records_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4466);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2706);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(690);



/** Requests that are under way at once: enough to hide the pipe, few enough never to fill it. */
const AHEAD = 256;
/**
 * Blobs of a repository through one `git cat-file --batch`, started when it is first needed. One reading at a time.
 * Ends with `close`, or when a reading is left before its end.
 */
class BlobReader {
    repository;
    env;
    running;
    reading = false;
    /** @param env as `worktreeTree` gives it, to see objects that are in no object store yet */
    constructor(repository, env) {
        this.repository = repository;
        this.env = env;
    }
    /** The blobs in the order asked for. Throws `GIT_MISSING`, and an Error when git ends before it has answered. */
    async *read(oids) {
        for await (const { oid, size, output } of this.answers(oids))
            yield size === undefined ? { oid, missing: true } : { oid, bytes: await output.take(size) };
    }
    /**
     * Digests of the blobs in the order asked for. Blobs over `limit` bytes are hashed in pieces and never held; `sink`
     * is asked for a taker of their pieces first. Throws as `read`.
     */
    async *hash(oids, given) {
        for await (const { oid, size, output } of this.answers(oids)) {
            if (size === undefined)
                yield { oid, missing: true };
            else if (size <= given.limit) {
                const bytes = await output.take(size);
                yield { oid, digest: (0,_records_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), size, bytes };
            }
            else {
                const hash = (0,_util_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Stream */ .kI)();
                const sink = given.sink?.(oid, size);
                for await (const piece of output.pieces(size)) {
                    hash.update(piece);
                    sink?.write(piece);
                }
                yield { oid, digest: `sha256:${hash.hex()}`, size };
            }
        }
    }
    /** Sizes of blobs without reading them; absent ones are left out. */
    async sizes(oids) {
        const { stdout } = await (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(this.repository.root, ['cat-file', '--batch-check', '--buffer'], {
            env: this.env,
            input: oids.map((oid) => `${oid}\n`).join(''),
        });
        const sizes = new Map();
        for (const line of stdout.toString('latin1').split('\n')) {
            const [oid, kind, size] = line.split(' ');
            if (kind === 'blob')
                sizes.set(oid, Number(size));
        }
        return sizes;
    }
    /** Ends git. The reader can be used again, with a new one. */
    close() {
        this.running?.child.kill();
        this.running?.child.stdin.destroy();
        this.running?.child.stdout.destroy();
        this.running = undefined;
    }
    /** One answer per request; the consumer takes exactly `size` bytes before it asks for the next. */
    async *answers(oids) {
        if (this.reading)
            throw new Error('A BlobReader does one reading at a time.');
        if (oids.length === 0)
            return;
        this.reading = true;
        this.running ??= this.start();
        const { child, output } = this.running;
        let complete = false;
        let asked = 0;
        try {
            for (const [at, oid] of oids.entries()) {
                if (at + AHEAD / 2 >= asked && asked < oids.length) {
                    const more = oids.slice(asked, at + AHEAD);
                    child.stdin.write(`${more.join('\n')}\n`);
                    asked += more.length;
                }
                const header = await output.line();
                const size = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header)?.[1];
                if (size === undefined && !header.endsWith(' missing'))
                    throw new Error(`git cat-file answered ${JSON.stringify(header)} for ${oid}.`);
                yield { oid, size: size === undefined ? undefined : Number(size), output };
                if (size !== undefined)
                    await output.line();
            }
            complete = true;
        }
        finally {
            this.reading = false;
            // What was asked for and not taken would be read as the answer to the next request.
            if (!complete)
                this.close();
        }
    }
    start() {
        const child = (0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .startGit */ .BE)(this.repository.root, ['cat-file', '--batch'], this.env);
        let said = '';
        child.stderr.on('data', (piece) => (said = `${said}${piece.toString('utf8')}`.slice(-2000)));
        // The end of the process that follows says what is wrong.
        child.stdin.on('error', () => undefined);
        const ended = new Promise((resolve) => {
            child.on('error', (error) => resolve((0,_program_js__WEBPACK_IMPORTED_MODULE_2__/* .startError */ .h5)(error, this.repository.root)));
            child.on('close', () => resolve(new Error(`git cat-file ended before it had answered. ${said.trim()}`)));
        });
        return { child, output: new ByteQueue(child.stdout, ended) };
    }
}
/** Bytes of a stream, taken by number or by line. Holds no more than the stream's own buffer and one piece. */
class ByteQueue {
    source;
    piece = Buffer.alloc(0);
    at = 0;
    ended;
    /** @param ended why no more bytes come, once that is known */
    constructor(stream, ended) {
        this.source = stream[Symbol.asyncIterator]();
        this.ended = ended;
    }
    /** Exactly `size` bytes, in memory of their own: a view would keep the whole piece, and be copied with it. */
    async take(size) {
        const bytes = Buffer.allocUnsafeSlow(size);
        let done = 0;
        while (done < size) {
            if (this.at === this.piece.length)
                await this.next();
            const count = Math.min(size - done, this.piece.length - this.at);
            this.piece.copy(bytes, done, this.at, this.at + count);
            this.at += count;
            done += count;
        }
        return bytes;
    }
    /** The next `size` bytes in pieces. */
    async *pieces(size) {
        let left = size;
        while (left > 0) {
            if (this.at === this.piece.length)
                await this.next();
            const count = Math.min(left, this.piece.length - this.at);
            const piece = this.piece.subarray(this.at, this.at + count);
            this.at += count;
            left -= count;
            yield piece;
        }
    }
    /** Text up to the next line feed, which is taken too. */
    async line() {
        let text = '';
        for (;;) {
            if (this.at === this.piece.length)
                await this.next();
            const end = this.piece.indexOf(10, this.at);
            if (end !== -1) {
                text += this.piece.toString('latin1', this.at, end);
                this.at = end + 1;
                return text;
            }
            text += this.piece.toString('latin1', this.at);
            this.at = this.piece.length;
        }
    }
    async next() {
        const { value, done } = await this.source.next().catch(() => ({ value: undefined, done: true }));
        if (done)
            throw await this.ended;
        this.piece = value;
        this.at = 0;
    }
}
//# sourceMappingURL=blobs.js.map

/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ chosenConfig),
  P: () => (/* binding */ forgivenConfig)
});

// EXTERNAL MODULE: ./build/src/records/config.js
var records_config = __webpack_require__(9416);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(6143);
// EXTERNAL MODULE: ./build/src/review/head-config.js
var head_config = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/src/engine/plan.js
var plan = __webpack_require__(9045);
;// CONCATENATED MODULE: ./build/src/review/review-plan.js

/**
 * The plan of a check under a configuration.
 * Throws `PIPELINE_NOT_FOUND`, `PIPELINE_INVALID`, `CONFIG_INVALID`.
 */
function reviewPlan(asked, config) {
    // A comparison never stores trees: they would be written for nobody.
    const tasks = { ...config.tasks, parse: { ...config.tasks['parse'], emit_ast: false } };
    return (0,plan/* buildPlan */.Gg)(asked.registry, asked.pipeline ?? config.pipeline, {
        pipelines: { ...asked.pipelines, ...config.pipelines },
        tasks,
        fileBytes: config.limits.file_bytes,
    });
}
//# sourceMappingURL=review-plan.js.map
;// CONCATENATED MODULE: ./build/src/review/read-config.js




/**
 * The configuration that a check runs under: a given file's, the head's, or with `configFrom: 'base'` the base's (the
 * defaults where there is no base). Throws `CONFIG_INVALID`, `CONFIG_NOT_FOUND` and `PIPELINE_NOT_FOUND`, and
 * `INVALID_ARGUMENT` when both a file and the base's configuration are asked for.
 */
async function chosenConfig(sides, options, root) {
    const { registry, config: file } = options;
    if (options.configFrom === 'base') {
        if (file !== undefined)
            throw new errors/* UserError */.yo('INVALID_ARGUMENT', 'A configuration file and the configuration of the base exclude each other.', {
                hints: ['Leave out --config or --config-from base.'],
            });
        return forgivenConfig(sides, 'base', options);
    }
    const inHead = options.configInHead === true;
    const config = await (0,head_config/* headConfig */.Xl)(sides, { registry, root, inHead, ...(file === undefined ? {} : { file }) });
    return { config, plan: reviewPlan(options, config) };
}
/**
 * The configuration in a side's tree. One that is not valid (any more) counts as absent: nobody who changes the other
 * side could mend it. Throws `PIPELINE_NOT_FOUND` for an asked pipeline that is none of it.
 */
async function forgivenConfig(sides, side, asked) {
    try {
        const config = await (0,head_config/* treeConfig */.nu)(sides, side, asked.registry);
        return { config, plan: reviewPlan(asked, config) };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || !INVALID.has(error.code))
            throw error;
        const config = (0,records_config/* defaultConfig */.sb)();
        return { config, plan: reviewPlan(asked, config), broken: error.message };
    }
}
/** Codes of mistakes that only the configuration itself can hold. */
const INVALID = new Set(['CONFIG_INVALID', 'PIPELINE_INVALID', 'TASK_NOT_FOUND']);
//# sourceMappingURL=read-config.js.map

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
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5466);






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
        bytes = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainBytes */ .eZ)(file);
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
