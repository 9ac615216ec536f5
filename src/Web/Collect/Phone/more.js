// What this phone keeps, locking it, and leaving it.
import { h, show } from './dom.js';

export function more(state, acts) {
  const pending = state.log.pending().length;
  show(h('h1', {}, '这台手机'),
    h('p', {}, `${state.device.name}，${state.device.holder}（${state.device.post}）`),
    h('p', {}, `上次联系：${state.contact ? new Date(state.contact).toLocaleString('zh-CN') : '还没有'}。${state.device.keepsDays} 天不联系，名单会从手机上删掉，已填的不删。`),
    h('p', {}, '手机上存的是：本村要核的人的姓名、打码的电话和务工情况，都用口令加密。没有证件号码。'),
    h('div', { class: 'stack' },
      h('button', { class: 'main', onclick: acts.back }, '回到名单'),
      h('button', { onclick: acts.lock }, '锁上'),
      h('button', { onclick: () => leave(pending, acts) }, '退出并清除这台手机')));
}

function leave(pending, acts) {
  show(h('h1', {}, '退出并清除'),
    pending > 0
      ? h('p', { class: 'problem', role: 'alert' }, `还有 ${pending} 条没有送达，清除后就没有了。请先回到名单点“同步”。`)
      : h('p', {}, '填的都已送达。清除后，这台手机上不再留任何名单。'),
    h('div', { class: 'stack' }, h('button', { class: 'main', onclick: acts.back }, '先不清除'), h('button', { class: 'danger', onclick: acts.leave }, pending > 0 ? `丢掉这 ${pending} 条，清除` : '清除')));
}
