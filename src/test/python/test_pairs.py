"""What a pair's labels, marks and probabilities are."""

import unittest

import numpy as np

from entente_models import calibration
from entente_models.data import NEGATIVE, NEUTRAL, PAIR_LABELS, POSITIVE, Row, directed_classes
from entente_models.join import Joining, join, stated
from entente_models.marking import Span, mark
from entente_models.pairs import combine, decide, decide_by_limits

SENTENCE = "Norland praised Sudland's vote."
NORLAND, SUDLAND = Span(0, 7), Span(16, 23)


class MarkingTest(unittest.TestCase):
    def test_marks_stand_for_the_names(self):
        self.assertEqual(
            mark(SENTENCE, NORLAND, SUDLAND).split(),
            ["xsourcex", "praised", "xtargetx", "'s", "vote."],
        )

    def test_the_other_direction_swaps_the_marks(self):
        self.assertEqual(mark(SENTENCE, SUDLAND, NORLAND).split()[0], "xtargetx")

    def test_kept_names_follow_their_marks(self):
        self.assertEqual(
            mark(SENTENCE, NORLAND, SUDLAND, names_kept=True).split()[:2], ["xsourcex", "Norland"]
        )

    def test_without_a_source_the_author_stands_before_the_sentence(self):
        marked = mark(SENTENCE, None, SUDLAND)
        self.assertEqual(marked.split()[:3], ["xauthorx", ":", "Norland"])
        self.assertNotIn("Sudland", marked)

    def test_a_span_has_a_length(self):
        with self.assertRaises(ValueError):
            Span(4, 4)


class LabelTest(unittest.TestCase):
    def test_an_opinion_is_of_one_direction(self):
        self.assertEqual(directed_classes("neg_q_to_p"), (NEUTRAL, NEGATIVE))
        self.assertEqual(directed_classes("pos_p_to_q"), (POSITIVE, NEUTRAL))
        self.assertEqual(directed_classes("neutral"), (NEUTRAL, NEUTRAL))

    def test_a_row_gives_both_directions(self):
        row = Row("1", SENTENCE, NORLAND, SUDLAND, "pos_p_to_q")
        self.assertEqual(
            row.directions(), [(NORLAND, SUDLAND, POSITIVE), (SUDLAND, NORLAND, NEUTRAL)]
        )


class JoinTest(unittest.TestCase):
    one = np.array([[0.2, 0.6, 0.2], [0.1, 0.8, 0.1]])

    def test_equal_answers_with_weights_that_add_up_to_one_stay(self):
        np.testing.assert_allclose(Joining(0.5, 0.5, 0).of(self.one, self.one), self.one)

    def test_what_is_added_goes_to_both_opinions(self):
        bolder = Joining(0.5, 0.5, 0.3).of(self.one, self.one)
        self.assertTrue((bolder[:, NEUTRAL] < self.one[:, NEUTRAL]).all())
        self.assertAlmostEqual(bolder[0, NEGATIVE], bolder[0, POSITIVE])

    def test_every_opinion_is_stated_as_it_is(self):
        np.testing.assert_allclose(stated(self.one), [[0.4, 0.2, 0.1, 0.2, 0.1]])

    def test_the_opinion_farthest_above_its_limit_counts(self):
        joint = np.array([[0.4, 0.2, 0.1, 0.2, 0.1]])
        self.assertEqual(decide_by_limits(joint, (0.3, 0.05, 0.3, 0.3)).tolist(), [2])
        self.assertEqual(decide_by_limits(joint, (0.3, 0.2, 0.3, 0.3)).tolist(), [0])

    def test_weights_and_limits_tell_opinions_from_none(self):
        nothing = [0.002, 0.996, 0.002]
        sure, none = [[0.99, 0.005, 0.005], nothing], [nothing, nothing]
        lines, gold = np.array((sure + none) * 20), np.array([3, 0] * 20)
        _, _, reached, _ = join(lines, lines, gold)
        self.assertEqual(reached.micro_f1, 1.0)


class CombineTest(unittest.TestCase):
    forward = np.array([[0.6, 0.3, 0.1]])
    backward = np.array([[0.1, 0.8, 0.1]])

    def test_the_five_are_shares(self):
        joint = combine(self.forward, self.backward)
        parts = np.array([0.3 * 0.8, 0.1 * 0.8, 0.1 * 0.3, 0.6 * 0.8, 0.1 * 0.3])
        np.testing.assert_allclose(joint[0], parts / parts.sum())

    def test_an_opinion_below_its_threshold_is_neutral(self):
        joint = combine(self.forward, self.backward)
        self.assertEqual(decide(joint, 0.5, 1.0)[0], "neg_p_to_q")
        self.assertEqual(decide(joint, 0.6, 1.0)[0], "neutral")

    def test_less_is_asked_where_the_target_stands_first(self):
        joint = combine(self.backward, self.forward)
        self.assertEqual(decide(joint, 0.6, 0.9)[0], "neg_q_to_p")


class CalibrationTest(unittest.TestCase):
    def setUp(self):
        random = np.random.default_rng(7)
        self.scores = random.normal(size=(4000, 3))
        likely = calibration.softmax(self.scores)
        self.gold = np.array([random.choice(3, p=p) for p in likely])

    def test_overconfident_scores_are_drawn_together(self):
        found = calibration.fit(self.scores * 3, self.gold)
        self.assertAlmostEqual(found.scale, 1 / 3, delta=0.04)

    def test_an_even_shift_of_a_class_is_taken_back(self):
        found = calibration.fit(self.scores + np.array([0.0, 1.0, 0.0]), self.gold)
        self.assertAlmostEqual(found.offset[1] - found.offset[0], -1.0, delta=0.15)

    def test_true_probabilities_have_a_small_error_and_sharper_ones_a_large_one(self):
        error = calibration.expected_calibration_error
        self.assertLess(error(calibration.softmax(self.scores), self.gold), 0.03)
        self.assertGreater(error(calibration.softmax(self.scores * 3), self.gold), 0.15)

    def test_thresholds_find_the_labels_of_clear_scores(self):
        labels = [PAIR_LABELS[i % 5] for i in range(50)]
        classes = np.array([directed_classes(label) for label in labels])
        sharp = calibration.softmax(4.0 * np.eye(3))
        threshold, backward = calibration.choose_thresholds(
            sharp[classes[:, 0]], sharp[classes[:, 1]], labels
        )
        joint = combine(sharp[classes[:, 0]], sharp[classes[:, 1]])
        self.assertEqual(list(decide(joint, threshold, backward)), labels)


if __name__ == "__main__":
    unittest.main()
