import { createHash, randomBytes } from 'node:crypto';

/** The secret of a private link: 256 random bits, safe in an address. */
export function createToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored of it. A token is random enough to need no salt and no slow hash. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
