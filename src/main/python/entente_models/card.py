"""The model card: what a model was made from, what it does, and how well."""

from __future__ import annotations

import json

from entente_models.encoder import START_PACKAGE

WEIGHTS = (
    "all-MiniLM-L6-v2 of sentence-transformers (Apache-2.0), 6 layers of 384, uncased, from the "
    f"Python package `{START_PACKAGE.replace('_', '-')}`"
)

DATA = {
    "pairs": (
        "DSE (Park, Pan and Joo, Findings of ACL 2021): sentences of English-language news, mostly "
        "about politics of the United States 2016-2020. No licence file; its authors write \"You "
        "can use the resources for your purposes by citing the paper\". The sentences belong to "
        "their publishers and are not part of the model's files.",
        "NewsMTSC (Hamborg and Donnay, EACL 2021), MIT licence: sentences of political news with "
        "the attitude towards a person. The sentences belong to their publishers.",
    ),
    "names": (
        "CrossNER, politics (Liu et al., AAAI 2021), MIT licence: 200 sentences of Wikipedia.",
        "Universal NER on UD English EWT, development and test part (Mayhew et al., NAACL 2024), "
        "CC BY-SA 4.0: 4,078 sentences of web text.",
    ),
}

USE = {
    "pairs": """\
One text a direction. The source's words are replaced by `xsourcex`, the target's by `xtargetx`,
each with a space on either side; for the attitude of the text itself, only the target is replaced,
and the text starts with `xauthorx : `. The softmax of `logits` is the probability of negative,
neutral and positive. A pair is read in both directions: neutral is the product of both neutrals, an
opinion is its probability times the other direction's neutral, the five are divided by their sum.
An opinion is stated from `threshold` upwards, from `backward` times that where the target stands
first.""",
    "names": """\
The text with its capitals (`caseSensitive` true): the vocabulary has each piece as it is,
capitalised and in capitals. Words are split at white space and around every punctuation mark of
Unicode; the label of a word is that of its first piece. `I-` follows only `B-` or `I-` of its
type.""",
}

LIMITS = {
    "pairs": """\
English news. Names of source and target are never seen, other names are. Pairs that were marked for
labelling hold more opinions (29 of 100) than the pairs of an article, so that probabilities are too
high there. The labels of opinions of q about p are about half noise. Irony, reported opinions of
third parties and what only the context of the sentence tells are beyond it.""",
    "names": """\
English. Events, elections, works and products are no names here. Only 200 sentences of the kind it
is meant for were learned from.""",
}


def card(settings: dict, command: str, scores: str) -> str:
    """The card as Markdown; scores are given as text, since they need the labelled files."""
    task = settings["task"]
    data = "\n".join(f"- {line}" for line in DATA[task])
    fitted = json.dumps(settings["settings"], sort_keys=True)
    return f"""\
# Model of {task}

Labels: {", ".join(settings["labels"])}. Precision: {settings["precision"]}.

## Made from

Start weights: {WEIGHTS}.

{data}

Settings: `{fitted}`

Made by:

```
{command}
```

## Use

{USE[task]}

## Scores

{scores.strip() or "Not scored."}

## Limits

{LIMITS[task]}
"""
