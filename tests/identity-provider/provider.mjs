// An OpenID Connect provider on a free port of 127.0.0.1, for the tests of single sign-on.
// It prints its issuer, then obeys lines on standard input and repeats each when it is done: "serve http://127.0.0.1:5080" makes it known
// to a SevenHours server, "rotate" changes its keys; the end of input ends it.
// Whoever signs in is who he says, with any password; his groups are written after a plus sign: "n.brandt+designers".
import { createServer } from 'node:http';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

// Its advice to operators would stand between the answers.
console.info = () => {};

let relyingParty = 'http://127.0.0.1:1';

const key = (type, options) => ({
  ...generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig',
});

const client = (id, more) => ({
  client_id: id,
  client_secret: `${id}:s%cret+ of the tests`,
  redirect_uris: [`${relyingParty}/single-sign-on/${id}/answer`],
  post_logout_redirect_uris: [`${relyingParty}/single-sign-on/left`],
  backchannel_logout_uri: `${relyingParty}/single-sign-on/${id}/ended`,
  backchannel_logout_session_required: true,
  ...more,
});

const make = (issuer) => new Provider(issuer, {
  clients: [
    client('basic', { token_endpoint_auth_method: 'client_secret_basic', id_token_signed_response_alg: 'RS256' }),
    client('post', { token_endpoint_auth_method: 'client_secret_post', id_token_signed_response_alg: 'PS256' }),
    client('open', { token_endpoint_auth_method: 'none', client_secret: undefined, id_token_signed_response_alg: 'ES256' }),
    client('wrong', { token_endpoint_auth_method: 'client_secret_basic', id_token_signed_response_alg: 'RS256' }),
    client('userinfo', { token_endpoint_auth_method: 'client_secret_basic', id_token_signed_response_alg: 'RS256' }),
  ],
  jwks: { keys: [key('rsa', { modulusLength: 2048 }), key('ec', { namedCurve: 'P-256' })] },
  cookies: { keys: ['of the tests'] },
  claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email'] },
  // The client "userinfo" stands for the many providers that tell groups at the user-info endpoint only.
  conformIdTokenClaims: false,
  findAccount: (ctx, id, token) => ({
    accountId: id,
    claims: (use) => {
      const [name, ...groups] = id.split('+');
      const told = use === 'id_token' && ctx.oidc.client?.clientId === 'userinfo' ? {} : { groups };
      return { sub: id, name, email: `${name}@ministry.example`, ...told };
    },
  }),
  features: {
    devInteractions: { enabled: true },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: { enabled: true },
  },
  ttl: { Session: 600, Grant: 600, Interaction: 600, IdToken: 600, AccessToken: 600, AuthorizationCode: 60 },
  // Left to itself it refuses to call its own machine, where the server of the tests is, and waits for two seconds only.
  fetch: (url, { dispatcher, signal, ...options }) => fetch(url, options),
});

let provider;
const server = createServer((request, response) => provider.callback()(request, response));
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  provider = make(issuer);
  console.log(issuer);
  createInterface({ input: process.stdin })
    .on('line', (line) => {
      if (line.startsWith('serve ')) relyingParty = line.slice(6);
      provider = make(issuer);
      console.log(line);
    })
    .on('close', () => process.exit(0));
});
