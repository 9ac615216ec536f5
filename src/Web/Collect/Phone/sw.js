// Keeps the app's files on the phone, so that it opens without a signal. Data never passes through here.
const name = 'collect-VERSION';
const files = ['/collect', 'FILES'];

self.addEventListener('install', event => {
  event.waitUntil(caches.open(name).then(cache => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil((async () => {
    for (const old of await caches.keys()) {
      if (old.startsWith('collect-') && old !== name) await caches.delete(old);
    }
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== self.location.origin || !files.includes(address.pathname)) return;
  event.respondWith(caches.match(address.pathname, { cacheName: name }).then(kept => kept ?? fetch(event.request)));
});

// The signal is back: the open app sends what it holds; it alone has the key.
self.addEventListener('sync', event => {
  event.waitUntil(self.clients.matchAll().then(all => all.forEach(client => client.postMessage('signal'))));
});
