export const id = 303;
export const ids = [303];
export const modules = {

/***/ 64183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/annotations.js
var annotations = __webpack_require__(35594);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 5 modules
var markdown = __webpack_require__(91073);
// EXTERNAL MODULE: ./build/src/report/terminal.js + 1 modules
var terminal = __webpack_require__(59435);
// EXTERNAL MODULE: ./build/src/compare/line-map.js + 2 modules
var line_map = __webpack_require__(30348);
// EXTERNAL MODULE: ./build/src/compare/source-lines.js
var source_lines = __webpack_require__(5550);
// EXTERNAL MODULE: ./build/src/git/blobs.js
var git_blobs = __webpack_require__(63866);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(30690);
;// CONCATENATED MODULE: ./build/src/git/changed-blobs.js

/**
 * Files of the second tree (or commit) that are not the same in the first, by path; renames are followed, and what was
 * removed is left out. Throws `GIT_FAILED` when a tree is not here.
 */
async function changedBlobs(repository, { before, after }) {
    const args = ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l400', before, after];
    const fields = (await (0,program/* runGit */.EO)(repository.root, args)).stdout.toString('utf8').split('\0');
    const changed = new Map();
    // `:<mode> <mode> <id> <id> <status>`, the path, and of a rename the path after it.
    for (let at = 0; at + 1 < fields.length;) {
        const [, , old, now, status] = fields[at].split(' ');
        const isRename = /^[RC]/.test(status);
        const path = fields[at + (isRename ? 2 : 1)];
        at += isRename ? 3 : 2;
        if (/^0+$/.test(now))
            continue;
        changed.set(path, { after: now, ...(/^0+$/.test(old) ? {} : { before: old }) });
    }
    return changed;
}
//# sourceMappingURL=changed-blobs.js.map
;// CONCATENATED MODULE: ./build/src/review/changed-lines.js




/**
 * Which lines the change wrote in the files that have a regression. Of a new file all are; a renamed one is compared with
 * what it was. None unless both sides are commits.
 */
async function changedLines(report, repository) {
    const lines = new Map();
    const { base, head } = report;
    const paths = [...new Set(report.regressions.map(({ path }) => path))].sort();
    if (base.commit === undefined || head.kind !== 'commit' || head.commit === undefined || paths.length === 0)
        return lines;
    const changed = await changedBlobs(repository, { before: base.commit, after: head.commit });
    const wanted = paths.flatMap((path) => {
        const blob = changed.get(path);
        return blob ? [{ path, blob }] : [];
    });
    const texts = await textsOf(repository, wanted.map(({ blob }) => blob));
    for (const { path, blob } of wanted) {
        const before = blob.before === undefined ? undefined : (0,source_lines/* sourceLines */.Jj)(texts.get(blob.before));
        const after = (0,source_lines/* sourceLines */.Jj)(texts.get(blob.after));
        lines.set(path, before ? writtenLines(before, after) : [[1, Math.max(1, after.raw.length)]]);
    }
    return lines;
}
async function textsOf(repository, blobs) {
    const oids = new Set(blobs.flatMap(({ before, after }) => (before === undefined ? [after] : [before, after])));
    const texts = new Map();
    const reader = new git_blobs/* BlobReader */.n(repository);
    try {
        for await (const blob of reader.read([...oids]))
            if ('bytes' in blob)
                texts.set(blob.oid, blob.bytes.toString('utf8'));
    }
    finally {
        reader.close();
    }
    return texts;
}
/** The ranges of the second text that have no partner in the first. */
function writtenLines(before, after) {
    const map = (0,line_map/* lineMap */.d)(before, after);
    const ranges = [];
    for (let line = 1; line <= after.raw.length; line++) {
        if (map.toBase(line) !== 0)
            continue;
        const last = ranges.at(-1);
        if (last && last[1] === line - 1)
            last[1] = line;
        else
            ranges.push([line, line]);
    }
    return ranges;
}
//# sourceMappingURL=changed-lines.js.map
// EXTERNAL MODULE: ./build/src/review/report-artifact.js
var report_artifact = __webpack_require__(11121);
// EXTERNAL MODULE: ./build/src/review/report-name.js
var report_name = __webpack_require__(55636);
// EXTERNAL MODULE: ./build/src/util/text.js
var util_text = __webpack_require__(47499);
// EXTERNAL MODULE: ./build/src/action/publish.js + 7 modules
var publish = __webpack_require__(17600);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/records/origin.js
var records_origin = __webpack_require__(7216);
;// CONCATENATED MODULE: ./build/src/report/page-template.js
// Generated by scripts/page.ts from src/page/. Do not edit.
/** The style and the script of the page of a report, and their digests. */
const PAGE = {
    style: ":root{color-scheme:light dark;--ground: light-dark(#f7f7f5, #131519);--sheet: light-dark(#ffffff, #1a1d22);--raised: light-dark(#f1f1ee, #23272e);--ink: light-dark(#1c2128, #e4e7eb);--soft: light-dark(#5a626d, #9da6b2);--rule: light-dark(#e2e2dd, #2d323a);--edge: light-dark(#c9cac5, #454c57);--accent: light-dark(#2457c5, #8db2ff);--worse: light-dark(#a8341a, #f08c6c);--better: light-dark(#1c7449, #63c391);--unsure: light-dark(#7d5c00, #dcb650);--calm: light-dark(#566072, #a3aebd);--keyword: light-dark(#8a2f7d, #d9a0d3);--name: light-dark(#1f5aa8, #86b8f5);--string: light-dark(#2c6e35, #98cf8f);--number: light-dark(#9a4b00, #e3ab73);--comment: light-dark(#6a727c, #8b949f);--mono: ui-monospace, \"SFMono-Regular\", \"Cascadia Mono\", \"JetBrains Mono\", Menlo, Consolas, \"DejaVu Sans Mono\", monospace;--panel: clamp(36rem, 50vw, 64rem);--gap: 1.5rem;--round: 6px;font:14px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Liberation Sans,sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*,*:before,*:after{box-sizing:border-box}body,h1,h2,h3,p,ul,dl,dd,figure,pre{margin:0;padding:0}ul{list-style:none}button,input{font:inherit;color:inherit}button{padding:0;border:0;background:none;text-align:inherit;cursor:pointer}button:disabled{cursor:default}code,pre,kbd,.path,.rule,.id,.symbol{font-family:var(--mono);font-size:.9em;font-variant-ligatures:none}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}kbd{display:inline-block;min-width:1.6em;padding:0 .4em;border:1px solid var(--edge);border-radius:4px;color:var(--soft);background:var(--sheet);font-size:11px;line-height:1.5;text-align:center}.acting{padding:0 .2em;border-radius:3px;color:var(--unsure);background:color-mix(in oklab,var(--unsure) 14%,transparent);font-family:var(--mono);font-size:.85em}.tone-worse{--tone: var(--worse)}.tone-better{--tone: var(--better)}.tone-unsure{--tone: var(--unsure)}.tone-calm{--tone: var(--calm)}.page{max-width:110rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 2rem}.top{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.25rem;border-bottom:1px solid var(--rule)}.brand{display:flex;gap:.75rem;min-width:0;font-weight:650;letter-spacing:-.01em}.brand .title{overflow:hidden;padding-left:.75rem;border-left:1px solid var(--edge);color:var(--soft);font-weight:400;letter-spacing:0;text-overflow:ellipsis;white-space:nowrap}.brand a{color:inherit;text-decoration:none}.brand a:hover{text-decoration:underline;text-underline-offset:.2em}.top nav{display:flex;flex:none;gap:.25rem}.quiet{display:inline-flex;align-items:center;gap:.5em;padding:.2rem .6rem;border-radius:var(--round);color:var(--soft);font-size:13px}.quiet:hover{color:var(--ink);background:var(--raised)}.disc{width:.9em;height:.9em;border:1.5px solid currentColor;border-radius:50%}.disc.is-auto{background:linear-gradient(90deg,currentColor 50%,transparent 50%)}.disc.is-dark{background:currentColor}h2{margin-bottom:.5rem;font-size:14px;font-weight:650}.aside{color:var(--soft);font-weight:400}.empty,.note,.lead{color:var(--soft)}.note{font-size:12.5px}.alarm{margin-bottom:1.25rem;padding:.6rem .9rem;border-left:3px solid var(--worse);border-radius:0 var(--round) var(--round) 0;background:color-mix(in oklab,var(--worse) 9%,var(--sheet))}footer{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.5rem;margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:13px}footer .copyable{min-width:0}dialog{width:min(30rem,calc(100vw - 2rem));padding:1.5rem;border:1px solid var(--edge);border-radius:10px;color:var(--ink);background:var(--sheet);box-shadow:0 16px 48px #0000003d}dialog::backdrop{background:#00000052}dialog h2{font-size:17px}dialog dl div{display:flex;align-items:baseline;justify-content:space-between;gap:1rem;padding:.3rem 0;border-bottom:1px solid var(--rule)}dialog dt{display:flex;flex-wrap:wrap;gap:.25rem;order:2}dialog .note{margin-top:.9rem}.verdict{--tone: var(--calm);padding:1.75rem 0 1.25rem}.verdict.is-success{--tone: var(--better)}.verdict.is-failure{--tone: var(--worse)}.answer{display:flex;align-items:flex-start;gap:.9rem}.mark{display:grid;flex:none;width:2rem;height:2rem;border-radius:50%;color:var(--sheet);background:var(--tone);font-size:15px;font-weight:700;place-items:center}h1{font-size:clamp(18px,2.2vw,23px);font-weight:620;letter-spacing:-.015em;line-height:1.35;overflow-wrap:anywhere;text-wrap:balance}.trees{margin-top:.2rem;color:var(--soft);overflow-wrap:anywhere}.trees .tree{color:var(--ink)}.trees .why:before{content:\" \\b7  \"}.totals{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:1.25rem}.totals li{display:flex;flex:1 1 7.5rem;min-width:0;border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet)}.totals li>button,.totals li:not(:has(button)){display:grid;grid-template-rows:auto auto minmax(1.1rem,auto);align-content:start;padding:.6rem .85rem}.totals li>button{width:100%;border-radius:var(--round)}.totals li>button:enabled:hover{background:color-mix(in oklab,var(--tone) 7%,transparent)}.totals .figure{color:var(--tone);font-size:22px;font-weight:620;font-variant-numeric:tabular-nums;letter-spacing:-.02em;line-height:1.25}.totals .tone-calm .figure{color:var(--ink)}.totals .zero .figure{color:var(--soft);font-weight:400}.totals .label{font-size:13px}.totals .parts{color:var(--soft);font-size:12px}.hot-spots{display:flex;flex-direction:column;min-width:0}.hot-spots header{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;justify-content:space-between}.measures{display:flex;gap:.75rem;margin:0;font-size:12px}.measures button{padding:0;color:var(--accent)}.measures button[aria-pressed=true]{color:var(--ink);font-weight:600}.overview{display:grid;grid-template-columns:minmax(0,1fr) minmax(15rem,22rem);gap:var(--gap);padding:0 0 1.25rem}.beside-map{display:grid;align-content:start;gap:var(--gap);min-width:0}.map{position:relative;flex:1 0 300px;overflow:hidden;border-radius:var(--round);background:var(--raised)}.map>.empty{display:grid;height:100%;place-items:center}.tile{position:absolute;overflow:hidden;padding:.15rem .45rem;border-radius:3px;background:color-mix(in oklab,var(--tint) var(--much),var(--raised));box-shadow:inset 0 0 0 1px color-mix(in oklab,var(--ink) 8%,transparent);font-size:12px;line-height:1.4}.tile:not(.group){display:flex;flex-direction:column}.tile.group{display:flex;align-items:flex-start;padding-block:0;line-height:20px;justify-content:space-between;gap:.5rem;background:color-mix(in oklab,var(--ink) 6%,var(--sheet));font-weight:600}.tile:hover{box-shadow:inset 0 0 0 2px var(--accent)}.tile:focus-visible{outline-offset:-2px}.tile .name{overflow:hidden;min-width:0;text-overflow:ellipsis;white-space:nowrap}.tile .count{font-weight:400;font-variant-numeric:tabular-nums;opacity:.8}.legend{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem;margin-top:.5rem;color:var(--soft);font-size:12px}.legend i{width:.8rem;height:.8rem;border-radius:3px;background:color-mix(in oklab,var(--tint, var(--raised)) 42%,var(--raised));box-shadow:inset 0 0 0 1px color-mix(in oklab,var(--ink) 12%,transparent)}.legend i:not(:first-child){margin-left:.5rem}.legend .worse{--tint: var(--worse)}.legend .better{--tint: var(--better)}.legend span{margin-left:auto}.crumbs{color:var(--soft);font-weight:400;overflow-wrap:anywhere}.crumbs button{padding:0 .25em;color:var(--accent)}.crumbs button:hover{text-decoration:underline}.top-rules button{display:grid;grid-template-columns:minmax(6ch,13ch) 1fr 6ch;align-items:center;gap:.75rem;width:100%;padding:.22rem .5rem;border-radius:var(--round)}.top-rules ul{margin:0 -.5rem}.top-rules button:hover{background:var(--raised)}.top-rules button[aria-pressed=true]{background:color-mix(in oklab,var(--accent) 14%,transparent)}.top-rules .rule{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.top-rules .measure{height:.5rem;border-radius:3px;background:var(--raised)}.top-rules .measure i{display:block;min-width:2px;height:100%;border-radius:3px;background:var(--calm)}.count{font-variant-numeric:tabular-nums}.top-rules .count{text-align:right}.trend .readout{display:flex;flex-wrap:wrap;gap:0 .9rem;font-size:13px;font-variant-numeric:tabular-nums}.trend .readout [class]{color:var(--tone)}.trend .line{display:block;width:100%;height:44px;margin-top:.25rem;overflow:visible}.trend .line path{fill:none;stroke:var(--calm);stroke-width:1.5;stroke-linejoin:round}.trend .line .dot{stroke:var(--ink);stroke-width:7;stroke-linecap:round}.bars{display:grid;grid-auto-columns:minmax(0,1fr);grid-auto-flow:column;height:84px}.bar{display:flex;flex-direction:column;min-width:0;border-radius:3px}.bar.now{background:color-mix(in oklab,var(--ink) 7%,transparent)}.bar span{display:flex;flex-basis:0;min-height:0;padding:0 12%}.bar .up{align-items:flex-end;border-bottom:1px solid var(--edge)}.bar i{width:100%;background:var(--worse)}.bar .up i{border-radius:2px 2px 0 0}.bar .down i{border-radius:0 0 2px 2px;background:var(--better)}.trend .ends{display:flex;justify-content:space-between;margin-top:.2rem;color:var(--soft);font-size:12px}.filters{display:grid;gap:.6rem;padding:1rem 0 .75rem;border-top:1px solid var(--rule)}.fields{display:flex;flex-wrap:wrap;gap:.5rem}.field{position:relative;flex:1 1 14rem}.field input{width:100%;height:2.25rem;padding:0 .75rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet)}.field input:placeholder-shown{padding-right:2.2rem;text-overflow:ellipsis}.field input::placeholder{color:var(--soft);opacity:1}.field input:focus{border-color:var(--accent);outline:1px solid var(--accent);outline-offset:0}.field kbd{position:absolute;top:50%;right:.6rem;translate:0 -50%;pointer-events:none}.field:focus-within kbd,.field input:not(:placeholder-shown)+kbd{display:none}.picker{position:relative;flex:0 1 auto}.picker summary{display:flex;align-items:center;gap:.5rem;height:2.25rem;padding:0 .75rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet);cursor:pointer;list-style:none;white-space:nowrap}.picker summary::-webkit-details-marker{display:none}.picker summary:after{width:.4em;height:.4em;border:solid var(--soft);border-width:0 1.5px 1.5px 0;content:\"\";rotate:45deg;translate:0 -.12em}.picker summary .count{overflow:hidden;max-width:12ch;color:var(--soft);text-overflow:ellipsis}.picker ul{position:absolute;z-index:5;top:calc(100% + 4px);right:0;overflow:auto;width:max-content;min-width:14rem;max-width:min(26rem,86vw);max-height:22rem;padding:.35rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet);box-shadow:0 8px 24px #00000029}.picker label{display:grid;grid-template-columns:auto minmax(0,1fr) auto;align-items:center;gap:.6rem;padding:.2rem .5rem;border-radius:4px;cursor:pointer}.picker label:hover{background:var(--raised)}.picker label .name{overflow:hidden;font-family:var(--mono);font-size:.9em;text-overflow:ellipsis;white-space:nowrap}.picker label .count,.picker label.none{color:var(--soft)}.picker input{margin:0;accent-color:var(--accent)}.picker .empty{padding:.3rem .5rem}.chips-row{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem}.chips{display:flex;flex-wrap:wrap;gap:.35rem}.chip{padding:.1rem .6rem;border:1px solid var(--rule);border-radius:99px;background:var(--sheet);font-size:13px;white-space:nowrap}.chip:hover{border-color:var(--edge)}.chip .count{margin-left:.15em;color:var(--soft)}.chip[aria-pressed=true]{--mark: var(--tone, var(--accent));border-color:var(--mark);background:color-mix(in oklab,var(--mark) 15%,var(--sheet))}.chip[aria-pressed=true] .count{color:inherit}.status{display:flex;align-items:center;gap:.5rem;min-height:1.8rem;margin-left:auto;color:var(--soft);font-variant-numeric:tabular-nums}.status .quiet{color:var(--accent)}.severity{--mark: var(--calm)}.severity:before{display:inline-block;width:.55em;height:.55em;margin-right:.5em;background:var(--mark);content:\"\"}.severity.is-error{--mark: var(--worse)}.severity.is-warning{--mark: var(--unsure)}.severity.is-error:before{border-radius:1px}.severity.is-warning:before{clip-path:polygon(50% 0,100% 100%,0 100%)}.severity.is-info:before{border-radius:50%}.severity.is-hint:before{border:1.5px solid var(--mark);border-radius:50%;background:none}.kind{display:inline-block;padding:0 .5em;border-radius:4px;color:var(--tone);background:color-mix(in oklab,var(--tone) 11%,transparent);font-size:12.5px;font-weight:550;line-height:1.6;white-space:nowrap}.grid{position:relative;overflow:auto;max-height:max(24rem,min(46rem,78vh));border:1px solid var(--rule);border-radius:var(--round);background:var(--sheet);overflow-anchor:none;scroll-padding-top:2rem}.row{display:grid;grid-template-columns:6.5rem 7.25rem 7.5rem minmax(10rem,5fr) minmax(9rem,3fr);align-items:center;gap:.9rem;padding:0 .9rem}.row.head{position:sticky;z-index:2;top:0;height:2rem;border-bottom:1px solid var(--rule);color:var(--soft);background:var(--sheet);font-size:12.5px}.row.head button{width:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.row.head button:hover{color:var(--ink)}.row.head .way{margin-left:.3em;color:var(--ink)}.rows{position:relative}.rows .row{position:absolute;top:0;right:0;left:0;height:var(--row);cursor:pointer;contain:strict}.rows .row.odd{background:light-dark(rgb(0 0 0 / 1.8%),rgb(255 255 255 / 1.8%))}.rows .row:hover{background:var(--raised)}.rows .row.active{box-shadow:inset 3px 0 var(--edge)}.grid:focus .row.active,.rows .row.open{box-shadow:inset 3px 0 var(--accent)}.rows .row.open{background:color-mix(in oklab,var(--accent) 11%,var(--sheet))}.grid:focus-visible{outline-offset:0}.cell{overflow:hidden;min-width:0;text-overflow:ellipsis;white-space:nowrap}.rows .c-severity{color:var(--soft);font-size:13px}.rows .c-rule{font-family:var(--mono);font-size:12.5px}.path{overflow-wrap:anywhere}.path .folder,.path .line{color:var(--soft)}.cell .path,.entry .path{display:flex;min-width:0}.cell .path .folder,.entry .path .folder{overflow:hidden;flex:0 1 auto;min-width:0;text-overflow:ellipsis;white-space:nowrap}.cell .path .file,.entry .path .file{overflow:hidden;flex:0 0 auto;max-width:100%;text-overflow:ellipsis;white-space:nowrap}.grid.narrow .row{grid-template-areas:\"mark kind message message\" \". path path rule\";grid-template-columns:.8rem max-content minmax(0,1fr) max-content;align-content:center;gap:.1rem .6rem}.grid.narrow .row.head{display:flex;gap:1rem}.grid.narrow .row.head .cell{flex:none}.grid.narrow .rows .c-severity{grid-area:mark;font-size:0}.grid.narrow .rows .c-severity:before{width:8px;height:8px}.grid.narrow .rows .c-kind{grid-area:kind}.grid.narrow .rows .c-rule{grid-area:rule;color:var(--soft)}.grid.narrow .rows .c-message{grid-area:message}.grid.narrow .rows .c-path{grid-area:path}#findings>.nothing{border:1px dashed var(--edge);border-radius:var(--round)}.nothing{padding:3rem 1.5rem;color:var(--soft);text-align:center}.nothing .big{margin-bottom:.25rem;color:var(--ink);font-size:17px}.nothing .more{margin-top:1rem}.more{margin-top:.5rem;padding:.25rem .8rem;border:1px solid var(--edge);border-radius:var(--round);background:var(--sheet)}.more:hover{background:var(--raised)}.panel{position:fixed;z-index:10;top:0;right:0;bottom:0;overflow:auto;width:min(var(--panel),100vw);padding:0 1.5rem 2rem;border-left:1px solid var(--rule);background:var(--sheet);box-shadow:-8px 0 28px #00000017;container-type:inline-size}.panel>header{position:sticky;z-index:1;top:0;display:flex;align-items:center;justify-content:space-between;min-height:3.25rem;margin:0 -1.5rem 1rem;padding:0 1rem 0 1.5rem;border-bottom:1px solid var(--rule);background:var(--sheet)}.panel>header h2{margin:0;font-weight:500}.panel>header h2:focus{outline:none}.panel .tags{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1rem;color:var(--soft)}.panel>.message{margin:.5rem 0 1.1rem;font-size:17px;line-height:1.4;overflow-wrap:anywhere}.panel h3{margin:1.1rem 0 .35rem;color:var(--soft);font-size:12.5px;font-weight:500}.sides{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.75rem}.sides:has(>.absent:first-child){grid-template-columns:minmax(9rem,1fr) minmax(0,3fr)}.sides:has(>.absent:last-child){grid-template-columns:minmax(0,3fr) minmax(9rem,1fr)}@container (width < 36rem){.sides:is(*,:has(>.absent)){grid-template-columns:minmax(0,1fr)}}.code{display:flex;flex-direction:column;overflow:hidden;min-width:0;border:1px solid var(--rule);border-radius:var(--round)}.code.base{--tone: var(--worse)}.code.head{--tone: var(--better)}.code figcaption{display:flex;align-items:baseline;gap:.75rem;padding:.3rem .75rem;border-bottom:1px solid var(--rule);background:var(--raised);font-size:12.5px}.code figcaption .side{flex:none;font-weight:600}.code pre{overflow-x:auto;padding:.5rem 0;font-size:12.5px;line-height:1.6;tab-size:4}.code pre:focus-visible{outline-offset:-2px}.code .source{display:block;width:max-content;min-width:100%;padding-right:.75rem;font-size:inherit}.code .gutter{display:inline-block;position:sticky;left:0;width:5ch;margin-right:1ch;padding-right:1ch;color:var(--soft);background:var(--sheet);text-align:right;-webkit-user-select:none;user-select:none}.code .empty,.code .note{padding:.6rem .75rem}.code.absent{border-style:dashed}.changed{border-radius:2px;background:color-mix(in oklab,var(--tone) 18%,transparent)}.marked{text-decoration:underline wavy var(--worse) 1px;text-underline-offset:3px}.t-keyword{color:var(--keyword)}.t-name{color:var(--name)}.t-string{color:var(--string)}.t-number{color:var(--number)}.t-comment{color:var(--comment);font-style:italic}.facts{display:grid;gap:.3rem;margin-top:1.25rem}.facts div{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem}.facts dt{color:var(--soft)}.facts dd{overflow-wrap:anywhere}.copyable{display:flex;align-items:stretch;max-width:100%;border:1px solid var(--rule);border-radius:var(--round);background:var(--ground)}.copyable code{overflow-x:auto;flex:1 1 auto;min-width:0;padding:.35rem .75rem;font-size:12.5px;white-space:pre}.copyable button{flex:none;min-width:5rem;padding:0 .75rem;border-left:1px solid var(--rule);color:var(--accent);font-size:13px;text-align:center}.copyable button:hover{background:var(--raised)}@media(width>=75rem){.page.beside{max-width:none;margin:0;padding-right:calc(var(--panel) + 1.5rem)}.page.beside .overview{grid-template-columns:minmax(0,1fr)}.page.beside .beside-map{grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))}}.part{display:grid;grid-template-columns:12rem minmax(0,1fr);gap:.25rem 1.5rem;margin-top:1.75rem;padding-top:1.25rem;border-top:1px solid var(--rule)}.part h2 .aside{display:block;font-size:13px}.page.beside .part{grid-template-columns:minmax(0,1fr)}.list>li{border-bottom:1px solid var(--rule)}.list>li:last-child{border-bottom:0}.entry,.failure{display:grid;grid-template-columns:minmax(4rem,max-content) minmax(0,5fr) minmax(0,3fr);align-items:baseline;gap:.9rem;width:100%;padding:.4rem .5rem}.entry:hover{background:var(--raised)}.entry .message,.failure .message{overflow-wrap:anywhere}details.group{margin-top:.35rem}.group summary{display:flex;gap:.6rem;padding:.25rem .5rem;border-radius:var(--round);cursor:pointer}.group summary:before{flex:none;width:.45em;height:.45em;margin:.5em .25em 0 0;border:solid var(--soft);border-width:0 1.5px 1.5px 0;content:\"\";rotate:-45deg}.group[open]>summary:before{rotate:45deg}.group summary::-webkit-details-marker{display:none}.group summary:hover{background:var(--raised)}.group .count{color:var(--soft)}.group .list{padding-left:1rem}.edits{margin-bottom:.5rem}.edits code{overflow-wrap:anywhere}.notes li{padding:.15rem 0;overflow-wrap:anywhere}.surface{display:grid;grid-template-columns:5.5rem minmax(0,3fr) minmax(0,2fr);align-items:baseline;gap:.15rem .9rem;padding:.5rem 0}.surface .kind{justify-self:start}.surface .symbol{overflow-wrap:anywhere}.surface .symbol .aside{font-family:system-ui,sans-serif}.surface .from,.surface .signature{grid-column:2 / -1}.signature{display:flex;gap:.6rem;padding:.15rem .6rem;border-radius:4px;background:var(--raised);white-space:pre-wrap;overflow-wrap:anywhere;font-size:12.5px}.signature.base{--tone: var(--worse)}.signature.head{--tone: var(--better)}.signature .sign{flex:none;color:var(--tone);-webkit-user-select:none;user-select:none}.signature code{min-width:0;font-size:inherit}@media(width<60rem){.overview,.part{grid-template-columns:minmax(0,1fr)}}@media(width<40rem){.field{flex-basis:100%}.picker{flex:1 1 40%}.picker summary .count{margin-left:auto}.picker:not(:last-child) ul{right:auto;left:0}.totals li{flex-basis:40%}.status{margin-left:0}.panel{padding:0 1rem 2rem}.panel>header{margin:0 -1rem 1rem;padding:0 .5rem 0 1rem}.entry,.failure,.surface{grid-template-columns:minmax(0,1fr);gap:.1rem}.surface .from,.surface .signature{grid-column:1}.top kbd,.field kbd{display:none}}@media(prefers-reduced-motion:no-preference){.panel{animation:enter .14s ease-out}@keyframes enter{0%{opacity:0;translate:1rem 0}}}@media(prefers-contrast:more){:root{--soft: var(--ink);--rule: var(--edge)}}@media(forced-colors:active){.tile,.kind,.chip,.mark{border:1px solid}.rows .row.active{outline:2px solid Highlight;outline-offset:-2px}}@media print{:root,:root[data-theme]{color-scheme:light;--ground: #fff;font-size:10pt}.page,.page.beside{max-width:none;padding:0}.top nav,.filters .fields,.chips-row .chips,.status .quiet,.copyable button,.more,dialog{display:none}.hot-spots,.trend{break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}.grid{overflow:visible;max-height:none;border:0}.grid .rows{height:auto!important}.rows .row{position:static;height:auto;min-height:1.8em;border-bottom:1px solid var(--rule);break-inside:avoid;contain:none;transform:none!important}.cell .path,.entry .path{display:inline}.rows .row.active{box-shadow:none}.beside-map{grid-template-columns:1fr 1fr}.cell,.path .folder,.path .file{white-space:normal;overflow-wrap:anywhere}.panel{position:static;overflow:visible;width:auto;margin-top:1rem;padding:0;border:0;box-shadow:none;animation:none}.panel>header{position:static;margin:0;padding:0}.copyable code{white-space:pre-wrap}}",
    styleDigest: "sha256-2/gAiOmapppub2RVFBaA0TMKJ+lT00drT5jIwdfKw2s=",
    script: "/*! Contains:\n * @preact/signals 2.11.4, MIT. Copyright (c) 2022-present Preact Team\n * @preact/signals-core 1.14.5, MIT. Copyright (c) 2022-present Preact Team\n * d3-hierarchy 3.1.3, ISC. Copyright 2010-2026 Mike Bostock\n * diff 9.0.0, BSD-3-Clause. Copyright (c) 2009-2015, Kevin Decker <kpdecker@gmail.com>\n * get-east-asian-width 1.7.0, MIT. \n * preact 11.2.0, MIT. Copyright (c) 2015-present Jason Miller\n * prismjs 1.30.0, MIT. Copyright (c) 2012 Lea Verou\n */\n\"use strict\";(()=>{var Fi=Object.create;var Ft=Object.defineProperty;var Ei=Object.getOwnPropertyDescriptor;var Ai=Object.getOwnPropertyNames;var $i=Object.getPrototypeOf,Ci=Object.prototype.hasOwnProperty;var Ti=(e,n)=>()=>{try{return n||e((n={exports:{}}).exports,n),n.exports}catch(t){throw n=0,t}};var Pi=(e,n,t,r)=>{if(n&&typeof n==\"object\"||typeof n==\"function\")for(let i of Ai(n))!Ci.call(e,i)&&i!==t&&Ft(e,i,{get:()=>n[i],enumerable:!(r=Ei(n,i))||r.enumerable});return e};var Oi=(e,n,t)=>(t=e!=null?Fi($i(e)):{},Pi(n||!e||!e.__esModule?Ft(t,\"default\",{value:e,enumerable:!0}):t,e));var Mr=Ti((Za,kn)=>{\"use strict\";var Co=typeof window<\"u\"?window:typeof WorkerGlobalScope<\"u\"&&self instanceof WorkerGlobalScope?self:{};var Rr=(function(e){var n=/(?:^|\\s)lang(?:uage)?-([\\w-]+)(?=\\s|$)/i,t=0,r={},i={manual:e.Prism&&e.Prism.manual,disableWorkerMessageHandler:e.Prism&&e.Prism.disableWorkerMessageHandler,util:{encode:function h(p){return p instanceof o?new o(p.type,h(p.content),p.alias):Array.isArray(p)?p.map(h):p.replace(/&/g,\"&amp;\").replace(/</g,\"&lt;\").replace(/\\u00a0/g,\" \")},type:function(h){return Object.prototype.toString.call(h).slice(8,-1)},objId:function(h){return h.__id||Object.defineProperty(h,\"__id\",{value:++t}),h.__id},clone:function h(p,_){_=_||{};var m,y;switch(i.util.type(p)){case\"Object\":if(y=i.util.objId(p),_[y])return _[y];m={},_[y]=m;for(var b in p)p.hasOwnProperty(b)&&(m[b]=h(p[b],_));return m;case\"Array\":return y=i.util.objId(p),_[y]?_[y]:(m=[],_[y]=m,p.forEach(function(F,w){m[w]=h(F,_)}),m);default:return p}},getLanguage:function(h){for(;h;){var p=n.exec(h.className);if(p)return p[1].toLowerCase();h=h.parentElement}return\"none\"},setLanguage:function(h,p){h.className=h.className.replace(RegExp(n,\"gi\"),\"\"),h.classList.add(\"language-\"+p)},currentScript:function(){if(typeof document>\"u\")return null;if(document.currentScript&&document.currentScript.tagName===\"SCRIPT\")return document.currentScript;try{throw new Error}catch(m){var h=(/at [^(\\r\\n]*\\((.*):[^:]+:[^:]+\\)$/i.exec(m.stack)||[])[1];if(h){var p=document.getElementsByTagName(\"script\");for(var _ in p)if(p[_].src==h)return p[_]}return null}},isActive:function(h,p,_){for(var m=\"no-\"+p;h;){var y=h.classList;if(y.contains(p))return!0;if(y.contains(m))return!1;h=h.parentElement}return!!_}},languages:{plain:r,plaintext:r,text:r,txt:r,extend:function(h,p){var _=i.util.clone(i.languages[h]);for(var m in p)_[m]=p[m];return _},insertBefore:function(h,p,_,m){m=m||i.languages;var y=m[h],b={};for(var F in y)if(y.hasOwnProperty(F)){if(F==p)for(var w in _)_.hasOwnProperty(w)&&(b[w]=_[w]);_.hasOwnProperty(F)||(b[F]=y[F])}var P=m[h];return m[h]=b,i.languages.DFS(i.languages,function(C,Z){Z===P&&C!=h&&(this[C]=b)}),b},DFS:function h(p,_,m,y){y=y||{};var b=i.util.objId;for(var F in p)if(p.hasOwnProperty(F)){_.call(p,F,p[F],m||F);var w=p[F],P=i.util.type(w);P===\"Object\"&&!y[b(w)]?(y[b(w)]=!0,h(w,_,null,y)):P===\"Array\"&&!y[b(w)]&&(y[b(w)]=!0,h(w,_,F,y))}}},plugins:{},highlightAll:function(h,p){i.highlightAllUnder(document,h,p)},highlightAllUnder:function(h,p,_){var m={callback:_,container:h,selector:'code[class*=\"language-\"], [class*=\"language-\"] code, code[class*=\"lang-\"], [class*=\"lang-\"] code'};i.hooks.run(\"before-highlightall\",m),m.elements=Array.prototype.slice.apply(m.container.querySelectorAll(m.selector)),i.hooks.run(\"before-all-elements-highlight\",m);for(var y=0,b;b=m.elements[y++];)i.highlightElement(b,p===!0,m.callback)},highlightElement:function(h,p,_){var m=i.util.getLanguage(h),y=i.languages[m];i.util.setLanguage(h,m);var b=h.parentElement;b&&b.nodeName.toLowerCase()===\"pre\"&&i.util.setLanguage(b,m);var F=h.textContent,w={element:h,language:m,grammar:y,code:F};function P(Z){w.highlightedCode=Z,i.hooks.run(\"before-insert\",w),w.element.innerHTML=w.highlightedCode,i.hooks.run(\"after-highlight\",w),i.hooks.run(\"complete\",w),_&&_.call(w.element)}if(i.hooks.run(\"before-sanity-check\",w),b=w.element.parentElement,b&&b.nodeName.toLowerCase()===\"pre\"&&!b.hasAttribute(\"tabindex\")&&b.setAttribute(\"tabindex\",\"0\"),!w.code){i.hooks.run(\"complete\",w),_&&_.call(w.element);return}if(i.hooks.run(\"before-highlight\",w),!w.grammar){P(i.util.encode(w.code));return}if(p&&e.Worker){var C=new Worker(i.filename);C.onmessage=function(Z){P(Z.data)},C.postMessage(JSON.stringify({language:w.language,code:w.code,immediateClose:!0}))}else P(i.highlight(w.code,w.grammar,w.language))},highlight:function(h,p,_){var m={code:h,grammar:p,language:_};if(i.hooks.run(\"before-tokenize\",m),!m.grammar)throw new Error('The language \"'+m.language+'\" has no grammar.');return m.tokens=i.tokenize(m.code,m.grammar),i.hooks.run(\"after-tokenize\",m),o.stringify(i.util.encode(m.tokens),m.language)},tokenize:function(h,p){var _=p.rest;if(_){for(var m in _)p[m]=_[m];delete p.rest}var y=new u;return d(y,y.head,h),l(h,y,p,y.head,0),v(y)},hooks:{all:{},add:function(h,p){var _=i.hooks.all;_[h]=_[h]||[],_[h].push(p)},run:function(h,p){var _=i.hooks.all[h];if(!(!_||!_.length))for(var m=0,y;y=_[m++];)y(p)}},Token:o};e.Prism=i;function o(h,p,_,m){this.type=h,this.content=p,this.alias=_,this.length=(m||\"\").length|0}o.stringify=function h(p,_){if(typeof p==\"string\")return p;if(Array.isArray(p)){var m=\"\";return p.forEach(function(P){m+=h(P,_)}),m}var y={type:p.type,content:h(p.content,_),tag:\"span\",classes:[\"token\",p.type],attributes:{},language:_},b=p.alias;b&&(Array.isArray(b)?Array.prototype.push.apply(y.classes,b):y.classes.push(b)),i.hooks.run(\"wrap\",y);var F=\"\";for(var w in y.attributes)F+=\" \"+w+'=\"'+(y.attributes[w]||\"\").replace(/\"/g,\"&quot;\")+'\"';return\"<\"+y.tag+' class=\"'+y.classes.join(\" \")+'\"'+F+\">\"+y.content+\"</\"+y.tag+\">\"};function a(h,p,_,m){h.lastIndex=p;var y=h.exec(_);if(y&&m&&y[1]){var b=y[1].length;y.index+=b,y[0]=y[0].slice(b)}return y}function l(h,p,_,m,y,b){for(var F in _)if(!(!_.hasOwnProperty(F)||!_[F])){var w=_[F];w=Array.isArray(w)?w:[w];for(var P=0;P<w.length;++P){if(b&&b.cause==F+\",\"+P)return;var C=w[P],Z=C.inside,K=!!C.lookbehind,te=!!C.greedy,Y=C.alias;if(te&&!C.pattern.global){var U=C.pattern.toString().match(/[imsuy]*$/)[0];C.pattern=RegExp(C.pattern.source,U+\"g\")}for(var St=C.pattern||C,H=m.next,re=y;H!==p.tail&&!(b&&re>=b.reach);re+=H.value.length,H=H.next){var xe=H.value;if(p.length>h.length)return;if(!(xe instanceof o)){var Ye=1,Q;if(te){if(Q=a(St,re,h,K),!Q||Q.index>=h.length)break;var Qe=Q.index,Si=Q.index+Q[0].length,ce=re;for(ce+=H.value.length;Qe>=ce;)H=H.next,ce+=H.value.length;if(ce-=H.value.length,re=ce,H.value instanceof o)continue;for(var Me=H;Me!==p.tail&&(ce<Si||typeof Me.value==\"string\");Me=Me.next)Ye++,ce+=Me.value.length;Ye--,xe=h.slice(re,ce),Q.index-=re}else if(Q=a(St,0,xe,K),!Q)continue;var Qe=Q.index,en=Q[0],Mn=xe.slice(0,Qe),kt=xe.slice(Qe+en.length),Nn=re+xe.length;b&&Nn>b.reach&&(b.reach=Nn);var nn=H.prev;Mn&&(nn=d(p,nn,Mn),re+=Mn.length),c(p,nn,Ye);var ki=new o(F,Z?i.tokenize(en,Z):en,Y,en);if(H=d(p,nn,ki),kt&&d(p,H,kt),Ye>1){var Ln={cause:F+\",\"+P,reach:Nn};l(h,p,_,H.prev,re,Ln),b&&Ln.reach>b.reach&&(b.reach=Ln.reach)}}}}}}function u(){var h={value:null,prev:null,next:null},p={value:null,prev:h,next:null};h.next=p,this.head=h,this.tail=p,this.length=0}function d(h,p,_){var m=p.next,y={value:_,prev:p,next:m};return p.next=y,m.prev=y,h.length++,y}function c(h,p,_){for(var m=p.next,y=0;y<_&&m!==h.tail;y++)m=m.next;p.next=m,m.prev=p,h.length-=y}function v(h){for(var p=[],_=h.head.next;_!==h.tail;)p.push(_.value),_=_.next;return p}if(!e.document)return e.addEventListener&&(i.disableWorkerMessageHandler||e.addEventListener(\"message\",function(h){var p=JSON.parse(h.data),_=p.language,m=p.code,y=p.immediateClose;e.postMessage(i.highlight(m,i.languages[_],_)),y&&e.close()},!1)),i;var g=i.util.currentScript();g&&(i.filename=g.src,g.hasAttribute(\"data-manual\")&&(i.manual=!0));function f(){i.manual||i.highlightAll()}if(!i.manual){var x=document.readyState;x===\"loading\"||x===\"interactive\"&&g&&g.defer?document.addEventListener(\"DOMContentLoaded\",f):window.requestAnimationFrame?window.requestAnimationFrame(f):window.setTimeout(f,16)}return i})(Co);typeof kn<\"u\"&&kn.exports&&(kn.exports=Rr);typeof window<\"u\"&&(window.Prism=Rr)});var E,$t,Wn,fe,Dn,sn,Ct,rn,Tt,jn,In,Ri,Le=Symbol.for(\"pv\"),an={},ln=[],Mi=/^m(i|n|o|s|text|space)$/,Hn=Array.isArray,Jn=ln.slice,me=Object.assign;function ge(e){e&&e.parentNode&&e.remove()}function Pt(e,n,t){var r,i,o,a={},l=arguments.length;for(o in n)o==\"key\"?r=n[o]:o==\"ref\"&&typeof e!=\"function\"?i=n[o]:a[o]=n[o];return l>2&&(a.children=l>3?Jn.call(arguments,2):t),Ne(e,a,r,i,null)}function Ne(e,n,t,r,i){var o={type:e,props:n,key:t,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Le,__v:i||++$t,__i:-1,__u:0};return!i&&E.vnode&&E.vnode(o),o}function T(e){return e.children}function we(e,n){this.props=e,this.context=n,this.__g=0}function de(e,n){if(n==null)return e.__&&de(e.__,e.__i+1);for(var t;n<e.__k.length;n++)if((t=e.__k[n])&&t.__e)return t.__e;return typeof e.type!=\"function\"||e.props.__P?null:de(e)}function Ni(e){var n,t=e.__v,r=t.__e,i=[],o=[],a=e.__P;a&&((n=me({constructor:Le},t)).__v=t.__v+1,E.vnode&&E.vnode(n),zn(a,n,t,e.__n,a.namespaceURI,32&t.__u?[r]:null,i,r||de(t),32&t.__u,o),n.__v=t.__v,n.__.__k[n.__i]=n,Dt(i,n,o),t.__=t.__e=null,n.__e!=r&&Ot(n))}function Ot(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Ot(e)}function Et(e){(8&e.__g||(e.__g|=8,fe.push(e),sn++))&&Dn==E.debounceRendering||((Dn=E.debounceRendering)||queueMicrotask)(Rt)}function Rt(){try{for(var e,n=1;fe.length;)fe.length>n&&fe.sort(Ct),e=fe.shift(),n=fe.length,8&e.__g&&Ni(e)}finally{(sn=fe.length)&&(Dn||queueMicrotask)(Rt)}}function Mt(e,n,t,r,i,o,a,l,u,d,c){var v,g,f,x,h,p,_=r.__k||ln,m=n.length;for(u=Li(t,n,_,u,m),v=0;v<m;v++)(f=t.__k[v])!=null&&(g=~f.__i&&_[f.__i]||an,f.__i=v,p=zn(e,f,g,i,o,a,l,u,d,c),x=f.__e,(g.ref!=f.ref||8&g.__u)&&(g.ref&&Xn(g.ref,null,f,g),f.ref&&c.push(f.ref,f.__c||x,f)),h=h||x,4&f.__u?(u=Nt(f,u,e,!g.__v),g.__e&&(g.__e=null)):typeof f.type==\"function\"&&p!==void 0?u=p:x&&(u=x.nextSibling),f.__u&=-21);return t.__e=h,u}function Li(e,n,t,r,i){var o,a,l,u,d,c,v,g,f,x=t.length,h=x,p=0,_=0,m=e.__k=Array(i);for(o=0;o<i;o++)(a=n[o])!=null&&typeof a!=\"boolean\"&&typeof a!=\"function\"?(typeof a!=\"object\"||a.constructor===String?a=m[o]=Ne(null,a):Hn(a)?a=m[o]=Ne(T,{children:a}):a.constructor===Le&&a.__b?a=m[o]=Ne(a.type,a.props,a.key,a.ref,a.__v):m[o]=a,u=o+p,a.__=e,a.__b=e.__b+1,l=null,~(d=a.__i=Di(a,t,u,h))&&(h--,(l=t[d])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,d==u-1?p--:d==u+1?p++:d!=u&&(d>u?p--:p++,_=1)):(~d||(i>x?p--:i<x&&p++),typeof a.type!=\"function\"&&(a.__u|=4))):m[o]=null;if(_){for(c=[],v=[],o=0;o<i;o++)if((a=m[o])&&16&a.__u){for(p=0,g=c.length;p<g;)c[f=p+g>>1]<a.__i?p=f+1:g=f;c[p]=a.__i,v[o]=p+1}for(p=c.length;o--;)v[o]&&(v[o]==p?p--:m[o].__u|=4)}if(h)for(o=0;o<x;o++)!(l=t[o])||2&l.__u||(l.__e==r&&(r=de(l)),Un(l,l));return r}function Nt(e,n,t,r){var i,o,a,l;if(typeof e.type==\"function\"){if(e.props.__P)return n;if(i=e.__k)for(o=0;o<i.length;o++)i[o]&&(i[o].__=e,n=Nt(i[o],n,t,!1));return n}for(n&&!n.parentNode&&(n=de(e))&&!n.parentNode&&(n=null),a=e.__e,l=n;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!r&&t.moveBefore&&a.parentNode?t.moveBefore(a,n):t.insertBefore(a,n||null)),n=a;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith(\"$s\"););return n}function Di(e,n,t,r){var i,o=e.key,a=e.type,l=n[t],u=l&&!(2&l.__u);if(l===null&&o==null||u&&o==l.key&&a==l.type)return t;if(r>(u?1:0)){for(i=t-1;i>=0;i--)if((l=n[i])&&!(2&l.__u)&&o==l.key&&a==l.type)return i;for(i=t+1;i<n.length;i++)if((l=n[i])&&!(2&l.__u)&&o==l.key&&a==l.type)return i}return-1}function At(e,n,t){t==null&&(t=\"\"),n[0]==\"-\"?e.setProperty(n,t):e[n]=t}function tn(e,n,t,r,i){var o,a;if(n==\"style\")if(typeof t==\"string\")e.style.cssText=t;else{if(typeof r==\"string\"&&(e.style.cssText=r=\"\"),r)for(n in r)t&&n in t||At(e.style,n);if(t)for(n in t)r&&t[n]==r[n]||At(e.style,n,t[n])}else if(n[0]==\"o\"&&n[1]==\"n\")typeof t!=\"function\"&&(t=null),typeof r!=\"function\"&&(r=null),(e.__e||(e.__e={}))[n]=t,t&&r||(a=In[n]||(In[n]=Ii(n)),(e.__a||(e.__a={}))[n]=jn,o=n!=(n=n.replace(Tt,\"$1\")),(n=n.slice(2))[0]<\"a\"&&(n=n.toLowerCase()),t?e.addEventListener(n,a,o):e.removeEventListener(n,a,o));else{if(i==\"http://www.w3.org/2000/svg\")n=n.replace(/xlink(H|:h)/,\"h\").replace(/sName$/,\"s\");else if(n!=\"width\"&&n!=\"height\"&&n!=\"href\"&&n!=\"list\"&&n!=\"form\"&&n!=\"tabIndex\"&&n!=\"download\"&&n!=\"rowSpan\"&&n!=\"colSpan\"&&n!=\"role\"&&n!=\"popover\"&&n in e)try{return void(e[n]=t??\"\")}catch{}if(typeof t==\"function\")return;t==null||t===!1&&n[4]!=\"-\"?e.removeAttribute(n):e.setAttribute(n,n==\"popover\"&&t==1?\"\":t)}}function Ii(e){return function(n){var t=this.__e;if(t){if(t=t[e],n[rn]==null)n[rn]=jn++;else if(n[rn]<this.__a[e])return;return t(E.event?E.event(n):n)}}}function zn(e,n,t,r,i,o,a,l,u,d){var c,v,g,f,x,h,p,_,m,y,b,F,w,P,C,Z,K,te,Y=n.type;if(n.constructor!==Le)return null;128&t.__u&&(u=32&t.__u,c=t.__c.__z)&&(n.__u|=u,v=o=[],c.nodeType==8?l=on(c,o):o.push(c),l=o[0]||l),(c=E.__b)&&c(n);e:if(typeof Y==\"function\"){g=a.length;try{if(_=n.props,m=(c=Y.prototype)&&c.render,y=(c=Y.contextType)&&r[c.__c],b=c?y?y.props.value:c.__:r,(f=t.__c)?(n.__c=f,2&f.__g&&(f.__g|=1)):(m?n.__c=f=new Y(_,b):(n.__c=f=new we(_,b),f.constructor=Y,f.render=ji),y&&y.sub(f),f.state||(f.state={}),f.__n=r,f.__g|=8,f.__h=[],f.__k=[]),m&&(f.__s||(f.__s=f.state),Y.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=me({},f.__s)),me(f.__s,Y.getDerivedStateFromProps(_,f.__s)))),x=f.props,h=f.state,f.__v=n,t.__c){if(_!==x&&m&&!Y.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(_,b),n.__v==t.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(_,f.__s,b)===!1){n.__v!=t.__v&&(f.props=_,f.state=f.__s,f.__g&=-9),n.__e=t.__e,n.__k=t.__k,n.__k.some(function(U){U&&(U.__=n)}),ln.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=de(t);break e}f.componentWillUpdate&&f.componentWillUpdate(_,f.__s,b),m&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(x,h,p)})}else m&&!Y.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),m&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=b,f.props=_,f.__P=e,f.__g&=-5,F=E.__r,w=m?25:0;do f.__g&=-9,F&&F(n),c=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++w<25);m&&(ln.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(r=me({},r,f.getChildContext())),m&&t.__c&&f.getSnapshotBeforeUpdate&&(p=f.getSnapshotBeforeUpdate(x,h)),P=c&&c.type===T&&c.key==null?c.props.children:c,_.__P&&(c=l,i=(e=_.__P).namespaceURI,u=o=null,t.props&&t.props.__P!=e&&(t.__k.some(function(U){U&&Un(U,U)}),t.__k=null),l=t.__k?de(t,0):null),l=Mt(e,Hn(P)?P:[P],n,t,r,i,o,a,l,u,d),_.__P&&(n.__e=null,l=c),n.__u&=-161,v&&v.some(ge),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(U){if(a.length=g,n.__v=null,u||o)if(U&&U.then){if(n.__u|=128|u,o){for(~(K=o.indexOf(l||void 0))||(K=o.length);(te=o[K-1])&&te.nodeType==8;)K--;for(;K<o.length;K++)if(te=o[K])if(o[K]=null,C){if(te==Z)break}else{if(te.nodeType!=8)break;te.data.startsWith(\"$s\")&&(Z=on(C=te))}}if(!C){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;C=l}(c=on(C=n.__c.__z||(n.__c.__z=C)))?(n.__e=C,l=c):n.__e=l,l=l&&l.nextSibling}else o&&o.some(ge);else n.__e=t.__e;n.__k||(n.__k=t.__k||[]),U&&U.then||Lt(n),E.__e(U,n,t)}}else l=n.__e=Wi(t.__e,n,t,r,i,o,a,u,d,e);return(c=E.diffed)&&c(n),l}function on(e,n){if(e&&e.nodeType==8&&e.data.startsWith(\"$s\"))for(var t=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(\"$s\"))t++;else if(e.data.startsWith(\"/$s\")&&!--t)return e}n&&n.push(e)}}function Lt(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Lt))}function Dt(e,n,t){for(var r=0;r<t.length;)Xn(t[r++],t[r++],t[r++]);E.__c&&E.__c(n,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(o){o.call(i)})}catch(o){E.__e(o,i.__v)}})}function Wi(e,n,t,r,i,o,a,l,u,d){var c,v,g,f,x,h,p,_,m=t.props||an,y=n.props,b=n.type;if(b==\"svg\"?i=\"http://www.w3.org/2000/svg\":b==\"math\"?i=\"http://www.w3.org/1998/Math/MathML\":i||(i=\"http://www.w3.org/1999/xhtml\"),o){for(c=0;c<o.length;c++)if((x=o[c])&&(b?x.localName==b:x.nodeType==3)){e=x,o[c]=null;break}}if(!e){if(_=d.ownerDocument||document,!b)return _.createTextNode(y);e=_.createElementNS(i,b,y.is?y:d),l&&(E.__m&&E.__m(n,o),l=!1),o=null}if(b){if(d=b==\"template\"&&e.content||e,o=b==\"textarea\"&&y.defaultValue!=null?null:o&&Jn.call(d.childNodes),!l&&o)for(m={},c=0;c<e.attributes.length;c++)m[(x=e.attributes[c]).name]=x.value;for(c in m)x=m[c],c==\"dangerouslySetInnerHTML\"?g=x:c==\"children\"||c in y||c==\"value\"&&\"defaultValue\"in y||c==\"checked\"&&\"defaultChecked\"in y||tn(e,c,null,x,i);for(c in y)x=y[c],c==\"children\"?f=x:c==\"dangerouslySetInnerHTML\"?v=x:c==\"value\"?h=x:c==\"checked\"?p=x:l&&typeof x!=\"function\"||m[c]===x||tn(e,c,x,m[c],i);v?(l||g&&(v.__html==g.__html||v.__html==e.innerHTML)||(e.innerHTML=v.__html),n.__k=[]):(g&&(e.textContent=\"\"),(b==\"foreignObject\"||i==\"http://www.w3.org/1998/Math/MathML\"&&Mi.test(b))&&(i=\"http://www.w3.org/1999/xhtml\"),Mt(d,Hn(f)?f:[f],n,t,r,i,o,a,o?o[0]:t.__k&&de(t,0),l,u),o&&o.some(ge)),l&&b!=\"textarea\"||(c=\"value\",b==\"progress\"&&h==null?e.removeAttribute(c):h==null||h===e[c]&&(b!=\"progress\"||h)||tn(e,c,h,m[c],i),c=\"checked\",p!=null&&p!=e[c]&&tn(e,c,p,m[c],i))}else m===y||l&&e.data==y||(e.data=y);return e}function Xn(e,n,t,r){try{typeof e==\"function\"?n?n.__x=e(n)||1:r&&(r=r.__c||r.__e)&&(n=r.__x)&&(r.__x=null,typeof n==\"function\"?n():e(null)):e.current=n}catch(i){E.__e(i,t)}}function Un(e,n,t){var r,i,o,a;if(E.unmount&&E.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Xn(r,null,n,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){E.__e(l,n)}r.__P=r.__n=null}if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&Un(r[a],n,typeof e.type!=\"function\"||t&&!e.props.__P);!t&&(r=e.__c)&&(r=r.__z)&&(i=on(r,o=[]))&&(r==e.__e&&o.some(ge),ge(i),ge(r)),t||ge(e.__e),e.__e=e.__c=e.__=null}function ji(e,n,t){return this.constructor(e,t)}function It(e,n){var t,r,i,o;E.__&&E.__(e,n),n.nodeType==9&&(n=n.documentElement),r=(t=e&&32&e.__u)?null:n.__k,n.__k=Ne(T,{children:[e]}),i=[],o=[],zn(n,n.__k,r||an,an,n.namespaceURI,r?null:n.firstChild?Jn.call(n.childNodes):null,i,r?r.__e:n.firstChild,t,o),Dt(i,n.__k,o),n.__k.props.children=null}E={__e:function(e,n,t,r){for(var i,o,a;n=n.__;)if((i=n.__c)&&!(1&i.__g)){i.__g|=4;try{if((a=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),a=1),a&&8&i.__g)return void(i.__g|=2)}catch(l){e=l}}throw sn=0,e}},$t=0,Wn=function(e){return e!=null&&e.constructor===Le},we.prototype.setState=function(e,n){var t=this.__s;t&&t!=this.state||(t=this.__s=me({},this.state)),typeof e==\"function\"&&(e=e(me({},t),this.props)),e&&(me(t,e),this.__v&&(n&&this.__k.push(n),Et(this)))},we.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Et(this))},we.prototype.render=T,fe=[],sn=0,Ct=function(e,n){return e.__v.__b-n.__v.__b},rn=Symbol(),Tt=/(PointerCapture)$|Capture$/i,jn=0,In={},Ri=0;var Se,L,qn,Wt,Bn=Object.is,un=0,Gt=[],Gn=[],M=E,jt=M.__b,Ht=M.__r,Jt=M.diffed,zt=M.__c,Xt=M.unmount,Ut=M.__;function cn(e,n){M.__h&&M.__h(L,e,un||n),un=0;var t=L.__H||(L.__H={__:[],__h:[]});return e>=t.__.length&&t.__.push({}),t.__[e]}function ke(e){return un=1,Hi(Vt,e)}function Hi(e,n,t){var r=cn(Se++,2);if(r.t=e,!r.__c&&(r.__=[t?t(n):Vt(void 0,n),function(o){var a=(r.__N||r.__)[0],l=r.t(a,o);Bn(a,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=L,!L.__f)){L.__f=!0;var i=L.shouldComponentUpdate;L.shouldComponentUpdate=function(o,a,l){var u=this.__H;if(!u)return!0;var d=!1,c=this.props!=o;if(u.__.some(function(g){g.__N&&(d=!0,Bn(g.__[0],g.__N[0])||(c=!0))}),i){var v=i.call(this,o,a,l);return d?v||c:v}return!d||c}}return r.__}function Fe(e,n){var t=cn(Se++,3);!M.__s&&Zn(t.__H,n)&&(t.__P=!0,t.__=e,t.u=n,L.__H.__h.push(t))}function fn(e,n){var t=cn(Se++,4);!M.__s&&Zn(t.__H,n)&&(t.__P=!1,t.__=e,t.u=n,L.__h.push(t))}function B(e){return un=5,dn(function(){return{current:e}},[])}function dn(e,n){var t=cn(Se++,7);return Zn(t.__H,n)&&(t.__=e(),t.__H=n),t.__}function Ji(){var e;do{for(;e=Gn.shift();)try{De(e)}catch(t){M.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Gt.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(De),n.__h.some(Vn),n.__h=[]}catch(t){n.__h=[],M.__e(t,e.__v)}}}while(Gn.length)}M.__b=function(e){L=null,jt&&jt(e)},M.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Ut&&Ut(e,n)},M.__r=function(e){Ht&&Ht(e),Se=0;var n=(L=e.__c).__H;n&&(qn==L?L.__h=[]:(n.__h.some(De),n.__h.some(Vn),Se=0),n.__h=[],n.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),qn=L},M.diffed=function(e){Jt&&Jt(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&Bt(Gt.push(n)),n.__H.__.some(function(t){t.u&&(t.__H=t.u)})),qn=L=null},M.__c=function(e,n){n.some(function(t){try{t.__h.some(De),t.__h=t.__h.filter(function(r){return!r.__||Vn(r)})}catch(r){t.__h=[function(){throw r}]}}),zt&&zt(e,n)},M.unmount=function(e){Xt&&Xt(e);var n,t,r=e.__c;r&&r.__H&&(r.__H.__.some(function(i){try{if(i.__P&&i.__c){if(t===void 0){for(t=e.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}i.__P=t,Bt(Gn.push(i))}else De(i)}catch(o){n=o}}),r.__H=void 0,n&&M.__e(n,r.__v))};var qt=typeof requestAnimationFrame==\"function\";function zi(e){var n,t=function(){clearTimeout(r),qt&&cancelAnimationFrame(n),setTimeout(e)},r=setTimeout(t,35);qt&&(n=requestAnimationFrame(t))}function Bt(e){e!=1&&Wt==M.requestAnimationFrame||((Wt=M.requestAnimationFrame)||zi)(Ji)}function De(e){var n=L,t=e.__c;typeof t==\"function\"&&(e.__c=void 0,t()),L=n}function Vn(e){var n=L;e.__c=e.__(),L=n}function Zn(e,n){return!e||e.length!=n.length||n.some(function(t,r){return!Bn(t,e[r])})}function Vt(e,n){return typeof n==\"function\"?n(e):n}function Kt(e){let n=e.trim();if(!/[*?]/.test(n)){let r=n.toLowerCase();return i=>i.toLowerCase().includes(r)}let t=Xi(n.slice(0,500));return r=>Ui(t,r)}function Xi(e){return e.match(/\\*\\*+\\/|\\*+|[\\s\\S]/g)??[]}function Ui(e,n){let t=new Uint8Array(e.length+1);t[0]=1,Zt(t,e,!0);for(let r=0;r<n.length;r++){let i=new Uint8Array(e.length+1),o=n[r]===\"/\";for(let a=0;a<e.length;a++){let l=e[a];t[a]&&l.length===1&&qi(l,n[r])&&(i[a+1]=1),t[a]&&Yt(l)&&(l!==\"*\"||!o)&&(i[a]=1)}Zt(i,e,o),t=i}return t[e.length]===1}var Yt=e=>e[0]===\"*\";function qi(e,n){return e===\"*\"?!1:e===\"?\"?n!==\"/\":e===n}function Zt(e,n,t){for(let r=0;r<n.length;r++)e[r]&&Yt(n[r])&&(!n[r].endsWith(\"/\")||t)&&(e[r+1]=1)}var nr=[\"worsened\",\"new\",\"found\",\"unknown\",\"rule_changed\",\"softened\",\"fixed\",\"gone\",\"edited\",\"moved\",\"accepted\",\"unchanged\"],tr=[\"error\",\"warning\",\"info\",\"hint\"],ie=[\"kind\",\"severity\",\"rule\",\"language\"];function Bi(e){return[...[...e.regressions,...e.unknown,...e.rule_changed,...e.improvements,...e.carried].map(t=>({finding:t,kind:t.class})),...e.findings.map(t=>({finding:t,kind:\"found\"})),...e.accepted.map(t=>({finding:t,kind:\"accepted\"}))]}var Qt=new Map(nr.map((e,n)=>[e,n])),er=new Map(tr.map((e,n)=>[e,n]));function ee(e,n){return e<n?-1:e>n?1:0}function Gi(e,n){return Qt.get(e.kind)-Qt.get(n.kind)||er.get(e.finding.severity)-er.get(n.finding.severity)||ee(e.finding.path,n.finding.path)||e.finding.line-n.finding.line||e.finding.column-n.finding.column}function Ie(e,n,t=[]){let r=new Map(t.map((o,a)=>[o,a])),i=new Uint32Array(e.length);for(let[o,a]of e.entries()){let l=n(a),u=r.get(l);u===void 0&&r.set(l,u=r.size),i[o]=u}return{values:[...r.keys()],of:i}}function rr(e){let n=Bi(e).sort(Gi),t=n.map(({finding:i})=>i),r=Array.from({length:t.length});return{findings:t,columns:{kind:Ie(n,({kind:i})=>i,nr),severity:Ie(t,({severity:i})=>i,tr),rule:Ie(t,({code:i})=>i),language:Ie(t,({language:i})=>i??\"text\"),path:Ie(t,({path:i})=>i)},text:i=>r[i]??=Vi(t[i])}}function Vi({message:e,code:n,path:t,symbol:r,id:i,reason:o,accepted:a}){return[e,n,t,r,i,o,a?.reason].join(`\n`).toLowerCase()}function Ee({columns:{kind:e}},n){return e.values[e.of[n]]}var sr=[\"kind\",\"severity\",\"rule\",\"message\",\"path\"],pe={kind:[],severity:[],rule:[],language:[],path:\"\",text:\"\"},ir=1<<ie.length;function ar(e,n,t){let{columns:r}=e,i=ie.map(v=>Zi(r[v].values,n[v])),o=n.path.trim()===\"\"?void 0:Kt(n.path),a=Uint8Array.from(r.path.values,v=>o===void 0||o(v)?1:0),l=n.text.toLowerCase().split(/\\s+/).filter(Boolean),u=ie.map(v=>new Uint32Array(r[v].values.length)),d=[],c=[];for(let v of t){let g=a[r.path.of[v]]?0:ir;for(let f=0;f<ie.length;f++)i[f][r[ie[f]].of[v]]||(g|=1<<f);if(!((g&g-1)!==0||l.length>0&&!Ki(e.text(v),l))){g===0&&d.push(v),(g&~ir)===0&&c.push(v);for(let f=0;f<ie.length;f++)(g&~(1<<f))===0&&u[f][r[ie[f]].of[v]]++}}return{shown:Uint32Array.from(d),anywhere:Uint32Array.from(c),counts:Object.fromEntries(ie.map((v,g)=>[v,u[g]]))}}function Zi(e,n){return Uint8Array.from(e,t=>n.length===0||n.includes(t)?1:0)}function Ki(e,n){for(let t of n)if(!e.includes(t))return!1;return!0}function lr(e,n){let t=Uint32Array.from(e.findings,(a,l)=>l);if(n===void 0)return t;let r=n.startsWith(\"-\"),i=n.replace(\"-\",\"\"),o=Yi(e,i);return t.sort((a,l)=>(r?o[l]-o[a]:o[a]-o[l])||a-l)}function Yi(e,n){if(n===\"kind\"||n===\"severity\")return e.columns[n].of;if(n===\"message\")return or(e.findings.map(({message:o})=>o));let{values:t,of:r}=e.columns[n],i=or(t);return r.map(o=>i[o])}function or(e){let n=new Map([...new Set(e)].sort(ee).map((t,r)=>[t,r]));return Uint32Array.from(e,t=>n.get(t))}var Qi=Symbol.for(\"preact-signals\");function mn(){if(oe>1)oe--;else{var e,n=!1;for((function(){var i=hn;for(hn=void 0;i!==void 0;){var o=i.S;if(o.v===i.v)for(var a=o.t;a!==void 0;a=a.x)a.i===i.i&&(a.i=o.i);i=i.o}})();je!==void 0;){var t=je;for(je=void 0,pn++;t!==void 0;){var r=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&cr(t))try{t.c()}catch(i){n||(e=i,n=!0)}t=r}}if(pn=0,oe--,n)throw e}}function ne(e){if(oe>0)return e();Kn=++eo,oe++;try{return e()}finally{mn()}}var We,O=void 0;function He(e){var n=O,t=We;O=void 0,We=void 0;try{return e()}finally{O=n,We=t}}var je=void 0,oe=0,pn=0,eo=0,Kn=0,hn=void 0,gn=0;function ur(e){if(O!==void 0){var n=e.n;if(n===void 0||n.t!==O)return n={i:0,S:e,p:O.s,n:void 0,t:O,e:void 0,x:void 0,r:n},O.s!==void 0&&(O.s.n=n),O.s=n,e.n=n,32&O.f&&e.S(n),n;if(n.i===-1)return n.i=0,n.n!==void 0&&(n.n.p=n.p,n.p!==void 0&&(n.p.n=n.n),n.p=O.s,n.n=void 0,O.s.n=n,O.s=n),n}}function I(e,n){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=n?.watched,this.Z=n?.unwatched,this.name=n?.name}I.prototype.brand=Qi;I.prototype.h=function(){return!0};I.prototype.S=function(e){var n=this,t=this.t;t!==e&&e.e===void 0&&(e.x=t,this.t=e,t!==void 0?t.e=e:He(function(){var r;(r=n.W)==null||r.call(n)}))};I.prototype.U=function(e){var n=this;if(this.t!==void 0){var t=e.e,r=e.x;t!==void 0&&(t.x=r,e.e=void 0),r!==void 0&&(r.e=t,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&He(function(){var i;(i=n.Z)==null||i.call(n)}))}};I.prototype.subscribe=function(e){var n=this;return G(function(){var t=n.value;He(function(){return e(t)})},{name:\"sub\"})};I.prototype.valueOf=function(){return this.value};I.prototype.toString=function(){return this.value+\"\"};I.prototype.toJSON=function(){return this.value};I.prototype.peek=function(){var e=this;return He(function(){return e.value})};Object.defineProperty(I.prototype,\"value\",{get:function(){var e=ur(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(pn>100)throw new Error(\"Cycle detected\");(function(t){oe!==0&&pn===0&&t.l!==Kn&&(t.l=Kn,hn={S:t,v:t.v,i:t.i,o:hn})})(this),this.v=e,this.i++,gn++,oe++;try{for(var n=this.t;n!==void 0;n=n.x)n.t.N()}finally{mn()}}}});function D(e,n){return new I(e,n)}function cr(e){for(var n=e.s;n!==void 0;n=n.n)if(n.S.i!==n.i||!n.S.h()||n.S.i!==n.i)return!0;return!1}function fr(e){for(var n=e.s;n!==void 0;n=n.n){var t=n.S.n;if(t!==void 0&&(n.r=t),n.S.n=n,n.i=-1,n.n===void 0){e.s=n;break}}}function dr(e){for(var n=e.s,t=void 0;n!==void 0;){var r=n.p;n.i===-1?(n.S.U(n),r!==void 0&&(r.n=n.n),n.n!==void 0&&(n.n.p=r)):t=n,n.S.n=n.r,n.r!==void 0&&(n.r=void 0),n=r}e.s=t}function _e(e,n){I.call(this,void 0,n),this.x=e,this.s=void 0,this.g=gn-1,this.f=4}_e.prototype=new I;_e.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===gn))return!0;if(this.g=gn,this.f|=1,this.i>0&&!cr(this))return this.f&=-2,!0;var e=O;try{fr(this),O=this;var n=this.x();(16&this.f||this.v!==n||this.i===0)&&(this.v=n,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return O=e,dr(this),this.f&=-2,!0};_e.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var n=this.s;n!==void 0;n=n.n)n.S.S(n)}I.prototype.S.call(this,e)};_e.prototype.U=function(e){if(this.t!==void 0&&(I.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var n=this.s;n!==void 0;n=n.n)n.S.U(n)}};_e.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(_e.prototype,\"value\",{get:function(){if(1&this.f)throw new Error(\"Cycle detected\");var e=ur(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function z(e,n){return new _e(e,n)}function pr(e){var n=e.j;if(e.j=void 0,typeof n==\"function\"){oe++;var t=O;O=void 0;try{n()}catch(r){throw e.f&=-2,e.f|=8,Yn(e),r}finally{O=t,mn()}}}function Yn(e){for(var n=e.s;n!==void 0;n=n.n)n.S.U(n);e.x=void 0,e.s=void 0,pr(e)}function no(e){if(O!==this)throw new Error(\"Out-of-order effect\");dr(this),O=e,this.f&=-2;try{8&this.f&&Yn(this)}finally{mn()}}function Ae(e,n){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=n?.name,We&&We.push(this)}Ae.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var n=this.x();typeof n==\"function\"&&(this.j=n)}finally{e()}};Ae.prototype.S=function(){if(1&this.f)throw new Error(\"Cycle detected\");this.f|=1,this.f&=-9,pr(this),fr(this),oe++;var e=O;return O=this,no.bind(this,e)};Ae.prototype.N=function(){2&this.f||(this.f|=2,this.u=je,je=this)};Ae.prototype.d=function(){this.f|=8,1&this.f||Yn(this)};Ae.prototype.dispose=function(){this.d()};function G(e,n){var t=new Ae(e,n);try{t.c()}catch(i){throw t.d(),i}var r=t.d.bind(t);return r[Symbol.dispose]=r,r}var Qn,ze,_n,to=typeof window<\"u\"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,hr=[],gr=[];G(function(){Qn=this.N})();function $e(e,n){E[e]=n.bind(null,E[e]||function(){})}function Je(e){if(_n){var n=_n;_n=void 0,n()}_n=e&&e.S()}function mr(e){var n=this,t=e.data,r=io(t);r.name=\"ReactiveDom\",r.value=t;var i=dn(function(){for(var l=n,u=n.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=z(function(){var f=r.value.value;return f===0?0:f===!0?\"\":f||\"\"}),c=z(function(){return!Array.isArray(d.value)&&!Wn(d.value)}),v=G(function(){if(this.N=_r,c.value){var f=d.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=f)}}),g=n.__$u.d;return n.__$u.d=function(){v(),g.call(this)},[c,d]},[]),o=i[0],a=i[1];return o.value?a.peek():a.value}mr.displayName=\"ReactiveTextNode\";Object.defineProperties(I.prototype,{constructor:{configurable:!0,value:Pt(T,null).constructor},type:{configurable:!0,value:mr},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});$e(\"__b\",function(e,n){if(Je(),ze=void 0,typeof n.type==\"string\"){var t,r=n.props;for(var i in r)if(i!==\"children\"){var o=r[i];o instanceof I&&(t||(n.__np=t={}),t[i]=o,r[i]=o.peek())}}e(n)});$e(\"__r\",function(e,n){if(e(n),n.type!==T){Je();var t,r=n.__c;r&&(r.__$f&=-2,(t=r.__$u)===void 0&&(r.__$u=t=(function(i,o){var a;return G(function(){a=this},{name:o}),a.c=i,a})((function(i){return function(){var o;to&&((o=this.y)==null||o.call(this)),i.__$f|=1,i.setState({})}})(r),typeof n.type==\"function\"?n.type.displayName||n.type.name:\"\"))),ze=r,Je(t)}});$e(\"__e\",function(e,n,t,r){Je(),ze=void 0,e(n,t,r)});$e(\"diffed\",function(e,n){Je(),ze=void 0;var t;if(typeof n.type==\"string\"&&(t=n.__e)){var r=n.__np,i=n.props,o=t.U;if(o)for(var a in o){var l=o[a];l===void 0||r&&a in r||(l.d(),o[a]=void 0)}if(r){o||(o={},t.U=o);for(var u in r){var d=o[u],c=r[u];d===void 0?(d=ro(t,u,c,i),o[u]=d):d.o(c,i)}}}e(n)});function ro(e,n,t,r){var i=n in e&&e.ownerSVGElement===void 0,o=D(t);return{o:function(a,l){o.value=a,r=l},d:G(function(){this.N=_r;var a=o.value.value;r[n]!==a&&(r[n]=a,i?e[n]=a:a!=null&&(a!==!1||n[4]===\"-\")?e.setAttribute(n,a):e.removeAttribute(n))})}}$e(\"unmount\",function(e,n){if(typeof n.type==\"string\"){var t=n.__e;if(t){var r=t.U;if(r){t.U=void 0;for(var i in r){var o=r[i];o&&o.d()}}}var a=n.__np;if(a){var l=n.props;for(var u in a)l[u]=a[u]}n.__np=void 0}else{var d=n.__c;if(d){d.__$f|=8;var c=d.__$u;c&&(d.__$u=void 0,c.d())}}e(n)});$e(\"__h\",function(e,n,t,r){r<3&&(n.__$f|=2),e(n,t,r)});we.prototype.shouldComponentUpdate=function(e,n){if(this.__R)return!0;var t=this.__$u,r=t&&t.s!==void 0;for(var i in n)return!0;if(this.__f||typeof this.u==\"boolean\"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var a in e)if(a!==\"__source\"&&e[a]!==this.props[a])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function io(e,n){return dn(function(){return D(e,n)},[])}var oo=typeof requestAnimationFrame>\"u\"?setTimeout:function(e){var n=function(){clearTimeout(t),cancelAnimationFrame(r),e()},t=setTimeout(n,35),r=requestAnimationFrame(n)},so=function(e){queueMicrotask(function(){queueMicrotask(e)})};function ao(){ne(function(){for(var e;e=hr.shift();)Qn.call(e)})}function lo(){hr.push(this)===1&&(E.requestAnimationFrame||oo)(ao)}function uo(){ne(function(){for(var e;e=gr.shift();)Qn.call(e)})}function _r(){gr.push(this)===1&&(E.requestAnimationFrame||so)(uo)}function vn(e,n){var t=B(e);t.current=e;var r=ze;Fe(function(){return G(function(){if(this.N=lo,!(r&&8&r.__$f))return t.current()},n)},[])}var co={class:\"kind\",severity:\"severity\",rule:\"rule\",lang:\"language\"},fo={path:\"path\",q:\"text\"};function nt({filters:e,open:n}){let t=[];for(let[r,i]of Object.entries(co))e[i].length>0&&t.push(`${r}=${e[i].map(et).join(\",\")}`);for(let[r,i]of Object.entries(fo))e[i].trim()!==\"\"&&t.push(`${r}=${et(e[i])}`);return e.sort!==void 0&&t.push(`sort=${e.sort}`),n!==void 0&&t.push(`id=${et(n)}`),t.join(\"&\")}function yn(e){let n=new Map;for(let o of e.replace(/^#/,\"\").split(\"&\")){let a=o.indexOf(\"=\");a>0&&n.set(o.slice(0,a),o.slice(a+1))}let t=o=>(n.get(o)??\"\").split(\",\").filter(a=>a!==\"\").map(vr),r=o=>vr(n.get(o)??\"\"),i=r(\"sort\");return{filters:{...pe,kind:t(\"class\"),severity:t(\"severity\"),rule:t(\"rule\"),language:t(\"lang\"),path:r(\"path\"),text:r(\"q\"),...po(i)?{sort:i}:{}},...n.has(\"id\")?{open:r(\"id\")}:{}}}function po(e){return sr.includes(e.replace(/^-/,\"\"))}function et(e){return encodeURIComponent(e.toWellFormed()).replaceAll(\"%2F\",\"/\").replaceAll(\"%20\",\"+\")}function vr(e){let n=e.replaceAll(\"+\",\" \");try{return decodeURIComponent(n)}catch{return n}}var{report:S,context:se}=JSON.parse(document.getElementById(\"data\").textContent),R=rr(S),yr=yn(location.hash),W=D(yr.filters),N=D(yr.open),j=D(0),V=D(!1),bn=D(\"\"),ho=z(()=>W.value.sort),go=z(()=>lr(R,ho.value)),X=z(()=>ar(R,W.value,go.value)),mo=S.config_effect?[S.config_effect.hidden,S.config_effect.lowered,S.config_effect.raised,S.config_effect.added,S.config_effect.silenced].flat():[],xn=new Map;for(let e of mo)xn.set(e.id,{finding:e});for(let[e,n]of R.findings.entries())xn.set(n.id,{finding:n,row:e});var br=z(()=>N.value===void 0?void 0:xn.get(N.value));function q(e){ne(()=>{W.value={...W.value,...e},j.value=0})}function wn(){q({...pe,sort:W.value.sort})}function ae(e){let{shown:n}=X.value;n.length!==0&&ne(()=>{j.value=Math.min(Math.max(0,e),n.length-1),N.value!==void 0&&(N.value=R.findings[n[j.value]].id)})}function he(e){ne(()=>{N.value=e;let n=xn.get(e)?.row,t=n===void 0?-1:X.value.shown.indexOf(n);t!==-1&&(j.value=t)})}function xr(){G(()=>{let e=nt({filters:W.value,open:N.value});if(e!==nt(yn(location.hash)))try{history.replaceState(null,\"\",`#${e}`)}catch{location.hash=e}}),addEventListener(\"hashchange\",()=>{let e=yn(location.hash);ne(()=>{W.value=e.filters,j.value=0,N.value=void 0,e.open!==void 0&&he(e.open)})}),N.value!==void 0&&he(N.value)}var _o=/(?!\\ufe0f)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}]/gu;var vo=/^[\\u0020-\\u007e]*$/;function le(e){return vo.test(e)?e:e.replaceAll(\"\t\",\" \").replace(_o,yo)}function yo(e){let n=e.codePointAt(0).toString(16);return n.length>4?`\\\\u{${n}}`:`\\\\u${n.padStart(4,\"0\")}`}var bo=Symbol.for(\"pv\"),xo=0;function s(e,n,t,r,i,o){n||(n={});var a,l,u=n;if(\"ref\"in u&&typeof e!=\"function\")for(l in u={},n)l==\"ref\"?a=n[l]:u[l]=n[l];var d={type:e,props:u,key:t,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bo,__v:--xo,__i:-1,__u:0};return(i||o)&&(d.__source=i,d.__self=o),E.vnode&&E.vnode(d),d}var wo=/((?!\\t)[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+)/u,So=/^[\\t\\u0020-\\u007e]*$/;function k({value:e}){return So.test(e)?s(T,{children:e}):s(T,{children:e.split(wo).map((n,t)=>t%2===0?n:s(\"span\",{class:\"acting\",title:\"a character that is not drawn\",children:le(n)},t))})}function J({value:e,line:n}){let t=e.lastIndexOf(\"/\")+1;return s(\"bdi\",{class:\"path\",title:le(n===void 0?e:`${e}:${n}`),children:[s(\"span\",{class:\"folder\",children:s(k,{value:e.slice(0,t)})}),s(\"span\",{class:\"file\",children:[s(k,{value:e.slice(t)}),n===void 0?\"\":s(\"span\",{class:\"line\",children:[\":\",n]})]})]})}var Ce={new:\"new\",worsened:\"worsened\",found:\"finding\",unknown:\"unknown\",rule_changed:\"rule changed\",softened:\"softened\",fixed:\"fixed\",gone:\"gone\",edited:\"edited\",moved:\"moved\",accepted:\"accepted\",unchanged:\"unchanged\"},ko={new:\"worse\",worsened:\"worse\",found:\"worse\",unknown:\"unsure\",rule_changed:\"unsure\",softened:\"better\",fixed:\"better\",gone:\"better\"};function Te(e){return ko[e]??\"calm\"}function A(e){return e.toLocaleString(\"en-US\")}function $(e,n,t=`${n}s`){return`${A(e)} ${e===1?n:t}`}var tt=25;function ue({id:e,title:n,count:t,children:r}){return s(\"section\",{class:\"part\",id:e,\"aria-labelledby\":`${e}-title`,children:[s(\"h2\",{id:`${e}-title`,children:[n,\" \",t===void 0?null:s(\"span\",{class:\"aside\",children:t})]}),s(\"div\",{children:r})]})}function ve({entries:e,children:n}){let[t,r]=ke(tt);return s(T,{children:[s(\"ul\",{class:\"list\",children:e.slice(0,t).map(n)}),e.length>t?s(\"button\",{type:\"button\",class:\"more\",onClick:()=>r(t+20*tt),children:$(e.length-t,\"more\",\"more\")}):null]})}function rt({findings:e}){return s(ve,{entries:e,children:n=>s(\"li\",{children:s(\"button\",{type:\"button\",class:\"entry\",onClick:()=>he(n.id),children:[s(\"span\",{class:\"rule\",children:s(k,{value:n.code})}),s(\"span\",{class:\"message\",children:[s(k,{value:n.message.slice(0,400)}),n.base&&n.base.severity!==n.severity?s(\"span\",{class:\"aside\",children:[\" \",n.base.severity,\" \\u2192 \",n.severity]}):null]}),s(J,{value:n.path,line:n.line})]})},n.id)})}function wr(e,n){return[...Map.groupBy(e,n)].sort(([r,i],[o,a])=>a.length-i.length||ee(r,o))}function Sr({groups:e}){return s(T,{children:e.map(([n,t])=>s(\"details\",{class:\"group\",open:e.length===1&&t.length<=tt,children:[s(\"summary\",{children:[s(\"span\",{class:\"name\",children:s(k,{value:n})}),s(\"span\",{class:\"count\",children:A(t.length)})]}),s(rt,{findings:t})]},n))})}function kr(){let{accepted:e}=S;return e.length===0?null:s(ue,{id:\"accepted\",title:\"Accepted\",count:$(e.length,\"finding\"),children:s(Sr,{groups:wr(e,n=>n.accepted?.reason??\"no reason given\")})})}function Fr(){let e=[...S.unknown,...S.rule_changed];return e.length===0?null:s(ue,{id:\"unknown\",title:\"Not known\",count:$(e.length,\"finding\"),children:[s(\"p\",{class:\"lead\",children:\"What could not be compared is neither new nor fixed.\"}),s(Sr,{groups:wr(e,n=>n.reason??(n.class===\"rule_changed\"?\"the rule or a comment changed\":\"no reason given\"))}),s(\"button\",{type:\"button\",class:\"more\",onClick:()=>{q({...pe,kind:[\"unknown\",\"rule_changed\"]}),document.querySelector(\"#findings\")?.scrollIntoView()},children:\"Show them in the table\"})]})}function Er(){let{failures:e,skipped:n,notes:t}=S;return e.length+n.length+t.length===0?null:s(T,{children:[e.length===0?null:s(ue,{id:\"failures\",title:\"Not done\",count:$(e.length,\"failure\"),children:s(ve,{entries:e,children:({code:r,message:i,path:o,shard_id:a,task_id:l},u)=>s(\"li\",{class:\"failure\",children:[s(\"code\",{children:r}),s(\"span\",{class:\"message\",children:s(k,{value:i})}),o===void 0?s(\"span\",{children:a===void 0?l??\"\":`shard ${a}`}):s(J,{value:o})]},u)})}),n.length===0?null:s(ue,{id:\"skipped\",title:\"Not analysed\",count:$(n.length,\"file\"),children:s(ve,{entries:n,children:({path:r,side:i,reason:o},a)=>s(\"li\",{class:\"failure\",children:[s(\"code\",{children:i}),s(\"span\",{class:\"message\",children:s(k,{value:o})}),s(J,{value:r})]},a)})}),t.length===0?null:s(ue,{id:\"notes\",title:\"Notes\",children:s(\"ul\",{class:\"notes\",children:t.map((r,i)=>s(\"li\",{children:s(k,{value:r})},i))})})]})}function Ar(){let e=S.config_effect;if(e===void 0)return null;let n=e.obeyed===!1,t=o=>n?`Would ${o}`:`${o[0].toUpperCase()}${o.slice(1)}s`,r=[[t(\"hide\"),e.hidden],[`${t(\"lower\")} the severity of`,e.lowered],[`${t(\"raise\")} the severity of`,e.raised],[t(\"add\"),e.added],[\"Comments silence\",e.silenced]],i=e.unknown??[];return s(ue,{id:\"configuration\",title:\"Configuration\",count:$(e.edits.length,\"edit\"),children:[n?s(\"p\",{class:\"lead\",children:\"The check kept to the base\\u2019s configuration. This is what the head\\u2019s would do.\"}):null,e.edits.length===0?s(\"p\",{class:\"lead\",children:\"Changed by comments only.\"}):null,s(\"ul\",{class:\"edits\",children:e.edits.map((o,a)=>s(\"li\",{children:s(\"code\",{children:s(k,{value:o})})},a))}),r.filter(([,o])=>o.length>0).map(([o,a])=>s(\"details\",{class:\"group\",open:a.length<=10,children:[s(\"summary\",{children:s(\"span\",{class:\"name\",children:[o,\" \",$(a.length,\"finding\")]})}),s(rt,{findings:a})]},o)),i.length===0?null:s(\"details\",{class:\"group\",children:[s(\"summary\",{children:s(\"span\",{class:\"name\",children:[\"Not known in \",$(i.length,\"file\"),\", not analysed under both\"]})}),s(ve,{entries:i,children:o=>s(\"li\",{children:s(J,{value:o})},o)})]})]})}async function Fo(e){try{return await navigator.clipboard.writeText(e),!0}catch{let n=document.createElement(\"textarea\");n.value=e,document.body.append(n),n.select();let t=document.execCommand(\"copy\");return n.remove(),t}}function Xe({text:e,label:n}){let[t,r]=ke(\"Copy\"),i=le(e),o=async()=>{let a=await Fo(i);r(a?\"Copied\":\"Select it\"),bn.value=a?`Copied ${n}`:`Could not copy ${n}`,setTimeout(()=>r(\"Copy\"),1600)};return s(\"div\",{class:\"copyable\",children:[s(\"code\",{children:i}),s(\"button\",{type:\"button\",\"aria-label\":`Copy ${n}`,onClick:()=>{o()},children:t})]})}function Or(){return s(\"search\",{class:\"filters\",\"aria-label\":\"Filter the findings\",children:[s(\"div\",{class:\"fields\",children:[s($r,{id:\"search\",name:\"text\",label:\"Search\",placeholder:\"Search messages, names, ids\",keys:\"/\"}),s($r,{id:\"path\",name:\"path\",label:\"Path\",placeholder:\"Path or glob: src/**/*.ts\"}),s(Pr,{facet:\"rule\",label:\"Rule\"}),s(Pr,{facet:\"language\",label:\"Language\"})]}),s(\"div\",{class:\"chips-row\",children:[s(Tr,{facet:\"kind\",label:\"Class\"}),s(Tr,{facet:\"severity\",label:\"Severity\"}),s($o,{})]})]})}function $r({id:e,name:n,label:t,placeholder:r,keys:i}){return s(\"label\",{class:\"field\",children:[s(\"span\",{class:\"unseen\",children:t}),s(\"input\",{id:e,type:\"search\",autocomplete:\"off\",spellcheck:!1,placeholder:r,value:W.value[n],onInput:o=>q({[n]:o.currentTarget.value})}),i===void 0?null:s(\"kbd\",{\"aria-hidden\":\"true\",children:i})]})}function Sn(e,n){let t=W.value[e];q({[e]:t.includes(n)?t.filter(r=>r!==n):[...t,n]})}var Eo=(e,n)=>e===\"kind\"?Ce[n]??n:n;function Cr(e){let{values:n,of:t}=R.columns[e],r=new Uint32Array(n.length);for(let i of t)r[i]++;return r}var Ao={kind:Cr(\"kind\"),severity:Cr(\"severity\")};function Tr({facet:e,label:n}){let{values:t}=R.columns[e],r=W.value[e],i=X.value.counts[e],o=t.map((a,l)=>({value:a,n:l})).filter(({n:a})=>Ao[e][a]>0);return o.length===0?null:s(\"div\",{class:\"chips\",role:\"group\",\"aria-label\":n,children:o.map(({value:a,n:l})=>s(\"button\",{type:\"button\",class:e===\"kind\"?`chip tone-${Te(a)}`:`chip severity is-${a}`,\"aria-pressed\":r.includes(a),onClick:()=>Sn(e,a),children:[Eo(e,a),\" \",s(\"span\",{class:\"count\",children:A(i[l])})]},a))})}function Pr({facet:e,label:n}){let{values:t}=R.columns[e],r=W.value[e],i=X.value.counts[e],o=B(null);Fe(()=>{let l=u=>{o.current.contains(u.target)||(o.current.open=!1)};return addEventListener(\"pointerdown\",l),()=>removeEventListener(\"pointerdown\",l)},[]);let a=t.map((l,u)=>({value:l,count:i[u]})).sort((l,u)=>u.count-l.count||ee(l.value,u.value));return s(\"details\",{class:\"picker\",ref:o,children:[s(\"summary\",{children:[n,s(\"span\",{class:\"count\",children:r.length===0?\"any\":r.length===1?s(k,{value:r[0]}):r.length})]}),s(\"ul\",{role:\"group\",\"aria-label\":n,children:[a.map(({value:l,count:u})=>s(\"li\",{children:s(\"label\",{class:u===0?\"none\":\"\",children:[s(\"input\",{type:\"checkbox\",checked:r.includes(l),onChange:()=>Sn(e,l)}),s(\"span\",{class:\"name\",children:s(k,{value:l})}),s(\"span\",{class:\"count\",children:A(u)})]})},l)),a.length===0?s(\"li\",{class:\"empty\",children:\"None here.\"}):null]})]})}function $o(){let{kind:e,severity:n,rule:t,language:r,path:i,text:o}=W.value,a=e.length+n.length+t.length+r.length>0||i+o!==\"\",l=R.findings.length;return s(\"p\",{class:\"status\",children:[s(\"span\",{role:\"status\",\"aria-live\":\"polite\",id:\"count\",children:a?`${A(X.value.shown.length)} of ${$(l,\"finding\")}`:$(l,\"finding\")}),a?s(\"button\",{type:\"button\",class:\"quiet\",onClick:wn,children:\"Clear\"}):null]})}var it=[\"nothing\",\"the same file on both sides\",\"the same content on both sides\",\"the same rule on the line that the diff maps to\",\"the same rule, symbol, message and source line\",\"the same rule in the same surrounding lines, which occur once on each side\",\"the same rule and symbol on a line that was edited in place\",\"the same rule in a block of lines that moved\"];function Ue(e){let n=e.excerpt;if(n===void 0||n.length===0)return;let t=n.some(c=>c.length>600),r=n[0].length>600?Math.max(0,e.column-1-80):0,i=n.map((c,v)=>{let g=v===0?r:0;return c.length>600?c.slice(g,g+600):c}),{line:o,column:a,end_line:l,end_column:u}=e,d=l===o?u-r:u;return{text:i.join(`\n`),lines:i,place:{line:o,column:a-r,end_line:l,end_column:d},isCut:t}}var Ka=Oi(Mr(),1);Prism.languages.clike={comment:[{pattern:/(^|[^\\\\])\\/\\*[\\s\\S]*?(?:\\*\\/|$)/,lookbehind:!0,greedy:!0},{pattern:/(^|[^\\\\:])\\/\\/.*/,lookbehind:!0,greedy:!0}],string:{pattern:/([\"'])(?:\\\\(?:\\r\\n|[\\s\\S])|(?!\\1)[^\\\\\\r\\n])*\\1/,greedy:!0},\"class-name\":{pattern:/(\\b(?:class|extends|implements|instanceof|interface|new|trait)\\s+|\\bcatch\\s+\\()[\\w.\\\\]+/i,lookbehind:!0,inside:{punctuation:/[.\\\\]/}},keyword:/\\b(?:break|catch|continue|do|else|finally|for|function|if|in|instanceof|new|null|return|throw|try|while)\\b/,boolean:/\\b(?:false|true)\\b/,function:/\\b\\w+(?=\\()/,number:/\\b0x[\\da-f]+\\b|(?:\\b\\d+(?:\\.\\d*)?|\\B\\.\\d+)(?:e[+-]?\\d+)?/i,operator:/[<>]=?|[!=]=?=?|--?|\\+\\+?|&&?|\\|\\|?|[?*/~^%]/,punctuation:/[{}[\\];(),.:]/};Prism.languages.javascript=Prism.languages.extend(\"clike\",{\"class-name\":[Prism.languages.clike[\"class-name\"],{pattern:/(^|[^$\\w\\xA0-\\uFFFF])(?!\\s)[_$A-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\.(?:constructor|prototype))/,lookbehind:!0}],keyword:[{pattern:/((?:^|\\})\\s*)catch\\b/,lookbehind:!0},{pattern:/(^|[^.]|\\.\\.\\.\\s*)\\b(?:as|assert(?=\\s*\\{)|async(?=\\s*(?:function\\b|\\(|[$\\w\\xA0-\\uFFFF]|$))|await|break|case|class|const|continue|debugger|default|delete|do|else|enum|export|extends|finally(?=\\s*(?:\\{|$))|for|from(?=\\s*(?:['\"]|$))|function|(?:get|set)(?=\\s*(?:[#\\[$\\w\\xA0-\\uFFFF]|$))|if|implements|import|in|instanceof|interface|let|new|null|of|package|private|protected|public|return|static|super|switch|this|throw|try|typeof|undefined|var|void|while|with|yield)\\b/,lookbehind:!0}],function:/#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*(?:\\.\\s*(?:apply|bind|call)\\s*)?\\()/,number:{pattern:RegExp(/(^|[^\\w$])/.source+\"(?:\"+(/NaN|Infinity/.source+\"|\"+/0[bB][01]+(?:_[01]+)*n?/.source+\"|\"+/0[oO][0-7]+(?:_[0-7]+)*n?/.source+\"|\"+/0[xX][\\dA-Fa-f]+(?:_[\\dA-Fa-f]+)*n?/.source+\"|\"+/\\d+(?:_\\d+)*n/.source+\"|\"+/(?:\\d+(?:_\\d+)*(?:\\.(?:\\d+(?:_\\d+)*)?)?|\\.\\d+(?:_\\d+)*)(?:[Ee][+-]?\\d+(?:_\\d+)*)?/.source)+\")\"+/(?![\\w$])/.source),lookbehind:!0},operator:/--|\\+\\+|\\*\\*=?|=>|&&=?|\\|\\|=?|[!=]==|<<=?|>>>?=?|[-+*/%&|^!=<>]=?|\\.{3}|\\?\\?=?|\\?\\.?|[~:]/});Prism.languages.javascript[\"class-name\"][0].pattern=/(\\b(?:class|extends|implements|instanceof|interface|new)\\s+)[\\w.\\\\]+/;Prism.languages.insertBefore(\"javascript\",\"keyword\",{regex:{pattern:RegExp(/((?:^|[^$\\w\\xA0-\\uFFFF.\"'\\])\\s]|\\b(?:return|yield))\\s*)/.source+/\\//.source+\"(?:\"+/(?:\\[(?:[^\\]\\\\\\r\\n]|\\\\.)*\\]|\\\\.|[^/\\\\\\[\\r\\n])+\\/[dgimyus]{0,7}/.source+\"|\"+/(?:\\[(?:[^[\\]\\\\\\r\\n]|\\\\.|\\[(?:[^[\\]\\\\\\r\\n]|\\\\.|\\[(?:[^[\\]\\\\\\r\\n]|\\\\.)*\\])*\\])*\\]|\\\\.|[^/\\\\\\[\\r\\n])+\\/[dgimyus]{0,7}v[dgimyus]{0,7}/.source+\")\"+/(?=(?:\\s|\\/\\*(?:[^*]|\\*(?!\\/))*\\*\\/)*(?:$|[\\r\\n,.;:})\\]]|\\/\\/))/.source),lookbehind:!0,greedy:!0,inside:{\"regex-source\":{pattern:/^(\\/)[\\s\\S]+(?=\\/[a-z]*$)/,lookbehind:!0,alias:\"language-regex\",inside:Prism.languages.regex},\"regex-delimiter\":/^\\/|\\/$/,\"regex-flags\":/^[a-z]+$/}},\"function-variable\":{pattern:/#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*[=:]\\s*(?:async\\s*)?(?:\\bfunction\\b|(?:\\((?:[^()]|\\([^()]*\\))*\\)|(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*)\\s*=>))/,alias:\"function\"},parameter:[{pattern:/(function(?:\\s+(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*)?\\s*\\(\\s*)(?!\\s)(?:[^()\\s]|\\s+(?![\\s)])|\\([^()]*\\))+(?=\\s*\\))/,lookbehind:!0,inside:Prism.languages.javascript},{pattern:/(^|[^$\\w\\xA0-\\uFFFF])(?!\\s)[_$a-z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*=>)/i,lookbehind:!0,inside:Prism.languages.javascript},{pattern:/(\\(\\s*)(?!\\s)(?:[^()\\s]|\\s+(?![\\s)])|\\([^()]*\\))+(?=\\s*\\)\\s*=>)/,lookbehind:!0,inside:Prism.languages.javascript},{pattern:/((?:\\b|\\s|^)(?!(?:as|async|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|finally|for|from|function|get|if|implements|import|in|instanceof|interface|let|new|null|of|package|private|protected|public|return|set|static|super|switch|this|throw|try|typeof|undefined|var|void|while|with|yield)(?![$\\w\\xA0-\\uFFFF]))(?:(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*\\s*)\\(\\s*|\\]\\s*\\(\\s*)(?!\\s)(?:[^()\\s]|\\s+(?![\\s)])|\\([^()]*\\))+(?=\\s*\\)\\s*\\{)/,lookbehind:!0,inside:Prism.languages.javascript}],constant:/\\b[A-Z](?:[A-Z_]|\\dx?)*\\b/});Prism.languages.insertBefore(\"javascript\",\"string\",{hashbang:{pattern:/^#!.*/,greedy:!0,alias:\"comment\"},\"template-string\":{pattern:/`(?:\\\\[\\s\\S]|\\$\\{(?:[^{}]|\\{(?:[^{}]|\\{[^}]*\\})*\\})+\\}|(?!\\$\\{)[^\\\\`])*`/,greedy:!0,inside:{\"template-punctuation\":{pattern:/^`|`$/,alias:\"string\"},interpolation:{pattern:/((?:^|[^\\\\])(?:\\\\{2})*)\\$\\{(?:[^{}]|\\{(?:[^{}]|\\{[^}]*\\})*\\})+\\}/,lookbehind:!0,inside:{\"interpolation-punctuation\":{pattern:/^\\$\\{|\\}$/,alias:\"punctuation\"},rest:Prism.languages.javascript}},string:/[\\s\\S]+/}},\"string-property\":{pattern:/((?:^|[,{])[ \\t]*)([\"'])(?:\\\\(?:\\r\\n|[\\s\\S])|(?!\\2)[^\\\\\\r\\n])*\\2(?=\\s*:)/m,lookbehind:!0,greedy:!0,alias:\"property\"}});Prism.languages.insertBefore(\"javascript\",\"operator\",{\"literal-property\":{pattern:/((?:^|[,{])[ \\t]*)(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?=\\s*:)/m,lookbehind:!0,alias:\"property\"}});Prism.languages.markup&&(Prism.languages.markup.tag.addInlined(\"script\",\"javascript\"),Prism.languages.markup.tag.addAttribute(/on(?:abort|blur|change|click|composition(?:end|start|update)|dblclick|error|focus(?:in|out)?|key(?:down|up)|load|mouse(?:down|enter|leave|move|out|over|up)|reset|resize|scroll|select|slotchange|submit|unload|wheel)/.source,\"javascript\"));Prism.languages.js=Prism.languages.javascript;Prism.languages.markup={comment:{pattern:/\\x3c!--(?:(?!\\x3c!--)[\\s\\S])*?-->/,greedy:!0},prolog:{pattern:/<\\?[\\s\\S]+?\\?>/,greedy:!0},doctype:{pattern:/<!DOCTYPE(?:[^>\"'[\\]]|\"[^\"]*\"|'[^']*')+(?:\\[(?:[^<\"'\\]]|\"[^\"]*\"|'[^']*'|<(?!!--)|\\x3c!--(?:[^-]|-(?!->))*-->)*\\]\\s*)?>/i,greedy:!0,inside:{\"internal-subset\":{pattern:/(^[^\\[]*\\[)[\\s\\S]+(?=\\]>$)/,lookbehind:!0,greedy:!0,inside:null},string:{pattern:/\"[^\"]*\"|'[^']*'/,greedy:!0},punctuation:/^<!|>$|[[\\]]/,\"doctype-tag\":/^DOCTYPE/i,name:/[^\\s<>'\"]+/}},cdata:{pattern:/<!\\[CDATA\\[[\\s\\S]*?\\]\\]>/i,greedy:!0},tag:{pattern:/<\\/?(?!\\d)[^\\s>\\/=$<%]+(?:\\s(?:\\s*[^\\s>\\/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s'\">=]+(?=[\\s>]))|(?=[\\s/>])))+)?\\s*\\/?>/,greedy:!0,inside:{tag:{pattern:/^<\\/?[^\\s>\\/]+/,inside:{punctuation:/^<\\/?/,namespace:/^[^\\s>\\/:]+:/}},\"special-attr\":[],\"attr-value\":{pattern:/=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s'\">=]+)/,inside:{punctuation:[{pattern:/^=/,alias:\"attr-equals\"},{pattern:/^(\\s*)[\"']|[\"']$/,lookbehind:!0}]}},punctuation:/\\/?>/,\"attr-name\":{pattern:/[^\\s>\\/]+/,inside:{namespace:/^[^\\s>\\/:]+:/}}}},entity:[{pattern:/&[\\da-z]{1,8};/i,alias:\"named-entity\"},/&#x?[\\da-f]{1,8};/i]};Prism.languages.markup.tag.inside[\"attr-value\"].inside.entity=Prism.languages.markup.entity;Prism.languages.markup.doctype.inside[\"internal-subset\"].inside=Prism.languages.markup;Prism.hooks.add(\"wrap\",function(e){e.type===\"entity\"&&(e.attributes.title=e.content.replace(/&amp;/,\"&\"))});Object.defineProperty(Prism.languages.markup.tag,\"addInlined\",{value:function(n,t){var r={};r[\"language-\"+t]={pattern:/(^<!\\[CDATA\\[)[\\s\\S]+?(?=\\]\\]>$)/i,lookbehind:!0,inside:Prism.languages[t]},r.cdata=/^<!\\[CDATA\\[|\\]\\]>$/i;var i={\"included-cdata\":{pattern:/<!\\[CDATA\\[[\\s\\S]*?\\]\\]>/i,inside:r}};i[\"language-\"+t]={pattern:/[\\s\\S]+/,inside:Prism.languages[t]};var o={};o[n]={pattern:RegExp(/(<__[^>]*>)(?:<!\\[CDATA\\[(?:[^\\]]|\\](?!\\]>))*\\]\\]>|(?!<!\\[CDATA\\[)[\\s\\S])*?(?=<\\/__>)/.source.replace(/__/g,function(){return n}),\"i\"),lookbehind:!0,greedy:!0,inside:i},Prism.languages.insertBefore(\"markup\",\"cdata\",o)}});Object.defineProperty(Prism.languages.markup.tag,\"addAttribute\",{value:function(e,n){Prism.languages.markup.tag.inside[\"special-attr\"].push({pattern:RegExp(/(^|[\"'\\s])/.source+\"(?:\"+e+\")\"+/\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s'\">=]+(?=[\\s>]))/.source,\"i\"),lookbehind:!0,inside:{\"attr-name\":/^[^\\s=]+/,\"attr-value\":{pattern:/=[\\s\\S]+/,inside:{value:{pattern:/(^=\\s*([\"']|(?![\"'])))\\S[\\s\\S]*(?=\\2$)/,lookbehind:!0,alias:[n,\"language-\"+n],inside:Prism.languages[n]},punctuation:[{pattern:/^=/,alias:\"attr-equals\"},/\"|'/]}}}})}});Prism.languages.html=Prism.languages.markup;Prism.languages.mathml=Prism.languages.markup;Prism.languages.svg=Prism.languages.markup;Prism.languages.xml=Prism.languages.extend(\"markup\",{});Prism.languages.ssml=Prism.languages.xml;Prism.languages.atom=Prism.languages.xml;Prism.languages.rss=Prism.languages.xml;(function(e){e.languages.typescript=e.languages.extend(\"javascript\",{\"class-name\":{pattern:/(\\b(?:class|extends|implements|instanceof|interface|new|type)\\s+)(?!keyof\\b)(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*(?:\\s*<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)?/,lookbehind:!0,greedy:!0,inside:null},builtin:/\\b(?:Array|Function|Promise|any|boolean|console|never|number|string|symbol|unknown)\\b/}),e.languages.typescript.keyword.push(/\\b(?:abstract|declare|is|keyof|readonly|require)\\b/,/\\b(?:asserts|infer|interface|module|namespace|type)\\b(?=\\s*(?:[{_$a-zA-Z\\xA0-\\uFFFF]|$))/,/\\btype\\b(?=\\s*(?:[\\{*]|$))/),delete e.languages.typescript.parameter,delete e.languages.typescript[\"literal-property\"];var n=e.languages.extend(\"typescript\",{});delete n[\"class-name\"],e.languages.typescript[\"class-name\"].inside=n,e.languages.insertBefore(\"typescript\",\"function\",{decorator:{pattern:/@[$\\w\\xA0-\\uFFFF]+/,inside:{at:{pattern:/^@/,alias:\"operator\"},function:/^[\\s\\S]+/}},\"generic-function\":{pattern:/#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*\\s*<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>(?=\\s*\\()/,greedy:!0,inside:{function:/^#?(?!\\s)[_$a-zA-Z\\xA0-\\uFFFF](?:(?!\\s)[$\\w\\xA0-\\uFFFF])*/,generic:{pattern:/<[\\s\\S]+/,alias:\"class-name\",inside:n}}}}),e.languages.ts=e.languages.typescript})(Prism);(function(e){var n=e.util.clone(e.languages.javascript),t=/(?:\\s|\\/\\/.*(?!.)|\\/\\*(?:[^*]|\\*(?!\\/))\\*\\/)/.source,r=/(?:\\{(?:\\{(?:\\{[^{}]*\\}|[^{}])*\\}|[^{}])*\\})/.source,i=/(?:\\{<S>*\\.{3}(?:[^{}]|<BRACES>)*\\})/.source;function o(u,d){return u=u.replace(/<S>/g,function(){return t}).replace(/<BRACES>/g,function(){return r}).replace(/<SPREAD>/g,function(){return i}),RegExp(u,d)}i=o(i).source,e.languages.jsx=e.languages.extend(\"markup\",n),e.languages.jsx.tag.pattern=o(/<\\/?(?:[\\w.:-]+(?:<S>+(?:[\\w.:$-]+(?:=(?:\"(?:\\\\[\\s\\S]|[^\\\\\"])*\"|'(?:\\\\[\\s\\S]|[^\\\\'])*'|[^\\s{'\"/>=]+|<BRACES>))?|<SPREAD>))*<S>*\\/?)?>/.source),e.languages.jsx.tag.inside.tag.pattern=/^<\\/?[^\\s>\\/]*/,e.languages.jsx.tag.inside[\"attr-value\"].pattern=/=(?!\\{)(?:\"(?:\\\\[\\s\\S]|[^\\\\\"])*\"|'(?:\\\\[\\s\\S]|[^\\\\'])*'|[^\\s'\">]+)/,e.languages.jsx.tag.inside.tag.inside[\"class-name\"]=/^[A-Z]\\w*(?:\\.[A-Z]\\w*)*$/,e.languages.jsx.tag.inside.comment=n.comment,e.languages.insertBefore(\"inside\",\"attr-name\",{spread:{pattern:o(/<SPREAD>/.source),inside:e.languages.jsx}},e.languages.jsx.tag),e.languages.insertBefore(\"inside\",\"special-attr\",{script:{pattern:o(/=<BRACES>/.source),alias:\"language-javascript\",inside:{\"script-punctuation\":{pattern:/^=(?=\\{)/,alias:\"punctuation\"},rest:e.languages.jsx}}},e.languages.jsx.tag);var a=function(u){return u?typeof u==\"string\"?u:typeof u.content==\"string\"?u.content:u.content.map(a).join(\"\"):\"\"},l=function(u){for(var d=[],c=0;c<u.length;c++){var v=u[c],g=!1;if(typeof v!=\"string\"&&(v.type===\"tag\"&&v.content[0]&&v.content[0].type===\"tag\"?v.content[0].content[0].content===\"</\"?d.length>0&&d[d.length-1].tagName===a(v.content[0].content[1])&&d.pop():v.content[v.content.length-1].content===\"/>\"||d.push({tagName:a(v.content[0].content[1]),openedBraces:0}):d.length>0&&v.type===\"punctuation\"&&v.content===\"{\"?d[d.length-1].openedBraces++:d.length>0&&d[d.length-1].openedBraces>0&&v.type===\"punctuation\"&&v.content===\"}\"?d[d.length-1].openedBraces--:g=!0),(g||typeof v==\"string\")&&d.length>0&&d[d.length-1].openedBraces===0){var f=a(v);c<u.length-1&&(typeof u[c+1]==\"string\"||u[c+1].type===\"plain-text\")&&(f+=a(u[c+1]),u.splice(c+1,1)),c>0&&(typeof u[c-1]==\"string\"||u[c-1].type===\"plain-text\")&&(f=a(u[c-1])+f,u.splice(c-1,1),c--),u[c]=new e.Token(\"plain-text\",f,null,f)}v.content&&typeof v.content!=\"string\"&&l(v.content)}};e.hooks.add(\"after-tokenize\",function(u){u.language!==\"jsx\"&&u.language!==\"tsx\"||l(u.tokens)})})(Prism);(function(e){var n=e.util.clone(e.languages.typescript);e.languages.tsx=e.languages.extend(\"jsx\",n),delete e.languages.tsx.parameter,delete e.languages.tsx[\"literal-property\"];var t=e.languages.tsx.tag;t.pattern=RegExp(/(^|[^\\w$]|(?=<\\/))/.source+\"(?:\"+t.pattern.source+\")\",t.pattern.flags),t.lookbehind=!0})(Prism);Prism.languages.python={comment:{pattern:/(^|[^\\\\])#.*/,lookbehind:!0,greedy:!0},\"string-interpolation\":{pattern:/(?:f|fr|rf)(?:(\"\"\"|''')[\\s\\S]*?\\1|(\"|')(?:\\\\.|(?!\\2)[^\\\\\\r\\n])*\\2)/i,greedy:!0,inside:{interpolation:{pattern:/((?:^|[^{])(?:\\{\\{)*)\\{(?!\\{)(?:[^{}]|\\{(?!\\{)(?:[^{}]|\\{(?!\\{)(?:[^{}])+\\})+\\})+\\}/,lookbehind:!0,inside:{\"format-spec\":{pattern:/(:)[^:(){}]+(?=\\}$)/,lookbehind:!0},\"conversion-option\":{pattern:/![sra](?=[:}]$)/,alias:\"punctuation\"},rest:null}},string:/[\\s\\S]+/}},\"triple-quoted-string\":{pattern:/(?:[rub]|br|rb)?(\"\"\"|''')[\\s\\S]*?\\1/i,greedy:!0,alias:\"string\"},string:{pattern:/(?:[rub]|br|rb)?(\"|')(?:\\\\.|(?!\\1)[^\\\\\\r\\n])*\\1/i,greedy:!0},function:{pattern:/((?:^|\\s)def[ \\t]+)[a-zA-Z_]\\w*(?=\\s*\\()/g,lookbehind:!0},\"class-name\":{pattern:/(\\bclass\\s+)\\w+/i,lookbehind:!0},decorator:{pattern:/(^[\\t ]*)@\\w+(?:\\.\\w+)*/m,lookbehind:!0,alias:[\"annotation\",\"punctuation\"],inside:{punctuation:/\\./}},keyword:/\\b(?:_(?=\\s*:)|and|as|assert|async|await|break|case|class|continue|def|del|elif|else|except|exec|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|pass|print|raise|return|try|while|with|yield)\\b/,builtin:/\\b(?:__import__|abs|all|any|apply|ascii|basestring|bin|bool|buffer|bytearray|bytes|callable|chr|classmethod|cmp|coerce|compile|complex|delattr|dict|dir|divmod|enumerate|eval|execfile|file|filter|float|format|frozenset|getattr|globals|hasattr|hash|help|hex|id|input|int|intern|isinstance|issubclass|iter|len|list|locals|long|map|max|memoryview|min|next|object|oct|open|ord|pow|property|range|raw_input|reduce|reload|repr|reversed|round|set|setattr|slice|sorted|staticmethod|str|sum|super|tuple|type|unichr|unicode|vars|xrange|zip)\\b/,boolean:/\\b(?:False|None|True)\\b/,number:/\\b0(?:b(?:_?[01])+|o(?:_?[0-7])+|x(?:_?[a-f0-9])+)\\b|(?:\\b\\d+(?:_\\d+)*(?:\\.(?:\\d+(?:_\\d+)*)?)?|\\B\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?j?(?!\\w)/i,operator:/[-+%=]=?|!=|:=|\\*\\*?=?|\\/\\/?=?|<[<=>]?|>[=>]?|[&|^~]/,punctuation:/[{}[\\];(),.:]/};Prism.languages.python[\"string-interpolation\"].inside.interpolation.inside.rest=Prism.languages.python;Prism.languages.py=Prism.languages.python;var Nr={python:\"python\",javascript:\"jsx\",typescript:\"typescript\",tsx:\"tsx\"};function Fn(e,n){let t=n!==void 0&&Object.hasOwn(Nr,n)?Nr[n]:void 0,r=t===void 0?void 0:Prism.languages[t];if(r===void 0)return[{text:e,name:\"\"}];let i=[],o=(a,l)=>{if(typeof a==\"string\")i.push({text:a,name:l});else if(Array.isArray(a))for(let u of a)o(u,l);else o(a.content,To(a.type)||l)};return o(Prism.tokenize(e,r),\"\"),i}var Lr={keyword:\"keyword\",boolean:\"keyword\",builtin:\"name\",\"class-name\":\"name\",function:\"name\",decorator:\"name\",string:\"string\",\"template-string\":\"string\",\"triple-quoted-string\":\"string\",\"string-interpolation\":\"string\",regex:\"string\",number:\"number\",comment:\"comment\",tag:\"name\",interpolation:\"plain\"};function To(e){return Object.hasOwn(Lr,e)?Lr[e]:\"\"}var Pe=class{diff(n,t,r={}){let i;typeof r==\"function\"?(i=r,r={}):\"callback\"in r&&(i=r.callback);let o=this.castInput(n,r),a=this.castInput(t,r),l=this.removeEmpty(this.tokenize(o,r)),u=this.removeEmpty(this.tokenize(a,r));return this.diffWithOptionsObj(l,u,r,i)}diffWithOptionsObj(n,t,r,i){var o;let a=m=>{if(m=this.postProcess(m,r),i){setTimeout(function(){i(m)},0);return}else return m},l=t.length,u=n.length,d=1,c=l+u;r.maxEditLength!=null&&(c=Math.min(c,r.maxEditLength));let v=(o=r.timeout)!==null&&o!==void 0?o:1/0,g=Date.now()+v,f=[{oldPos:-1,lastComponent:void 0}],x=this.extractCommon(f[0],t,n,0,r);if(f[0].oldPos+1>=u&&x+1>=l)return a(this.buildValues(f[0].lastComponent,t,n));let h=-1/0,p=1/0,_=()=>{for(let m=Math.max(h,-d);m<=Math.min(p,d);m+=2){let y,b=f[m-1],F=f[m+1];b&&(f[m-1]=void 0);let w=!1;if(F){let C=F.oldPos-m;w=F&&0<=C&&C<l}let P=b&&b.oldPos+1<u;if(!w&&!P){f[m]=void 0;continue}if(!P||w&&b.oldPos<F.oldPos?y=this.addToPath(F,!0,!1,0,r):y=this.addToPath(b,!1,!0,1,r),x=this.extractCommon(y,t,n,m,r),y.oldPos+1>=u&&x+1>=l)return a(this.buildValues(y.lastComponent,t,n))||!0;f[m]=y,y.oldPos+1>=u&&(p=Math.min(p,m-1)),x+1>=l&&(h=Math.max(h,m+1))}d++};if(i)(function m(){setTimeout(function(){if(d>c||Date.now()>g)return i(void 0);_()||m()},0)})();else for(;d<=c&&Date.now()<=g;){let m=_();if(m)return m}}addToPath(n,t,r,i,o){let a=n.lastComponent;return a&&!o.oneChangePerToken&&a.added===t&&a.removed===r?{oldPos:n.oldPos+i,lastComponent:{count:a.count+1,added:t,removed:r,previousComponent:a.previousComponent}}:{oldPos:n.oldPos+i,lastComponent:{count:1,added:t,removed:r,previousComponent:a}}}extractCommon(n,t,r,i,o){let a=t.length,l=r.length,u=n.oldPos,d=u-i,c=0;for(;d+1<a&&u+1<l&&this.equals(r[u+1],t[d+1],o);)d++,u++,c++,o.oneChangePerToken&&(n.lastComponent={count:1,previousComponent:n.lastComponent,added:!1,removed:!1});return c&&!o.oneChangePerToken&&(n.lastComponent={count:c,previousComponent:n.lastComponent,added:!1,removed:!1}),n.oldPos=u,d}equals(n,t,r){return r.comparator?r.comparator(n,t):n===t||!!r.ignoreCase&&n.toLowerCase()===t.toLowerCase()}removeEmpty(n){let t=[];for(let r=0;r<n.length;r++)n[r]&&t.push(n[r]);return t}castInput(n,t){return n}tokenize(n,t){return Array.from(n)}join(n){return n.join(\"\")}postProcess(n,t){return n}get useLongestToken(){return!1}buildValues(n,t,r){let i=[],o;for(;n;)i.push(n),o=n.previousComponent,delete n.previousComponent,n=o;i.reverse();let a=i.length,l=0,u=0,d=0;for(;l<a;l++){let c=i[l];if(c.removed)c.value=this.join(r.slice(d,d+c.count)),d+=c.count;else{if(!c.added&&this.useLongestToken){let v=t.slice(u,u+c.count);v=v.map(function(g,f){let x=r[d+f];return x.length>g.length?x:g}),c.value=this.join(v)}else c.value=this.join(t.slice(u,u+c.count));u+=c.count,c.added||(d+=c.count)}}return i}};function ot(e,n){let t;for(t=0;t<e.length&&t<n.length;t++)if(e[t]!=n[t])return e.slice(0,t);return e.slice(0,t)}function st(e,n){let t;if(!e||!n||e[e.length-1]!=n[n.length-1])return\"\";for(t=0;t<e.length&&t<n.length;t++)if(e[e.length-(t+1)]!=n[n.length-(t+1)])return e.slice(-t);return e.slice(-t)}function En(e,n,t){if(e.slice(0,n.length)!=n)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(n)}; this is a bug`);return t+e.slice(n.length)}function An(e,n,t){if(!n)return e+t;if(e.slice(-n.length)!=n)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(n)}; this is a bug`);return e.slice(0,-n.length)+t}function Oe(e,n){return En(e,n,\"\")}function qe(e,n){return An(e,n,\"\")}function at(e,n){return n.slice(0,Po(e,n))}function Po(e,n){let t=0;e.length>n.length&&(t=e.length-n.length);let r=n.length;e.length<n.length&&(r=e.length);let i=Array(r),o=0;i[0]=0;for(let a=1;a<r;a++){for(n[a]==n[o]?i[a]=i[o]:i[a]=o;o>0&&n[a]!=n[o];)o=i[o];n[a]==n[o]&&o++}o=0;for(let a=t;a<e.length;a++){for(;o>0&&e[a]!=n[o];)o=i[o];e[a]==n[o]&&o++}return o}function lt(e,n){let t=[];for(let r of Array.from(n.segment(e))){let i=r.segment;t.length&&/\\s/.test(t[t.length-1])&&/\\s/.test(i)?t[t.length-1]+=i:t.push(i)}return t}function $n(e,n){if(n)return Re(e,n)[1];let t;for(t=e.length-1;t>=0&&e[t].match(/\\s/);t--);return e.substring(t+1)}function ye(e,n){if(n)return Re(e,n)[0];let t=e.match(/^\\s*/);return t?t[0]:\"\"}function Re(e,n){if(!n)return[ye(e),$n(e)];if(n.resolvedOptions().granularity!=\"word\")throw new Error('The segmenter passed must have a granularity of \"word\"');let t=lt(e,n),r=t[0],i=t[t.length-1],o=/\\s/.test(r)?r:\"\",a=/\\s/.test(i)?i:\"\";return[o,a]}var Cn=\"a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\\u{1E00}-\\\\u{1EFF}\",Oo=new RegExp(`[${Cn}]+|\\\\s+|[^${Cn}]`,\"ug\"),ut=class extends Pe{equals(n,t,r){return r.ignoreCase&&(n=n.toLowerCase(),t=t.toLowerCase()),n.trim()===t.trim()}tokenize(n,t={}){let r;if(t.intlSegmenter){let a=t.intlSegmenter;if(a.resolvedOptions().granularity!=\"word\")throw new Error('The segmenter passed must have a granularity of \"word\"');r=lt(n,a)}else r=n.match(Oo)||[];let i=[],o=null;return r.forEach(a=>{/\\s/.test(a)?o==null?i.push(a):i.push(i.pop()+a):o!=null&&/\\s/.test(o)?i[i.length-1]==o?i.push(i.pop()+a):i.push(o+a):i.push(a),o=a}),i}join(n){return n.map((t,r)=>r==0?t:t.replace(/^\\s+/,\"\")).join(\"\")}postProcess(n,t){if(!n||t.oneChangePerToken)return n;let r=null,i=null,o=null;return n.forEach(a=>{a.added?i=a:a.removed?o=a:((i||o)&&Dr(r,o,i,a,t.intlSegmenter),r=a,i=null,o=null)}),(i||o)&&Dr(r,o,i,null,t.intlSegmenter),n}},Ro=new ut;function Dr(e,n,t,r,i){if(n&&t){let[o,a]=Re(n.value,i),[l,u]=Re(t.value,i);if(e){let d=ot(o,l);e.value=An(e.value,l,d),n.value=Oe(n.value,d),t.value=Oe(t.value,d)}if(r){let d=st(a,u);r.value=En(r.value,u,d),n.value=qe(n.value,d),t.value=qe(t.value,d)}}else if(t){if(e){let o=ye(t.value,i);t.value=t.value.substring(o.length)}if(r){let o=ye(r.value,i);r.value=r.value.substring(o.length)}}else if(e&&r){let o=ye(r.value,i),[a,l]=Re(n.value,i),u=ot(o,a);n.value=Oe(n.value,u);let d=st(Oe(o,u),l);n.value=qe(n.value,d),r.value=En(r.value,o,d),e.value=An(e.value,o,o.slice(0,o.length-d.length))}else if(r){let o=ye(r.value,i),a=$n(n.value,i),l=at(a,o);n.value=qe(n.value,l)}else if(e){let o=$n(e.value,i),a=ye(n.value,i),l=at(o,a);n.value=Oe(n.value,l)}}var ct=class extends Pe{tokenize(n){let t=new RegExp(`(\\\\r?\\\\n)|[${Cn}]+|[^\\\\S\\\\n\\\\r]+|[^${Cn}]`,\"ug\");return n.match(t)||[]}},Ir=new ct;function ft(e,n,t){return Ir.diff(e,n,t)}function Tn(e,{tokens:n,changed:t,marked:r}){let i=[[]],o=[...t,...r].flat().sort((u,d)=>u-d),a=(u,d)=>u.some(([c,v])=>c<=d&&d<v),l=0;for(let u of n){let d=l+u.text.length,c=[...new Set([l,...o.filter(v=>v>l&&v<d),d])];for(let v=1;v<c.length;v++){let[g,f]=[c[v-1],c[v]],x={token:u.name,changed:a(t,g),marked:a(r,g)};for(let[h,p]of e.slice(g,f).split(`\n`).entries())h>0&&i.push([]),p!==\"\"&&i.at(-1).push({text:p,...x})}l=d}return i}var Mo=400;function Pn(e,n){let t={base:[],head:[]};if(e===n)return t;let r=ft(e,n,{maxEditLength:Mo});if(r===void 0)return{base:[[0,e.length]],head:[[0,n.length]]};let[i,o]=[0,0];for(let{value:a,added:l,removed:u}of r)u&&t.base.push([i,i+a.length]),l&&t.head.push([o,o+a.length]),l||(i+=a.length),u||(o+=a.length);return t}function Wr(e,n){let t=(a,l)=>e.slice(0,a).reduce((d,c)=>d+c.length+1,0)+Math.min(Math.max(0,l-1),e[a]?.length??0),r=t(0,n.column),i=n.end_line-n.line,o=t(Math.min(i,e.length),i<e.length?n.end_column:1);return[r,Math.max(o,r+1)]}function dt({side:e,place:n,language:t,changed:r,tone:i}){let o=Ue(n);return s(\"figure\",{class:`code ${i}`,children:[s(\"figcaption\",{children:[s(\"span\",{class:\"side\",children:e}),s(J,{value:n.path,line:n.line})]}),o===void 0?s(\"p\",{class:\"empty\",children:\"The report holds no source for this place.\"}):s(\"pre\",{tabIndex:0,\"aria-label\":`${e}: source from line ${n.line}`,children:Tn(o.text,{tokens:Fn(o.text,t),changed:r,marked:[Wr(o.lines,o.place)]}).map((a,l)=>s(\"code\",{class:\"source\",children:[s(\"span\",{class:\"gutter\",\"aria-hidden\":\"true\",children:n.line+l}),a.map((u,d)=>s(\"span\",{class:[u.token&&`t-${u.token}`,u.changed&&\"changed\",u.marked&&\"marked\"].filter(Boolean).join(\" \"),children:s(k,{value:u.text})},d)),`\n`]},l))}),o?.isCut?s(\"p\",{class:\"note\",children:\"Long lines are cut here.\"}):null]})}var jr=15,Jr=[[\"j  k\",\"next and previous finding\"],[\"\\u2193  \\u2191  PgDn  PgUp  Home  End\",\"the same, in the table\"],[\"Enter\",\"open the finding\"],[\"Esc\",\"close it, or leave the search\"],[\"/\",\"search\"],[\"?\",\"show these keys\"]];function pt(){N.value=void 0,zr(\"[role=grid]\")}function zr(e){document.querySelector(e)?.focus({preventScroll:!0})}function Hr(){let e=X.value.shown[j.value];e!==void 0&&he(R.findings[e].id)}var No={j:()=>ae(j.value+1),k:()=>ae(j.value-1),\"/\":()=>{let e=document.querySelector(\"#search\");e?.focus(),e?.select()},\"?\":()=>{V.value=!V.value}},Lo={ArrowDown:()=>ae(j.value+1),ArrowUp:()=>ae(j.value-1),PageDown:()=>ae(j.value+jr),PageUp:()=>ae(j.value-jr),Home:()=>ae(0),End:()=>ae(X.value.shown.length-1),Enter:Hr,\" \":Hr};function Do(e){let n=e.closest(\"details[open].picker\");V.value?V.value=!1:n?(n.open=!1,n.querySelector(\"summary\")?.focus()):e.matches(\"input, textarea\")?zr(\"[role=grid]\"):N.value!==void 0&&pt()}function Xr(){addEventListener(\"keydown\",e=>{if(e.ctrlKey||e.metaKey||e.altKey||e.isComposing)return;let n=e.target instanceof HTMLElement?e.target:document.body;if(e.key===\"Escape\"){Do(n);return}if(n.matches(\"input:not([type=checkbox]), textarea\"))return;let t=n.matches(\"[role=grid]\"),r=n===document.body&&e.key===\"Enter\",i=No[e.key]??(t||r?Lo[e.key]:void 0);i!==void 0&&(e.preventDefault(),i())})}function Ur(){let e=B(null),n=N.value!==void 0;if(Fe(()=>{n&&e.current?.focus()},[n]),!n)return null;let t=br.value;return s(\"aside\",{class:\"panel\",\"aria-label\":\"Finding\",\"data-id\":N.value,children:[s(\"header\",{children:[s(\"h2\",{tabIndex:-1,ref:e,children:s(\"span\",{class:\"id\",children:N.value===void 0?\"\":s(k,{value:N.value})})}),s(\"button\",{type:\"button\",class:\"quiet\",onClick:pt,children:[\"Close \",s(\"kbd\",{children:\"Esc\"})]})]}),t===void 0?s(\"p\",{class:\"empty\",children:\"This report has no finding with that id.\"}):s(Io,{finding:t.finding,kind:t.row===void 0?t.finding.class:Ee(R,t.row)},t.finding.id)]})}function Io({finding:e,kind:n}){return s(T,{children:[s(\"p\",{class:\"tags\",children:[s(\"span\",{class:`kind tone-${Te(n)}`,children:Ce[n]}),s(\"span\",{class:`severity is-${e.severity}`,children:e.severity}),s(\"span\",{class:\"rule\",children:s(k,{value:e.code})})]}),s(\"p\",{class:\"message\",children:s(k,{value:e.message})}),s(Wo,{finding:e,kind:n}),s(Ho,{finding:e}),s(Xo,{finding:e})]})}function Wo({finding:e,kind:n}){let t=e.class===\"fixed\"||e.class===\"gone\",r=e.base??(t?e:void 0),i=t?void 0:e;if(S.base.kind===\"none\"||n===\"unknown\"&&r===void 0)return s(dt,{side:\"Source\",place:e,language:e.language,changed:[],tone:\"head\"});let o=r&&i?Pn(Ue(r)?.text??\"\",Ue(i)?.text??\"\"):{base:[],head:[]},a=(l,u)=>{let d=l===\"Base\"?\"base\":\"head\";return u===void 0?s(\"figure\",{class:`code ${d} absent`,children:[s(\"figcaption\",{children:s(\"span\",{class:\"side\",children:l})}),s(\"p\",{class:\"empty\",children:jo[e.class]??\"Not on this side.\"})]}):s(dt,{side:l,place:u,language:e.language,changed:o[d],tone:d})};return s(\"div\",{class:\"sides\",children:[a(\"Base\",r),a(\"Head\",i)]})}var jo={new:\"The base has no such finding.\",fixed:\"Fixed: the code stays, the finding is gone.\",gone:\"Gone with the code it stood in.\"};function Ho({finding:e}){let{base:n,symbol:t,reason:r,accepted:i,pass:o}=e,a=[[\"Place\",s(J,{value:e.path,line:e.line},\"place\")]];t!==void 0&&a.push([\"In\",s(k,{value:t},\"in\")]),n&&n.path!==e.path&&a.push([\"From\",s(J,{value:n.path,line:n.line},\"from\")]),n&&n.severity!==e.severity&&a.push([\"Severity\",`${n.severity} \\u2192 ${e.severity}`]),n&&n.message!==e.message&&a.push([\"Was\",s(k,{value:n.message},\"was\")]),r!==void 0&&a.push([\"Reason\",s(k,{value:r},\"why\")]),i&&a.push([\"Accepted\",s(k,{value:i.reason},\"accepted\")]),o!==void 0&&o>0&&it[o]!==void 0&&a.push([\"Matched by\",it[o]]);let l=Jo(e.id);return l!==void 0&&a.push([\"Commit\",l]),s(\"dl\",{class:\"facts\",children:a.map(([u,d])=>s(\"div\",{children:[s(\"dt\",{children:u}),s(\"dd\",{children:d})]},u))})}function Jo(e){let n=S.attribution?.commits.find(({findings:r})=>r.includes(e));if(n)return s(T,{children:[s(\"code\",{children:n.commit.slice(0,10)}),\" \",s(k,{value:n.subject})]});let t=S.attribution?.unattributed.find(({finding:r})=>r===e);return t&&s(k,{value:`none: ${t.reason}`})}function zo(e){return/^[\\w./:@-]+$/.test(e)?e:`'${e.replaceAll(\"'\",String.raw`'\\''`)}'`}function Xo({finding:e}){return s(\"section\",{class:\"commands\",\"aria-label\":\"Commands\",children:[s(\"h3\",{children:\"Ask further\"}),s(Xe,{label:\"the explain command\",text:`codebatch explain ${zo(e.id)}`}),S.reproduce===void 0?null:s(T,{children:[s(\"h3\",{children:\"Reproduce the report\"}),s(Xe,{label:\"the reproduce command\",text:S.reproduce})]})]})}var Uo=36,qo=58,Bo=720,qr=8,ht=400,Gr=[[\"severity\",\"Severity\"],[\"kind\",\"Class\"],[\"rule\",\"Rule\"],[\"message\",\"Message\"],[\"path\",\"Place\"]],gt=D(0),Br=D(600),mt=D(!1),_t=z(()=>mt.value?qo:Uo),Be=D(!1);addEventListener(\"beforeprint\",()=>Be.value=!0);addEventListener(\"afterprint\",()=>Be.value=!1);function Vr(){let e=B(null),{shown:n}=X.value;fn(()=>{let a=new ResizeObserver(([l])=>ne(()=>{Br.value=l.contentRect.height,mt.value=l.contentRect.width<Bo}));return a.observe(e.current),()=>a.disconnect()},[]),vn(()=>Go(e.current,j.value,_t.value));let t=_t.value,r=Be.value?0:Math.max(0,Math.floor(gt.value/t)-qr),i=Be.value?ht:Math.ceil((gt.value+Br.value)/t)+qr,o=[...n.subarray(r,Math.min(i,n.length))];return s(\"div\",{class:mt.value?\"grid narrow\":\"grid\",ref:e,role:\"grid\",tabIndex:0,\"aria-label\":\"Findings\",\"aria-rowcount\":n.length+1,\"aria-colcount\":Gr.length,\"aria-activedescendant\":n.length===0?void 0:`row-${j.value}`,onScroll:a=>gt.value=a.currentTarget.scrollTop,children:[s(Vo,{}),n.length===0?s(Ko,{}):s(\"div\",{class:\"rows\",role:\"rowgroup\",style:{height:`${n.length*t}px`,\"--row\":`${t}px`},children:o.map((a,l)=>s(Zo,{row:a,at:r+l},a))}),Be.value&&n.length>ht?s(\"p\",{class:\"note\",children:[\"The first \",A(ht),\" of \",$(n.length,\"finding\"),\".\"]}):null]})}function Go(e,n,t){let[r,i]=[n*t,e.querySelector(\".head\")?.offsetHeight??0];r<e.scrollTop?e.scrollTop=r:r+t+i>e.scrollTop+e.clientHeight&&(e.scrollTop=r+t+i-e.clientHeight)}function Vo(){let{sort:e}=W.value,n=t=>q({sort:e===t?`-${t}`:e===`-${t}`?void 0:t});return s(\"div\",{class:\"row head\",role:\"row\",\"aria-rowindex\":1,children:Gr.map(([t,r])=>{let i=e===t?\"ascending\":e===`-${t}`?\"descending\":\"none\";return s(\"span\",{class:`cell c-${t}`,role:\"columnheader\",\"aria-sort\":i,children:s(\"button\",{type:\"button\",onClick:()=>n(t),children:[r,s(\"span\",{class:\"way\",\"aria-hidden\":\"true\",children:i===\"ascending\"?\"\\u2191\":i===\"descending\"?\"\\u2193\":\"\"})]})},t)})})}function Zo({row:e,at:n}){let t=R.findings[e],r=Ee(R,e),i=n===j.value,o=[\"row\",n%2===1&&\"odd\",i&&\"active\",N.value===t.id&&\"open\"];return s(\"div\",{class:o.filter(Boolean).join(\" \"),role:\"row\",id:`row-${n}`,\"aria-rowindex\":n+2,\"aria-selected\":i,style:{transform:`translateY(${n*_t.value}px)`},onClick:()=>{j.value=n,he(t.id)},children:[s(\"span\",{class:`cell c-severity severity is-${t.severity}`,role:\"gridcell\",children:t.severity}),s(\"span\",{class:\"cell c-kind\",role:\"gridcell\",children:s(\"span\",{class:`kind tone-${Te(r)}`,children:Ce[r]})}),s(\"span\",{class:\"cell c-rule\",role:\"gridcell\",children:s(k,{value:t.code})}),s(\"span\",{class:\"cell c-message\",role:\"gridcell\",children:s(\"bdi\",{children:s(k,{value:t.message.slice(0,400)})})}),s(\"span\",{class:\"cell c-path\",role:\"gridcell\",children:s(J,{value:t.path,line:t.line})})]})}function Ko(){return s(\"div\",{class:\"nothing\",children:[s(\"p\",{class:\"big\",children:\"No finding passes these filters\"}),s(\"p\",{children:[\"Take one away, or clear them all: the report has \",$(R.findings.length,\"finding\"),\".\"]}),s(\"button\",{type:\"button\",class:\"more\",onClick:wn,children:\"Clear all filters\"})]})}function Zr(){return s(\"div\",{class:\"nothing\",children:[s(\"p\",{class:\"big\",children:\"Nothing to list\"}),s(\"p\",{children:S.base.kind===\"none\"?\"No rule found anything.\":S.unchanged_count===0?\"Neither side has a finding.\":`Both sides have the same ${$(S.unchanged_count,\"finding\")}.`})]})}function Kr(){let e=B(null);return vn(()=>{V.value&&!e.current.open&&e.current.showModal(),V.value||e.current.close()}),s(\"dialog\",{ref:e,\"aria-labelledby\":\"help\",onClose:()=>V.value=!1,children:[s(\"h2\",{id:\"help\",children:\"Keys\"}),s(\"dl\",{children:Jr.map(([n,t])=>s(\"div\",{children:[s(\"dt\",{children:n.split(\"  \").map(r=>s(\"kbd\",{children:r},r))}),s(\"dd\",{children:t})]},n))}),s(\"p\",{class:\"note\",children:\"Filters and the open finding are in the address: copy it to share what you see.\"}),s(\"form\",{method:\"dialog\",children:s(\"button\",{type:\"submit\",class:\"more\",onClick:()=>V.value=!1,children:\"Close\"})})]})}function Yo(e){var n=0,t=e.children,r=t&&t.length;if(!r)n=1;else for(;--r>=0;)n+=t[r].value;e.value=n}function Qo(){return this.eachAfter(Yo)}function es(e,n){let t=-1;for(let r of this)e.call(n,r,++t,this);return this}function ns(e,n){for(var t=this,r=[t],i,o,a=-1;t=r.pop();)if(e.call(n,t,++a,this),i=t.children)for(o=i.length-1;o>=0;--o)r.push(i[o]);return this}function ts(e,n){for(var t=this,r=[t],i=[],o,a,l,u=-1;t=r.pop();)if(i.push(t),o=t.children)for(a=0,l=o.length;a<l;++a)r.push(o[a]);for(;t=i.pop();)e.call(n,t,++u,this);return this}function rs(e,n){let t=-1;for(let r of this)if(e.call(n,r,++t,this))return r}function is(e){return this.eachAfter(function(n){for(var t=+e(n.data)||0,r=n.children,i=r&&r.length;--i>=0;)t+=r[i].value;n.value=t})}function os(e){return this.eachBefore(function(n){n.children&&n.children.sort(e)})}function ss(e){for(var n=this,t=as(n,e),r=[n];n!==t;)n=n.parent,r.push(n);for(var i=r.length;e!==t;)r.splice(i,0,e),e=e.parent;return r}function as(e,n){if(e===n)return e;var t=e.ancestors(),r=n.ancestors(),i=null;for(e=t.pop(),n=r.pop();e===n;)i=e,e=t.pop(),n=r.pop();return i}function ls(){for(var e=this,n=[e];e=e.parent;)n.push(e);return n}function us(){return Array.from(this)}function cs(){var e=[];return this.eachBefore(function(n){n.children||e.push(n)}),e}function fs(){var e=this,n=[];return e.each(function(t){t!==e&&n.push({source:t.parent,target:t})}),n}function*ds(){var e=this,n,t=[e],r,i,o;do for(n=t.reverse(),t=[];e=n.pop();)if(yield e,r=e.children)for(i=0,o=r.length;i<o;++i)t.push(r[i]);while(t.length)}function On(e,n){e instanceof Map?(e=[void 0,e],n===void 0&&(n=gs)):n===void 0&&(n=hs);for(var t=new Ze(e),r,i=[t],o,a,l,u;r=i.pop();)if((a=n(r.data))&&(u=(a=Array.from(a)).length))for(r.children=a,l=u-1;l>=0;--l)i.push(o=a[l]=new Ze(a[l])),o.parent=r,o.depth=r.depth+1;return t.eachBefore(_s)}function ps(){return On(this).eachBefore(ms)}function hs(e){return e.children}function gs(e){return Array.isArray(e)?e[1]:null}function ms(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function _s(e){var n=0;do e.height=n;while((e=e.parent)&&e.height<++n)}function Ze(e){this.data=e,this.depth=this.height=0,this.parent=null}Ze.prototype=On.prototype={constructor:Ze,count:Qo,each:es,eachAfter:ts,eachBefore:ns,find:rs,sum:is,sort:os,path:ss,ancestors:ls,descendants:us,leaves:cs,links:fs,copy:ps,[Symbol.iterator]:ds};function vs(e){if(typeof e!=\"function\")throw new Error;return e}function Ge(){return 0}function Ve(e){return function(){return e}}function ys(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function Yr(e,n,t,r,i){for(var o=e.children,a,l=-1,u=o.length,d=e.value&&(r-n)/e.value;++l<u;)a=o[l],a.y0=t,a.y1=i,a.x0=n,a.x1=n+=a.value*d}function bs(e,n){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=n}bs.prototype=Object.create(Ze.prototype);function Qr(e,n,t,r,i){for(var o=e.children,a,l=-1,u=o.length,d=e.value&&(i-t)/e.value;++l<u;)a=o[l],a.x0=n,a.x1=r,a.y0=t,a.y1=t+=a.value*d}var ei=(1+Math.sqrt(5))/2;function ni(e,n,t,r,i,o){for(var a=[],l=n.children,u,d,c=0,v=0,g=l.length,f,x,h=n.value,p,_,m,y,b,F,w;c<g;){f=i-t,x=o-r;do p=l[v++].value;while(!p&&v<g);for(_=m=p,F=Math.max(x/f,f/x)/(h*e),w=p*p*F,b=Math.max(m/w,w/_);v<g;++v){if(p+=d=l[v].value,d<_&&(_=d),d>m&&(m=d),w=p*p*F,y=Math.max(m/w,w/_),y>b){p-=d;break}b=y}a.push(u={value:p,dice:f<x,children:l.slice(c,v)}),u.dice?Yr(u,t,r,i,h?r+=x*p/h:o):Qr(u,t,r,h?t+=f*p/h:i,o),h-=p,c=v}return a}var vt=(function e(n){function t(r,i,o,a,l){ni(n,r,i,o,a,l)}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(ei);function ti(){var e=vt,n=!1,t=1,r=1,i=[0],o=Ge,a=Ge,l=Ge,u=Ge,d=Ge;function c(g){return g.x0=g.y0=0,g.x1=t,g.y1=r,g.eachBefore(v),i=[0],n&&g.eachBefore(ys),g}function v(g){var f=i[g.depth],x=g.x0+f,h=g.y0+f,p=g.x1-f,_=g.y1-f;p<x&&(x=p=(x+p)/2),_<h&&(h=_=(h+_)/2),g.x0=x,g.y0=h,g.x1=p,g.y1=_,g.children&&(f=i[g.depth+1]=o(g)/2,x+=d(g)-f,h+=a(g)-f,p-=l(g)-f,_-=u(g)-f,p<x&&(x=p=(x+p)/2),_<h&&(h=_=(h+_)/2),e(g,x,h,p,_))}return c.round=function(g){return arguments.length?(n=!!g,c):n},c.size=function(g){return arguments.length?(t=+g[0],r=+g[1],c):[t,r]},c.tile=function(g){return arguments.length?(e=vs(g),c):e},c.padding=function(g){return arguments.length?c.paddingInner(g).paddingOuter(g):c.paddingInner()},c.paddingInner=function(g){return arguments.length?(o=typeof g==\"function\"?g:Ve(+g),c):o},c.paddingOuter=function(g){return arguments.length?c.paddingTop(g).paddingRight(g).paddingBottom(g).paddingLeft(g):c.paddingTop()},c.paddingTop=function(g){return arguments.length?(a=typeof g==\"function\"?g:Ve(+g),c):a},c.paddingRight=function(g){return arguments.length?(l=typeof g==\"function\"?g:Ve(+g),c):l},c.paddingBottom=function(g){return arguments.length?(u=typeof g==\"function\"?g:Ve(+g),c):u},c.paddingLeft=function(g){return arguments.length?(d=typeof g==\"function\"?g:Ve(+g),c):d},c}var Kl=(function e(n){function t(r,i,o,a,l){if((u=r._squarify)&&u.ratio===n)for(var u,d,c,v,g=-1,f,x=u.length,h=r.value;++g<x;){for(d=u[g],c=d.children,v=d.value=0,f=c.length;v<f;++v)d.value+=c[v].value;d.dice?Yr(d,i,o,a,h?o+=(l-o)*d.value/h:l):Qr(d,i,o,h?i+=(a-i)*d.value/h:a,l),h-=d.value}else r._squarify=u=ni(n,r,i,o,a,l),u.ratio=n}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(ei);var xs=new Set([\"new\",\"worsened\",\"found\"]),ws=new Set([\"fixed\",\"softened\",\"gone\"]),yt=(e,n,t)=>({name:e,path:n,isFile:t,weight:0,worse:0,better:0,children:[],byName:new Map});function ri(e,n){let t=yt(\"\",\"\",!1),{values:r,of:i}=e.columns.path,o=new Map;for(let a of n){let l=i[a],u=o.get(l);u===void 0&&o.set(l,u=oi(t,r[l]));let d=Ee(e,a);for(let c of u)c.weight++,xs.has(d)&&c.worse++,ws.has(d)&&c.better++}return bt(t)}function ii(e){let n=yt(\"\",\"\",!1);for(let[t,r,i]of e)for(let o of oi(n,t))o.weight+=r,o.worse+=Math.max(0,r-i),o.better+=Math.max(0,i-r);return bt(n)}var Ss=40;function oi(e,n){let t=n.split(\"/\"),r=[e];for(let i=0;i<Math.min(t.length,Ss);i++){let o=r.at(-1),a=t[i],l=i===t.length-1,u=o.byName.get(a);u===void 0&&(u=yt(a,t.slice(0,i+1).join(\"/\"),l),o.byName.set(a,u)),r.push(u)}return r}function bt(e){let n=[...e.byName.values()].map(bt).sort((o,a)=>a.weight-o.weight||ee(o.name,a.name)),{byName:t,...r}=e,[i]=n;return i!==void 0&&n.length===1&&e.path!==\"\"&&!i.isFile?{...i,name:`${e.name}/${i.name}`}:{...r,children:n}}function si(e,n){let t=e;for(;;){let r=t.children.find(i=>!i.isFile&&(i.path===n||n.startsWith(`${i.path}/`)));if(r===void 0)return t;t=r}}var ai=24,li=D({width:800,height:300}),Ke=D(\"findings\"),ks=z(()=>ii(se.complexity??[])),Fs=z(()=>Ke.value===\"findings\"?ri(R,X.value.anywhere):ks.value),Es=z(()=>/^([^*?]+)\\/\\*\\*$/.exec(W.value.path.trim())?.[1]??\"\");function ui(){let e=B(null);fn(()=>{let t=new ResizeObserver(([r])=>li.value=r.contentRect);return t.observe(e.current),()=>t.disconnect()},[]);let n=si(Fs.value,Es.value);return s(\"section\",{class:\"hot-spots\",\"aria-labelledby\":\"hot-spots\",children:[s(\"header\",{children:[s(\"h2\",{id:\"hot-spots\",children:[\"Hot spots \",s(Os,{path:n.path})]}),se.complexity?s(Ts,{}):null]}),s(\"div\",{class:\"map\",ref:e,children:n.weight===0?s(\"p\",{class:\"empty\",children:\"No finding passes the filters.\"}):As(n,li.value).map(t=>s(Cs,{node:t},`${t.data.path}/${t.data.name}`))}),n.weight===0?null:s(\"p\",{class:\"legend\",\"aria-hidden\":\"true\",children:[s(\"i\",{class:\"worse\"}),\" mostly worse \",s(\"i\",{class:\"mixed\"}),\" mixed or carried \",s(\"i\",{class:\"better\"}),\" mostly better\",s(\"span\",{children:[\"area: \",Ke.value]})]})]})}function As(e,{width:n,height:t}){let r=On(ci(e,2),({children:o})=>o).sum(o=>o.children.length===0?o.weight:0);return ti().tile(vt.ratio(1.4)).size([n,t]).paddingInner(2).paddingTop(o=>o.depth===1&&o.children?20:0).round(!0)(r).descendants().filter(o=>o.depth>0&&o.x1>o.x0&&o.y1>o.y0)}function ci(e,n){if(n===0)return{...e,children:[]};let t=e.children.slice(0,ai),r=e.children.slice(ai),i=a=>r.reduce((l,u)=>l+u[a],0),o=r.length===0?[]:[{name:`${A(r.length)} more`,path:e.path,isFile:!1,isRest:!0,weight:i(\"weight\"),worse:i(\"worse\"),better:i(\"better\"),children:[]}];return{...e,children:[...t.map(a=>ci(a,n-1)),...o]}}function $s({worse:e,better:n,weight:t}){let r=(e-n)/Math.max(t,1);return{\"--tint\":r>=0?\"var(--worse)\":\"var(--better)\",\"--much\":`${Math.round(5+37*Math.abs(r)**.7)}%`}}function Cs({node:e}){let{data:n,x0:t,x1:r,y0:i,y1:o}=e,a=e.children!==void 0&&e.children.length>0,[l,u]=[r-t,o-i],d=Ps(n);return s(\"button\",{type:\"button\",class:a?\"tile group\":\"tile\",style:{left:`${t}px`,top:`${i}px`,width:`${l}px`,height:`${u}px`,...$s(n)},title:d,\"aria-label\":d,onClick:()=>q({path:n.isFile||n.path===\"\"?n.path:`${n.path}/**`}),children:[l>44&&u>17?s(\"span\",{class:\"name\",children:[s(k,{value:n.name}),n.isFile||n.isRest?\"\":\"/\"]}):null,l>44&&u>34&&!a?s(\"span\",{class:\"count\",children:A(n.weight)}):null,a&&l>120?s(\"span\",{class:\"count\",children:A(n.weight)}):null]})}function Ts(){return s(\"p\",{class:\"measures\",role:\"group\",\"aria-label\":\"Size of the tiles\",children:[\"findings\",\"complexity\"].map(e=>s(\"button\",{type:\"button\",\"aria-pressed\":Ke.value===e,onClick:()=>Ke.value=e,children:[\"by \",e]},e))})}function Ps({path:e,name:n,isRest:t,weight:r,worse:i,better:o}){let a=`${t?`${n} in `:\"\"}${le(e)}`;return Ke.value===\"findings\"?`${a}: ${$(r,\"finding\")}, ${A(i)} worse, ${A(o)} better`:`${a}: complexity ${A(r)}, ${A(i)} added, ${A(o)} removed`}function Os({path:e}){if(e===\"\")return null;let n=e.split(\"/\");return s(\"span\",{class:\"crumbs\",children:[s(\"button\",{type:\"button\",onClick:()=>q({path:\"\"}),children:\"all\"}),n.map((t,r)=>s(\"span\",{children:[\"/\",s(\"button\",{type:\"button\",onClick:()=>q({path:`${n.slice(0,r+1).join(\"/\")}/**`}),children:s(k,{value:t})})]},r))]})}var fi=[\"removed\",\"changed\",\"moved\",\"added\"],Rs={removed:\"worse\",changed:\"unsure\",moved:\"calm\",added:\"better\"};function pi(){let{surface:e}=S;if(e.length===0)return null;let n=fi.map(i=>[e.filter(({change:o})=>o===i).length,i]),t=fi.flatMap(i=>e.filter(({change:o})=>o===i)),r=n.filter(([i])=>i>0).map(([i,o])=>`${A(i)} ${o}`).join(\" \\xB7 \");return s(ue,{id:\"surface\",title:\"Public surface\",count:r,children:s(ve,{entries:t,children:i=>s(Ms,{change:i},i.id)})})}function Ms({change:e}){let{base:n,signature:t,reason:r,symbol:i,path:o,line:a}=e,l=Pn(n?.signature??\"\",t??\"\"),u=n?.signature!==void 0&&t!==void 0;return s(\"li\",{class:\"surface\",children:[s(\"span\",{class:`kind tone-${Rs[e.change]}`,children:e.change}),s(\"span\",{class:\"symbol\",children:[s(k,{value:i}),r===void 0?null:s(\"span\",{class:\"aside\",children:[\" \",s(k,{value:r})]})]}),s(J,{value:o,line:a}),n!==void 0&&n.path!==o?s(\"span\",{class:\"from\",children:[\"from \",s(J,{value:n.path,line:n.line})]}):null,n?.signature===void 0||n.signature===t?null:s(di,{text:n.signature,sign:\"\\u2212\",changed:u?l.base:[],path:n.path}),t===void 0?null:s(di,{text:t,sign:n?\"+\":\" \",changed:u?l.head:[],path:o})]})}function di({text:e,sign:n,changed:t,path:r}){let i=e.slice(0,1e3),o=Fn(i,/\\.pyi?$/.test(r)?\"python\":\"typescript\");return s(\"pre\",{class:`signature ${n===\"\\u2212\"?\"base\":\"head\"}`,children:[s(\"span\",{class:\"sign\",children:n}),s(\"code\",{children:Tn(i,{tokens:o,changed:t,marked:[]}).map((a,l)=>s(\"span\",{children:[l>0?`\n`:\"\",a.map((u,d)=>s(\"span\",{class:`t-${u.token}${u.changed?\" changed\":\"\"}`,children:s(k,{value:u.text})},d))]},l))})]})}var Rn=[\"auto\",\"light\",\"dark\"],hi=\"codebatch-theme\";function Ns(){try{let e=localStorage.getItem(hi);return Rn.find(n=>n===e)??\"auto\"}catch{return\"auto\"}}var be=D(Ns());function gi(){G(()=>{document.documentElement.dataset.theme=be.value;try{localStorage.setItem(hi,be.value)}catch{}})}function mi(){let e=Rn[(Rn.indexOf(be.value)+1)%Rn.length];return s(\"button\",{type:\"button\",class:\"quiet\",id:\"theme\",\"aria-label\":`Colours: ${be.value}. Change to ${e}`,onClick:()=>be.value=e,children:[s(\"span\",{class:`disc is-${be.value}`,\"aria-hidden\":\"true\"}),be.value]})}var xt=8;function _i(){let e=X.value.counts.rule,n=R.columns.rule.values.map((r,i)=>({rule:r,count:e[i]})).filter(({count:r})=>r>0).sort((r,i)=>i.count-r.count||ee(r.rule,i.rule)),t=n[0]?.count??1;return s(\"section\",{class:\"top-rules\",\"aria-labelledby\":\"top-rules\",children:[s(\"h2\",{id:\"top-rules\",children:[\"Rules \",s(\"span\",{class:\"aside\",children:n.length>xt?`${xt} of ${A(n.length)}`:\"\"})]}),n.length===0?s(\"p\",{class:\"empty\",children:\"No rule has a finding here.\"}):null,s(\"ul\",{children:n.slice(0,xt).map(({rule:r,count:i})=>s(\"li\",{children:s(\"button\",{type:\"button\",\"aria-pressed\":W.value.rule.includes(r),onClick:()=>Sn(\"rule\",r),children:[s(\"span\",{class:\"rule\",children:s(k,{value:r})}),s(\"span\",{class:\"measure\",\"aria-hidden\":\"true\",children:s(\"i\",{style:{width:`${100*i/t}%`}})}),s(\"span\",{class:\"count\",children:A(i)})]})},r))})]})}var Ls=60;function vi(e){let n=e.new+e.worsened+e.edited+e.moved+e.unchanged+e.softened;return n===0&&e.unknown>0?void 0:n}function yi({points:e}){let n=e.slice(-Ls),[t,r]=ke(n.length-1),i=n[t],o=Math.max(1,...n.map(({counts:u})=>u.regressions)),a=Math.max(1,...n.map(({counts:u})=>u.improvements)),l=vi(i.counts);return s(\"section\",{class:\"trend\",\"aria-labelledby\":\"trend\",children:[s(\"h2\",{id:\"trend\",children:[\"Trend \",s(\"span\",{class:\"aside\",children:$(n.length,\"batch\",\"batches\")})]}),s(\"p\",{class:\"readout\",\"aria-live\":\"polite\",children:[s(\"b\",{children:s(k,{value:i.label})}),s(\"span\",{class:\"tone-worse\",children:$(i.counts.regressions,\"regression\")}),s(\"span\",{class:\"tone-better\",children:$(i.counts.improvements,\"improvement\")}),s(\"span\",{children:l===void 0?\"nothing compared\":`${A(l)} in all`})]}),s(Ds,{points:n,at:t}),s(\"div\",{class:\"bars\",children:n.map(({label:u,counts:d},c)=>s(\"button\",{type:\"button\",class:c===t?\"bar now\":\"bar\",\"aria-label\":`${le(u)}: ${$(d.regressions,\"regression\")}, ${$(d.improvements,\"improvement\")}`,onPointerEnter:()=>r(c),onFocus:()=>r(c),children:[s(\"span\",{class:\"up\",style:{flexGrow:o},children:s(\"i\",{style:{height:`${100*d.regressions/o}%`}})}),s(\"span\",{class:\"down\",style:{flexGrow:a},children:s(\"i\",{style:{height:`${100*d.improvements/a}%`}})})]},c))}),s(\"p\",{class:\"ends\",\"aria-hidden\":\"true\",children:[s(k,{value:n[0].label}),s(\"span\",{}),s(k,{value:n.at(-1).label})]})]})}function Ds({points:e,at:n}){let t=e.map(({counts:v})=>vi(v)),r=t.filter(v=>v!==void 0),[i,o]=[Math.min(...r,1/0),Math.max(...r,0)],a=Math.max(1,o-i),l=v=>100*(v+.5)/e.length,u=v=>34-28*(v-i)/a,d=\"\";for(let[v,g]of t.entries())g!==void 0&&(d+=`${v===0||t[v-1]===void 0?\"M\":\"L\"}${l(v).toFixed(2)} ${u(g).toFixed(2)}`);let c=t[n];return s(\"svg\",{class:\"line\",viewBox:\"0 0 100 40\",preserveAspectRatio:\"none\",\"aria-hidden\":\"true\",children:[s(\"path\",{d,\"vector-effect\":\"non-scaling-stroke\"}),c===void 0?null:s(\"path\",{class:\"dot\",d:`M${l(n)} ${u(c)}h0`,\"vector-effect\":\"non-scaling-stroke\"})]})}var Is={success:\"\\u2713\",failure:\"\\u2715\",neutral:\"\\u2013\"},Ws={success:\"passed\",failure:\"failed\",neutral:\"neutral\"};function xi(){return s(\"section\",{class:`verdict is-${S.conclusion}`,\"aria-labelledby\":\"verdict\",children:[s(\"div\",{class:\"answer\",children:[s(\"span\",{class:\"mark\",role:\"img\",\"aria-label\":Ws[S.conclusion],children:Is[S.conclusion]}),s(\"div\",{children:[s(\"h1\",{id:\"verdict\",children:s(k,{value:S.verdict})}),s(\"p\",{class:\"trees\",children:[S.base.kind===\"none\"?null:s(T,{children:[s(bi,{side:S.base}),\" \",s(\"span\",{class:\"arrow\",children:\"\\u2192\"}),\" \"]}),s(bi,{side:S.head}),s(\"span\",{class:\"why\",children:s(k,{value:S.base.kind===\"none\"?`no base: ${S.base.why}`:S.base.why})})]})]})]}),s(Hs,{})]})}function bi({side:e}){return e.kind===\"worktree\"?s(\"span\",{class:\"tree\",children:\"working tree\"}):e.kind===\"directory\"?s(\"span\",{class:\"tree\",children:\"directory\"}):s(\"span\",{class:\"tree\",children:[e.ref===void 0?null:s(k,{value:`${e.ref} `}),e.commit===void 0?null:s(\"code\",{children:e.commit.slice(0,10)})]})}function js(){let{counts:e}=S,n=[{name:\"regressions\",count:e.regressions,tone:\"worse\",parts:[[e.new,\"new\"],[e.worsened,\"worsened\"]],kinds:[\"new\",\"worsened\"]},{name:\"improvements\",count:e.improvements,tone:\"better\",parts:[[e.fixed,\"fixed\"],[e.softened,\"softened\"],[e.gone,\"gone\"]],kinds:[\"fixed\",\"softened\",\"gone\"]},{name:\"unknown\",count:e.unknown,tone:\"unsure\",parts:[],kinds:[\"unknown\"]},{name:\"carried\",count:e.moved+e.edited,tone:\"calm\",parts:[[e.moved,\"moved\"],[e.edited,\"edited\"]],kinds:[\"moved\",\"edited\"]},{name:\"accepted\",count:e.accepted,tone:\"calm\",parts:[],kinds:[\"accepted\"]}];return S.base.kind!==\"none\"?n:[{name:\"findings\",count:S.findings.length,tone:\"worse\",parts:[],kinds:[\"found\"]},n[4]]}function Hs(){return s(\"ul\",{class:\"totals\",children:[js().map(e=>s(\"li\",{class:`tone-${e.tone}${e.count===0?\" zero\":\"\"}`,children:s(\"button\",{type:\"button\",disabled:e.count===0,onClick:()=>{q({...pe,kind:e.kinds}),document.querySelector(\"#findings\")?.scrollIntoView()},children:[s(\"span\",{class:\"figure\",children:A(e.count)}),s(\"span\",{class:\"label\",children:e.name}),s(\"span\",{class:\"parts\",children:e.parts.filter(([n])=>n>0).map(([n,t])=>`${A(n)} ${t}`).join(\" \\xB7 \")})]})},e.name)),s(wt,{name:\"surface changes\",count:S.counts.surface}),s(wt,{name:\"unchanged\",count:S.unchanged_count}),S.counts.suppressed>0?s(wt,{name:\"silenced\",count:S.counts.suppressed}):null]})}function wt({name:e,count:n}){return s(\"li\",{class:`tone-calm${n===0?\" zero\":\"\"}`,children:[s(\"span\",{class:\"figure\",children:A(n)}),s(\"span\",{class:\"label\",children:e})]})}function Js(){let e=se.trend??[];return s(\"div\",{class:N.value===void 0?\"page\":\"page beside\",children:[s(\"header\",{class:\"top\",children:[s(\"p\",{class:\"brand\",children:[s(wi,{to:se.ways?.home,children:\"CodeBatch\"}),se.title===void 0?null:s(\"span\",{class:\"title\",children:s(wi,{to:se.ways?.title,children:s(k,{value:se.title})})})]}),s(\"nav\",{\"aria-label\":\"Page\",children:[s(\"button\",{type:\"button\",class:\"quiet\",onClick:()=>V.value=!0,children:[\"Keys \",s(\"kbd\",{children:\"?\"})]}),s(mi,{})]})]}),s(\"main\",{children:[s(xi,{}),S.failures.length===0?null:s(\"p\",{class:\"alarm\",role:\"note\",children:[\"Incomplete: \",$(S.failures.length,\"piece of work was\",\"pieces of work were\"),\" not done. See \\u201CNot done\\u201D below.\"]}),R.findings.length===0&&e.length<2?null:s(\"div\",{class:\"overview\",children:[s(ui,{}),s(\"div\",{class:\"beside-map\",children:[e.length<2?null:s(yi,{points:e}),s(_i,{})]})]}),s(\"section\",{id:\"findings\",\"aria-labelledby\":\"findings-title\",children:[s(\"h2\",{id:\"findings-title\",class:\"unseen\",children:\"Findings\"}),R.findings.length===0?s(Zr,{}):s(T,{children:[s(Or,{}),s(Vr,{})]})]}),s(pi,{}),s(Ar,{}),s(kr,{}),s(Fr,{}),s(Er,{})]}),s(zs,{}),s(Ur,{}),s(Kr,{}),s(\"p\",{class:\"unseen\",role:\"status\",\"aria-live\":\"polite\",children:bn.value})]})}function wi({to:e,children:n}){return e?.startsWith(\"/\")?s(\"a\",{href:e,children:n}):s(T,{children:n})}function zs(){return s(\"footer\",{children:[s(\"p\",{children:[s(k,{value:`${S.producer.name} ${S.producer.version}`}),\" \\xB7 pipeline\",\" \",s(k,{value:S.pipeline}),S.head.files===void 0?\"\":` \\xB7 ${$(S.head.files,\"file\")}`,\" \\xB7 fails on\",\" \",s(k,{value:S.fail_on.join(\", \")})]}),S.reproduce===void 0?null:s(Xe,{label:\"the reproduce command\",text:S.reproduce})]})}gi();Xr();It(s(Js,{}),document.getElementById(\"page\"));xr();})();",
    scriptDigest: "sha256-UZPrR6vE1vVzPk6GLxQVAwm+ivJXUywQwxMnRxvWgQU=",
};
//# sourceMappingURL=page-template.js.map
// EXTERNAL MODULE: ./build/src/report/printable.js + 4 modules
var printable = __webpack_require__(9530);
;// CONCATENATED MODULE: ./build/src/report/html.js


/**
 * A report as one page that needs nothing else: no server, no network, no other file. Pure: equal arguments give equal
 * bytes. Whatever the report holds stays data: it stands in a block that no browser runs, and the page's script, which
 * its policy names by digest, shows it as text.
 */
function renderHtml(report, context = {}) {
    const data = { report, context };
    const name = context.title === undefined ? 'CodeBatch' : `${context.title} · CodeBatch`;
    return [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        `<meta http-equiv="Content-Security-Policy" content="${policy()}">\n`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n',
        `<title>${markup(`${report.verdict} ${name}`)}</title>\n`,
        `<link rel="icon" href="${icon(report.conclusion)}">\n`,
        `<style>${PAGE.style}</style>\n</head>\n<body>\n<div id="page"></div>\n`,
        `<noscript><h1>${markup(report.verdict)}</h1><p>The findings are shown by a script, which is switched off here.</p></noscript>\n`,
        `<script type="application/json" id="data">${embedded(data)}</script>\n`,
        `<script>${PAGE.script}</script>\n</body>\n</html>\n`,
    ].join('');
}
/** Nothing may be fetched, and only the page's own style and script count. The icon is a `data:` link. */
function policy() {
    return [
        "default-src 'none'",
        `style-src '${PAGE.styleDigest}'`,
        `script-src '${PAGE.scriptDigest}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
const COLORS = { success: '1f7a4d', failure: 'c2371f', neutral: '8a6d1d' };
function icon(conclusion) {
    const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><circle cx='8' cy='8' r='7' fill='#${COLORS[conclusion]}'/></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
/** JSON that can end no element: `<` starts every tag and comment, and two line ends are none in JSON. */
function embedded(data) {
    return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function markup(text) {
    return (0,printable/* printable */.g$)(text).replace(/[&<>"]/g, (one) => ENTITIES[one]);
}
//# sourceMappingURL=html.js.map
;// CONCATENATED MODULE: ./build/src/records/rule.js
/** All rules, sorted by code. The README's table is checked against this one. */
const RULES = [
    {
        code: 'C001',
        severity: 'warning',
        summary: 'an import cycle',
        help: 'Modules that import each other load in an order that depends on who comes first. Move what both need into a third module, or import inside the function that needs it.',
    },
    {
        code: 'E0001',
        severity: 'error',
        summary: 'the source does not parse (Python)',
        help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
    },
    {
        code: 'E0002',
        severity: 'error',
        summary: 'the source does not parse (JavaScript and TypeScript)',
        help: 'The file has a syntax error, so nothing else is known of it: its other findings are unknown, not fixed.',
    },
    {
        code: 'E0003',
        severity: 'error',
        summary: 'a manifest (package.json, tsconfig …) does not parse',
        help: 'What the manifest says of packages and paths is not known, so imports that need it are not resolved. Mend its JSON or YAML.',
    },
    {
        code: 'L001',
        severity: 'warning',
        summary: 'trailing white space',
        help: 'White space at the end of a line is noise in every later diff. Remove it.',
    },
    {
        code: 'L002',
        severity: 'warning',
        summary: 'long line',
        help: 'The line has more characters than `tasks.lint.max_line_length` allows. Break it.',
    },
    {
        code: 'L003',
        severity: 'info',
        summary: 'TODO comment',
        help: 'A comment says that something is left to do. Do it, or write it down where work is planned. The words are `tasks.lint.todo_words`.',
    },
    {
        code: 'L004',
        severity: 'warning',
        summary: 'tab indentation',
        help: 'The line is indented by tabs, whose width differs from editor to editor. Indent by spaces.',
    },
    {
        code: 'L005',
        severity: 'warning',
        summary: 'no newline at the end',
        help: 'The last line of the file does not end, so the next one who adds a line changes this one too. End it.',
    },
    {
        code: 'L101',
        severity: 'warning',
        summary: 'unused import',
        help: 'Nothing in the file uses the imported name. Remove the import; where it is there for its effect, import the module without a name.',
    },
    {
        code: 'L102',
        severity: 'warning',
        summary: 'unused variable',
        help: 'The variable is given a value that nothing reads. Remove it, or use what it holds.',
    },
    {
        code: 'L103',
        severity: 'info',
        summary: 'a name that shadows one of an outer scope',
        help: 'From here on the name means something else than it does outside. Give one of the two another name.',
    },
    {
        code: 'M001',
        severity: 'warning',
        summary: 'a function above a configured threshold: complexity',
        help: 'The function takes more decisions than `thresholds.complexity` allows. Split it where its parts can be named.',
    },
    {
        code: 'M002',
        severity: 'warning',
        summary: 'a function above a configured threshold: cognitive complexity',
        help: 'The function nests and branches more than `thresholds.cognitive_complexity` allows. Return early, or take the inner parts out.',
    },
    {
        code: 'M003',
        severity: 'warning',
        summary: 'a function above a configured threshold: lines',
        help: 'The function has more lines than `thresholds.function_lines` allows. Split it where its parts can be named.',
    },
    {
        code: 'M004',
        severity: 'warning',
        summary: 'a file of code above a configured number of lines',
        help: 'The file has more lines than `thresholds.file_lines` allows. Split it where its parts can be named.',
    },
    {
        code: 'M005',
        severity: 'warning',
        summary: 'more import cycles in all than configured',
        help: 'There are more import cycles than `thresholds.cycles` allows; each has a finding C001 of its own.',
    },
    {
        code: 'W0002',
        severity: 'warning',
        summary: 'the file is not valid UTF-8',
        help: 'Some bytes of the file are no UTF-8, so they were read one by one. Save the file as UTF-8.',
    },
    {
        code: 'W0003',
        severity: 'info',
        summary: 'the file is above the size limit and was not analysed',
        help: 'What the file holds is not known. Raise `limits.file_bytes`, or list the file under `ignore`.',
    },
];
const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));
/** The rule of a code, or undefined for one that this version does not know. */
function ruleOf(code) {
    return BY_CODE.get(code);
}
//# sourceMappingURL=rule.js.map
// EXTERNAL MODULE: ./build/src/records/surface.js
var surface = __webpack_require__(60887);
// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
// EXTERNAL MODULE: ./build/src/report/listed.js
var listed = __webpack_require__(19271);
;// CONCATENATED MODULE: ./build/src/report/line-hash.js
/** Characters of a window. */
const WINDOW = 100;
const BASE = 37;
/** The character that ends every file: no text has it. */
const END = 0xffff;
const TWO_32 = 2 ** 32;
/** 37 to the power of 100 modulo 2 to the power of 64: what a character weighs when it leaves the window. */
const [LEAVING_HIGH, LEAVING_LOW] = leavingWeight();
function leavingWeight() {
    const weight = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
    return [Number(weight >> 32n), Number(weight & 0xffffffffn)];
}
/** A polynomial hash modulo 2^64 over the last `WINDOW` characters, and which of them begins a line. */
class Window {
    characters = new Uint16Array(WINDOW);
    /** Line that begins with the character in the same slot; 0 for none. */
    lines = new Int32Array(WINDOW);
    slot = 0;
    high = 0;
    low = 0;
    counts = new Map();
    /** Fingerprints by line, from index 0. */
    found = [];
    /** Takes the next character in. `line` is the number of the line that it begins, else 0. */
    push(character, line) {
        this.give();
        this.lines[this.slot] = line;
        const leaving = this.characters[this.slot];
        this.characters[this.slot] = character;
        // All products stay below 2^53, so doubles are exact.
        const low = this.low * BASE + character - LEAVING_LOW * leaving;
        const carry = Math.floor(low / TWO_32);
        this.low = low - carry * TWO_32;
        const high = this.high * BASE - LEAVING_HIGH * leaving + carry;
        this.high = high - Math.floor(high / TWO_32) * TWO_32;
        this.slot = (this.slot + 1) % WINDOW;
    }
    /** The window is full from the character in this slot on: when it begins a line, that line's hash is known. */
    give() {
        const line = this.lines[this.slot];
        if (line === 0)
            return;
        const hash = this.hex();
        const count = (this.counts.get(hash) ?? 0) + 1;
        this.counts.set(hash, count);
        this.found[line - 1] = `${hash}:${count}`;
    }
    hex() {
        const low = this.low.toString(16);
        return this.high === 0 ? low : this.high.toString(16) + low.padStart(8, '0');
    }
}
/**
 * `primaryLocationLineHash` of every line, as the upload action of GitHub code scanning computes it: the hash of the
 * 100 characters from the start of the line on, spaces and tabs left out and line ends made one, and after a colon the
 * how-manieth line of the file with that hash it is. Nothing but the characters counts, so an edit within the next 100
 * gives an untouched line another fingerprint.
 */
function lineFingerprints(text) {
    const window = new Window();
    let line = 0;
    let isStart = true;
    let isAfterReturn = false;
    for (let at = 0; at <= text.length; at++) {
        const character = at === text.length ? END : text.charCodeAt(at);
        const isLineFeed = character === 10;
        const isReturn = character === 13;
        const isSkipped = character === 32 || character === 9 || (isLineFeed && isAfterReturn);
        isAfterReturn = isReturn && !isSkipped;
        if (isSkipped)
            continue;
        if (isStart)
            line++;
        window.push(isReturn ? 10 : character, isStart ? line : 0);
        isStart = isLineFeed || isReturn;
    }
    for (let rest = 0; rest < WINDOW; rest++)
        window.push(0, 0);
    return window.found;
}
//# sourceMappingURL=line-hash.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif-result.js



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
/** A finding as a result of SARIF 2.1.0. */
function resultOf(finding, context) {
    return {
        ruleId: finding.code,
        ruleIndex: context.rules.get(finding.code),
        level: LEVELS[finding.severity],
        message: messageOf(finding.message),
        locations: [locationOf(finding)],
        ...relatedOf(finding),
        partialFingerprints: { ...lineHash(finding, context), 'codebatch/v1': finding.id },
        ...fixesOf(finding, context.text),
        ...suppressionsOf(finding, context.report),
        // Either every result has a state or none: without a base there is nothing to have one against.
        ...(context.report.base.kind === 'none' ? {} : { baselineState: stateOf(finding) }),
        properties: { class: finding.class, ...(finding.reason === undefined ? {} : { reason: finding.reason }) },
    };
}
/** Untrusted text as a message. Viewers turn `[text](target)` into a link, so what looks like one is broken up. */
function messageOf(text) {
    return { text: (0,printable/* printable */.g$)(text).replaceAll('](', '] (') };
}
/** Where a file is: a relative URI from the root of the repository. */
function artifactOf(path) {
    return { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}
/** A relative URI: every segment percent-encoded, its colons too, so that the first one is not taken for a scheme. */
function uriOf(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join('/');
}
function locationOf(place) {
    return {
        physicalLocation: { artifactLocation: artifactOf(place.path), region: regionOf(place) },
        ...(place.symbol === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: (0,printable/* printable */.g$)(place.symbol) }] }),
    };
}
function regionOf({ line, column, end_line, end_column }) {
    return { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column };
}
/** Where the base has it, when that is another place or was less bad there. */
function relatedOf({ base, ...head }) {
    if (!base)
        return {};
    const isElsewhere = base.path !== head.path || base.line !== head.line || base.column !== head.column;
    if (!isElsewhere && base.severity === head.severity && base.message === head.message)
        return {};
    const was = messageOf(`In the base (${base.severity}): ${base.message}`);
    return { relatedLocations: [{ ...locationOf(base), message: was, properties: { side: 'base' } }] };
}
/** The fingerprint by which code scanning tells alerts apart, where the text is there to compute it from. */
function lineHash(finding, { text, hashes }) {
    const side = (0,listed/* sideOf */.Jh)(finding);
    const key = `${side}:${finding.path}`;
    let lines = hashes.get(key);
    if (!lines) {
        const whole = text(finding.path, side);
        lines = whole === undefined ? [] : lineFingerprints(whole);
        hashes.set(key, lines);
    }
    const hash = lines[finding.line - 1];
    return hash === undefined ? {} : { primaryLocationLineHash: hash };
}
/** The one finding whose repair is sure whatever the code means: a last line without an end. */
function fixesOf(finding, text) {
    if (finding.code !== 'L005' || (0,listed/* sideOf */.Jh)(finding) === 'base')
        return {};
    const whole = text(finding.path, 'head');
    if (whole === undefined)
        return {};
    const end = whole.includes('\r\n') ? '\r\n' : '\n';
    const replacements = [{ deletedRegion: regionOf(finding), insertedContent: { text: end } }];
    return {
        fixes: [
            {
                description: { text: 'End the last line.' },
                artifactChanges: [{ artifactLocation: artifactOf(finding.path), replacements }],
            },
        ],
    };
}
/** What only the base has and no rule looks for any more is in this run no longer. */
function stateOf(finding) {
    return finding.class === 'rule_changed' && (0,listed/* sideOf */.Jh)(finding) === 'base' ? 'absent' : STATES[finding.class];
}
/** Either every result says whether it is suppressed or none does, as the standard wants it. */
function suppressionsOf({ accepted, id }, report) {
    const silenced = report.config_effect?.silenced ?? [];
    if (report.accepted.length + silenced.length === 0)
        return {};
    if (accepted)
        return {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,printable/* printable */.g$)(accepted.reason) }],
        };
    return { suppressions: silenced.some((finding) => finding.id === id) ? [{ kind: 'inSource' }] : [] };
}
//# sourceMappingURL=sarif-result.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif-invocation.js


/** Notifications of one run: the rest is counted. */
const MAX_NOTIFICATIONS = 500;
/** What the run says of itself: whether all of it was done, what was not, and what a reader should know. */
function invocationOf(report) {
    const all = notifications(report);
    const shown = all.slice(0, MAX_NOTIFICATIONS);
    const codes = [...new Set(shown.map(({ code }) => code))].sort(json/* compareStrings */.Kt);
    return {
        invocation: {
            executionSuccessful: report.failures.length === 0,
            ...(shown.length === 0
                ? {}
                : { toolExecutionNotifications: shown.map((one) => notificationOf(one, codes)) }),
        },
        descriptors: codes.map((id) => ({ id })),
        omitted: all.length - shown.length,
    };
}
function notifications({ failures, skipped, notes }) {
    return [
        ...failures.map(({ code, message, path, task_id, shard_id }) => ({
            level: 'error',
            code,
            message,
            path,
            properties: {
                ...(task_id === undefined ? {} : { task_id }),
                ...(shard_id === undefined ? {} : { shard_id }),
            },
        })),
        ...skipped.map(({ path, reason, side }) => ({
            level: 'warning',
            code: 'not_analysed',
            message: `Not analysed: ${reason}`,
            path,
            properties: { side },
        })),
        ...notes.map((message) => ({ level: 'note', code: 'note', message })),
    ];
}
function notificationOf({ level, code, message, path, properties }, codes) {
    return {
        level,
        descriptor: { id: code, index: codes.indexOf(code) },
        message: messageOf(message),
        ...(path === undefined
            ? {}
            : { locations: [{ physicalLocation: { artifactLocation: artifactOf(path) } }] }),
        ...(properties === undefined ? {} : { properties }),
    };
}
//# sourceMappingURL=sarif-invocation.js.map
;// CONCATENATED MODULE: ./build/src/report/sarif.js






/** Results that code scanning keeps of one run. */
const MAX_RESULTS = 5000;
/** Bytes of a log that code scanning takes, packed; here they are counted unpacked. */
const MAX_BYTES = 10_000_000;
/** Edits of the configuration that the run's properties name. */
const MAX_EDITS = 100;
/**
 * A report as SARIF 2.1.0: one run, the worst 5,000 results and of these no more than fit into 10 MB, regressions
 * first; how many there are besides is a number in its properties.
 */
function renderSarif(report, { text = () => undefined } = {}) {
    const findings = listed/* LISTS */.m5.flatMap((list) => report[list]);
    const [worse, other] = [findings.filter(isRegression), findings.filter((one) => !isRegression(one))];
    const worst = [...(0,listed/* worstFirst */.md)(worse), ...(0,listed/* worstFirst */.md)(other)].slice(0, MAX_RESULTS);
    const codes = [...new Set(worst.map(({ code }) => code))].sort(json/* compareStrings */.Kt);
    const rules = new Map(codes.map((code, index) => [code, index]));
    const log = (results) => `${JSON.stringify(logOf(report, { codes, results, omitted: findings.length - results.length }))}\n`;
    return log(fitting(worst, { report, rules, text, hashes: new Map() }, bytesOf(log([]))));
}
function isRegression({ class: name, accepted }) {
    return accepted === undefined && (name === 'new' || name === 'worsened');
}
/** The results of the first findings, as many as there is room for beside what is written in any case. */
function fitting(findings, context, written) {
    const results = [];
    let bytes = written;
    for (const finding of findings) {
        const result = resultOf(finding, context);
        bytes += bytesOf(JSON.stringify(result)) + 1;
        if (bytes > MAX_BYTES)
            break;
        results.push(result);
    }
    return results;
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}
function logOf(report, { codes, results, omitted }) {
    const { invocation, descriptors, omitted: omittedNotifications } = invocationOf(report);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'CodeBatch',
                        version: report.producer.version,
                        informationUri: 'https://github.com/codebatch/action',
                        rules: codes.map(descriptorOf),
                        ...(descriptors.length === 0 ? {} : { notifications: descriptors }),
                    },
                },
                invocations: [invocation],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                automationDetails: { id: `codebatch/${report.pipeline}/` },
                results,
                properties: {
                    verdict: report.verdict,
                    conclusion: report.conclusion,
                    counts: report.counts,
                    surface: Object.fromEntries(surface/* SURFACE_CHANGES */.u.map((change) => [
                        change,
                        report.surface.filter((one) => one.change === change).length,
                    ])),
                    omittedResults: omitted,
                    ...(omittedNotifications === 0 ? {} : { omittedNotifications }),
                    ...(report.config_effect ? { configEffect: numbersOf(report.config_effect) } : {}),
                },
            },
        ],
    };
}
/** A rule; of one that this version does not know, its name alone. */
function descriptorOf(code) {
    const rule = ruleOf(code);
    if (!rule)
        return { id: code };
    const plain = rule.help.replaceAll('`', '');
    // Comments silence the rules of lint alone.
    const isSilenceable = code.startsWith('L');
    return {
        id: code,
        shortDescription: { text: `${rule.summary[0].toUpperCase()}${rule.summary.slice(1)}.` },
        fullDescription: { text: plain },
        help: {
            text: isSilenceable ? `${plain} The comment "codebatch-ignore ${code}" silences it.` : plain,
            markdown: isSilenceable
                ? `${rule.help} The comment \`codebatch-ignore ${code}\` silences it.`
                : rule.help,
        },
        defaultConfiguration: { level: LEVELS[rule.severity] },
    };
}
/** The edits, and how many findings each of the lists has. */
function numbersOf({ edits, hidden, lowered, raised, added, silenced, obeyed }) {
    return {
        edits: edits.slice(0, MAX_EDITS),
        ...(edits.length > MAX_EDITS ? { omittedEdits: edits.length - MAX_EDITS } : {}),
        obeyed: obeyed !== false,
        hidden: hidden.length,
        lowered: lowered.length,
        raised: raised.length,
        added: added.length,
        silenced: silenced.length,
    };
}
//# sourceMappingURL=sarif.js.map
;// CONCATENATED MODULE: ./build/src/action/report-files.js








/**
 * Writes the report in all its forms, with its origin where that can be told.
 * @param told what the comment and the check run are named after, and what the judging took
 * @returns the folder, and the names of the files in it
 */
function writeReportFiles(context, report, { name, cost }) {
    // Another step of the job may tell of another check, perhaps by the same name: its outputs still name its own files.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(context.facts.temp, 'codebatch-report-'));
    const origin = originText(context, report, { name, cost });
    const texts = [
        [report_artifact/* REPORT_FILES */.JL.report, `${JSON.stringify(report, null, 2)}\n`],
        [report_artifact/* REPORT_FILES */.JL.sarif, renderSarif(report)],
        [report_artifact/* REPORT_FILES */.JL.markdown, (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes: markdown/* SUMMARY_BYTES */.R$, ...linksOf(context, report) })],
        [report_artifact/* REPORT_FILES */.JL.html, renderHtml(report, { title: context.facts.repository })],
        ...(origin === undefined ? [] : [[report_artifact/* REPORT_FILES */.JL.origin, origin]]),
    ];
    for (const [file, text] of texts)
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), text);
    return { folder, files: texts.map(([file]) => file) };
}
/** Links to the lines of both sides, where they are commits. */
function linksOf({ facts }, { base, head }) {
    if (head.commit === undefined)
        return {};
    const baseSha = base.commit === undefined ? {} : { baseSha: base.commit };
    return { links: { repositoryUrl: facts.repositoryUrl, headSha: head.commit, ...baseSha } };
}
/** Undefined where there is no run to speak of: outside a runner, or for no commit. */
function originText({ facts, env }, report, { name, cost }) {
    // The head that GitHub knows the run by: of a pull request that is not the merge that is judged.
    const known = [facts.headSha, env['GITHUB_SHA'], report.head.commit];
    const origin = records_origin/* originSchema */.I.safeParse({
        schema_name: 'codebatch.origin',
        schema_version: header/* SCHEMA_VERSION */.f$,
        repository: facts.repository,
        ...(facts.pullRequest === undefined ? {} : { pull_request: facts.pullRequest }),
        head_sha: known.find((sha) => records_origin/* commitId */.x.safeParse(sha).success),
        run: Number(facts.runId),
        attempt: facts.attempt,
        name,
        cost,
    });
    return origin.success ? `${JSON.stringify(origin.data, null, 2)}\n` : undefined;
}
//# sourceMappingURL=report-files.js.map
// EXTERNAL MODULE: ./build/src/action/transfer/artifacts.js
var artifacts = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/src/action/transfer/part-name.js
var part_name = __webpack_require__(74533);
// EXTERNAL MODULE: ./build/src/action/write-outputs.js
var write_outputs = __webpack_require__(57180);
;// CONCATENATED MODULE: ./build/src/action/tell.js














/**
 * Tells a result wherever this step can: log, annotations, files, artifact, outputs, comment, check run, summary. Gives the exit code of the
 * step: 1 when the report fails.
 */
async function tell(context, given) {
    const { inputs, env, log } = context;
    const { result, repository, phases } = given;
    const { report, context: told } = result;
    await log.group(report.verdict, async () => log.lines((0,terminal/* renderTerminal */.bF)(report, { color: false, width: 120 })));
    const unseen = inputs.annotations ? unseenText(await annotate(log, report, repository)) : '';
    if (unseen !== '')
        log.info(unseen);
    // After the annotations: the platform keeps the first of each level, and warnings stand in the log too.
    for (const warning of told.warnings)
        log.warn(warning);
    const name = (0,report_name/* checkName */.I3)({ name: inputs.name, workflow: env['GITHUB_WORKFLOW'] ?? '', check: given.check });
    const { folder, files } = writeReportFiles(context, report, {
        name,
        cost: { elapsed_ms: phases.totalMs(), memo: told.memo },
    });
    (0,write_outputs/* writeOutputs */.K)(outputsOf(report, folder, told.batches?.head), env);
    await phases.measure('upload', () => uploadReport(context, { folder, files, check: given.check }));
    if ((0,publish/* isToBePublished */.tC)(context)) {
        const why = (0,publish/* unpublishable */.F_)(context);
        if (why === undefined)
            await phases.measure('publish', () => (0,publish/* publishResult */.v9)(context, report, name));
        else
            log.notice(why);
    }
    await phases.measure('save', given.save);
    summarise(context, given, unseen);
    return report.conclusion === 'failure' ? 1 : 0;
}
/** How many regressions are not shown at their lines. */
async function annotate(log, report, repository) {
    return log.annotate(report, repository ? { changedLines: await changedLines(report, repository) } : {});
}
function unseenText(count) {
    if (count === 0)
        return '';
    const are = count === 1 ? 'is' : 'are';
    return `${(0,util_text/* plural */.LS)(count, 'regression')} more ${are} not shown at ${count === 1 ? 'its line' : 'their lines'}, as the platform keeps ${annotations/* MAX_PER_LEVEL */.Oq} annotations of a level: all are in the report's files, and up to 500 at the check run, where there is one.`;
}
function outputsOf(report, folder, batch) {
    return {
        conclusion: report.conclusion,
        regressions: `${report.counts.regressions}`,
        improvements: `${report.counts.improvements}`,
        unknown: `${report.counts.unknown}`,
        'report-path': (0,external_node_path_.join)(folder, report_artifact/* REPORT_FILES */.JL.report),
        'sarif-path': (0,external_node_path_.join)(folder, report_artifact/* REPORT_FILES */.JL.sarif),
        'base-sha': report.base.commit ?? '',
        'head-sha': report.head.commit ?? '',
        ...(batch === undefined ? {} : { 'batch-id': batch }),
    };
}
/** Nothing happens where the runner has no artifact service: the files are on this machine. */
async function uploadReport({ log, facts, env }, { folder, files, check }) {
    if ((env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '')
        return;
    const { attempt } = facts;
    await new artifacts/* Artifacts */.E({ log, temp: facts.temp }).upload({
        names: (0,part_name/* uploadNames */.OY)((upload) => (0,report_name/* artifactOfReport */.En)({ check, attempt, upload })),
        folder,
        files,
    });
}
/** Adds the report to the summary of the step, within what the platform shows. */
function summarise(context, { result: { report, context: told }, phases }, unseen) {
    const { summaryFile } = context.facts;
    if (summaryFile === undefined)
        return;
    const times = `\n${unseen === '' ? '' : `${unseen}\n\n`}${phases.table()}`;
    const taken = (0,external_node_fs_.statSync)(summaryFile, { throwIfNoEntry: false })?.size ?? 0;
    const maxBytes = markdown/* SUMMARY_BYTES */.R$ - taken - Buffer.byteLength(times) - 1;
    const text = (0,markdown/* renderMarkdown */.Gc)(report, { maxBytes, memo: told.memo, ...linksOf(context, report) });
    (0,external_node_fs_.appendFileSync)(summaryFile, `${text}\n${times}`);
}
//# sourceMappingURL=tell.js.map

/***/ }),

/***/ 30348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ SAME_LINES),
  d: () => (/* binding */ lineMap)
});

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

// EXTERNAL MODULE: ./build/src/util/json.js
var json = __webpack_require__(2706);
;// CONCATENATED MODULE: ./build/src/compare/line-map.js


/** Gaps without anchors whose edits are more than this were rewritten: nothing inside is mapped. */
const MAX_EDITS = 300;
/** A gap is cut at its anchors at most so many times over; texts that people write need three or four. */
const MAX_DEPTH = 40;
/**
 * Maps lines by patience diff (Bram Cohen), white space aside: lines that occur once on both sides, in their longest
 * common order, are the anchors; the gaps between them are mapped likewise, and what has no anchors left by Myers'
 * algorithm. Swapping the sides gives the same map the other way round.
 */
function lineMap(base, head) {
    // One direction for both, or ties would fall differently when the sides are swapped.
    const turned = comparesAfter(base.raw, head.raw);
    const [left, right] = turned ? [head, base] : [base, head];
    const toRight = new Int32Array(left.raw.length);
    mapGaps(left, right, toRight);
    const toLeft = new Int32Array(right.raw.length);
    for (const [at, line] of toRight.entries())
        if (line > 0)
            toLeft[line - 1] = at + 1;
    return turned ? new MappedLines(toLeft, toRight) : new MappedLines(toRight, toLeft);
}
/** The map of a text onto itself: for equal contents, and where no text is to be had. */
const SAME_LINES = {
    toHead: (line) => line,
    toBase: (line) => line,
    baseHunk: () => 0,
    headHunk: () => 0,
    baseRange: (line) => [line, line],
    headRange: (line) => [line, line],
    basePlace: (line) => line,
    headPlace: (line) => line,
};
function comparesAfter(a, b) {
    if (a.length !== b.length)
        return a.length > b.length;
    const at = a.findIndex((line, index) => line !== b[index]);
    return at !== -1 && (0,json/* compareStrings */.Kt)(a[at], b[at]) > 0;
}
function mapGaps(left, right, toRight) {
    const open = [
        { leftStart: 0, leftEnd: left.raw.length, rightStart: 0, rightEnd: right.raw.length, depth: 0 },
    ];
    for (let gap = open.pop(); gap; gap = open.pop()) {
        // Exactly equal lines first: of two blank lines the one with the trailing space is not the other one.
        const rest = trim(left.normal, right.normal, trim(left.raw, right.raw, gap, toRight), toRight);
        if (rest.leftStart === rest.leftEnd || rest.rightStart === rest.rightEnd)
            continue;
        const anchors = rest.depth < MAX_DEPTH ? anchorsIn(left.normal, right.normal, rest) : [];
        if (anchors.length === 0)
            myers(left.normal, right.normal, rest, toRight);
        else
            open.push(...between(rest, anchors, toRight));
    }
}
/** Maps equal lines at both ends of a gap; gives what is left. */
function trim(left, right, gap, toRight) {
    let { leftStart, leftEnd, rightStart, rightEnd } = gap;
    while (leftStart < leftEnd && rightStart < rightEnd && left[leftStart] === right[rightStart])
        toRight[leftStart++] = ++rightStart;
    while (leftStart < leftEnd && rightStart < rightEnd && left[leftEnd - 1] === right[rightEnd - 1])
        toRight[--leftEnd] = rightEnd--;
    return { leftStart, leftEnd, rightStart, rightEnd, depth: gap.depth };
}
/** Lines that occur once on both sides of a gap; where there are none, those that occur equally often, least often first. */
function anchorsIn(left, right, gap) {
    const seen = new Map();
    for (let at = gap.leftStart; at < gap.leftEnd; at++) {
        const known = seen.get(left[at]);
        if (known)
            known.left.push(at);
        else
            seen.set(left[at], { left: [at], right: [] });
    }
    for (let at = gap.rightStart; at < gap.rightEnd; at++)
        seen.get(right[at])?.right.push(at);
    const even = [...seen.values()].filter((lines) => lines.left.length === lines.right.length);
    const fewest = even.reduce((least, lines) => Math.min(least, lines.left.length), Number.POSITIVE_INFINITY);
    if (fewest > 1 && gap.leftEnd - gap.leftStart + gap.rightEnd - gap.rightStart <= MAX_EDITS)
        return [];
    const anchors = even
        .filter((lines) => lines.left.length === fewest)
        .flatMap((lines) => lines.left.map((at, n) => ({ left: at, right: lines.right[n] })))
        .sort((a, b) => a.left - b.left);
    return longestRising(anchors);
}
/** The longest run of pairs that rises on both sides, by patience sorting. `pairs` come sorted by their left. */
function longestRising(pairs) {
    const piles = [];
    const before = new Int32Array(pairs.length).fill(-1);
    for (const [at, { right }] of pairs.entries()) {
        let low = 0;
        let high = piles.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (pairs[piles[middle]].right < right)
                low = middle + 1;
            else
                high = middle;
        }
        if (low > 0)
            before[at] = piles[low - 1];
        piles[low] = at;
    }
    const rising = [];
    for (let at = piles.at(-1) ?? -1; at !== -1; at = before[at])
        rising.push(pairs[at]);
    return rising.reverse();
}
function between(gap, anchors, toRight) {
    const gaps = [];
    const depth = gap.depth + 1;
    let { leftStart, rightStart } = gap;
    for (const { left, right } of anchors) {
        toRight[left] = right + 1;
        gaps.push({ leftStart, leftEnd: left, rightStart, rightEnd: right, depth });
        leftStart = left + 1;
        rightStart = right + 1;
    }
    gaps.push({ leftStart, leftEnd: gap.leftEnd, rightStart, rightEnd: gap.rightEnd, depth });
    return gaps;
}
function myers(left, right, gap, toRight) {
    const changes = diffArrays(left.slice(gap.leftStart, gap.leftEnd), right.slice(gap.rightStart, gap.rightEnd), { maxEditLength: MAX_EDITS });
    let leftAt = gap.leftStart;
    let rightAt = gap.rightStart;
    for (const change of changes ?? []) {
        if (change.removed)
            leftAt += change.count;
        else if (change.added)
            rightAt += change.count;
        else
            for (let n = 0; n < change.count; n++)
                toRight[leftAt++] = ++rightAt;
    }
}
class MappedLines {
    headOf;
    baseOf;
    /** Every hunk: first line and length on both sides, in order; a line's hunk is a 1-based index into these. */
    hunks = [];
    baseHunks;
    headHunks;
    constructor(headOf, baseOf) {
        this.headOf = headOf;
        this.baseOf = baseOf;
        this.baseHunks = new Int32Array(headOf.length);
        this.headHunks = new Int32Array(baseOf.length);
        let base = 0;
        let head = 0;
        while (base < headOf.length || head < baseOf.length) {
            const start = { base, head };
            while (base < headOf.length && headOf[base] === 0)
                base++;
            while (head < baseOf.length && baseOf[head] === 0)
                head++;
            if (base > start.base || head > start.head) {
                this.hunks.push({
                    base: start.base + 1,
                    bases: base - start.base,
                    head: start.head + 1,
                    heads: head - start.head,
                });
                this.baseHunks.fill(this.hunks.length, start.base, base);
                this.headHunks.fill(this.hunks.length, start.head, head);
            }
            // Here both stand on partners, or at the end.
            base++;
            head++;
        }
    }
    toHead(line) {
        return this.headOf[line - 1] ?? 0;
    }
    toBase(line) {
        return this.baseOf[line - 1] ?? 0;
    }
    baseHunk(line) {
        return this.baseHunks[line - 1] ?? 0;
    }
    headHunk(line) {
        return this.headHunks[line - 1] ?? 0;
    }
    baseRange(line) {
        const hunk = this.hunks[this.baseHunk(line) - 1];
        return hunk ? [hunk.base, hunk.base + hunk.bases - 1] : [line, line];
    }
    headRange(line) {
        const hunk = this.hunks[this.headHunk(line) - 1];
        return hunk ? [hunk.head, hunk.head + hunk.heads - 1] : [line, line];
    }
    basePlace(line) {
        const hunk = this.hunks[this.baseHunk(line) - 1];
        if (!hunk)
            return line + (this.headOf[line - 1] ?? this.baseOf.length + 1);
        return placeIn(hunk, (line - hunk.base) / hunk.bases);
    }
    headPlace(line) {
        const hunk = this.hunks[this.headHunk(line) - 1];
        if (!hunk)
            return line + (this.baseOf[line - 1] ?? this.headOf.length + 1);
        return placeIn(hunk, (line - hunk.head) / hunk.heads);
    }
}
function placeIn(hunk, share) {
    return hunk.base + hunk.head + share * (hunk.bases + hunk.heads);
}
//# sourceMappingURL=line-map.js.map

/***/ }),

/***/ 38075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ normaliseLine),
/* harmony export */   Dl: () => (/* binding */ maskNumbers),
/* harmony export */   HH: () => (/* binding */ inkColumn),
/* harmony export */   I1: () => (/* binding */ maskMessage),
/* harmony export */   Ot: () => (/* binding */ tokenLikeness),
/* harmony export */   gW: () => (/* binding */ inkOf),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   qZ: () => (/* binding */ LONG_LINE),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   zo: () => (/* binding */ lineLikeness)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47499);

/** A line as evidence: white space does not count, so that re-indenting and re-wrapping keep it. */
function normaliseLine(line) {
    return line.replace(/\s+/g, ' ').trim();
}
/** A quoted name. An apostrophe inside a word (`isn't`) opens nothing. */
const QUOTED = /(?<!\w)'[^'\n]*'(?!\w)|"[^"\n]*"|`[^`\n]*`|‘[^’\n]*’|“[^”\n]*”/g;
/** A message without its numbers; names in quotes stay whole: `Line too long (130 > 120)` and `(140 > 120)` are one. */
function maskNumbers(message) {
    let masked = '';
    let from = 0;
    for (const match of message.matchAll(QUOTED)) {
        masked += message.slice(from, match.index).replace(/\d+/g, '#') + match[0];
        from = match.index + match[0].length;
    }
    return masked + message.slice(from).replace(/\d+/g, '#');
}
/** The quoted names of a message, without their quotes, in order. */
function namesIn(message) {
    return [...message.matchAll(QUOTED)].map(([quoted]) => quoted.slice(1, -1));
}
/** A message without its numbers and quoted names: what the rule always says. */
function maskMessage(message) {
    return message.replace(QUOTED, "'…'").replace(/\d+/g, '#');
}
/** Longer lines are not read character by character for each of their findings. */
const LONG_LINE = 400;
/** How many characters that are not white space stand before a column: the same after re-indenting. */
function inkColumn(line, column) {
    if (line.length > LONG_LINE)
        return column;
    let ink = 0;
    for (let at = 0; at < column - 1 && at < line.length; at++)
        if (!/\s/.test(line[at]))
            ink++;
    return ink;
}
/** Characters that carry meaning: letters, digits, and what is not ASCII. */
function inkOf(text) {
    return text.replace(/[^\w\u0080-\uffff]+/g, '').length;
}
/** Words and single signs. */
function tokensOf(text) {
    return text.match(/[\w\u0080-\uffff]+|[^\s\w]/g) ?? [];
}
/**
 * How alike two lines are, 0 to 1, by letters or by words, whichever is more. A line that the other one goes on from is
 * the same line with something added: a comment, a call.
 */
function lineLikeness(a, b) {
    if (a === b)
        return 1;
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    if (short.length >= 5 && inkOf(short) >= 3 && long.startsWith(short))
        return 1;
    return Math.max((0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(a, b), tokenLikeness(tokensOf(a), tokensOf(b)));
}
/** Twice the longest common subsequence over both lengths. */
function tokenLikeness(a, b) {
    if (a.length + b.length === 0)
        return 0;
    let previous = new Uint16Array(b.length + 1);
    let current = new Uint16Array(b.length + 1);
    for (const left of a) {
        for (let j = 1; j <= b.length; j++)
            current[j] = left === b[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
        [previous, current] = [current, previous];
    }
    return (2 * previous[b.length]) / (a.length + b.length);
}
//# sourceMappingURL=normalise.js.map

/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   uo: () => (/* binding */ neighbour),
/* harmony export */   zX: () => (/* binding */ SideLines)
/* harmony export */ });
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47499);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38075);


const NO_LINES = { raw: [], normal: [] };
/** Lines of a text; none when there is no text. */
function sourceLines(text) {
    if (text === undefined)
        return NO_LINES;
    const raw = (0,_util_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(text);
    return { raw, normal: raw.map(_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normaliseLine */ .$M) };
}
/** Lines of a side's texts, split once and only when asked for. */
class SideLines {
    side;
    split = new Map();
    constructor(side) {
        this.side = side;
    }
    of(path) {
        let lines = this.split.get(path);
        if (!lines)
            this.split.set(path, (lines = sourceLines(this.side.text(path))));
        return lines;
    }
    /** Lets the lines of a text go, until they are asked for again. */
    forget(path) {
        this.split.delete(path);
    }
}
/** Blank lines beyond this are not looked past. */
const LOOK = 50;
/** The nearest line above (-1) or below (1) that holds anything; empty at the ends of the text. */
function neighbour(lines, line, step) {
    const { normal } = lines;
    const start = line - 1 + step;
    for (let at = start; at >= 0 && at < normal.length && Math.abs(at - start) < LOOK; at += step)
        if (normal[at] !== '')
            return normal[at];
    return '';
}
//# sourceMappingURL=source-lines.js.map

/***/ }),

/***/ 62117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  n: () => (/* binding */ checkSides)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/store/layout.js
var layout = __webpack_require__(97381);
// EXTERNAL MODULE: ./build/src/store/object-map.js
var object_map = __webpack_require__(53307);
// EXTERNAL MODULE: ./build/src/store/store.js + 1 modules
var store_store = __webpack_require__(15822);
// EXTERNAL MODULE: ./build/src/review/embedded-store.js
var embedded_store = __webpack_require__(23074);
// EXTERNAL MODULE: ./build/src/review/read-config.js + 2 modules
var read_config = __webpack_require__(56854);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/records/header.js + 1 modules
var header = __webpack_require__(81315);
// EXTERNAL MODULE: ./build/src/store/durable.js
var durable = __webpack_require__(70424);
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
// EXTERNAL MODULE: ./build/src/review/sides.js + 1 modules
var review_sides = __webpack_require__(70020);
;// CONCATENATED MODULE: ./build/src/review/check.js








/**
 * Judges a tree by what it changed: computes both sides under one configuration, the head's, and compares them. Costs what
 * the memo does not know; the same question asked again costs nothing.
 * Throws `REF_NOT_FOUND`, `CONFIG_INVALID`, `PIPELINE_NOT_FOUND`, `INVALID_ARGUMENT`.
 */
async function check(options) {
    const sides = await (0,review_sides/* chooseSides */.g)(options);
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
        ? (0,embedded_store/* embeddedStore */.o)(root, options.env)
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
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(438), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 8544));
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
        const { keepBatches } = await Promise.all(/* import() */[__webpack_require__.e(747), __webpack_require__.e(438), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 9216));
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

/***/ }),

/***/ 70020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ chooseSides)
});

// EXTERNAL MODULE: ./build/src/git/repository.js
var git_repository = __webpack_require__(18960);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/util/errors.js
var errors = __webpack_require__(36143);
// EXTERNAL MODULE: ./build/src/git/program.js
var program = __webpack_require__(30690);
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
// EXTERNAL MODULE: ./build/src/review/event-base.js
var event_base = __webpack_require__(39974);
// EXTERNAL MODULE: ./build/src/review/base.js
var review_base = __webpack_require__(85381);
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
    const head = await (0,review_base/* commitSide */.t)(repository, revision, { ref: revision, why: '--head' });
    const { commit } = head.side;
    return {
        head,
        base: base === undefined && event
            ? await (0,event_base/* eventBase */.a)(repository, commit, event)
            : await (0,review_base/* chooseBase */.b)(repository, { commit, clean: true }, base),
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
            base: await (0,review_base/* chooseBase */.b)(repository, { commit: standing?.commit, clean }, asked.base),
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

/***/ }),

/***/ 53307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadObjectMap)
/* harmony export */ });
/* unused harmony export ObjectMap */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36143);
/* harmony import */ var _util_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2706);
/* harmony import */ var _durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70424);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25466);






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
