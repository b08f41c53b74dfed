export const id = 3736;
export const ids = [3736];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 3736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registerApp: () => (/* binding */ registerApp)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);
/* harmony import */ var _util_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7499);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);




/** `codebatch app`: the GitHub App, on a server of one's own. */
const registerApp = (program, face) => {
    (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOption */ .Ec)(program.command('app'))
        .description('serve the GitHub App: comments and check runs on pull requests')
        .option('--db <file>', 'its database', '.codebatch/app.db')
        .option('--env-file <file>', 'more of its environment, and where a registration is written', '.env')
        .option('--replay <file>', 'handle a recorded delivery and show what would be written, writing nothing')
        .action(async ({ replay, ...options }) => {
        const { cwd, env, output, doors } = face;
        if (!doors?.app)
            throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('APP_MISSING', 'This build of codebatch has no app in it.', {
                hints: ['Install the package: npm install codebatch probot@14'],
            });
        const app = await doors.app();
        const given = { cwd, env, ...options, note: (text) => output.note(text) };
        if (replay === undefined)
            await app.serve(given);
        else {
            const replayed = await app.replay(given, replay);
            output.result(replayed, () => replayedText(replayed));
        }
    });
};
function replayedText({ event, action, outcome, writes, outcomes }) {
    const lines = [
        `${event}${action === null ? '' : `.${action}`}: ${outcome}`,
        ...outcomes,
        `${(0,_util_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(writes.length, 'write')} would follow${writes.length === 0 ? '.' : ':'}`,
        ...writes.map(({ request, body }) => `  ${request}  ${JSON.stringify(body)}`),
    ];
    return lines.map(_report_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$).join('\n');
}
//# sourceMappingURL=app.js.map

/***/ }),

/***/ 7499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ likeness),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Decodes source bytes; never throws. */
function decodeText(bytes) {
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = bom ? bytes.subarray(3) : bytes;
    try {
        return { text: strictUtf8.decode(body), bom, encoding: 'utf-8' };
    }
    catch {
        return {
            text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1'),
            bom,
            encoding: 'latin1',
            badByte: firstInvalidUtf8(bytes),
        };
    }
}
function firstInvalidUtf8(bytes) {
    // The longest valid prefix, by halving: validity of a prefix only fails from the bad byte on, give or take a
    // character that the cut splits, which `stream` forgives.
    let low = 0;
    let high = bytes.length;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    return sequenceStart(bytes, low);
}
/** Where the character begins that breaks off before `end`; `end` itself when none does. */
function sequenceStart(bytes, end) {
    for (let length = 1; length < 4 && length <= end; length++) {
        const byte = bytes[end - length];
        if ((byte & 0xc0) === 0x80)
            continue;
        const wanted = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        return wanted > length ? end - length : end;
    }
    return end;
}
/**
 * Offsets (UTF-16 code units) at which the lines of `text` begin. `\n`, `\r\n` and a lone `\r` end a line.
 * There is always at least one line; text that ends in a line break has an empty last line.
 */
function lineStarts(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 10)
            starts.push(i + 1);
        else if (unit === 13 && text.charCodeAt(i + 1) !== 10)
            starts.push(i + 1);
    }
    return Uint32Array.from(starts);
}
/** The position of an offset, by binary search in `lineStarts(text)`. */
function positionAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}
/** The lines of a text without their line breaks, as `lineStarts` counts them. */
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}
/** The candidate nearest to `word` by edit distance, or undefined when none is near. */
function nearest(word, candidates) {
    if (candidates.length === 0)
        return undefined;
    const best = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, candidates);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}
/** How alike two texts are, from 0 to 1: 1 less the edit distance over the longer length. */
function likeness(a, b) {
    const longer = Math.max(a.length, b.length);
    return longer === 0 ? 1 : 1 - (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b) / longer;
}
/** `1 file`, `2 files`. */
function plural(count, singular, many = `${singular}s`) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? singular : many}`;
}
//# sourceMappingURL=text.js.map

/***/ })

};
