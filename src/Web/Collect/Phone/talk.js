// The two addresses of the server. Nothing is known to have arrived until a receipt says so.
import * as store from './store.js';
import { seal } from './vault.js';

const largest = 200;

export class TalkError extends Error {
  constructor(message, kind) {
    super(message);
    this.kind = kind;
  }
}

export async function call(path, token, body) {
  const headers = { 'X-Wengang-Collect': '1' };
  if (token) headers['X-Wengang-Device'] = token;
  if (body) headers['Content-Type'] = 'application/json';
  let answer;
  try {
    answer = await fetch('/collect/' + path, {
      method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body), cache: 'no-store', redirect: 'error', credentials: 'same-origin',
    });
  } catch {
    throw new TalkError('现在连不上，填的都在本机，有信号时再送。', 'away');
  }
  if (answer.status === 401) throw new TalkError('登录已过期，请重新登录后再同步。填的都还在本机。', 'signIn');
  if (answer.status === 429) throw new TalkError('同步得太频繁，请过一分钟再试。', 'away');
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new TalkError(content.reason ?? '服务器暂时不能处理，请稍后再试。', 'refused');
  if (content.wipe) throw new TalkError('', 'wipe');
  return content;
}

/** Sends what waits, part by part; each part is marked before it leaves, and again with its receipts. */
export async function send(token, log) {
  let part;
  const tried = new Set();
  while ((part = log.pending().filter(e => !tried.has(e.id)).slice(0, largest)).length > 0) {
    part.forEach(e => tried.add(e.id));
    await log.mark(part.map(e => [e.id, { state: 'sending' }]));
    const { receipts } = await call('sync', token, { entries: part });
    await log.mark(receipts.map(r => [r.id, { state: r.state, number: r.number, reason: r.reason }]));
  }
}

/** Fetches all, or what changed since; gives the data as it is then. */
export async function fetchData(token, key, data) {
  const known = data ? `?since=${data.head.number}&month=${data.head.month ?? ''}` : '';
  const news = await call('data' + known, token);
  const { households, order = [], ...head } = news;
  const kept = news.isWhole || !data ? new Map() : data.households;
  const now = { head: { ...head, order }, households: new Map() };
  const changed = new Map((households ?? []).map(h => [h.id, h]));
  for (const id of order) {
    const household = changed.get(id) ?? kept.get(id);
    if (household) now.households.set(id, household);
  }
  const changes = news.isWhole ? [['data', undefined]] : [...(data?.households.keys() ?? [])].filter(id => !now.households.has(id)).map(id => ['data', id, undefined]);
  for (const household of changed.values()) changes.push(['data', household.id, await seal(key, household)]);
  changes.push(['data', 'head', await seal(key, now.head)], ['meta', 'contact', Date.now()]);
  await store.write(changes);
  return now;
}
