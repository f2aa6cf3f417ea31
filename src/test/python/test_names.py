"""How names are read from files, cased, and put together from labels."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from torch import nn

from entente_models.casing import CasedWords, cased
from entente_models.marking import Span
from entente_models.name_data import LABELS, label_words, names_of, read_iob
from entente_models.name_model import best_labels, pieces_and_words
from entente_models.vocabulary import MARKERS, Vocabulary

PLAIN = Vocabulary(
    ("[PAD]", "[unused1]", "[unused2]", "[unused3]", "[UNK]", "[CLS]", "[SEP]", "a", "pact",
     "##s", "nor", "##land", "of", ".", "##d")
)  # fmt: skip
WORDS = [Span(0, 5), Span(6, 9), Span(10, 17), Span(18, 23)]


class VocabularyTest(unittest.TestCase):
    def test_markers_take_unused_lines(self):
        marked = PLAIN.with_markers()
        self.assertEqual(len(marked.pieces), len(PLAIN.pieces))
        for marker, line in MARKERS.items():
            self.assertEqual(marked.id(marker), PLAIN.id(line))

    def test_a_vocabulary_without_unused_lines_is_refused(self):
        with self.assertRaises(ValueError):
            PLAIN.with_markers().with_markers()


class CasingTest(unittest.TestCase):
    def test_case_and_word_are_both_in_the_id(self):
        block = len(PLAIN.pieces)
        vocabulary = cased(PLAIN)
        tokenizer = vocabulary.tokenizer(lowercase=False)
        lower = tokenizer.encode("norland pacts").ids
        for text in ("Norland PACTS", "NORLAND Pacts"):
            self.assertEqual([i % block for i in tokenizer.encode(text).ids], lower)
        self.assertEqual([i // block for i in tokenizer.encode("Norland").ids], [0, 1, 0, 0])
        self.assertEqual([i // block for i in tokenizer.encode("NORLAND").ids], [0, 2, 2, 0])

    def test_lines_are_unique(self):
        pieces = cased(PLAIN).pieces
        self.assertEqual(len(set(pieces)), 3 * len(PLAIN.pieces))

    def test_a_cased_word_is_the_word_plus_its_case(self):
        words = CasedWords(nn.Embedding(4, 2))
        with torch.no_grad():
            words.change.weight[1] = torch.tensor([1.0, 2.0])
            difference = words(torch.tensor([4 + 3])) - words.words(torch.tensor([3]))
        torch.testing.assert_close(difference[0], torch.tensor([1.0, 2.0]))

    def test_words_are_found_in_the_text_whatever_their_accents(self):
        ids, firsts, words = pieces_and_words(
            "Pact of Nórlands.", cased(PLAIN).tokenizer(lowercase=False)
        )
        self.assertEqual(words, [Span(0, 4), Span(5, 7), Span(8, 16), Span(16, 17)])
        self.assertEqual([firsts[0], firsts[-1], len(ids)], [1, 6, 8])


class LabelTest(unittest.TestCase):
    names = ((Span(0, 9), "org"), (Span(10, 17), "location"))

    def test_labels_and_names_are_the_same_thing(self):
        labels = label_words(WORDS, self.names)
        self.assertEqual([LABELS[i] for i in labels], ["B-ORG", "I-ORG", "B-LOC", "O"])
        self.assertEqual(tuple(names_of(WORDS, labels)), self.names)

    def test_a_continuation_of_another_type_begins_a_name(self):
        labels = [LABELS.index(label) for label in ("B-PER", "I-ORG", "O", "I-LOC")]
        self.assertEqual(
            names_of(WORDS, labels),
            [(Span(0, 5), "person"), (Span(6, 9), "org"), (Span(18, 23), "location")],
        )

    def test_the_best_path_begins_each_name(self):
        scores = np.zeros((2, len(LABELS)))
        scores[0, 0], scores[0, LABELS.index("B-ORG")] = 1.0, 0.5
        scores[1, LABELS.index("I-ORG")] = 3.0
        self.assertEqual([LABELS[i] for i in best_labels(scores)], ["B-ORG", "I-ORG"])

    def test_reads_tagged_lines(self):
        text = "# sent_id = 1\n# text = In Norland, Ada Lee\n" + "".join(
            f"{n}\t{word}\t{tag}\t-\t-\n"
            for n, (word, tag) in enumerate(
                [("In", "O"), ("Norland", "B-LOC"), (",", "O"), ("Ada", "B-PER"), ("Lee", "I-PER")],
                1,
            )
        )
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tags.iob2"
            path.write_text(text + "\n", encoding="utf-8")
            (sentence,) = read_iob(path)
        found = [(sentence.text[s.start : s.end], kind) for s, kind in sentence.names]
        self.assertEqual(found, [("Norland", "location"), ("Ada Lee", "person")])


if __name__ == "__main__":
    unittest.main()
