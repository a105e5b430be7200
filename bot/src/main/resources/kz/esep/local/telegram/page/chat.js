// The chat page of the local Telegram. Whatever people or bots wrote reaches the page as text nodes only, never as HTML.

/* ---------- words ---------- */

const WORDS = {
  kk: {
    title: 'Жергілікті Telegram', subtitle: 'Esep сынап көру', people: 'Адамдар', pageLanguage: 'Беттің тілі',
    actAs: 'Кімнің атынан жазасыз', bot: 'Бот', newPerson: 'Жаңа адам', conversation: 'Әңгіме', more: 'Тағы',
    lost: 'Байланыс үзілді. Қайта қосылуда…', toNewest: 'Соңғы хабарға', commands: 'Командалар', menu: 'Мәзір',
    attach: 'Тіркеу', message: 'Хабарлама', keyboard: 'Пернетақта', send: 'Жіберу', start: 'Бастау',
    unblock: 'Бұғаттан шығару', dropHere: 'Файлдарды осында тастаңыз', botStatus: 'бот', today: 'Бүгін',
    yesterday: 'Кеше', edited: 'өзгертілді', you: 'Сіз', photo: 'Фото', video: 'Бейне', voice: 'Дауыстық хабар',
    audio: 'Аудио', file: 'Файл', place: 'Орын', contact: 'Контакт', cancel: 'Болдырмау',
    photoOrVideo: 'Фото немесе бейне', voiceFile: 'Дауыстық хабар (аудиофайл)', ok: 'Жарайды', close: 'Жабу',
    sendPhotos: 'Фото жіберу', sendFiles: 'Файл жіберу', caption: 'Сипаттама', asFile: 'Сығымдамай, файл ретінде',
    sendPlace: 'Орынды жіберу', latitude: 'Ендік', longitude: 'Бойлық', town: 'Қала', ownPlace: 'Басқа нүкте',
    sendContact: 'Нөмірмен бөлісу', phone: 'Телефон нөмірі', copy: 'Мәтінді көшіру', copied: 'Көшірілді',
    reply: 'Жауап беру', edit: 'Өзгерту', remove: 'Өшіру', replyTo: 'Жауап', editing: 'Өзгерту',
    block: 'Ботты бұғаттау', clientLanguage: 'Адам клиентінің тілі', firstName: 'Аты', language: 'Клиенттің тілі',
    noLanguage: 'тіл жіберілмейді', role: 'Рөлі', volunteer: 'ерікті', coordinator: 'үйлестіруші',
    operator: 'оператор', participant: 'қатысушы', add: 'Қосу', emptyTitle: 'Бұл бот не істей алады?',
    emptyText: 'Әңгімені бастау үшін төмендегі түймені басыңыз.', noMessages: 'Әзірге хабар жоқ',
    failed: 'Жіберілмеді: {0}', tooMany: 'Бір жолы ең көбі 10 файл жіберіледі', openFile: 'Жүктеп алу',
    openPhoto: 'Фотоны ашу', openMap: 'Картадан ашу', forwarded: 'Қайта жіберілген хабар', unread: '{0} оқылмаған',
    spoiler: 'Жасырын мәтін, ашу үшін басыңыз', messageMenu: 'Хабармен әрекет', bytes: 'Б КБ МБ ГБ',
    typing: 'жазып жатыр', uploading: 'файл жіберуде', sent: 'жіберілді', read: 'бот алды', linkSent: 'Сілтеме ашылды',
    foreignLink: 'Бұл сілтеме басқа ботқа апарады', you_blocked: 'Бот бұғатталған'
  },
  ru: {
    title: 'Местный Telegram', subtitle: 'чтобы попробовать Esep', people: 'Люди', pageLanguage: 'Язык страницы',
    actAs: 'От чьего имени писать', bot: 'Бот', newPerson: 'Новый человек', conversation: 'Переписка', more: 'Ещё',
    lost: 'Нет связи. Подключаемся снова…', toNewest: 'К последнему сообщению', commands: 'Команды', menu: 'Меню',
    attach: 'Прикрепить', message: 'Сообщение', keyboard: 'Клавиатура', send: 'Отправить', start: 'Начать',
    unblock: 'Разблокировать', dropHere: 'Отпустите файлы здесь', botStatus: 'бот', today: 'Сегодня',
    yesterday: 'Вчера', edited: 'изменено', you: 'Вы', photo: 'Фото', video: 'Видео', voice: 'Голосовое сообщение',
    audio: 'Аудио', file: 'Файл', place: 'Место', contact: 'Контакт', cancel: 'Отмена',
    photoOrVideo: 'Фото или видео', voiceFile: 'Голосовое (аудиофайл)', ok: 'Хорошо', close: 'Закрыть',
    sendPhotos: 'Отправить фото', sendFiles: 'Отправить файл', caption: 'Подпись', asFile: 'Без сжатия, как файл',
    sendPlace: 'Отправить место', latitude: 'Широта', longitude: 'Долгота', town: 'Город', ownPlace: 'Другая точка',
    sendContact: 'Поделиться номером', phone: 'Номер телефона', copy: 'Копировать текст', copied: 'Скопировано',
    reply: 'Ответить', edit: 'Изменить', remove: 'Удалить', replyTo: 'Ответ', editing: 'Изменение',
    block: 'Заблокировать бота', clientLanguage: 'Язык клиента этого человека', firstName: 'Имя',
    language: 'Язык клиента', noLanguage: 'язык не передаётся', role: 'Роль', volunteer: 'волонтёр',
    coordinator: 'координатор', operator: 'оператор', participant: 'участник', add: 'Добавить',
    emptyTitle: 'Что умеет этот бот?', emptyText: 'Чтобы начать переписку, нажмите кнопку внизу.',
    noMessages: 'Пока нет сообщений', failed: 'Не отправлено: {0}', tooMany: 'За один раз отправляется не больше 10 файлов',
    openFile: 'Скачать', openPhoto: 'Открыть фото', openMap: 'Открыть на карте', forwarded: 'Пересланное сообщение',
    unread: 'непрочитанных: {0}', spoiler: 'Скрытый текст, нажмите, чтобы открыть', messageMenu: 'Действия с сообщением',
    bytes: 'Б КБ МБ ГБ', typing: 'печатает', uploading: 'отправляет файл', sent: 'отправлено', read: 'бот получил',
    linkSent: 'Ссылка открыта', foreignLink: 'Эта ссылка ведёт к другому боту', you_blocked: 'Бот заблокирован'
  },
  en: {
    title: 'Local Telegram', subtitle: 'for trying Esep', people: 'People', pageLanguage: 'Language of the page',
    actAs: 'Who you write as', bot: 'Bot', newPerson: 'New person', conversation: 'Conversation', more: 'More',
    lost: 'Connection lost. Connecting again…', toNewest: 'To the newest message', commands: 'Commands', menu: 'Menu',
    attach: 'Attach', message: 'Message', keyboard: 'Keyboard', send: 'Send', start: 'Start', unblock: 'Unblock',
    dropHere: 'Drop the files here', botStatus: 'bot', today: 'Today', yesterday: 'Yesterday', edited: 'edited',
    you: 'You', photo: 'Photo', video: 'Video', voice: 'Voice message', audio: 'Audio', file: 'File', place: 'Place',
    contact: 'Contact', cancel: 'Cancel', photoOrVideo: 'Photo or video',
    voiceFile: 'Voice message (audio file)', ok: 'OK', close: 'Close', sendPhotos: 'Send photos', sendFiles: 'Send files',
    caption: 'Caption', asFile: 'Uncompressed, as a file', sendPlace: 'Send a place', latitude: 'Latitude',
    longitude: 'Longitude', town: 'Town', ownPlace: 'Another point', sendContact: 'Share the number',
    phone: 'Phone number', copy: 'Copy text', copied: 'Copied', reply: 'Reply', edit: 'Edit', remove: 'Delete',
    replyTo: 'Reply to', editing: 'Editing', block: 'Block the bot', clientLanguage: "Language of this person's client",
    firstName: 'First name', language: 'Language of the client', noLanguage: 'no language is sent', role: 'Role',
    volunteer: 'volunteer', coordinator: 'coordinator', operator: 'operator', participant: 'participant', add: 'Add',
    emptyTitle: 'What can this bot do?', emptyText: 'Press the button below to begin.', noMessages: 'No messages yet',
    failed: 'Not sent: {0}', tooMany: 'At most 10 files can be sent at once', openFile: 'Download',
    openPhoto: 'Open the photo', openMap: 'Open on a map', forwarded: 'Forwarded message', unread: '{0} unread',
    spoiler: 'Hidden text, press to show', messageMenu: 'What to do with the message', bytes: 'B KB MB GB',
    typing: 'is typing', uploading: 'is sending a file', sent: 'sent', read: 'taken by the bot',
    linkSent: 'Link opened', foreignLink: 'This link leads to another bot', you_blocked: 'The bot is blocked'
  }
};
const MONTHS = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  en: 'January February March April May June July August September October November December'
};
const TOWNS = {
  kk: { 'Астана': [51.1282, 71.4306], 'Алматы': [43.2389, 76.8897], 'Шымкент': [42.3417, 69.5901], 'Ақтау': [43.6511, 51.1978], 'Талдықорған': [45.0177, 78.3804], 'Өскемен': [49.9483, 82.6275] },
  ru: { 'Астана': [51.1282, 71.4306], 'Алматы': [43.2389, 76.8897], 'Шымкент': [42.3417, 69.5901], 'Актау': [43.6511, 51.1978], 'Талдыкорган': [45.0177, 78.3804], 'Усть-Каменогорск': [49.9483, 82.6275] },
  en: { 'Astana': [51.1282, 71.4306], 'Almaty': [43.2389, 76.8897], 'Shymkent': [42.3417, 69.5901], 'Aktau': [43.6511, 51.1978], 'Taldykorgan': [45.0177, 78.3804], 'Oskemen': [49.9483, 82.6275] }
};
const ROLES = ['volunteer', 'coordinator', 'operator', 'participant'];
const ZONE = 'Asia/Almaty';

let language = storedLanguage();

function storedLanguage() {
  const stored = localStorage.getItem('esep-language');
  const wanted = stored ?? (navigator.languages ?? ['kk']).map(tag => tag.slice(0, 2)).find(tag => tag in WORDS);
  return wanted in WORDS ? wanted : 'kk';
}

function word(key, ...values) {
  return values.reduce((text, value, i) => text.replace(`{${i}}`, value), WORDS[language][key]);
}

/* ---------- small makers ---------- */

const ICONS = {
  plus: 'M12 5v14M5 12h14', dots: 'M12 5.5h.01M12 12h.01M12 18.5h.01', down: 'M6 9l6 6 6-6', close: 'M6 6l12 12M18 6L6 18',
  reply: 'M10 7L4 12l6 5M4 12h10a6 6 0 0 1 6 6', menu: 'M4 7h16M4 12h16M4 17h10', send: 'M5 12L19 5l-4.5 14-3-6zM11.500 13L19 5',
  clip: 'M20 11.5l-8 8a5 5 0 0 1-7-7l8.500-8.500a3.400 3.400 0 0 1 4.800 4.800L9.800 17.300a1.700 1.700 0 0 1-2.400-2.400l7.600-7.600',
  keys: 'M3.500 6.500h17v11h-17zM7 10h.01M10.300 10h.01M13.700 10h.01M17 10h.01M8 14h8', image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4', pin: 'M12 21s7-6.200 7-11.500A7 7 0 0 0 5 9.500C5 14.800 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20.500c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500', mic: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1', pen: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3', bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13', ban: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.700 5.700l12.600 12.600',
  globe: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18', one: 'M4 13l5 5L20 7', two: 'M1.500 13l5 5L16 7.500M10.500 16.500l1.500 1.500L22.500 7', out: 'M8 16L17 7M9 7h8v8'
};

function icon(name, extra = '') {
  const holder = make('span', { class: `icon ${extra}`.trim(), 'aria-hidden': 'true' });
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  holder.append(svg);
  return holder;
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name.startsWith('aria-')) element.setAttribute(name, String(value));
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, value);
  }
  element.append(...children.filter(child => child != null));
  return element;
}

const at = id => document.getElementById(id);
const parts = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function moment(seconds) {
  return Object.fromEntries(parts.formatToParts(new Date(seconds * 1000)).map(part => [part.type, part.value]));
}
const clock = seconds => { const m = moment(seconds); return `${m.hour}:${m.minute}`; };
const dayKey = seconds => { const m = moment(seconds); return `${m.year}-${m.month}-${m.day}`; };

function dayName(seconds) {
  const now = Date.now() / 1000;
  if (dayKey(seconds) === dayKey(now)) return word('today');
  if (dayKey(seconds) === dayKey(now - 86400)) return word('yesterday');
  const m = moment(seconds);
  const name = `${Number(m.day)} ${MONTHS[language].split(' ')[m.month - 1]}`;
  if (m.year === moment(now).year) return name;
  return language === 'kk' ? `${m.year} жылғы ${name}` : `${name} ${m.year}`;
}

function size(bytes) {
  const units = word('bytes').split(' ');
  let value = bytes, unit = 0;
  while (value >= 1024 && unit < units.length - 1) { value /= 1024; unit++; }
  const text = unit === 0 ? String(value) : value.toFixed(value < 10 ? 1 : 0);
  return `${language === 'en' ? text : text.replace('.', ',')} ${units[unit]}`;
}

function initials(name) {
  return name.split(/\s+/).filter(part => /^\p{L}/u.test(part)).slice(0, 2).map(part => part[0]).join('').toUpperCase() || '?';
}

/* ---------- what is known ---------- */

const world = { bots: [], persons: [], last: 0, epoch: '' };
const current = { bot: 1, person: 0, messages: [], state: {}, commands: [], open: false, botUser: null, description: '', replyTo: null, editing: null };
const drafts = new Map();
const waiting = new Map();
let actionTimer = 0;
let keyboardHidden = false;

const person = () => world.persons.find(one => one.id === current.person);
const known = one => ROLES.includes(one.role);
const fullName = one => [one.first_name, one.last_name].filter(Boolean).join(' ');
const displayName = one => known(one) ? fullName(one).replace(/\s*\([^)]*\)$/, '') : fullName(one);
const roleName = one => known(one) ? word(one.role) : one.role;

async function call(path, options) {
  const answer = await fetch(path, options);
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(body.problem ?? String(answer.status));
  return body;
}

const post = (path, body) => call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? {}) });
const chatPath = what => `/local/chats/${current.bot}/${current.person}${what ? '/' + what : ''}`;

async function attempt(work) {
  try { return await work(); } catch (problem) { toast(word('failed', problem.message)); return null; }
}

async function loadWorld() {
  const loaded = await call('/local/world');
  world.bots = loaded.bots;
  world.persons = loaded.persons;
  return loaded;
}

async function loadChat() {
  const asked = `${current.bot}/${current.person}`;
  const loaded = await call(chatPath(''));
  if (asked !== `${current.bot}/${current.person}`) return;
  Object.assign(current, { messages: loaded.messages, state: loaded.state, commands: loaded.commands, open: loaded.open, botUser: loaded.bot, description: loaded.description });
  drawHead();
  drawLog();
  drawComposer();
  look();
}

function look() {
  if (document.visibilityState === 'visible' && (current.state.unread ?? 0) > 0) post(chatPath('look')).catch(() => {});
}

/* ---------- following changes ---------- */

async function follow() {
  for (let pause = 500; ;) {
    try {
      const news = await call(`/local/changes?since=${world.last}&wait=25`);
      at('lost').hidden = true;
      pause = 500;
      if (news.epoch !== world.epoch || !news.complete) { await reload(); continue; }
      world.last = news.last;
      await takeIn(news.changes);
    } catch {
      at('lost').hidden = false;
      await new Promise(resolve => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, 5000);
    }
  }
}

async function reload() {
  const loaded = await loadWorld();
  Object.assign(world, { last: loaded.last, epoch: loaded.epoch });
  drawPeople();
  await loadChat();
}

async function takeIn(changes) {
  let people = false, log = false, chat = false;
  for (const change of changes) {
    const here = change.bot === current.bot && change.person === current.person;
    if (change.kind === 'persons') people = true;
    else if (change.kind === 'commands') chat = change.bot === current.bot || chat;
    else if (change.kind === 'answer' && here) answered(change.content);
    else if (change.kind === 'action' && here) acting(change.content.action);
    else if (change.kind === 'chat') { remember(change, 'state'); if (here) { if (!change.content.unread) current.state.unread = 0; chat = takeState(change.content) || chat; log = true; } }
    else if (['message', 'edited', 'deleted'].includes(change.kind)) { if (change.kind === 'message') remember(change, 'newest'); if (here) { takeMessage(change); log = true; } }
  }
  if (people) await loadWorld();
  drawPeople();
  if (chat) await loadChat(); else if (log) { drawLog(); drawComposer(); look(); }
}

function remember(change, what) {
  const one = world.persons.find(each => each.id === change.person);
  if (!one) return;
  const chat = (one.chats[change.bot] ??= {});
  if (what === 'newest') chat.newest = change.content;
  else one.chats[change.bot] = { ...change.content, newest: chat.newest };
}

function takeState(state) {
  const opens = !current.open;
  current.state = state;
  current.open = true;
  return opens;
}

function takeMessage({ kind, content }) {
  const index = current.messages.findIndex(message => message.message_id === content.message_id);
  if (kind === 'deleted') { if (index >= 0) current.messages.splice(index, 1); }
  else if (index >= 0) current.messages[index] = content;
  else { current.messages.push(content); current.open = true; }
  if (kind === 'message' && content.from.is_bot) { acting(null); if (!nearEnd()) unseen++; }
}

function acting(action) {
  clearTimeout(actionTimer);
  const status = at('status');
  status.classList.toggle('busy', !!action);
  if (!action) { drawStatus(); return; }
  status.textContent = word(action === 'typing' || action.startsWith('choose') ? 'typing' : 'uploading');
  actionTimer = setTimeout(() => acting(null), 5000);
}

function answered(answer) {
  const tapped = waiting.get(answer.query_id);
  if (tapped) { waiting.delete(answer.query_id); drawLog(); }
  else waiting.set(answer.query_id, null);
  if (!answer.text) return;
  if (answer.alert) dialog(person() ? current.botUser?.first_name : '', [make('p', {}, answer.text)], word('ok'), null, true);
  else toast(answer.text);
}

/* ---------- people ---------- */

function drawPeople() {
  const list = at('persons');
  const focused = document.activeElement?.dataset?.person;
  list.replaceChildren(...world.persons.map(personEntry));
  if (focused) list.querySelector(`[data-person="${focused}"]`)?.focus();
  const select = at('as');
  select.replaceChildren(...world.persons.map(one => make('option', { value: one.id, selected: one.id === current.person }, selectLabel(one))), make('option', { value: 'new' }, `+ ${word('newPerson')}`));
  select.value = String(current.person);
  const elsewhere = world.persons.some(one => one.id !== current.person && unreadOf(one) > 0);
  select.parentElement.classList.toggle('unread', elsewhere);
  const own = person();
  if (own) { const avatar = at('as-avatar'); avatar.textContent = initials(displayName(own)); avatar.className = `avatar small tone${own.id % 6}`; at('as-name').textContent = displayName(own).split(' ')[0]; }
  at('bots-box').hidden = world.bots.length < 2;
  at('bots').replaceChildren(...world.bots.map(bot => make('option', { value: bot.id, selected: bot.id === current.bot }, `${bot.first_name} @${bot.username}`)));
  drawTitle();
}

const unreadOf = one => one.chats[current.bot]?.unread ?? 0;

function selectLabel(one) {
  const unread = unreadOf(one) > 0 && one.id !== current.person ? ` • ${word('unread', unreadOf(one))}` : '';
  return `${displayName(one)}${one.role ? `, ${roleName(one)}` : ''}${unread}`;
}

function personEntry(one) {
  const chat = one.chats[current.bot];
  const unread = one.id === current.person ? 0 : unreadOf(one);
  const newest = chat?.newest;
  const badge = unread ? make('span', { class: 'badge', 'aria-label': word('unread', unread) }, String(unread)) : null;
  return make('li', {}, make('button', { class: 'person', type: 'button', 'data-person': one.id, 'aria-current': one.id === current.person, onclick: () => choosePerson(one.id) },
    make('span', { class: `avatar tone${one.id % 6}`, 'aria-hidden': 'true' }, initials(displayName(one))),
    make('span', { class: 'lines' }, make('span', { class: 'name' }, displayName(one)), make('span', { class: 'role' }, roleName(one)), make('span', { class: 'newest' }, newest ? summary(newest, true) : word('noMessages'))),
    make('span', { class: 'side' }, newest ? make('span', {}, dayKey(newest.date) === dayKey(Date.now() / 1000) ? clock(newest.date) : shortDay(newest.date)) : null, badge)));
}

const shortDay = seconds => { const m = moment(seconds); return `${m.day}.${m.month}`; };

function summary(message, withWho = false) {
  const what = message.text ?? message.caption ?? kindName(message);
  const who = withWho && !message.from.is_bot ? `${word('you')}: ` : '';
  return who + what.replace(/\s+/g, ' ').slice(0, 120);
}

function kindName(message) {
  const kind = ['photo', 'video', 'voice', 'audio', 'document', 'location', 'contact'].find(field => field in message);
  if (kind === 'document') return message.document.file_name ?? word('file');
  return kind ? word(kind === 'location' ? 'place' : kind) : '';
}

async function choosePerson(id) {
  if (id === current.person) return;
  drafts.set(current.person, at('text').value);
  Object.assign(current, { person: id, messages: [], state: {}, replyTo: null, editing: null, open: false });
  localStorage.setItem('esep-person', String(id));
  at('text').value = drafts.get(id) ?? '';
  unseen = 0;
  keyboardHidden = false;
  acting(null);
  at('log').replaceChildren();
  drawn.clear();
  drawPeople();
  await attempt(loadChat);
  toEnd();
  if (matchMedia('(hover: hover)').matches) at('text').focus();
}

function drawHead() {
  const bot = current.botUser;
  at('bot-name').textContent = bot?.first_name ?? '';
  at('bot-avatar').textContent = initials(bot?.first_name ?? '?');
  if (!at('status').classList.contains('busy')) drawStatus();
  drawTitle();
}

function drawStatus() {
  at('status').textContent = current.state.blocked ? word('you_blocked') : `${word('botStatus')} @${current.botUser?.username ?? ''}`;
}

function drawTitle() {
  const unread = world.persons.filter(one => one.id !== current.person).reduce((sum, one) => sum + unreadOf(one), 0);
  const own = person();
  document.title = `${unread ? `(${unread}) ` : ''}${own ? `${displayName(own)} · ` : ''}Esep`;
}

/* ---------- the conversation ---------- */

const drawn = new Map();
let unseen = 0;

const nearEnd = () => { const box = at('scroll'); return box.scrollHeight - box.scrollTop - box.clientHeight < 90; };
const toEnd = () => { const box = at('scroll'); box.scrollTop = box.scrollHeight; unseen = 0; drawDown(); };

function drawDown() {
  at('down').hidden = nearEnd();
  at('down-count').hidden = unseen === 0;
  at('down-count').textContent = String(unseen);
}

/** Messages of one album stand in one row. */
function rows() {
  const found = [];
  for (const message of current.messages) {
    const last = found.at(-1);
    if (message.media_group_id && last?.[0].media_group_id === message.media_group_id) last.push(message);
    else found.push([message]);
  }
  return found;
}

function drawLog() {
  const log = at('log');
  const stay = nearEnd();
  const all = rows();
  const wanted = [];
  let day = '';
  all.forEach((messages, i) => {
    const message = messages[0];
    if (dayKey(message.date) !== day) {
      day = dayKey(message.date);
      wanted.push(keyed(`day-${day}-${language}-${dayName(message.date)}`, '', () => make('div', { class: 'day' }, dayName(message.date))));
    }
    const sameSide = other => other && other[0].from.id === message.from.id && dayKey(other[0].date) === day;
    const first = !sameSide(all[i - 1]);
    const last = !sameSide(all[i + 1]);
    const read = (current.state.read ?? 0) >= messages.at(-1).message_id;
    const pressed = [...waiting.entries()].filter(([, tap]) => tap?.message === message.message_id).map(([id]) => id).join();
    wanted.push(keyed(`m-${message.message_id}`, JSON.stringify([messages, first, last, read, pressed, language]), () => row(messages, first, last, read)));
  });
  if (!all.length) wanted.push(keyed('empty', current.description + language, emptyChat));
  patch(log, wanted);
  if (stay) toEnd(); else drawDown();
}

/** The element for this key: the one already there while nothing about it has changed. */
function keyed(key, state, build) {
  const held = drawn.get(key);
  if (held && held.state === state) return held.element;
  const element = build();
  drawn.set(key, { element, state });
  return element;
}

function patch(log, wanted) {
  const keep = new Set(wanted);
  const focus = document.activeElement;
  const place = log.contains(focus) ? focus.dataset.place : null;
  for (const child of [...log.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((element, i) => { if (log.children[i] !== element) log.insertBefore(element, log.children[i] ?? null); });
  for (const [key, held] of drawn) if (!keep.has(held.element)) drawn.delete(key);
  if (place && document.activeElement !== focus) log.querySelector(`[data-place="${CSS.escape(place)}"]`)?.focus({ preventScroll: true });
}

function emptyChat() {
  return make('div', { class: 'empty' }, make('strong', {}, word('emptyTitle')), current.description || word('emptyText'));
}

function row(messages, first, last, read) {
  const message = messages[0];
  const mine = !message.from.is_bot;
  const media = messages.some(one => one.photo || one.video || one.location);
  const texted = messages.find(one => one.caption || one.text);
  const element = make('div', {
    class: ['row', mine ? 'mine' : 'theirs', first && 'first', last && 'last', media && 'media', media && !texted && !message.location && 'bare', message.reply_markup && 'keyed', !texted && messages.some(one => one.document || one.location || one.contact) && 'tucked'].filter(Boolean).join(' '),
    'data-message': message.message_id
  });
  const bubble = make('div', { class: 'bubble', oncontextmenu: event => { if (getSelection().isCollapsed && !event.target.closest('a, img')) { event.preventDefault(); messageMenu(message, event); } } });
  if (message.forward_origin) bubble.append(make('span', { class: 'forwarded' }, word('forwarded')));
  if (message.reply_to_message) bubble.append(quoted(message.reply_to_message));
  content(bubble, messages);
  if (texted) bubble.append(make('span', { class: 'body', dir: 'auto' }, ...formatted(texted)));
  bubble.append(meta(messages, mine, read), make('div', { class: 'clear' }));
  element.append(bubble);
  element.append(make('button', { class: 'tools', type: 'button', 'aria-label': word('messageMenu'), 'aria-haspopup': 'menu', 'data-place': `tools-${message.message_id}`, onclick: event => messageMenu(message, event) }, icon('dots')));
  if (message.reply_markup?.inline_keyboard) element.append(inlineKeyboard(message));
  return element;
}

function meta(messages, mine, read) {
  const last = messages.at(-1);
  const edited = messages.some(one => one.edit_date);
  const line = make('span', { class: 'meta' }, edited ? make('span', { class: 'edited' }, word('edited')) : null, make('time', { datetime: new Date(last.date * 1000).toISOString() }, clock(last.date)));
  if (mine) { const mark = icon(read ? 'two' : 'one'); mark.setAttribute('role', 'img'); mark.removeAttribute('aria-hidden'); mark.setAttribute('aria-label', word(read ? 'read' : 'sent')); line.append(mark); }
  return line;
}

function quoted(original) {
  return make('button', { class: 'quoted', type: 'button', onclick: () => document.querySelector(`[data-message="${original.message_id}"]`)?.scrollIntoView({ block: 'center', behavior: 'smooth' }) },
    make('strong', {}, original.from.is_bot ? original.from.first_name : word('you')), make('span', {}, summary(original)));
}

function content(bubble, messages) {
  const seen = messages.filter(one => one.photo || one.video);
  if (seen.length) bubble.append(photos(seen));
  for (const message of messages) {
    if (message.document) bubble.append(documentEntry(message.document));
    if (message.voice) bubble.append(sound(message.voice));
    if (message.audio) bubble.append(sound(message.audio), make('span', { class: 'quiet' }, [message.audio.performer, message.audio.title ?? message.audio.file_name].filter(Boolean).join(' – ')));
    if (message.location) bubble.append(place(message.location));
    if (message.contact) bubble.append(contactEntry(message.contact));
  }
}

const fileUrl = (id, extra = {}) => `/local/files/${encodeURIComponent(id)}?${new URLSearchParams(extra)}`;

function photos(messages) {
  const many = messages.length > 1;
  const grid = make('div', { class: many ? 'photos grid' : 'photos n1' });
  messages.forEach((message, i) => {
    const odd = messages.length % 2 === 1 && messages.length !== 3;
    const kind = many ? (messages.length === 3 && i === 0 || odd && i === 0 ? 'whole' : messages.length > 5 && i > (odd ? 2 : 1) ? 'third' : '') : '';
    grid.append(message.photo ? photo(message, kind, many) : film(message.video, kind));
  });
  const left = grid.querySelectorAll('.third').length % 3;
  if (left) [...grid.querySelectorAll('.third')].slice(-left).forEach(one => { one.classList.replace('third', left === 1 ? 'whole' : 'half'); });
  return grid;
}

function photo(message, kind, many) {
  const big = message.photo.at(-1);
  const shown = message.photo.find(one => Math.max(one.width, one.height) >= (many ? 320 : 800)) ?? big;
  const image = make('img', { src: fileUrl(shown.file_id), alt: message.caption ?? word('photo'), loading: 'lazy', onload: () => { if (nearEnd()) toEnd(); } });
  const button = make('button', { type: 'button', class: kind, 'aria-label': word('openPhoto'), 'data-place': `photo-${message.message_id}`, onclick: () => viewer(big, message.caption) }, image);
  if (!many) {
    const width = Math.max(120, Math.min(420, big.width * Math.min(1, 440 / big.height)));
    button.style.width = `min(${Math.round(width)}px, 76vw)`;
    image.style.aspectRatio = `${big.width} / ${big.height}`;
  }
  return button;
}

function film(video, kind) {
  const element = make('video', { src: fileUrl(video.file_id, { type: video.mime_type ?? 'video/mp4' }), controls: true, preload: 'metadata', class: kind, 'aria-label': word('video') });
  element.style.width = kind ? '' : 'min(420px, 76vw)';
  return element;
}

const sound = one => make('audio', { src: fileUrl(one.file_id, { type: one.mime_type ?? 'audio/ogg' }), controls: true, preload: 'metadata', 'aria-label': word('voice') });

function documentEntry(file) {
  const name = file.file_name ?? word('file');
  const thumb = file.thumbnail ? make('img', { src: fileUrl(file.thumbnail.file_id), alt: '' }) : icon('file');
  return make('a', { class: 'document', href: fileUrl(file.file_id, { name }), download: name, title: word('openFile'), 'data-place': `file-${file.file_id}` },
    make('span', { class: 'thumb', 'aria-hidden': 'true' }, thumb), make('span', { class: 'about' }, make('b', {}, name), make('span', {}, size(file.file_size ?? 0))));
}

function contactEntry(contact) {
  return make('span', { class: 'document' }, make('span', { class: 'thumb', 'aria-hidden': 'true' }, icon('person')),
    make('span', { class: 'about' }, make('b', {}, [contact.first_name, contact.last_name].filter(Boolean).join(' ')), make('span', {}, contact.phone_number)));
}

/** A picture of a place without any map service: streets are drawn from the coordinates, so that two places differ. */
function place({ latitude, longitude }) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 330 170');
  const draw = (tag, attributes) => { const element = document.createElementNS('http://www.w3.org/2000/svg', tag); for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value); svg.append(element); };
  const turn = Math.abs(Math.round((latitude * 7919 + longitude * 104729) * 10)) % 60 - 30;
  draw('rect', { width: 330, height: 170, fill: '#e6ebdf' });
  draw('rect', { x: 30 + turn, y: 20, width: 84, height: 54, rx: 8, fill: '#c8dfb4' });
  draw('path', { d: `M-10 ${150 - turn} Q 120 ${90 + turn} 340 ${128 + turn}`, stroke: '#a9cfe6', 'stroke-width': 17, fill: 'none' });
  for (const x of [-40, 25, 92, 150, 214, 283]) draw('path', { d: `M${x + turn} -10 L${x - turn} 180`, stroke: '#fff', 'stroke-width': x === 150 ? 9 : 5 });
  for (const y of [28, 84, 140]) draw('path', { d: `M-10 ${y - turn / 3} L340 ${y + turn / 3}`, stroke: '#fff', 'stroke-width': y === 84 ? 9 : 5 });
  draw('path', { d: 'M165 96s22-19.500 22-37a22 22 0 0 0-44 0c0 17.500 22 37 22 37z', fill: '#d4452f', stroke: '#fff', 'stroke-width': 2.500 });
  draw('circle', { cx: 165, cy: 58, r: 7.500, fill: '#fff' });
  const text = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return make('a', { class: 'place', href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`, target: '_blank', rel: 'noopener noreferrer', title: word('openMap') }, svg, make('span', {}, text));
}

/* ---------- text with entities ---------- */

function formatted(message) {
  const text = message.text ?? message.caption;
  const entities = (message.entities ?? message.caption_entities ?? []).filter(entity => entity.length > 0);
  return pieces(text, 0, text.length, entities);
}

function pieces(text, from, to, entities) {
  const nodes = [];
  let place = from;
  while (entities.length) {
    const [outer, ...rest] = entities;
    const end = Math.min(outer.offset + outer.length, to);
    const inside = rest.filter(one => one.offset < end);
    if (outer.offset > place) nodes.push(text.slice(place, outer.offset));
    if (end > Math.max(place, outer.offset)) {
      const begin = Math.max(place, outer.offset);
      const inner = inside.map(one => ({ ...one, length: Math.min(one.length, end - one.offset) }));
      nodes.push(wrapped(outer, text.slice(begin, end), pieces(text, begin, end, inner)));
      place = end;
    }
    entities = rest.filter(one => one.offset + one.length > place || one.offset >= end).map(one => one.offset < place ? { ...one, length: one.length - (place - one.offset), offset: place } : one);
  }
  if (place < to) nodes.push(text.slice(place, to));
  return nodes;
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code', blockquote: 'blockquote', expandable_blockquote: 'blockquote' };

function wrapped(entity, text, children) {
  if (entity.type in TAGS) return make(TAGS[entity.type], {}, ...children);
  if (entity.type === 'pre') return make('pre', {}, make('code', {}, ...children));
  if (entity.type === 'spoiler') return spoiler(children);
  if (entity.type === 'bot_command') return make('button', { class: 'link', type: 'button', onclick: () => say(text) }, ...children);
  if (entity.type === 'url') return link(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`, children);
  if (entity.type === 'text_link') return link(entity.url, children);
  if (entity.type === 'email') return link(`mailto:${text}`, children);
  if (entity.type === 'phone_number') return link(`tel:${text.replace(/[^+\d]/g, '')}`, children);
  if (['mention', 'hashtag', 'cashtag', 'text_mention'].includes(entity.type)) return make('span', { class: 'link' }, ...children);
  return make('span', {}, ...children);
}

function spoiler(children) {
  const hidden = make('span', { class: 'spoiler', tabindex: 0, role: 'button', 'aria-label': word('spoiler') }, ...children);
  const open = () => { hidden.classList.add('open'); hidden.removeAttribute('role'); hidden.removeAttribute('aria-label'); };
  hidden.addEventListener('click', open);
  hidden.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); } });
  return hidden;
}

function link(url, children) {
  const safe = /^(https?|tg|mailto|tel):/i.test(url) ? url : '#';
  return make('a', { href: safe, target: '_blank', rel: 'noopener noreferrer', dir: 'ltr', onclick: event => { if (follows(safe)) event.preventDefault(); } }, ...children);
}

/** Takes a link to a bot here: the chosen person presses Start with its payload. */
function follows(url) {
  const found = /^(?:https?:\/\/(?:www\.)?(?:t\.me|telegram\.me)\/([A-Za-z0-9_]+)\/?(?:\?(.*))?|tg:\/\/resolve\?(.*))$/i.exec(url);
  if (!found) return false;
  const query = new URLSearchParams(found[2] ?? found[3] ?? '');
  const name = (found[1] ?? query.get('domain') ?? '').toLowerCase();
  const bot = world.bots.find(one => one.username.toLowerCase() === name);
  if (!bot) { toast(word('foreignLink')); return true; }
  current.bot = bot.id;
  start(query.get('start') ?? '');
  toast(word('linkSent'));
  return true;
}

const start = payload => attempt(async () => { await post(chatPath('start'), { payload }); await loadChat(); toEnd(); });
const say = text => attempt(async () => { await post(chatPath('text'), { text, reply_to: current.replyTo?.message_id ?? 0 }); });

/* ---------- buttons ---------- */

function inlineKeyboard(message) {
  const busy = new Set([...waiting.values()].filter(tap => tap?.message === message.message_id).map(tap => tap.data));
  return make('div', { class: 'inline' }, ...message.reply_markup.inline_keyboard.filter(line => line.length).map((line, y) => make('div', {}, ...line.map((button, x) => inlineButton(message, button, `b-${message.message_id}-${y}-${x}`, busy)))));
}

function inlineButton(message, button, spot, busy) {
  const look = { class: [button.style ?? '', busy.has(button.callback_data) && button.callback_data ? 'waiting' : ''].join(' ').trim(), 'data-place': spot };
  if (button.url) {
    return make('a', { ...look, href: /^(https?|tg):/i.test(button.url) ? button.url : '#', target: '_blank', rel: 'noopener noreferrer', onclick: event => { if (follows(button.url)) event.preventDefault(); } }, button.text, icon('out', 'mark'));
  }
  const act = () => {
    if (button.callback_data) press(message, button.callback_data);
    else if (button.copy_text) copy(button.copy_text.text);
    else if ('switch_inline_query_current_chat' in button) { at('text').value = `@${current.botUser.username} ${button.switch_inline_query_current_chat}`; at('text').focus(); }
  };
  return make('button', { ...look, type: 'button', disabled: 'disabled' in button, onclick: act }, button.text);
}

async function press(message, data) {
  const query = await attempt(() => post(chatPath('press'), { message_id: message.message_id, data }));
  if (!query) return;
  if (waiting.has(query.query_id)) { waiting.delete(query.query_id); return; }
  waiting.set(query.query_id, { message: message.message_id, data });
  setTimeout(() => { if (waiting.delete(query.query_id)) drawLog(); }, 15000);
  drawLog();
}

/* ---------- composer ---------- */

function drawComposer() {
  const blocked = !!current.state.blocked;
  const fresh = !current.open && current.messages.length === 0;
  at('line').hidden = blocked || fresh;
  at('start').hidden = blocked || !fresh;
  at('restart').hidden = !blocked;
  at('menu').hidden = current.commands.length === 0;
  drawReply();
  drawKeyboard();
  drawSend();
  drawStatus();
  if (!at('line').hidden) fit();
}

const drawSend = () => { at('send').disabled = at('text').value.trim() === ''; };

function fit() {
  const text = at('text');
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 2}px`;
}

function drawReply() {
  const message = current.editing ?? current.replyTo;
  at('reply').hidden = !message;
  if (!message) return;
  at('reply-icon').replaceChildren(icon(current.editing ? 'pen' : 'reply'));
  at('reply-title').textContent = word(current.editing ? 'editing' : 'replyTo');
  at('reply-text').textContent = summary(message);
}

function drawKeyboard() {
  const markup = current.state.reply_keyboard;
  const lines = markup?.keyboard ?? [];
  at('keys').hidden = lines.length === 0;
  at('keys').setAttribute('aria-expanded', String(!keyboardHidden));
  const box = at('keyboard');
  box.hidden = lines.length === 0 || keyboardHidden || !!current.state.blocked;
  box.replaceChildren(...lines.map(line => make('div', {}, ...line.map(button => make('button', { type: 'button', onclick: () => pressKey(button, markup) }, button.text)))));
  at('text').placeholder = markup?.input_field_placeholder ?? word('message');
}

function pressKey(button, markup) {
  if (button.request_contact) contactDialog();
  else if (button.request_location) placeDialog();
  else say(button.text);
  if (markup.one_time_keyboard) { keyboardHidden = true; drawKeyboard(); }
}

async function submit() {
  const text = at('text').value;
  if (text.trim() === '') return;
  const editing = current.editing;
  const sent = await attempt(() => editing ? post(chatPath('edit'), { message_id: editing.message_id, text }) : post(chatPath('text'), { text, reply_to: current.replyTo?.message_id ?? 0 }));
  if (!sent) return;
  at('text').value = '';
  Object.assign(current, { replyTo: null, editing: null });
  showCommands(false);
  drawComposer();
  toEnd();
}

function showCommands(open, filter = '') {
  const fitting = current.commands.filter(one => one.command.startsWith(filter));
  const list = at('commands');
  list.hidden = !open || fitting.length === 0;
  at('menu').setAttribute('aria-expanded', String(!list.hidden));
  list.replaceChildren(...fitting.map((one, i) => make('li', { role: 'option', 'aria-selected': filter !== '' && i === 0 },
    make('button', { type: 'button', onclick: () => { at('text').value = ''; showCommands(false); drawSend(); fit(); say(`/${one.command}`); } }, make('b', {}, `/${one.command}`), make('span', {}, one.description)))));
}

function typed() {
  const text = at('text').value;
  const command = /^\/([a-z0-9_]*)$/.exec(text);
  showCommands(!!command, command?.[1] ?? '');
  drawSend();
  fit();
}

/* ---------- menus, dialogs, toasts ---------- */

function popup(anchor, entries) {
  document.querySelector('.popup')?.remove();
  const menu = make('div', { class: 'popup', role: 'menu' });
  const close = () => { menu.remove(); anchor.setAttribute?.('aria-expanded', 'false'); removeEventListener('pointerdown', outside, true); };
  const outside = event => { if (!menu.contains(event.target)) close(); };
  for (const entry of entries) {
    if (entry === '-') menu.append(make('hr'));
    else if (typeof entry === 'string') menu.append(make('p', {}, entry));
    else menu.append(make('button', { type: 'button', role: 'menuitem', class: entry.danger ? 'danger' : '', onclick: () => { close(); entry.act(); } }, icon(entry.icon), entry.label));
  }
  document.body.append(menu);
  const box = anchor.getBoundingClientRect?.() ?? { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
  menu.style.top = `${box.bottom + height + 8 < innerHeight ? box.bottom + 4 : Math.max(8, box.top - height - 4)}px`;
  anchor.setAttribute?.('aria-expanded', 'true');
  menu.addEventListener('keydown', event => menuKeys(event, menu, close, anchor));
  menu.querySelector('button')?.focus();
  addEventListener('pointerdown', outside, true);
}

function menuKeys(event, menu, close, anchor) {
  const buttons = [...menu.querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) { event.preventDefault(); buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus(); }
  if (event.key === 'Escape' || event.key === 'Tab') { event.preventDefault(); close(); anchor.focus?.(); }
}

function messageMenu(message, event) {
  const anchor = event.type === 'contextmenu' ? { x: event.clientX, y: event.clientY } : event.currentTarget;
  const text = message.text ?? message.caption;
  const entries = [{ icon: 'reply', label: word('reply'), act: () => { Object.assign(current, { replyTo: message, editing: null }); drawReply(); at('text').focus(); } }];
  if (text) entries.push({ icon: 'copy', label: word('copy'), act: () => copy(text) });
  if (!message.from.is_bot && text) entries.push({ icon: 'pen', label: word('edit'), act: () => edit(message, text) });
  entries.push({ icon: 'bin', label: word('remove'), danger: true, act: () => attempt(() => post(chatPath('delete'), { message_id: message.message_id })) });
  popup(anchor, entries);
}

function edit(message, text) {
  Object.assign(current, { editing: message, replyTo: null });
  at('text').value = text;
  drawReply();
  fit();
  drawSend();
  at('text').focus();
}

async function copy(text) {
  await navigator.clipboard?.writeText(text).catch(() => {});
  toast(word('copied'));
}

function moreMenu() {
  const own = person();
  const languages = ['kk', 'ru', 'en', ''].map(code => ({ icon: (own.language_code ?? '') === code ? 'one' : 'globe', label: code === '' ? word('noLanguage') : { kk: 'Қазақша', ru: 'Русский', en: 'English' }[code], act: () => changePerson({ ...own, language_code: code }) }));
  const block = current.state.blocked
    ? { icon: 'one', label: word('unblock'), act: () => setBlocked(false) }
    : { icon: 'ban', label: word('block'), danger: true, act: () => setBlocked(true) };
  popup(at('more'), [word('clientLanguage'), ...languages, '-', block]);
}

const changePerson = ({ chats, is_bot, ...own }) => attempt(async () => { await post('/local/persons', own); await loadWorld(); drawPeople(); await loadChat(); });
const setBlocked = blocked => attempt(async () => { await post(chatPath('block'), { blocked }); await loadChat(); });

function attachMenu() {
  popup(at('attach'), [
    { icon: 'image', label: word('photoOrVideo'), act: () => at('pick-media').click() },
    { icon: 'file', label: word('file'), act: () => at('pick-files').click() },
    { icon: 'pin', label: word('place'), act: placeDialog },
    { icon: 'person', label: word('contact'), act: contactDialog },
    { icon: 'mic', label: word('voiceFile'), act: () => at('pick-voice').click() }
  ]);
}

/** Shows a dialog; act gets the form's fields and is called when the person agrees. */
function dialog(title, children, action, act, single = false) {
  const box = make('dialog', { 'aria-label': title });
  const close = () => { box.close(); box.remove(); };
  const buttons = make('div', { class: 'actions' }, single ? null : make('button', { type: 'button', onclick: close }, word('cancel')), make('button', { class: 'main', type: 'submit' }, action));
  const form = make('form', { onsubmit: event => { event.preventDefault(); const fields = new FormData(form); close(); act?.(fields); } }, title ? make('h2', {}, title) : null, ...children, buttons);
  box.append(form);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
  (box.querySelector('input:not([type=checkbox]), select') ?? buttons.lastChild).focus();
  return box;
}

function viewer(photoSize, caption) {
  const box = make('dialog', { class: 'viewer', 'aria-label': caption ?? word('photo') });
  box.append(make('img', { src: fileUrl(photoSize.file_id), alt: caption ?? word('photo') }), make('button', { class: 'round', type: 'button', 'aria-label': word('close'), onclick: () => box.close() }, icon('close')));
  box.addEventListener('click', event => { if (event.target === box) box.close(); });
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
}

function toast(text) {
  const shown = make('div', { class: 'toast' }, text);
  at('toasts').append(shown);
  setTimeout(() => shown.remove(), Math.min(9000, 2600 + text.length * 45));
}

const field = (label, attributes) => make('label', {}, label, make('input', attributes));

function placeDialog() {
  const towns = TOWNS[language];
  const select = make('select', { name: 'town' }, ...Object.keys(towns).map(name => make('option', {}, name)), make('option', { value: '' }, word('ownPlace')));
  const coordinate = (name, label, most) => field(label, { name, type: 'number', step: 'any', min: -most, max: most, required: true, inputmode: 'decimal' });
  const latitude = coordinate('latitude', word('latitude'), 90), longitude = coordinate('longitude', word('longitude'), 180);
  const fill = () => { const spot = towns[select.value]; if (spot) [latitude, longitude].forEach((label, i) => { label.querySelector('input').value = spot[i]; }); };
  select.addEventListener('change', fill);
  [latitude, longitude].forEach(label => label.addEventListener('input', () => { select.value = ''; }));
  fill();
  dialog(word('sendPlace'), [make('label', {}, word('town'), select), make('div', { class: 'two' }, latitude, longitude)], word('send'),
    fields => attempt(async () => { await post(chatPath('location'), { latitude: Number(fields.get('latitude')), longitude: Number(fields.get('longitude')) }); toEnd(); }));
}

function contactDialog() {
  dialog(word('sendContact'), [field(word('phone'), { name: 'phone', type: 'tel', value: '+7 700 000 00 00', required: true })], word('send'),
    fields => attempt(async () => { await post(chatPath('contact'), { phone_number: fields.get('phone') }); toEnd(); }));
}

function personDialog() {
  const roles = make('select', { name: 'role' }, ...ROLES.map(role => make('option', { value: role }, word(role))));
  const languages = make('select', { name: 'language_code' }, make('option', { value: 'kk' }, 'Қазақша'), make('option', { value: 'ru' }, 'Русский'), make('option', { value: 'en' }, 'English'), make('option', { value: '' }, word('noLanguage')));
  dialog(word('newPerson'), [field(word('firstName'), { name: 'first_name', required: true, maxlength: 64, autocomplete: 'off' }), make('label', {}, word('role'), roles), make('label', {}, word('language'), languages)], word('add'),
    fields => attempt(async () => { const added = await post('/local/persons', Object.fromEntries(fields)); await loadWorld(); await choosePerson(added.id); }));
}

/* ---------- files ---------- */

function offer(files, asFiles) {
  if (!files.length) return;
  if (files.length > 10) { toast(word('tooMany')); return; }
  const shown = files.map(file => preview(file, asFiles));
  const pictures = !asFiles && files.some(file => file.type.startsWith('image/'));
  const box = dialog(word(pictures ? 'sendPhotos' : 'sendFiles'), [
    make('div', { class: 'previews' }, ...shown), field(word('caption'), { name: 'caption', maxlength: 1024, autocomplete: 'off' }),
    pictures ? make('label', { class: 'check' }, make('input', { type: 'checkbox', name: 'raw' }), word('asFile')) : null
  ].filter(Boolean), word('send'), fields => sendFiles(files, fields.get('caption'), asFiles || fields.has('raw')));
  box.addEventListener('close', () => shown.forEach(one => one.src && URL.revokeObjectURL(one.src)));
}

function preview(file, asFiles) {
  if (!asFiles && file.type.startsWith('image/')) return make('img', { src: URL.createObjectURL(file), alt: file.name });
  if (!asFiles && file.type.startsWith('video/')) return make('video', { src: URL.createObjectURL(file), muted: true });
  return make('div', { class: 'name' }, icon('file'), `${file.name} · ${size(file.size)}`);
}

async function sendFiles(files, caption, asFiles) {
  const kind = file => asFiles ? 'document' : file.type.startsWith('image/') && !file.type.includes('svg') ? 'photo' : file.type.startsWith('video/') ? 'video' : 'document';
  const groups = Map.groupBy(files, kind);
  let text = caption;
  for (const [as, group] of groups) {
    const length = as === 'video' ? await measure(group[0]) : {};
    if (!await attempt(() => upload(as, group, text, length))) return;
    text = '';
  }
  toEnd();
}

function upload(as, files, caption, extra = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ as, caption, ...extra })) form.append(name, value);
  files.forEach(file => form.append('file', file, file.name));
  return call(chatPath('files'), { method: 'POST', body: form });
}

/** Width, height and seconds of a video or a sound, as a phone would tell them. */
function measure(file) {
  return new Promise(resolve => {
    const player = document.createElement(file.type.startsWith('video/') ? 'video' : 'audio');
    const done = () => { URL.revokeObjectURL(player.src); resolve({ width: player.videoWidth ?? 0, height: player.videoHeight ?? 0, duration: Number.isFinite(player.duration) ? Math.round(player.duration) : 0 }); };
    player.onloadedmetadata = done;
    player.onerror = done;
    player.src = URL.createObjectURL(file);
  });
}

async function sendVoice(file) {
  const { duration } = await measure(file);
  if (await attempt(() => upload('voice', [file], '', { duration }))) toEnd();
}

/* ---------- the page ---------- */

function drawWords() {
  document.documentElement.lang = language;
  document.querySelectorAll('[data-text]').forEach(element => { element.textContent = word(element.dataset.text); });
  document.querySelectorAll('[data-label]').forEach(element => { element.setAttribute('aria-label', word(element.dataset.label)); if (element.matches('button')) element.title = word(element.dataset.label); });
  at('languages').replaceChildren(...Object.keys(WORDS).map(code => make('button', { type: 'button', lang: code, 'aria-pressed': code === language, 'aria-label': { kk: 'Қазақша', ru: 'Русский', en: 'English' }[code], onclick: () => chooseLanguage(code) }, { kk: 'ҚАЗ', ru: 'РУС', en: 'ENG' }[code])));
}

function chooseLanguage(code) {
  language = code;
  localStorage.setItem('esep-language', code);
  drawWords();
  drawPeople();
  drawHead();
  drawLog();
  drawComposer();
  at('languages').querySelector('[aria-pressed="true"]').focus();
}

function listen() {
  at('line').addEventListener('submit', event => { event.preventDefault(); submit(); });
  at('text').addEventListener('input', typed);
  at('text').addEventListener('keydown', textKeys);
  at('text').addEventListener('paste', event => { const files = [...event.clipboardData.files]; if (files.length) { event.preventDefault(); offer(files, !files.every(file => file.type.startsWith('image/'))); } });
  at('menu').addEventListener('click', () => { const open = at('commands').hidden; showCommands(open); if (open) at('commands').querySelector('button')?.focus(); });
  at('commands').addEventListener('keydown', listKeys);
  at('attach').addEventListener('click', attachMenu);
  at('more').addEventListener('click', moreMenu);
  at('keys').addEventListener('click', () => { keyboardHidden = !keyboardHidden; drawKeyboard(); });
  at('start').addEventListener('click', () => start(''));
  at('restart').addEventListener('click', () => setBlocked(false));
  at('reply-close').addEventListener('click', stopReply);
  at('new-person').addEventListener('click', personDialog);
  at('as').addEventListener('change', () => { const chosen = at('as').value; at('as').value = String(current.person); if (chosen === 'new') personDialog(); else choosePerson(Number(chosen)); });
  at('bots').addEventListener('change', () => { current.bot = Number(at('bots').value); drawn.clear(); at('log').replaceChildren(); drawPeople(); attempt(loadChat); });
  at('scroll').addEventListener('scroll', () => { if (nearEnd()) unseen = 0; drawDown(); });
  at('down').addEventListener('click', toEnd);
  document.addEventListener('visibilitychange', look);
  new ResizeObserver(() => { if (sticky) toEnd(); }).observe(at('scroll'));
  at('scroll').addEventListener('scroll', () => { sticky = nearEnd(); });
  pick('pick-media', files => offer(files, false));
  pick('pick-files', files => offer(files, true));
  pick('pick-voice', files => files.length && sendVoice(files[0]));
  dropping();
}

let sticky = true;

function pick(id, take) {
  at(id).addEventListener('change', () => { take([...at(id).files]); at(id).value = ''; });
}

function textKeys(event) {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    const chosen = at('commands').hidden ? null : at('commands').querySelector('[aria-selected="true"] b')?.textContent;
    if (chosen) at('text').value = chosen;
    submit();
  } else if (event.key === 'Escape') stopReply();
  else if (event.key === 'ArrowUp' && at('text').value === '') {
    const own = current.messages.findLast(message => !message.from.is_bot && (message.text ?? message.caption));
    if (own) { event.preventDefault(); edit(own, own.text ?? own.caption); }
  } else if (event.key === 'ArrowDown' && !at('commands').hidden) { event.preventDefault(); at('commands').querySelector('button')?.focus(); }
}

function listKeys(event) {
  const buttons = [...at('commands').querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) { event.preventDefault(); buttons.at((buttons.indexOf(document.activeElement) + step) % buttons.length).focus(); }
  if (event.key === 'Escape') { showCommands(false); at('text').focus(); }
}

function stopReply() {
  if (current.editing) at('text').value = '';
  Object.assign(current, { replyTo: null, editing: null });
  showCommands(false);
  drawComposer();
}

function dropping() {
  const chat = at('chat');
  let depth = 0;
  const hasFiles = event => [...event.dataTransfer.types].includes('Files');
  chat.addEventListener('dragenter', event => { if (hasFiles(event)) { event.preventDefault(); depth++; at('drop').hidden = false; } });
  chat.addEventListener('dragover', event => { if (hasFiles(event)) event.preventDefault(); });
  chat.addEventListener('dragleave', () => { if (--depth <= 0) { depth = 0; at('drop').hidden = true; } });
  chat.addEventListener('drop', event => { event.preventDefault(); depth = 0; at('drop').hidden = true; const files = [...event.dataTransfer.files]; offer(files, !files.every(file => /^(image|video)\//.test(file.type))); });
}

async function begin() {
  document.querySelectorAll('[data-icon]').forEach(element => element.replaceWith(Object.assign(icon(element.dataset.icon), { id: element.id })));
  drawWords();
  listen();
  const loaded = await loadWorld();
  Object.assign(world, { last: loaded.last, epoch: loaded.epoch });
  const query = new URLSearchParams(location.search);
  const wanted = query.get('as') ?? localStorage.getItem('esep-person');
  const chosen = world.persons.find(one => String(one.id) === wanted || one.role === wanted) ?? world.persons[0];
  current.bot = Number(query.get('bot')) || world.bots[0].id;
  current.person = chosen.id;
  drawPeople();
  await loadChat();
  if (query.has('start')) {
    history.replaceState(null, '', `/chat?as=${chosen.id}`);
    await start(query.get('start'));
  }
  toEnd();
  document.documentElement.dataset.ready = 'true';
  follow();
}

begin().catch(() => { at('lost').hidden = false; setTimeout(() => location.reload(), 3000); });
