"""The words and phrases of each language that reading knows: the one place where a new one is added.

``en/``, ``da/`` and ``de/`` hold data, no code. ``amounts.py`` in each has the words around numbers; every line there
has the sentence that made it necessary. ``replies.py`` has how clients answer a question with options, in the notation of
``reply_words.py``, and ``reply_lexicon.py`` the small words around it; ``mail_programs.py`` and ``automatic_mails.py`` what programs write, which know no one language.
"""
