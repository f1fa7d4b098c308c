/** Where the page for the door is. */
export const checkInPath = '/check-in';
