// Before the list: registering the phone, choosing a PIN, opening with it.
import * as store from './store.js';
import * as vault from './vault.js';
import { h, show } from './dom.js';
import { call } from './talk.js';

const pinBox = (name, label) => h('label', {}, label, h('input', {
  name, type: 'password', inputMode: 'numeric', autocomplete: 'off', maxLength: 6, required: true, pattern: '[0-9]{6}',
}));

/** The first time on this phone, with a signal. */
export function register(entered) {
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const say = (...words) => { problem.replaceChildren(...words); problem.hidden = false; };
  const form = h('form', {
    onsubmit: async event => {
      event.preventDefault();
      const fields = new FormData(form);
      const pin = fields.get('pin');
      const wrong = vault.problem(pin) ?? (pin === fields.get('again') ? null : '两次口令不一样。');
      if (wrong) return say(wrong);
      try {
        const device = await call('device', null, { name: fields.get('name') });
        const kept = await vault.make(pin);
        await store.write([['meta', 'device', device], ['meta', 'vault', kept], ['meta', 'contact', Date.now()]]);
        await entered(await vault.open(pin, kept));
      } catch (error) {
        say(error.message, error.kind === 'signIn' ? h('a', { class: 'button main', href: '/sign-in?back=/collect' }, '去登录') : '');
      }
    },
  }, problem,
    h('label', {}, '给这台手机起个名字', h('input', { name: 'name', required: true, maxLength: 20, value: '我的手机' })),
    pinBox('pin', '设一个 6 位数字口令'), pinBox('again', '再输一遍口令'),
    h('button', { class: 'main' }, '登记这台手机'));
  show(h('h1', {}, '月监测采集'), h('p', {}, '登记后，本村要核的名单存在这台手机上，没有信号也能填。名单用口令锁住，不含证件号码。口令忘了只能清除重来，请记牢。'), form);
}

/** Opens with the PIN; each wrong one makes the next wait longer. Who forgot it can only begin anew. */
export async function unlock(entered, beginAnew) {
  const [device, kept] = [await store.get('meta', 'device'), await store.get('meta', 'vault')];
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const say = words => { problem.textContent = words; problem.hidden = false; };
  const form = h('form', {
    onsubmit: async event => {
      event.preventDefault();
      const fails = (await store.get('meta', 'fails')) ?? { count: 0, until: 0 };
      const wait = Math.ceil((fails.until - Date.now()) / 1000);
      if (wait > 0) return say(`输错太多次，请 ${wait} 秒后再试。`);
      const key = await vault.open(new FormData(form).get('pin'), kept);
      if (key) {
        await store.write([['meta', 'fails', undefined]]);
        return entered(key);
      }
      const count = fails.count + 1;
      await store.write([['meta', 'fails', { count, until: count < 5 ? 0 : Date.now() + 15000 * 2 ** Math.min(count - 5, 10) }]]);
      form.reset();
      say('口令不对。');
    },
  }, problem, pinBox('pin', '请输入口令'),
    h('div', { class: 'row' }, h('button', { class: 'main' }, '打开'), h('button', { type: 'button', onclick: () => forgot(() => unlock(entered, beginAnew), beginAnew) }, '忘了口令')));
  show(h('h1', {}, '月监测采集'), h('p', {}, `${device.holder}，${device.post}`), form);
  form.elements.pin.focus();
}

function forgot(back, beginAnew) {
  show(h('h1', {}, '忘了口令'), h('p', { class: 'problem', role: 'alert' }, '没有口令，这台手机上的名单和还没送达的填报都打不开，只能清除后重新登记。'),
    h('div', { class: 'stack' }, h('button', { class: 'main', onclick: back }, '再想想'), h('button', { class: 'danger', onclick: beginAnew }, '清除，重新登记')));
}
