'use strict';

// This file is read by whatever Node the machine has, so it keeps to what Node 6 understands and needs no package.
var childProcess = require('child_process');
var crypto = require('crypto');
var fs = require('fs');
var path = require('path');

var root = path.resolve(__dirname, '../..');
var modules = path.join(root, 'node_modules');
var stampFile = path.join(modules, '.geflecht-installed');

function versionAtLeast(major, minor) {
  var own = process.versions.node.split('.').map(Number);
  return own[0] > major || (own[0] === major && own[1] >= minor);
}

function bringsOwnNode() {
  return process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64');
}

function refuseOldNode() {
  var fits = bringsOwnNode() ? versionAtLeast(20, 0) : versionAtLeast(22, 19);
  if (fits) return;
  var wanted = bringsOwnNode() ? '20' : '22.19';
  process.stderr.write('Geflecht needs Node ' + wanted + ' or newer; this is Node ' + process.versions.node + '.\n');
  process.exit(1);
}

function stamp() {
  var lock = fs.readFileSync(path.join(root, 'package-lock.json'));
  return [crypto.createHash('sha256').update(lock).digest('hex'), process.platform, process.arch].join(' ');
}

function modified(file) {
  return fs.existsSync(file) ? fs.statSync(file).mtime.getTime() : 0;
}

function isInstalled() {
  if (fs.existsSync(stampFile)) return fs.readFileSync(stampFile, 'utf8') === stamp();
  // Somebody installed by hand: npm's own record is then newer than the lockfile.
  return modified(path.join(modules, '.package-lock.json')) > modified(path.join(root, 'package-lock.json'));
}

function install() {
  if (isInstalled()) {
    fs.writeFileSync(stampFile, stamp());
    return;
  }
  var isFresh = !fs.existsSync(modules);
  process.stderr.write(
    isFresh ? 'Installing the dependencies …\n' : 'The lockfile has changed: installing what is new …\n',
  );
  var args = (isFresh ? ['ci'] : ['install', '--no-save']).concat('--loglevel=error');
  var npm = childProcess.spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    process.stderr.write('npm could not install the dependencies; its messages stand above.\n');
    process.exit(1);
  }
  fs.writeFileSync(stampFile, stamp());
}

function nodeProgram() {
  var own = path.join(modules, '.bin', 'node');
  return fs.existsSync(own) ? own : process.execPath;
}

function start(command, rest) {
  var script = path.join(__dirname, 'src', 'commands', command + '.ts');
  var environment = Object.assign({}, process.env, {
    PATH: path.join(modules, '.bin') + path.delimiter + process.env.PATH,
    TURBO_TELEMETRY_DISABLED: '1',
    STORYBOOK_DISABLE_TELEMETRY: '1',
    // What Node has compiled once, the many short-lived processes of tests and checks need not compile again.
    NODE_COMPILE_CACHE: path.join(modules, '.cache', 'node'),
  });
  var args = ['--import', 'tsx', '--conditions=geflecht-source', script].concat(rest);
  var child = childProcess.spawn(nodeProgram(), args, { cwd: root, stdio: 'inherit', env: environment });
  // The terminal sends Ctrl-C to the child as well; this process only waits for it to end.
  process.on('SIGINT', function () {});
  process.on('SIGTERM', function () {
    child.kill('SIGTERM');
  });
  child.on('exit', function (code) {
    process.exit(code === null ? 1 : code);
  });
}

refuseOldNode();
install();
start(process.argv[2], process.argv.slice(3));
