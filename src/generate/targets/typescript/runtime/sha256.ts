// Synchronous on purpose: WebCrypto answers later, and an event that a form sends just before the page goes
// away would be lost, or come after events that followed it. It is also there without HTTPS.
/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const data = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  for (const [index, byte] of bytes.entries()) data.setUint8(index, byte);
  data.setUint8(bytes.length, 128);
  data.setUint32(data.byteLength - 8, bytes.length / 2 ** 29);
  data.setUint32(data.byteLength - 4, bytes.length * 8);
  const rotate = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));
  const at = (words: readonly number[], index: number) => words[index] as number;
  // The constants are the first 32 bits of the fractional parts of roots of the first primes.
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
  let hash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  for (let start = 0; start < data.byteLength; start += 64) {
    const words: number[] = [];
    let state = hash;
    for (let index = 0; index < 64; index++) {
      const [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
      if (index < 16) words.push(data.getInt32(start + index * 4));
      else {
        const early = at(words, index - 15);
        const late = at(words, index - 2);
        const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
        const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
        words.push((at(words, index - 16) + low + at(words, index - 7) + high) | 0);
      }
      const choice = (e & f) ^ (~e & g);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const first =
        h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + at(constants, index) + at(words, index);
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
      state = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    hash = hash.map((word, index) => (word + at(state, index)) | 0);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
