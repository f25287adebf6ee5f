import { articlesTelling } from '../../model/event.ts';
import { Failure } from '../failure.ts';
import { finish, isLost } from '../finish.ts';
import { type Call, openSession } from '../session.ts';
import { readChronology } from '../read-chronology.ts';

const SHORTEST = 4;

/** `timeline show ID [INPUT...]`: one event with its evidence; the first digits of its id will do. */
export async function showCommand(id: string, call: Call): Promise<number> {
  const wanted = id.toLowerCase();
  const session = await openSession(call, () => {
    if (!/^[0-9a-f]{4,12}$/.test(wanted)) {
      throw new Failure(
        `\`${id}\` is no event id; they have twelve digits 0-9 a-f (the first ${SHORTEST} will do), and stand with every event`,
      );
    }
  });
  const whole = await readChronology(session);
  const events = whole.events.filter((event) => event.id.startsWith(wanted));
  if (events.length > 1) {
    throw new Failure(`several events begin with \`${id}\`: ${events.map((event) => event.id).join(', ')}`);
  }
  const told = new Set(events.flatMap((event) => articlesTelling(event)));
  const one = { events, articles: whole.articles.filter((article) => told.has(article.id)), notes: [] };
  const { format, write } = session.destination;
  if (!isLost(session, whole.notes)) await write(format.show(one, session.settings.page));
  return finish(
    session,
    call.world,
    whole.notes,
    events.length,
    () => `no event \`${id}\` in these articles; name the same inputs as before`,
  );
}
