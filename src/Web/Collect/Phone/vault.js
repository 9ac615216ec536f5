// The PIN's key opens the phone's key, and that one opens everything kept here.
const rounds = 310000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const aes = { name: 'AES-GCM', length: 256 };

const random = length => crypto.getRandomValues(new Uint8Array(length));

async function fromPin(pin, salt) {
  const raw = await crypto.subtle.importKey('raw', encoder.encode(pin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, raw, aes, false, ['wrapKey', 'unwrapKey']);
}

/** Why a PIN will not do; null when it will. */
export function problem(pin) {
  if (!/^\d{6}$/.test(pin)) return '口令要 6 位数字。';
  const steps = [...pin].slice(1).map((digit, i) => digit - pin[i]);
  return steps.every(s => s === steps[0]) ? '这个口令太容易猜，请换一个。' : null;
}

export async function make(pin) {
  const [salt, iv] = [random(16), random(12)];
  const key = await crypto.subtle.generateKey(aes, true, ['encrypt', 'decrypt']);
  return { salt, iv, wrapped: await crypto.subtle.wrapKey('raw', key, await fromPin(pin, salt), { name: 'AES-GCM', iv }) };
}

/** The key; null when the PIN is wrong. It cannot be taken out again. */
export async function open(pin, kept) {
  try {
    return await crypto.subtle.unwrapKey('raw', kept.wrapped, await fromPin(pin, kept.salt), { name: 'AES-GCM', iv: kept.iv }, aes, false, ['encrypt', 'decrypt']);
  } catch {
    return null;
  }
}

export async function seal(key, value) {
  const iv = random(12);
  return { iv, body: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, encoder.encode(JSON.stringify(value))) };
}

export const unseal = async (key, sealed) =>
  JSON.parse(decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv }, key, sealed.body)));

/** 128 bits that grow with time; a wrong clock makes them no less unique. */
export function newId(now = Date.now()) {
  const b = random(16);
  for (let i = 0; i < 6; i++) b[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256;
  b[6] = 0x70 | (b[6] & 0x0f);
  b[8] = 0x80 | (b[8] & 0x3f);
  const hex = [...b].map(x => x.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
