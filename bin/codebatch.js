#!/usr/bin/env node
// Nothing may be imported before the version is known: on an older Node the imports themselves would fail.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `codebatch needs Node.js 22.13 or newer and this is ${process.versions.node}: install a newer one, ` +
      'or start it with "npx codebatch" in a checkout that brings its own.\n',
  );
  process.exitCode = 2;
} else {
  const { enableCompileCache } = await import('node:module');
  // Compiled code is kept between runs, in Node's own cache folder: it halves the time to start.
  enableCompileCache();
  const { main } = await import('../build/src/cli/main.js');
  process.exitCode = await main(process.argv.slice(2), process, {
    // Faces never import each other: here is where they meet.
    app: () => import('../build/src/app/main.js'),
  });
}
