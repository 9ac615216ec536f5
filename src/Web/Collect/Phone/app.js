// The app: opens, keeps, shows, sends. All it knows of the server comes from talk.js, all it keeps goes through store.js.
import * as store from './store.js';
import { unseal } from './vault.js';
import { Log } from './log.js';
import { call, send, fetchData } from './talk.js';
import { register, unlock } from './door.js';
import { list } from './list.js';
import { more } from './more.js';
import * as forms from './form.js';
import { h, show, day } from './dom.js';

const lockAfter = 10 * 60 * 1000;
const everyMinute = 60 * 1000;
const guard = 350;
const fresh = () => ({ key: null, log: null, data: null, device: null, filter: 'todo', method: null, said: null, problem: null, signIn: false, busy: false, onList: false });
let state = fresh();
let hiddenAt = 0;

async function enter(key) {
  state = { ...fresh(), key, device: await store.get('meta', 'device'), contact: await store.get('meta', 'contact'), method: (await store.get('meta', 'method')) ?? null };
  state.log = await Log.read(key);
  const kept = await store.all('data');
  if (kept.length > 0 && Date.now() - (state.contact ?? 0) > state.device.keepsDays * 86400000) {
    await store.write([['data', undefined]]);
  } else if (kept.length > 0) {
    await readData(kept);
  }
  render();
  await sync();
}

async function readData(kept) {
  const opened = new Map(await Promise.all(kept.map(async ([id, sealed]) => [id, await unseal(state.key, sealed)])));
  const head = opened.get('head');
  state.data = head && { head, households: new Map(head.order.filter(id => opened.has(id)).map(id => [id, opened.get(id)])) };
}

function render() {
  state.onList = true;
  if (!state.data?.head.month) {
    const words = state.problem ?? (state.busy ? '正在下载名单……' : state.data ? '现在没有开启的月份，等县里开启后再同步。' : '这台手机上没有名单，请在有信号的地方同步。');
    return show(h('h1', {}, '月监测采集'), h('p', { role: 'status' }, words),
      h('div', { class: 'stack' }, h('button', { id: 'sync', class: 'main', onclick: sync, disabled: state.busy }, '同步'),
        state.signIn && h('a', { class: 'button', href: '/sign-in?back=/collect' }, '去登录'), h('button', { onclick: openMore }, '更多')));
  }
  state.method ??= state.data.head.lists.method[0][0];
  list(state, acts);
}

const acts = {
  sync: () => sync(),
  filter: () => { state.filter = state.filter === 'todo' ? 'all' : 'todo'; render(); },
  method: async code => { state.method = code; await store.write([['meta', 'method', code]]); },
  more: openMore,
  same: async (home, people, button) => {
    // A second tap of a shaking finger must not fall on the household that moves up.
    button.disabled = true;
    await answer(people.map(person => ({ person: person.id, kind: 'unchanged' })), `${home.n}家 ${people.length} 人无变化`);
    document.body.classList.add('waiting');
    setTimeout(() => document.body.classList.remove('waiting'), guard);
  },
  changed: person => away(() => forms.changed(person, state.data.head, fields => answer([{ person: person.id, ...fields }], `${person.n}有变化`), render)),
  unreachable: person => away(() => forms.unreachable(person, fields => answer([{ person: person.id, ...fields }], `${person.n}联系不上`), render)),
  undo: async () => {
    const taken = await state.log.withdraw(state.said.ids);
    state.said = { words: taken ? '已撤销' : '已经送出，不能撤销；有误请点“改填”。' };
    render();
  },
  back: render,
  lock: () => { state = fresh(); unlock(enter, forget); },
  leave: () => wipe('已清除，这台手机上没有名单了。', true),
};

function away(open) {
  state.onList = false;
  open();
}

async function openMore() {
  state.contact = await store.get('meta', 'contact');
  away(() => more(state, acts));
}

async function answer(answers, words) {
  const common = { month: state.data.head.month, base: state.data.head.number, method: state.method, on: day() };
  const ids = await state.log.add(answers.map(one => ({ ...common, ...one })));
  state.said = { words, ids };
  render();
  askForSignal();
}

/** The browser wakes the app when the signal is back, where it can. */
async function askForSignal() {
  const worker = await navigator.serviceWorker?.ready;
  await worker?.sync?.register('collect').catch(() => {});
}

async function sync() {
  if (state.busy || !state.key) return;
  Object.assign(state, { busy: true, problem: null, signIn: false });
  if (state.onList) render();
  const mine = state;
  try {
    await send(mine.device.token, mine.log);
    const data = await fetchData(mine.device.token, mine.key, mine.data);
    mine.data = data;
    mine.said = mine.said?.ids?.every(id => mine.log.isOwn(id)) ? mine.said : null;
  } catch (error) {
    if (error.kind === 'wipe') return await wipe('单位要求清除这台手机，上面的名单和填报都已删除。如有疑问请联系乡镇。');
    if (!error.kind) throw error;
    mine.problem = error.message;
    mine.signIn = error.kind === 'signIn';
  } finally {
    mine.busy = false;
    if (mine === state && mine.onList) render();
  }
}

async function forget() {
  state.device = await store.get('meta', 'device');
  await wipe('已清除，这台手机上没有名单了。');
}

async function wipe(words, own = false) {
  const token = state.device.token;
  state = fresh();
  await store.remove();
  await call('wiped', token, {}).catch(() => {});
  show(h('h1', {}, '月监测采集'), h('p', { role: 'status' }, words), own && h('a', { class: 'button', href: '/account' }, '到网站退出登录'), h('button', { onclick: start }, '重新登记'));
}

function start() {
  return store.get('meta', 'vault').then(kept => (kept ? unlock(enter, forget) : register(enter)));
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) hiddenAt = Date.now();
  else if (state.key && Date.now() - hiddenAt > lockAfter) acts.lock();
  else sync();
});
addEventListener('online', sync);
setInterval(() => { if (!document.hidden && state.key && state.log.pending().length > 0) sync(); }, everyMinute);
navigator.serviceWorker?.addEventListener('message', sync);
navigator.serviceWorker?.register('/collect/sw.js', { scope: '/collect' });
navigator.storage?.persist?.();

// One window at a time writes the log.
navigator.locks.request('wengang-collect', { ifAvailable: true }, lock => {
  if (!lock) return show(h('h1', {}, '月监测采集'), h('p', {}, '采集已在另一个窗口打开，请用那个窗口。'));
  start();
  return new Promise(() => {});
});
