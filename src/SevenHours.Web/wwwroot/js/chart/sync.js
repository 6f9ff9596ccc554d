// Edits on their way: kept on this device until the server has them, sent one after the other under their own keys, so that nothing is lost and
// nothing is done twice; and the feed by which colleagues' edits come.

const fresh = () => [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, '0')).join('');
const busy = [408, 425, 429, 500, 502, 503, 504];

export class Sync {
  /**
   * @param {string} api address of the chart
   * @param {string} who whose edits these are on this device
   * @param {object} heard {changed(message), queued(), refused(problem, op), again()}
   */
  constructor(api, who, heard) {
    Object.assign(this, { api, heard, place: `sh-chart ${api} ${who}`, sent: [], seen: 0, sending: false, isDown: false });
    this.queue = this.read();
    addEventListener('online', () => this.flush());
    setInterval(() => this.queue.length > 0 && this.flush(), 1500);
  }

  /** What waits and what is confirmed but not yet heard back, in order. */
  get pending() {
    return [...this.sent, ...this.queue];
  }

  add(op) {
    this.queue.push({ ...op, key: fresh() });
    this.write();
    this.heard.queued();
    this.flush();
  }

  /** Takes back the last edit that was not sent yet; false when there is none. */
  drop() {
    const last = this.queue.length - 1;
    if (last < (this.sending ? 1 : 0) || !this.queue[last].changes) return null;
    const [op] = this.queue.splice(last, 1);
    this.write();
    return op;
  }

  async flush() {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.queue.length > 0) {
        const op = this.queue[0];
        const [way, body] = op.changes ? ['edits', { changes: op.changes }] : ['undo', { redo: op.redo }];
        const answer = await fetch(`${this.api}/${way}`, {
          method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Idempotency-Key': op.key }, body: JSON.stringify(body),
        });
        if (busy.includes(answer.status)) throw new Error(String(answer.status));
        const said = await answer.json().catch(() => ({}));
        this.queue.shift();
        this.write();
        this.isDown = false;
        if (answer.ok) {
          if (op.changes && said.after > this.seen) this.sent.push({ ...op, after: said.after });
        } else this.heard.refused(said, op);
        this.heard.queued(op);
      }
    } catch {
      this.isDown = true;
      this.heard.queued();
    } finally {
      this.sending = false;
    }
  }

  /** Follows the chart from a number on; comes back by itself, with the last number heard. */
  follow(after) {
    this.seen = after;
    this.feed?.close();
    const feed = new EventSource(`${this.api}/feed?after=${after}`);
    this.feed = feed;
    feed.addEventListener('hello', () => this.flush());
    feed.onmessage = (event) => {
      this.seen = Math.max(this.seen, Number(event.lastEventId));
      const message = JSON.parse(event.data);
      const heard = this.sent.filter((op) => op.after <= this.seen);
      this.sent = this.sent.filter((op) => op.after > this.seen);
      if (message.again) this.heard.again();
      else this.heard.changed(message, heard);
    };
    feed.onerror = () => {
      // A browser that was answered something else than a feed does not come back by itself.
      if (feed.readyState === EventSource.CLOSED && this.feed === feed) setTimeout(() => this.feed === feed && this.follow(this.seen), 2000);
    };
  }

  read() {
    try {
      return JSON.parse(localStorage.getItem(this.place) ?? '[]');
    } catch {
      return [];
    }
  }

  write() {
    try {
      if (this.queue.length > 0) localStorage.setItem(this.place, JSON.stringify(this.queue));
      else localStorage.removeItem(this.place);
    } catch {
      // A device that keeps nothing still sends while the page is open.
    }
  }
}
