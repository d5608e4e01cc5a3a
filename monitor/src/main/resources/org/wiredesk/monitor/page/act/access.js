// Signs a reader in and out. What they may see is another thing then, so the page begins anew.
import * as api from '../view/api.js';

const anew = () => location.reload();

/** @param {{question: (...parts: any[]) => void, isOpen: () => boolean, close: () => void}} dialogs */
export function createAccess(dialogs) {
  /** Asks for a token, unless something else is being asked. @param {string} [refused] why the token before was not taken */
  function askForToken(refused = '') {
    if (dialogs.isOpen()) return;
    const signIn = (token) => api.signIn(token).then(anew, (failure) => askForToken(failure.message));
    dialogs.question('Sign in', 'This desk wants a token. Whoever runs it can give you one.', 'Token', 'password', signIn, refused);
  }

  return {
    askForToken,
    signIn() {
      dialogs.close();
      askForToken();
    },
    signOut: () => api.signOut().then(anew),
  };
}
