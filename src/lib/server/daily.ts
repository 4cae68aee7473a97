import { logError } from './log-error.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Does something now and once a day, as long as the process lives. What goes wrong is said and tried again. */
export async function daily(task: () => Promise<unknown>): Promise<void> {
	const attempt = async (): Promise<void> => {
		try {
			await task();
		} catch (error) {
			logError('The daily clean-up failed and will be tried again tomorrow:', error);
		}
	};
	await attempt();
	setInterval(() => void attempt(), DAY).unref();
}
