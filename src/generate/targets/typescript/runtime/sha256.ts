// Synchronous on purpose: WebCrypto answers later, and an event that a form sends just before the page goes
// away would be lost, or come after events that followed it. It is also there without HTTPS.
/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hexadecimal. For texts of less than 512 MB. */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const data = new DataView(new ArrayBuffer(((bytes.length + 72) >> 6) << 6));
  for (const [index, byte] of bytes.entries()) data.setUint8(index, byte);
  data.setUint8(bytes.length, 128);
  data.setUint32(data.byteLength - 4, bytes.length * 8);
  const rotate = (word: number, first: number, second: number) =>
    ((word >>> first) | (word << (32 - first))) ^ ((word >>> second) | (word << (32 - second)));
  // The constants are the first 32 bits of the fractional parts of roots of the first primes.
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  const fraction = (root: number) => ((root % 1) * 2 ** 32) | 0;
  let hash = primes.slice(0, 8).map((prime) => fraction(prime ** 0.5));
  for (let start = 0; start < data.byteLength; start += 64) {
    const words: number[] = [];
    let state = hash;
    primes.forEach((prime, index) => {
      const [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
      const [early = 0, late = 0] = [words[index - 15], words[index - 2]];
      const word =
        index < 16
          ? data.getInt32(start + index * 4)
          : ((words[index - 16] as number) +
              (rotate(early, 7, 18) ^ (early >>> 3)) +
              (words[index - 7] as number) +
              (rotate(late, 17, 19) ^ (late >>> 10))) |
            0;
      words.push(word);
      const first =
        h + (rotate(e, 6, 11) ^ rotate(e, 25, 0) ^ e) + ((e & f) ^ (~e & g)) + fraction(prime ** (1 / 3)) + word;
      const second = (rotate(a, 2, 13) ^ rotate(a, 22, 0) ^ a) + ((a & b) ^ (a & c) ^ (b & c));
      state = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    });
    hash = hash.map((word, index) => (word + (state[index] as number)) | 0);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
