// The module as it lies in the page: LZMA (the ".lzma" format: 13 bytes of header, then the stream), in base 85.
'use strict';

// Five characters from "#" to "{" without "&", "<", ">" and "\" stand for four bytes.
function decode(text) {
  const digits = new Uint8Array(128);
  let next = 0;
  for (let code = 35; next < 85; code++) if (!'&<>\\'.includes(String.fromCharCode(code))) digits[code] = next++;
  const bytes = new Uint8Array(text.length / 5 * 4), view = new DataView(bytes.buffer);
  for (let from = 0, to = 0; from < text.length; to += 4) {
    let value = 0;
    for (let digit = 0; digit < 5; digit++) value = value * 85 + digits[text.charCodeAt(from++)];
    view.setUint32(to, value);
  }
  return bytes;
}

// The names are those of the LZMA specification.
function unpack(text, length) {
  const input = decode(text), out = new Uint8Array(length);
  const lc = input[0] % 9, lp = Math.floor(input[0] / 9) % 5, pb = Math.floor(input[0] / 45);
  const probs = size => new Uint16Array(size).fill(1024);
  const literals = probs(0x300 << (lc + lp)), isMatch = probs(192), isRep = probs(12), isRepG0 = probs(12), isRepG1 = probs(12);
  const isRepG2 = probs(12), isRep0Long = probs(192), slots = probs(256), specials = probs(128), aligns = probs(16);
  const lengths = () => ({ choice: probs(2), low: probs(128), mid: probs(128), high: probs(256) });
  const matchLengths = lengths(), repLengths = lengths();
  // In typed arrays, so that no number is put into a box of its own at each step.
  const coder = new Uint32Array([0xffffffff, (input[14] << 24) | (input[15] << 16) | (input[16] << 8) | input[17]]);
  const place = new Int32Array([18]);

  function normalize(range) {
    coder[0] = range << 8;
    coder[1] = (coder[1] << 8) | input[place[0]++];
  }
  function bit(table, index) {
    const prob = table[index], range = coder[0], bound = (range >>> 11) * prob;
    if (coder[1] < bound) {
      table[index] = prob + ((2048 - prob) >> 5);
      if (bound < 0x1000000) normalize(bound);
      else coder[0] = bound;
      return 0;
    }
    coder[1] -= bound;
    table[index] = prob - (prob >> 5);
    const rest = range - bound;
    if (rest < 0x1000000) normalize(rest);
    else coder[0] = rest;
    return 1;
  }
  function direct(count) {
    let read = 0;
    while (count-- > 0) {
      const half = coder[0] >>> 1, one = coder[1] >= half ? 1 : 0;
      if (one) coder[1] -= half;
      read = (read << 1) | one;
      if (half < 0x1000000) normalize(half);
      else coder[0] = half;
    }
    return read >>> 0;
  }
  function tree(table, base, bits) {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | bit(table, base + node);
    return node - (1 << bits);
  }
  function reversed(table, base, bits) {
    let node = 1, read = 0;
    for (let shift = 0; shift < bits; shift++) {
      const one = bit(table, base + node);
      node = (node << 1) | one;
      read |= one << shift;
    }
    return read;
  }
  function lengthOf(coder, posState) {
    if (!bit(coder.choice, 0)) return 2 + tree(coder.low, posState << 3, 3);
    if (!bit(coder.choice, 1)) return 10 + tree(coder.mid, posState << 3, 3);
    return 18 + tree(coder.high, 0, 8);
  }
  function distanceOf(count) {
    const slot = tree(slots, Math.min(count - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1, base = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return base + reversed(specials, base - slot, bits);
    return base + direct(bits - 4) * 16 + reversed(aligns, 0, 4);
  }

  let done = 0, state = 0, rep0 = 0, rep1 = 0, rep2 = 0, rep3 = 0;
  while (done < length) {
    const posState = done & ((1 << pb) - 1);
    if (!bit(isMatch, (state << 4) + posState)) {
      const before = done > 0 ? out[done - 1] : 0;
      const base = 0x300 * (((done & ((1 << lp) - 1)) << lc) + (before >> (8 - lc)));
      let symbol = 1;
      if (state >= 7) {
        let matched = out[done - rep0 - 1];
        while (symbol < 0x100) {
          const high = (matched >> 7) & 1;
          matched <<= 1;
          const one = bit(literals, base + ((1 + high) << 8) + symbol);
          symbol = (symbol << 1) | one;
          if (one !== high) break;
        }
      }
      while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, base + symbol);
      out[done++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let count;
    if (bit(isRep, state)) {
      if (!bit(isRepG0, state)) {
        if (!bit(isRep0Long, (state << 4) + posState)) {
          state = state < 7 ? 9 : 11;
          out[done] = out[done - rep0 - 1];
          done++;
          continue;
        }
      } else {
        let distance = rep1;
        if (bit(isRepG1, state)) {
          distance = rep2;
          if (bit(isRepG2, state)) {
            distance = rep3;
            rep3 = rep2;
          }
          rep2 = rep1;
        }
        rep1 = rep0;
        rep0 = distance;
      }
      count = lengthOf(repLengths, posState);
      state = state < 7 ? 8 : 11;
    } else {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      count = lengthOf(matchLengths, posState);
      state = state < 7 ? 7 : 10;
      rep0 = distanceOf(count);
    }
    for (const end = Math.min(done + count, length); done < end; done++) out[done] = out[done - rep0 - 1];
  }
  return out;
}
