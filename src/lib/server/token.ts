import { createHash, createHmac, randomBytes } from 'node:crypto';

/** The secret of a private link: 256 random bits, safe in an address. */
export function createToken(): string {
	return randomBytes(32).toString('base64url');
}

/** What is stored of it. A token is random enough to need no salt and no slow hash. */
export function hashToken(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}

/**
 * The secret of a read-only link: made anew from the private link's whenever its owner wants to see it, so that no
 * database holds it. It tells nothing of the secret that it is made of.
 */
export function shareToken(ownerToken: string, shareId: string): string {
	return createHmac('sha256', ownerToken).update(`share:${shareId}`).digest('base64url');
}
