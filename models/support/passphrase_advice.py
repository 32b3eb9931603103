"""Advice for a stronger passphrase: our wording of the findings of zxcvbn."""

from models.support.messages import Message, message

ADVICE: dict[str, Message | None] = {
    "Use a few words, avoid common phrases.": message("Use several words that do not form a phrase."),
    "No need for symbols, digits, or uppercase letters.": message("Symbols, digits and capitals are not needed."),
    "Add another word or two. Uncommon words are better.": message(
        "Add one or two more words, preferably uncommon ones."
    ),
    "Straight rows of keys are easy to guess.": message("Rows of keys are easy to guess."),
    "Short keyboard patterns are easy to guess.": message("Keyboard patterns are easy to guess."),
    "Use a longer keyboard pattern with more turns.": None,
    'Repeats like "aaa" are easy to guess.': message("Repeated letters are easy to guess."),
    'Repeats like "abcabcabc" are only slightly harder to guess than "abc".': message(
        "Repeating a word hardly makes it harder to guess."
    ),
    "Avoid repeated words and characters.": message("Do not repeat words or letters."),
    'Sequences like "abc" or "6543" are easy to guess.': message("Sequences such as abc or 6543 are easy to guess."),
    "Avoid sequences.": None,
    "Recent years are easy to guess.": message("Recent years are easy to guess."),
    "Avoid recent years.": None,
    "Avoid years that are associated with you.": message("Do not use years that are connected with you."),
    "Dates are often easy to guess.": message("Dates are easy to guess."),
    "Avoid dates and years that are associated with you.": message(
        "Do not use dates or years that are connected with you."
    ),
    "This is a top-10 common password.": message("This is one of the ten most common passphrases."),
    "This is a top-100 common password.": message("This is one of the hundred most common passphrases."),
    "This is a very common password.": message("This passphrase is very common."),
    "This is similar to a commonly used password.": message("This is similar to a common passphrase."),
    "A word by itself is easy to guess.": message("A single word is easy to guess."),
    "Names and surnames by themselves are easy to guess.": message("A name alone is easy to guess."),
    "Common names and surnames are easy to guess.": message("Common names are easy to guess."),
    "Capitalization doesn't help very much.": message("Capital letters hardly help."),
    "All-uppercase is almost as easy to guess as all-lowercase.": message("Capital letters hardly help."),
    "Reversed words aren't much harder to guess.": message(
        "Spelling words backwards hardly makes them harder to guess."
    ),
    "Predictable substitutions like '@' instead of 'a' don't help very much.": message(
        "Replacing letters, such as @ for a, hardly helps."
    ),
}
"""Sentence of zxcvbn to ours; None for advice that another sentence gives already."""
