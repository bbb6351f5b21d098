/**
 * Streams of unknown length into R2, hashed on the way. R2 takes a stream only when it knows the
 * length, so up to 5 MB are held and put at once. More go up in parts under a key of their own, and then,
 * their length known, in one piece to where they belong: of an object in parts the local stand-in for R2
 * holds for each reader all that it has not taken yet.
 */

/** R2 takes parts of an upload from this size on, all but the last of the same size. */
const PART = 5 * 1024 * 1024;

export interface StoredStream {
  key: string;
  bytes: number;
  sha256: string;
}

/**
 * Stores a stream and answers its length and hash. Nothing is left behind when it breaks off.
 *
 * @param key where it goes, or how its key follows from its hash
 */
export async function putStream(
  bucket: R2Bucket,
  body: ReadableStream<Uint8Array>,
  key: string | ((sha256: string) => string),
  httpMetadata?: R2HTTPMetadata,
): Promise<StoredStream> {
  const digest = sha256Stream();
  const writer = digest.getWriter();
  const parts = new Parts(bucket, httpMetadata);
  try {
    for await (const chunk of body) {
      await writer.write(chunk);
      await parts.add(chunk);
    }
    await writer.close();
    const sha256 = hexOf(await digest.digest);
    const finalKey = typeof key === 'string' ? key : key(sha256);
    await parts.finish(finalKey);
    return { key: finalKey, bytes: parts.bytes, sha256 };
  } catch (error) {
    await parts.abandon();
    throw error;
  }
}

/** Bytes on their way into R2. */
class Parts {
  bytes = 0;
  readonly #bucket: R2Bucket;
  /** Where the parts of a large one go. */
  readonly #key = `incoming/${crypto.randomUUID()}`;
  readonly #httpMetadata: R2HTTPMetadata | undefined;
  #held = new Uint8Array(PART);
  #filled = 0;
  #upload: R2MultipartUpload | null = null;
  readonly #uploaded: R2UploadedPart[] = [];

  constructor(bucket: R2Bucket, httpMetadata: R2HTTPMetadata | undefined) {
    this.#bucket = bucket;
    this.#httpMetadata = httpMetadata;
  }

  async add(chunk: Uint8Array): Promise<void> {
    this.bytes += chunk.length;
    let rest = chunk;
    while (rest.length > 0) {
      const taken = rest.subarray(0, PART - this.#filled);
      this.#held.set(taken, this.#filled);
      this.#filled += taken.length;
      rest = rest.subarray(taken.length);
      if (this.#filled === PART) await this.#send();
    }
  }

  async finish(key: string): Promise<void> {
    const options = { httpMetadata: this.#httpMetadata };
    if (!this.#upload) {
      await this.#bucket.put(key, this.#held.subarray(0, this.#filled), options);
      return;
    }
    if (this.#filled > 0) await this.#send();
    await this.#upload.complete(this.#uploaded);
    this.#upload = null;
    try {
      const whole = await this.#bucket.get(this.#key);
      if (!whole) throw new Error('The archive lost a file while it was being written.');
      await this.#bucket.put(key, whole.body, options);
    } finally {
      await this.#bucket.delete(this.#key);
    }
  }

  async abandon(): Promise<void> {
    await this.#upload?.abort();
  }

  async #send(): Promise<void> {
    const options = { httpMetadata: this.#httpMetadata };
    this.#upload ??= await this.#bucket.createMultipartUpload(this.#key, options);
    const part = this.#held.subarray(0, this.#filled);
    this.#uploaded.push(await this.#upload.uploadPart(this.#uploaded.length + 1, part));
    this.#held = new Uint8Array(PART);
    this.#filled = 0;
  }
}

/** The runtime's hash of a stream; the types of the browser's `crypto`, which hold here, do not know it. */
function sha256Stream(): DigestStream {
  const runtime = crypto as unknown as { DigestStream: typeof DigestStream };
  return new runtime.DigestStream('SHA-256');
}

/** Bytes in lower-case hexadecimal. */
function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
