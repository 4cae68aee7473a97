import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { daily } from './daily.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('is done at once and then every day', async () => {
	let times = 0;
	await daily(async () => (times += 1));
	expect(times).toBe(1);
	await vi.advanceTimersByTimeAsync(3 * 24 * 60 * 60 * 1000);
	expect(times).toBe(4);
});

test('what fails today is said, and tried again tomorrow', async () => {
	const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	let times = 0;
	await daily(async () => {
		times += 1;
		throw new Error('the disk is full');
	});
	expect(said.mock.calls.join()).toContain('the disk is full');
	await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
	expect(times).toBe(2);
	said.mockRestore();
});
