export const id = 1073;
export const ids = [1073];
export const modules = {

/***/ 1073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  COMMENT_BYTES: () => (/* binding */ COMMENT_BYTES),
  SUMMARY_BYTES: () => (/* binding */ SUMMARY_BYTES),
  isQuiet: () => (/* binding */ isQuiet),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(7499);
;// CONCATENATED MODULE: ./build/src/report/markdown-budget.js
/** When so many entries, one after the other, found no room, no more are tried: there may be thousands. */
const MOST_MISSES = 100;
/**
 * Joins everything into at most `maxBytes` bytes of UTF-8. Whole entries are left out, each section saying how many;
 * where not even that fits, the sections that come last in line for room, then the tail, then the head from its end.
 */
function fit(frame, sections, maxBytes) {
    const full = sections.filter(({ entries }) => entries.length > 0);
    const ends = endsThatFit(frame, maxBytes);
    let left = maxBytes - bytes(joined(ends.head)) - bytes(after(ends.tail));
    const inLine = full.toSorted((a, b) => a.room - b.room);
    const shown = new Map();
    const kept = [];
    for (const section of inLine) {
        const least = bytes(rendered(section, new Set()));
        if (least > left)
            break;
        left -= least;
        kept.push(section);
    }
    for (const section of kept) {
        const chosen = choose(section, left);
        shown.set(section, chosen.entries);
        left -= chosen.cost;
    }
    const middle = full.map((section) => {
        const entries = shown.get(section);
        return entries ? rendered(section, entries) : '';
    });
    return [joined(ends.head), ...middle, after(ends.tail)].join('');
}
function endsThatFit({ head, tail }, maxBytes) {
    if (bytes(joined(head)) + bytes(after(tail)) <= maxBytes)
        return { head, tail };
    let lines = head.length;
    while (lines > 0 && bytes(joined(head.slice(0, lines))) > maxBytes)
        lines--;
    return { head: head.slice(0, lines), tail: [] };
}
/** The entries that there is room for, those of the lowest rank first, and what they take. */
function choose(section, left) {
    const entries = new Set();
    const groups = new Set();
    let [cost, misses] = [0, 0];
    for (const entry of section.entries.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
        if (misses === MOST_MISSES)
            break;
        const { text, group } = entry;
        const isNew = group !== undefined && !groups.has(group);
        const more = bytes(`${text}\n`) + (isNew ? bytes(`\n${heading(group)}`) : 0);
        misses = cost + more > left ? misses + 1 : 0;
        if (misses > 0)
            continue;
        cost += more;
        entries.add(entry);
        if (isNew)
            groups.add(group);
    }
    return { entries, cost };
}
/** A section with the entries that were chosen, and how many were not. */
function rendered({ title, entries, folded }, chosen) {
    const byGroup = Map.groupBy(entries.filter((entry) => chosen.has(entry)), ({ group }) => group);
    const body = [...byGroup].map(([group, some]) => (group === undefined ? '' : heading(group)) + some.map(({ text }) => `${text}\n`).join(''));
    const missing = entries.length - chosen.size;
    const rest = missing === 0 ? '' : `\n… ${missing.toLocaleString('en-US')} more, left out for want of room\n`;
    const inside = `\n${body.join('\n')}${rest}`;
    return folded
        ? `\n<details>\n<summary>${title}</summary>\n${inside}\n</details>\n`
        : `\n#### ${title}\n${inside}`;
}
function heading(group) {
    return `${group}\n\n`;
}
/** Paragraphs, each with a blank line before it but the first. */
function joined(paragraphs) {
    return paragraphs.map((one) => `${one}\n`).join('\n');
}
/** What follows sections: apart from them, or it would be part of their last list. */
function after(paragraphs) {
    return paragraphs.length === 0 ? '' : `\n${joined(paragraphs)}`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}
//# sourceMappingURL=markdown-budget.js.map
// EXTERNAL MODULE: ./build/src/records/output.js
var output = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/src/report/code-frame.js
var code_frame = __webpack_require__(8887);
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/src/report/markdown-text.js

/** Columns of untrusted text that are shown; the rest becomes an ellipsis. */
const WIDTH = 300;
/** Columns of a line in a fence. */
const FENCE_WIDTH = 300;
/**
 * Longer runs of backticks are shown as escapes: GitHub's parser knows no code span with more than 80 backticks at its
 * ends, and no fence with more than 255.
 */
const LONGEST_RUN = 64;
/**
 * Untrusted text as a code span on one line: no mention, link, reference, markup or HTML is read in it. Controls and
 * hidden characters become visible escapes; what is too long is cut.
 * @param ends what follows the text however long it is, such as `:12:8`
 */
function code(text, ends = '') {
    const shown = tame(`${(0,printable/* cut */.Jj)(text, WIDTH)}${ends}`);
    // A span without content is none: its backticks would be text.
    if (shown === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(shown) + 1);
    return isPadded(shown) ? `${ticks} ${shown} ${ticks}` : `${ticks}${shown}${ticks}`;
}
/** A parser takes one space from both ends, when both have one and there is anything else. */
function isPadded(text) {
    if (text.startsWith('`') || text.endsWith('`'))
        return true;
    return text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
}
/**
 * Lines of untrusted text as a code block, with fences longer than any backticks in them. The lines of the block stand
 * `indent` columns deep, as in an item of a list.
 * @param info our own word for the highlighter
 */
function fence(lines, { info = 'text', indent = 0 } = {}) {
    const shown = lines.map((line) => tame((0,printable/* cut */.Jj)(line, FENCE_WIDTH)));
    const ticks = '`'.repeat(Math.max(3, ...shown.map((line) => longestRun(line) + 1)));
    const margin = ' '.repeat(indent);
    return [`${ticks}${info}`, ...shown, ticks].map((line) => `${margin}${line}`);
}
/**
 * A sentence that is ours, yet may have come in a report of others. Words and numbers alone can mean nothing to a
 * parser and stand as they are; anything else becomes a code span.
 */
function sentence(text) {
    const words = text.split(' ');
    const isPlain = words.every((word) => PLAIN_WORD.test(word) && !HEX_WORD.test(word));
    return isPlain && words.length <= 60 ? text : code(text);
}
/** A word or a number with the punctuation of a sentence after it, never inside. */
const PLAIN_WORD = /^(?:[A-Za-z]{1,20}|\d{1,3}(?:,\d{3}){0,4})[,:.]?$/;
/** GitHub links what looks like the id of a commit. */
const HEX_WORD = /^[\da-f]{7,}\W?$/i;
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function tame(text) {
    return text.replace(TOO_LONG_RUN, (run) => '`'.repeat(LONGEST_RUN) + '\\u0060'.repeat(run.length - LONGEST_RUN));
}
const TOO_LONG_RUN = new RegExp(`\`{${LONGEST_RUN + 1},}`, 'g');
//# sourceMappingURL=markdown-text.js.map
;// CONCATENATED MODULE: ./build/src/report/markdown-links.js

/** Longer addresses are left out; the place is then shown without a link. */
const LONGEST_URL = 1500;
const REPOSITORY_URL = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w-][\w.-]*)+$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/;
/** The address of a line; undefined when there is none that surely leads there. */
function lineUrl(links, { side, path, line }) {
    const commit = side === 'head' ? links?.headSha : links?.baseSha;
    if (!links || commit === undefined)
        return undefined;
    if (!REPOSITORY_URL.test(links.repositoryUrl) || !COMMIT.test(commit))
        return undefined;
    const segments = path.split('/');
    // A browser would walk out of the commit by `..`; halves of surrogate pairs have no encoding.
    if (segments.some((one) => one === '' || one === '.' || one === '..') || !path.isWellFormed())
        return undefined;
    const way = segments.map(encodeSegment).join('/');
    // `plain` shows the lines of files that GitHub would render.
    const url = `${links.repositoryUrl}/blob/${commit}/${way}?plain=1#L${line}`;
    return url.length > LONGEST_URL ? undefined : url;
}
/** Brackets, stars and the like mean something to markdown and nothing to an address. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*~_]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Code that leads to a place, or plain code where nothing can be linked. */
function linked(shown, url) {
    return url === undefined ? shown : `[${shown}](${url})`;
}
/** `path:line:column` as code, with a link where there is one. */
function place(finding, links, { withPath = true } = {}) {
    const { path, line, column } = finding;
    const shown = withPath ? code(path, `:${line}:${column}`) : code(`${line}:${column}`);
    return linked(shown, lineUrl(links, { side: sideOf(finding), path, line }));
}
/** Where an exported name stands, or stood when it was removed. */
function surfacePlace({ change, path, line }, links) {
    const side = change === 'removed' ? 'base' : 'head';
    return linked(code(path, `:${line}`), lineUrl(links, { side, path, line }));
}
/** The side whose place a finding has: the head's, unless only the base has it. */
function sideOf(finding) {
    if (finding.class === 'fixed' || finding.class === 'gone')
        return 'base';
    return finding.base === undefined && finding.side === 'base' ? 'base' : 'head';
}
//# sourceMappingURL=markdown-links.js.map
;// CONCATENATED MODULE: ./build/src/report/markdown-findings.js




/** Columns of a source line with its number. */
const FRAME_WIDTH = 100;
/** The commit that brought each finding, or why none did. */
function broughtBy({ attribution }) {
    const brought = new Map();
    for (const { commit, subject, findings } of attribution?.commits ?? [])
        for (const id of findings)
            brought.set(id, `brought by ${code(commit.slice(0, 10))} ${code(subject)}`);
    for (const { finding, reason } of attribution?.unattributed ?? [])
        brought.set(finding, `no commit: ${code(reason)}`);
    return brought;
}
/** Findings each with its path and, where it is known, its source line. */
function framed(findings, context) {
    return findings.map((finding) => {
        const lines = (0,code_frame/* plainFrame */.M1)(finding, FRAME_WIDTH);
        const source = lines.length === 0 ? [] : fence(lines, { indent: 2 });
        return {
            text: [...itemOf(finding, place(finding, context.links), context), ...source].join('\n'),
            rank: (0,output/* severityRank */.qs)(finding.severity),
        };
    });
}
/** Findings under the path of their file. There may be thousands, and room for some: each is written when it is asked for. */
function byFile(findings, context) {
    return findings.map((finding) => ({
        get text() {
            return itemOf(finding, place(finding, context.links, { withPath: false }), context).join('\n');
        },
        get group() {
            return `**${code(finding.path)}**`;
        },
        rank: (0,output/* severityRank */.qs)(finding.severity),
    }));
}
/** Findings each with its path, under a heading of our own words. */
function underHeading(group, findings, context) {
    return findings.map((finding) => ({
        text: itemOf(finding, place(finding, context.links), context).join('\n'),
        group,
        rank: (0,output/* severityRank */.qs)(finding.severity),
    }));
}
function itemOf(finding, where, { brought }) {
    const { id, severity, base } = finding;
    const name = finding.class === 'unknown' ? '' : `**${finding.class.replace('_', ' ')}** `;
    const was = base === undefined || base.severity === severity ? '' : ` (was ${base.severity})`;
    const reason = finding.reason === undefined ? '' : `: ${code(finding.reason)}`;
    const from = base === undefined || base.path === finding.path ? '' : ` (from ${code(base.path)})`;
    const by = brought.get(id);
    return [
        `- ${name}${severity}${was} ${where} ${words(finding)}${reason}${from} ${code(finding.code)} ${code(id)}`,
        ...(finding.accepted ? [`  - accepted: ${code(finding.accepted.reason)}`] : []),
        ...(by === undefined ? [] : [`  - ${by}`]),
    ];
}
/** The message, and the base's where getting worse or better changed it. */
function words({ class: name, message, base }) {
    const isMeasured = name === 'worsened' || name === 'softened';
    if (!isMeasured || base === undefined || base.message === message)
        return code(message);
    return `was ${code(base.message)}, now ${code(message)}`;
}
//# sourceMappingURL=markdown-findings.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-config.js
var terminal_config = __webpack_require__(6093);
// EXTERNAL MODULE: ./build/src/report/terminal-surface.js
var terminal_surface = __webpack_require__(3556);
;// CONCATENATED MODULE: ./build/src/report/markdown-sections.js






/** Columns of a declaration. */
const DECLARATION_WIDTH = 160;
/** Exported names that were removed or changed, with both declarations. */
function surfaceEntries(surface, links) {
    return surface.filter(terminal_surface/* isBreaking */.ER).map((change) => {
        const { base, path, reason, signature, symbol, id } = change;
        const why = reason === undefined ? '' : `: ${code(reason)}`;
        const from = base === undefined || base.path === path ? '' : ` (from ${code(base.path)})`;
        const head = `- **${change.change}** ${surfacePlace(change, links)} ${code(symbol)}${why}${from} ${code(id)}`;
        const [before, after] = (0,terminal_surface/* around */.mC)(base?.signature, signature, DECLARATION_WIDTH);
        const lines = [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)];
        const both = lines.length === 0 ? [] : fence(lines, { info: 'diff', indent: 2 });
        return { text: [head, ...both].join('\n'), rank: change.change === 'removed' ? 0 : 1 };
    });
}
/** The change's own edits of rules and comments, then what they hide and show. */
function configEntries(effect, context) {
    if (!effect)
        return [];
    return [
        ...effect.edits.map((edit) => ({ text: `- ${code(edit)}`, rank: -1 })),
        ...(0,terminal_config/* configLists */.Km)(effect).flatMap(([what, findings]) => underHeading(`**${what} ${(0,util_text/* plural */.LS)(findings.length, 'finding')}**`, findings, context)),
        ...(effect.unknown ?? []).map((path) => ({
            text: `- ${code(path)}`,
            group: `**${terminal_config/* CONFIG_UNKNOWN */.mF}**`,
            rank: 9,
        })),
    ];
}
/** Work that could not be done. */
function failureEntries({ failures }) {
    return failures.map(({ path, shard_id, message, code: name }) => {
        const what = path ?? (shard_id === undefined ? undefined : `shard ${shard_id}`);
        return { text: `- ${what === undefined ? '' : `${code(what)}: `}${code(message)} ${code(name)}` };
    });
}
/** Files that were not analysed, each once. */
function skippedEntries({ skipped }) {
    const reasons = new Map(skipped.map((file) => [file.path, file.reason]));
    return [...reasons].map(([path, reason]) => ({ text: `- ${code(path)}: ${code(reason)}` }));
}
/** Things that a reader should know. */
function noteEntries({ notes }) {
    return notes.map((note) => ({ text: `- ${code(note)}` }));
}
//# sourceMappingURL=markdown-sections.js.map
// EXTERNAL MODULE: ./build/src/report/terminal-findings.js
var terminal_findings = __webpack_require__(2193);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(9435);
;// CONCATENATED MODULE: ./build/src/report/markdown.js









/** Bytes that a comment may have: GitHub takes 65,536 characters, and a marker stands in it too. */
const COMMENT_BYTES = 60_000;
/** Bytes that the summary of one step may have; GitHub drops one that is longer as a whole. */
const SUMMARY_BYTES = 1024 * 1024;
/** Findings that are shown with their source; the others are folded away by file. */
const FIRST = 10;
/** People paste what stands here into a shell, and the report may be of others: no word may mean anything to a shell. */
const REPRODUCE = /^npx codebatch check(?: [\w.,:/=@^-]+)*$/;
const MARKS = { success: '✓', failure: '✗', neutral: '•' };
/**
 * A report as GitHub-flavoured markdown, for a comment or a job summary: the verdict first, then what the terminal says
 * in the same order. Never longer than `maxBytes`; whatever came from code or people stands in code spans and fences.
 */
function renderMarkdown(report, context) {
    const head = [
        `### ${MARKS[report.conclusion]} ${sentence(report.verdict)}`,
        ...(context.unverified ? [`**Reported by the ${context.unverified} itself; nobody verified it.**`] : []),
        ...(report.base.kind === 'none' ? [] : [table(report)]),
        code((0,terminal/* sidesLine */.xe)(report)),
    ];
    const tail = [
        (0,terminal/* totals */.Sd)(report, context),
        ...harmless(report),
        ...attributionCost(report, context),
        ...commands(report),
    ];
    return fit({ head, tail }, sectionsOf(report, context), context.maxBytes);
}
/** True when there is nothing to say: nothing got worse or better, and nothing is hidden, unknown or undone. */
function isQuiet(report) {
    return (report.base.kind !== 'none' &&
        report.conclusion !== 'failure' &&
        report.config_effect === undefined &&
        !report.surface.some(terminal_surface/* isBreaking */.ER) &&
        [
            report.regressions,
            report.improvements,
            report.unknown,
            report.accepted,
            report.rule_changed,
            report.findings,
            report.failures,
        ].every((list) => list.length === 0));
}
/** What is counted, in one row of numbers. */
function table({ counts, config_effect: effect }) {
    const lowered = (effect?.hidden.length ?? 0) + (effect?.lowered.length ?? 0);
    const besides = [
        ['Accepted', counts.accepted],
        ['Exports changed', counts.surface],
        [effect?.obeyed === false ? 'Would be hidden' : 'Hidden by rules', lowered],
        ['Silenced', effect?.silenced.length ?? 0],
    ];
    const cells = [
        ['Regressions', counts.regressions],
        ['Improvements', counts.improvements],
        ['Unknown', counts.unknown],
        ...besides.filter(([, count]) => count > 0),
    ];
    const row = (parts) => `| ${parts.join(' | ')} |`;
    return [
        row(cells.map(([name]) => name)),
        row(cells.map(() => '---:')),
        row(cells.map(([, count]) => count.toLocaleString('en-US'))),
    ].join('\n');
}
/** All sections in the order of the terminal; `room` says who gets the room first. */
function sectionsOf(report, { links }) {
    const context = { links, brought: broughtBy(report) };
    // What went with its code is no work of repair, so it stands apart.
    const gone = report.improvements.filter((finding) => finding.class === 'gone');
    const improved = report.improvements.filter((finding) => finding.class !== 'gone');
    const folded = (title, findings, room) => ({
        title: `${title} (${findings.length.toLocaleString('en-US')})`,
        entries: byFile(findings, context),
        folded: true,
        room,
    });
    const breaking = surfaceEntries(report.surface, links);
    const skipped = skippedEntries(report);
    return [
        { title: 'Not done', entries: failureEntries(report), folded: false, room: 1 },
        ...firstAndOthers('Regressions', report.regressions, context),
        { title: (0,terminal_surface/* surfaceTitle */.EW)(report.surface), entries: breaking, folded: true, room: 3 },
        folded('Improvements, thank you', improved, 7),
        folded('Gone with the code', gone, 8),
        folded('Unknown', report.unknown, 5),
        folded('Accepted', report.accepted, 6),
        folded('Changed by rules or comments', report.rule_changed, 9),
        configSection(report, context),
        ...firstAndOthers('Findings', report.findings, context),
        { title: `Not analysed (${skipped.length})`, entries: skipped, folded: true, room: 11 },
        { title: `Notes (${report.notes.length})`, entries: noteEntries(report), folded: true, room: 10 },
    ];
}
/** The worst ones with their source, and all others folded away by file. */
function firstAndOthers(title, findings, context) {
    const shown = (0,terminal_findings/* worst */.QZ)(findings, FIRST);
    const others = findings.filter((finding) => !shown.includes(finding));
    const count = (list) => list.length.toLocaleString('en-US');
    return [
        { title: `${title} (${count(findings)})`, entries: framed(shown, context), folded: false, room: 0 },
        {
            title: `${title}, the other ${count(others)}`,
            entries: byFile(others, context),
            folded: true,
            room: 2,
        },
    ];
}
function configSection({ config_effect: effect }, context) {
    const title = effect ? (0,terminal_config/* configTitle */.Nj)(effect) : '';
    return { title, entries: configEntries(effect, context), folded: true, room: 4 };
}
/** Names that were moved or added alone: counted, as they break nobody. */
function harmless({ surface }) {
    return surface.length > 0 && !surface.some(terminal_surface/* isBreaking */.ER) ? [(0,terminal_surface/* surfaceTitle */.EW)(surface)] : [];
}
function attributionCost({ attribution }, { attributionMs: ms }) {
    if (!attribution)
        return [];
    const time = ms === undefined ? '' : `, ${(ms / 1000).toFixed(1)} s`;
    return [
        `Compared ${(0,util_text/* plural */.LS)(attribution.compared_commits, 'commit')}, ${(0,util_text/* plural */.LS)(attribution.compared_files, 'version')} of files that neither side has${time}`,
    ];
}
/** How to see the same on a laptop, and how to accept what is wanted so. */
function commands(report) {
    const again = report.reproduce ?? '';
    return [
        ...(REPRODUCE.test(again) && again.length < 300
            ? [['Reproduce:', '', ...fence([again], { info: 'sh' })].join('\n')]
            : []),
        ...(report.regressions.length > 0
            ? ['Accept a finding until its code changes: `codebatch accept ID --reason TEXT`']
            : []),
    ];
}
//# sourceMappingURL=markdown.js.map

/***/ })

};
