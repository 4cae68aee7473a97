import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import type { Questionnaire, Text } from '#lib/core/questionnaire/questionnaire.ts';
import { open, purge } from '#lib/server/assessments.ts';
import { compress } from '#lib/server/compress.ts';
import { daily } from '#lib/server/daily.ts';
import { connect } from '#lib/server/database/connect.ts';
import type { Database } from '#lib/server/database/tables.ts';
import { languageOf } from '#lib/server/language.ts';
import { logError } from '#lib/server/log-error.ts';
import { messages } from '#lib/server/messages.ts';
import { offeredLine, offeredQuestionnaire } from '#lib/server/offered-questionnaire.ts';
import { refuse } from '#lib/server/refuse.ts';
import { ReportDesk } from '#lib/server/reports/report-desk.ts';
import { mayChange } from '#lib/server/same-origin.ts';
import { secure } from '#lib/server/security-headers.ts';
import { currentToken } from '#lib/server/session.ts';

let db: Database;
let questionnaire: Questionnaire;
const reports = new ReportDesk();

export const init: ServerInit = async () => {
	if (building) return;
	const { LEUCHTKRAFT_QUESTIONNAIRE: setting } = env;
	questionnaire = await offeredQuestionnaire(setting);
	process.stdout.write(`${offeredLine(questionnaire, setting)}\n`);
	db = await connect({
		DATABASE_URL: env.DATABASE_URL,
		LEUCHTKRAFT_DATA: env.LEUCHTKRAFT_DATA
	});
	await daily(() => purge(db, new Date()));
	process.once('sveltekit:shutdown', () => {
		void db.destroy();
		void reports.close();
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	const { request, url, locals } = event;
	locals.language = languageOf(url.pathname, request.headers.get('accept-language'));
	locals.db = db;
	locals.reports = reports;
	locals.questionnaire = questionnaire;
	locals.assessment = async () => {
		const token = currentToken(event);
		return token ? open(db, token) : null;
	};
	locals.holdsLink = () => currentToken(event) !== undefined;
	const response = await answer({ event, resolve });
	const said = response.status === 405 ? notAllowed(event, response) : response;
	secure(said.headers);
	return compress(request, said);
};

const answer: Handle = async ({ event, resolve }) => {
	const { request, url, locals, route, isDataRequest } = event;
	if (!mayChange(request, url.origin)) {
		return refuse(request, 403, messages.crossSite, locals.language);
	}
	// A read-only link shows a page and gives out reports: there is no third door, with data behind it.
	if (isDataRequest && route.id?.startsWith('/[lang=lang]/shared/')) {
		return refuse(request, 404, messages.notFound, locals.language);
	}
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', locals.language)
	});
};

/** An address that answers other requests than this one says so in the person's language. */
function notAllowed({ request, locals }: RequestEvent, { headers }: Response): Response {
	const said = refuse(request, 405, messages.notAllowed, locals.language);
	const allow = headers.get('allow');
	if (allow) said.headers.set('allow', allow);
	return said;
}

export const handleError: HandleServerError = ({ error, event, status }) => {
	const message = errorMessage(status);
	// The route's pattern, never the address: that may hold a private link.
	if (status >= 500) logError(`${event.request.method} ${event.route.id ?? 'no route'}:`, error);
	return { message: message[event.locals.language ?? 'de'] };
};

function errorMessage(status: number): Text {
	if (status === 404) return messages.notFound;
	if (status === 413) return messages.tooLarge;
	return status < 500 ? messages.notUnderstood : messages.unexpected;
}
