"""Reading words: the mood in them, the wish in them, and whether they speak of despair.

`reader` is the front door; other rooms know it, `watson` and `written` (what words are by how they
are written), and nothing else. Behind it, each knowing only those after it: `names` (mere names of
films and people), `moods` (what tells one beside the models), `talk` (small talk, and of the film
that shows), `wishes` (what a film should be), `models` (what reads moods) beside `distress`, and
`texts` (the forms of what is typed). A `lexicon` holds the words that the rules of its room go by.
"""
