// The list: household by household, in walking order.
import { h, show } from './dom.js';
import { standing } from './people.js';

const chip = ([kind, text]) => h('span', { class: 'chip ' + kind }, text);

export function list(state, acts) {
  const { head, households } = state.data;
  const all = [...households.values()].map(home => ({ home, people: home.p.map(person => ({ person, now: standing(person, head, state.log) })) }));
  const people = all.flatMap(one => one.people);
  const settled = people.filter(p => p.now.settled).length;
  const waiting = all.filter(one => one.people.some(p => !p.now.settled));
  const shown = state.filter === 'todo' ? waiting : all;
  const pending = state.log.pending().length;
  show(
    h('header', {},
      h('h1', {}, `${head.villages.map(v => v[1]).join('、')} ${Number(head.month.slice(5))}月`),
      h('p', { class: 'count' }, h('b', {}, `已核 ${settled} / ${people.length} 人`), pending > 0 ? h('span', { class: 'chip own' }, `${pending} 条在本机，还没送`) : h('span', { class: 'chip ok' }, '全部送达')),
      state.problem && h('p', { class: 'problem', role: 'alert' }, state.problem, state.signIn && h('a', { class: 'button', href: '/sign-in?back=/collect' }, '去登录')),
      h('div', { class: 'row' },
        h('button', { id: 'sync', onclick: acts.sync, disabled: state.busy }, state.busy ? '正在同步……' : '同步'),
        h('button', { onclick: acts.filter, 'aria-pressed': state.filter !== 'todo' }, state.filter === 'todo' ? `看全部（${all.length} 户）` : `只看没核的（${waiting.length} 户）`),
        h('button', { onclick: acts.more }, '更多')),
      h('label', { class: 'method' }, '今天怎么核的', h('select', { onchange: event => acts.method(event.target.value) }, head.lists.method.map(([code, name]) => h('option', { value: code, selected: code === state.method }, name))))),
    shown.length === 0 ? h('p', { class: 'empty' }, all.length === 0 ? '这个村这个月没有要核的人。' : '全村都核完了。有信号时点“同步”。') : shown.map((one, i) => card(one, acts, head.villages.length > 1 && shown[i - 1]?.home.v !== one.home.v ? head.villages.find(v => v[0] === one.home.v)?.[1] : null)),
    state.said && h('div', { class: 'toast', role: 'status' }, h('span', {}, state.said.words), state.said.ids && h('button', { onclick: acts.undo }, '撤销')));
}

function card({ home, people }, acts, village) {
  const open = people.filter(p => !p.now.answered);
  return [village && h('h2', { class: 'village' }, village), h('section', { class: 'home', 'data-household': home.id },
    h('h2', {}, `${home.n}家`, h('small', {}, `${people.length} 人`)),
    people.map(p => line(p, acts)),
    open.length > 0 && h('button', { class: 'main same', onclick: event => acts.same(home, open.map(p => p.person), event.currentTarget) }, open.length === people.length && people.length > 1 ? `全户 ${open.length} 人无变化` : `${open.map(p => p.person.n).join('、')}无变化`))];
}

function line({ person, now }, acts) {
  return h('div', { class: 'person' + (now.settled ? ' settled' : ''), 'data-person': person.id },
    h('p', {}, h('b', {}, person.n), ' ', h('small', {}, [person.s, person.t].filter(Boolean).join('，'))),
    h('p', { class: 'soft' }, person.w),
    (now.word || now.chip) && h('p', {}, now.word && h('b', { class: 'word' }, now.word), ' ', now.chip && chip(now.chip)),
    h('div', { class: 'row' },
      h('button', { class: 'small', onclick: () => acts.changed(person), 'aria-label': `${person.n}：${now.answered ? '改填' : '有变化'}` }, now.answered ? '改填' : '有变化'),
      !now.settled && h('button', { class: 'small', onclick: () => acts.unreachable(person), 'aria-label': `${person.n}：联系不上` }, '联系不上')));
}
