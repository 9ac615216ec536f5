// The phone's database: what is kept, under which key. Names, work and answers are sealed before they come here.
const name = 'wengang-collect';
const stores = ['meta', 'data', 'log', 'marks'];
let opened;

const done = request => new Promise((yes, no) => {
  request.onsuccess = () => yes(request.result);
  request.onerror = () => no(request.error);
});

function database() {
  opened ??= new Promise((yes, no) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => stores.forEach(s => request.result.createObjectStore(s));
    request.onsuccess = () => yes(request.result);
    request.onerror = () => no(request.error);
  });
  return opened;
}

export async function get(store, key) {
  return done((await database()).transaction(store).objectStore(store).get(key));
}

/** Keys and values of a store, in the order of the keys. */
export async function all(store) {
  const inside = (await database()).transaction(store).objectStore(store);
  const [keys, values] = await Promise.all([done(inside.getAllKeys()), done(inside.getAll())]);
  return keys.map((key, i) => [key, values[i]]);
}

/** All of it or nothing, on the disk when it returns. Each change: [store, key, value]; value undefined removes, key undefined empties. */
export async function write(changes) {
  const transaction = (await database()).transaction(stores, 'readwrite', { durability: 'strict' });
  for (const [store, key, value] of changes) {
    const inside = transaction.objectStore(store);
    if (key === undefined) inside.clear();
    else if (value === undefined) inside.delete(key);
    else inside.put(value, key);
  }
  await new Promise((yes, no) => {
    transaction.oncomplete = yes;
    transaction.onabort = transaction.onerror = () => no(transaction.error);
  });
}

export async function remove() {
  (await database()).close();
  opened = undefined;
  await new Promise((yes, no) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = yes;
    request.onerror = () => no(request.error);
    request.onblocked = yes;
  });
}
