import concepts from './concepts.css';
import evidence from './evidence.css';
import glance from './glance.css';
import goals from './goals.css';
import headline from './headline.css';
import ledger from './ledger.css';
import method from './method.css';
import mount from './mount.css';
import outlet from './outlet.css';
import people from './people.css';
import questions from './questions.css';
import score from './score.css';
import states from './states.css';
import summary from './summary.css';
import tags from './tags.css';

/** All that the card looks like; it lives inside the shadow root. */
export const STYLES = [
  mount,
  headline,
  outlet,
  score,
  glance,
  summary,
  tags,
  people,
  questions,
  evidence,
  concepts,
  ledger,
  goals,
  method,
  states,
].join('\n');
