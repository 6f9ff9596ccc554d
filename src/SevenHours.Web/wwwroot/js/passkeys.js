// Makes and uses passkeys: <div data-passkey="use|make" data-options="…" data-answer="…"> with a button and a place for what went wrong.
// What is asked comes sealed from the server and goes back with the answer. A page without script has the password.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

async function post(url, body) {
  const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: JSON.stringify(body) });
  return answer.ok || answer.status === 422 ? answer.json() : {};
}

function asked(json) {
  const options = JSON.parse(json);
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  for (const list of ['allowCredentials', 'excludeCredentials']) options[list]?.forEach((known) => (known.id = bytes(known.id)));
  return options;
}

// Written out by hand: some password managers answer with an object that cannot write itself.
function answered(credential) {
  const response = { clientDataJSON: text(credential.response.clientDataJSON) };
  for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle']) {
    if (credential.response[part]) response[part] = text(credential.response[part]);
  }
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults?.() ?? {},
    response,
  });
}

function start(place) {
  const button = place.querySelector('[data-passkey-go]');
  const trouble = place.querySelector('[data-passkey-trouble]');
  const say = (words) => {
    trouble.textContent = words;
    trouble.hidden = !words;
  };
  if (trouble.dataset.address) return say(trouble.dataset.address);
  if (!window.PublicKeyCredential) return say(window.isSecureContext ? trouble.dataset.none : trouble.dataset.insecure);

  let running = null;

  async function run(extra) {
    running?.abort();
    const mine = (running = new AbortController());
    const question = await post(place.dataset.options, {});
    if (question.to) return location.assign(question.to);
    const request = { publicKey: asked(question.options), signal: mine.signal, ...extra };
    const credential = await (place.dataset.passkey === 'make' ? navigator.credentials.create(request) : navigator.credentials.get(request));
    const answer = await post(place.dataset.answer, { credential: answered(credential), state: question.state, back: place.dataset.back });
    if (answer.to) location.assign(answer.to);
    else say(answer.say ?? trouble.dataset.stopped);
  }

  // The browser offers a passkey in the name box by itself; the offer is renewed before what was asked is too old.
  async function offer() {
    if (place.dataset.passkey !== 'use' || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    const again = setTimeout(offer, 4 * 60 * 1000);
    await run({ mediation: 'conditional' }).catch(() => clearTimeout(again));
  }

  button.hidden = false;
  button.addEventListener('click', async () => {
    say('');
    button.disabled = true;
    try {
      await run({});
    } catch (error) {
      say(error.name === 'InvalidStateError' ? trouble.dataset.known : trouble.dataset.stopped);
    }
    button.disabled = false;
  });
  offer();
}

document.querySelectorAll('[data-passkey]').forEach(start);
