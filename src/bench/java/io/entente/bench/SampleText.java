package io.entente.bench;

import io.entente.article.Article;
import io.entente.article.DateOrigin;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import java.time.LocalDate;

/** Invented articles to be analysed. */
public enum SampleText {
    /** About 3,000 characters with actors, quotations and a caption. */
    NEWS,
    /** The body of {@link #NEWS} ten times over. */
    LONG_NEWS,
    /** About 3,000 characters in which no actor is named. */
    NO_ACTOR;

    private static final String TITLE = "Germany and France press Russia over grain ships as Turkey offers talks";

    private static final String BODY = """
            BERLIN (AP) \u2014 Germany and France on Tuesday accused Russia of holding up grain ships in the Black Sea, while \
            Turkey said it was ready to host a new round of talks between Moscow and Kyiv.
            German Chancellor Olaf Scholz told reporters that Berlin would support Ukraine "for as long as it takes" and warned \
            that further delays would bring new sanctions. He criticized what he called a cynical game with the hunger of others.
            French President Emmanuel Macron, who spoke by phone with Vladimir Putin on Monday, was more careful. "We do not \
            want to humiliate Russia, but we condemn every attack on a port," Macron said in Paris. He praised Turkey's role and \
            thanked President Recep Tayyip Erdogan for his patience.
            File photo: French President Emmanuel Macron, left, and German Chancellor Olaf Scholz at a meeting in Brussels. (AP Photo)
            The Kremlin rejected the charges. Kremlin spokesman Dmitry Peskov said the European Union had broken its promises \
            and that Moscow no longer trusted Brussels. Russian officials have long denied that their navy threatens civilian \
            ships, and the Foreign Ministry blamed Ukrainian mines for the delay.
            In Washington, the White House said the United States stood with its allies and would not lift restrictions on \
            Russian banks. President Joe Biden is expected to meet NATO Secretary-General Jens Stoltenberg next week. Republican \
            lawmakers attacked the plan as weak, and Donald Trump mocked it on his own network.
            China called for restraint on all sides. "Beijing opposes unilateral sanctions," a spokeswoman for the Chinese \
            Foreign Ministry said, adding that Xi Jinping had urged both presidents to keep talking. Analysts noted that India, \
            which buys Russian oil, did not back the statement but did not oppose it either.
            Ukrainian President Volodymyr Zelenskyy welcomed the support from Berlin and Paris but said words were not enough. \
            According to Zelenskyy, at least forty vessels were waiting near Odesa with wheat for Egypt, Lebanon and Somalia. \
            He accused Putin of using food as a weapon and asked the United Nations to send observers.
            U.N. Secretary-General Antonio Guterres said he was in contact with Ankara and hoped for an agreement by Friday. \
            Iran and Saudi Arabia, both large buyers of grain, have not commented. Poland and Hungary remained at odds over \
            whether the European Union should pay for storage, with Viktor Orban threatening a veto and Warsaw dismissing it.
            Ships have passed the strait more slowly since July, port agents said. Insurance rates doubled within two weeks, and \
            several owners have sent their crews home until the matter is settled. "Nobody wants to be the first to try," one \
            captain said on the quay, watching the cranes stand still in the rain.
            """;

    private static final String PLAIN_BODY = """
            The bakery on the corner opens before the sun is up, and by six the line already reaches the old pharmacy. People \
            come for the dark loaf with caraway, which sells out on most days, and stay for the gossip, which never does.
            The owner learned the trade from her aunt, who had learned it from a neighbour during a hard winter. "You feel the \
            dough before you see it," she said, wiping flour from the counter. "A recipe only tells you where to begin."
            Her mornings follow the same order. First the oven, then the starter, then a pot of coffee that is forgotten until \
            it is cold. The first trays go in at four. By half past, the windows are covered with steam and the radio plays \
            songs that nobody under fifty would know.
            File photo: Loaves cool on a rack beside the window, where a cat sleeps on a folded apron.
            Business was slow for a while. A large store opened near the station and sold rolls for a few cents, and some of the \
            regulars stopped coming. She thought about closing, she admits, and even asked what the shop might be worth. Then a \
            retired teacher wrote a short piece about the dark loaf, and the line came back, longer than before.
            Now there are three helpers and a waiting list for the holidays. One of them, a former bus driver, decorates the \
            cakes with a steady hand; another keeps the books and refuses to eat anything sweet. The youngest wants to put the \
            bread on a bicycle and bring it to the hills, where many of the older customers live.
            Flour has become expensive, and so has the gas for the oven. The price of a loaf rose twice last year, each time with \
            a note of apology in the window. Most people shrugged. Some paid more than was asked, and one left a jar of plums.
            On Sundays the shop is closed, but the smell stays in the street. Children press their noses to the glass and count \
            the empty baskets. "It is only bread," the owner said, turning the key. "But it is warm, and it is there when you \
            need it, and that is more than you can say of most things."
            The new oven will arrive in spring. It is smaller than the old one, uses half as much gas, and will have to be \
            carried through the window because the door is too narrow. A party is planned for the evening of that day, with \
            soup, music and whatever is left on the shelves.
            She does not know who will take over one day. Her son builds bridges, far away, and calls every week to ask whether \
            the caraway is still the same. It is, she tells him. It always is. And then she goes to bed, because four in the \
            morning comes early, and the starter does not wait.
            """;

    /** The article, dated, so that titles have holders. */
    Article article() {
        String body = switch (this) {
            case NEWS -> BODY;
            case LONG_NEWS -> BODY.repeat(10);
            case NO_ACTOR -> PLAIN_BODY;
        };
        return new Article(
                new Provenance("bench/" + name() + ".txt", 0, null, null, null, null),
                this == NO_ACTOR ? "The loaf that sells out before breakfast" : TITLE,
                body,
                "en",
                PublicationDate.ofDay(LocalDate.of(2022, 8, 9), DateOrigin.FIELD));
    }
}
