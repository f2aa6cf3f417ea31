package io.entente.pair;

/**
 * Three actors each two of whom have a tie with a sign.
 *
 * @param firstSecond sign of the tie between the first and the second, -1 or 1
 * @param firstThird that between the first and the third
 * @param secondThird that between the second and the third
 */
public record SignedTriad(int firstSecond, int firstThird, int secondThird) {

    public SignedTriad {
        if (Math.abs(firstSecond) != 1 || Math.abs(firstThird) != 1 || Math.abs(secondThird) != 1) {
            throw new IllegalArgumentException(
                    "Signs " + firstSecond + ", " + firstThird + " and " + secondThird + " are not all -1 or 1");
        }
    }

    private int negatives() {
        return (3 - firstSecond - firstThird - secondThird) / 2;
    }

    /** The signs, positive ones first: +++, ++-, +-- or ---. */
    public String type() {
        return "+".repeat(3 - negatives()) + "-".repeat(negatives());
    }

    /** Whether the product of the signs is positive (Heider 1946; Cartwright and Harary 1956): +++ and +--. */
    public boolean isBalanced() {
        return negatives() % 2 == 0;
    }

    /** Whether there may be three camps or more (Davis 1967): all but ++-. */
    public boolean isWeaklyBalanced() {
        return negatives() != 1;
    }
}
