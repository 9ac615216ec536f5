// What changed of one person: only that is filled.
import { h, show, day } from './dom.js';

const option = ([code, name]) => h('option', { value: code }, name);
const pick = (name, list, empty = '不填') => h('select', { name }, h('option', { value: '' }, empty), list.map(option));
const part = (title, ...inside) => h('fieldset', {}, h('legend', {}, title), inside);
const text = value => value?.trim() || undefined;

/** @param save gets the answer's fields; @param back returns to the list. */
export function changed(person, head, save, back) {
  const asked = code => head.questions.includes(code);
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const form = h('form', {
    class: 'change',
    onsubmit: event => {
      event.preventDefault();
      const answer = read(new FormData(form));
      const wrong = wrongIn(answer, head.month, person);
      if (!wrong) return save(answer);
      problem.textContent = wrong;
      problem.hidden = false;
      problem.scrollIntoView();
    },
  }, problem,
    asked('home') && person.j && part('返乡了', h('label', {}, '最后一个务工的月份', h('input', { name: 'home', type: 'month', max: head.month }))),
    asked('job') && part('换了单位或地方，或新找到工作',
      h('label', {}, '在哪里', pick('region', head.lists.region)),
      h('label', {}, '从哪个月开始', h('input', { name: 'since', type: 'month', value: head.month, max: head.month })),
      h('label', {}, '省', h('input', { name: 'province', maxLength: 60 })), h('label', {}, '市', h('input', { name: 'city', maxLength: 60 })),
      h('label', {}, '县', h('input', { name: 'county', maxLength: 60 })), h('label', {}, '单位', h('input', { name: 'employer', maxLength: 60 }))),
    asked('wage') && part('月收入', h('label', {}, '元', h('input', { name: 'wage', inputMode: 'numeric', pattern: '[0-9]{1,6}' }))),
    asked('wants') && part('想不想务工', ['1', '0'].map(v => h('label', { class: 'choice' }, h('input', { type: 'radio', name: 'wants', value: v }), v === '1' ? '想' : '不想'))),
    asked('reason') && part('没有务工的原因', pick('reason', head.lists.reason)),
    asked('needs') && part('需要什么帮助', head.lists.need.map(([code, name]) => h('label', { class: 'choice' }, h('input', { type: 'checkbox', name: 'needs', value: code }), name))),
    asked('note') && part('备注', h('textarea', { name: 'note', maxLength: 200, rows: 2, 'aria-label': '备注' })),
    h('div', { class: 'foot' }, h('button', { class: 'main' }, '保存'), h('button', { type: 'button', onclick: back }, '返回')));
  show(h('h1', {}, `${person.n} 有变化`), h('p', { class: 'soft' }, `上月：${person.w}`), form);
  scrollTo(0, 0);
}

function read(fields) {
  const answer = { kind: 'changed' };
  if (fields.get('home')) answer.cameHome = fields.get('home');
  if (fields.get('region')) {
    answer.job = { since: fields.get('since'), region: fields.get('region'), province: text(fields.get('province')), city: text(fields.get('city')), county: text(fields.get('county')), employer: text(fields.get('employer')) };
  }
  if (text(fields.get('wage'))) answer.wageFen = Number(fields.get('wage')) * 100;
  if (fields.get('wants')) answer.wants = fields.get('wants') === '1';
  if (fields.get('reason')) answer.reason = fields.get('reason');
  if (fields.getAll('needs').length > 0) answer.needs = fields.getAll('needs');
  answer.note = text(fields.get('note'));
  return answer;
}

function wrongIn(answer, month, person) {
  if (!['cameHome', 'job', 'wageFen', 'wants', 'reason', 'needs'].some(field => answer[field] !== undefined)) return '请至少填一项变化；没有变化的请点“无变化”。';
  if (answer.wageFen !== undefined && !person.j && !answer.job) return '此人现在没有在务工，不能只填月收入；请填在哪里务工。';
  if (answer.job && !answer.job.since) return '请填新工作从哪个月开始。';
  if (answer.cameHome > month || answer.job?.since > month) return '月份不能晚于本次核实的月份。';
  return answer.wageFen > 10000000 ? '月收入请填 0 到 100000 元之间的数。' : null;
}

/** When to try again. */
export function unreachable(person, save, back) {
  const choices = [['明天', 1], ['三天后', 3], ['一周后', 7]];
  show(h('h1', {}, `${person.n} 联系不上`), h('p', {}, '什么时候再联系？'),
    h('div', { class: 'stack' }, choices.map(([name, days]) => h('button', { class: 'main', onclick: () => save({ kind: 'unreachable', next: day(days) }) }, `${name}（${day(days)}）`)),
      h('button', { onclick: back }, '返回')));
}
