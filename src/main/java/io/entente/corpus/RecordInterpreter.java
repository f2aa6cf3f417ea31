package io.entente.corpus;

import io.entente.article.Article;
import io.entente.article.ParseResult;
import io.entente.article.Provenance;
import io.entente.article.PublicationDate;
import io.entente.article.Reject;
import io.entente.article.RejectReason;
import io.entente.article.SkipRule;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what a {@link RecordReader} found into an article, by the names of its fields and by the path of its file. */
final class RecordInterpreter {

    private static final int LONGEST_AUTHOR = 200;
    private static final Pattern BY = Pattern.compile("(?i)^by:?\\s+");

    private final ReadSettings settings;
    private final @Nullable PathTemplate template;
    private final LanguageIdentifier languages = new LanguageIdentifier();
    private String factsOf = "";
    private PathFacts facts = PathFacts.NONE;

    RecordInterpreter(ReadSettings settings) {
        this.settings = settings;
        this.template = settings.pathTemplate() == null ? null : PathTemplate.of(settings.pathTemplate());
    }

    /** The article that a record of a file is, or why it is none. */
    ParseResult interpret(String sourceUri, RawRecord raw) {
        if (raw instanceof RawRecord.Broken broken) {
            return rejected(sourceUri, broken);
        }
        if (raw instanceof RawRecord.Within within) {
            return interpret(sourceUri + "!" + within.entry(), within.record());
        }
        if (raw instanceof RawRecord.Skipped skipped) {
            return new ParseResult.Skipped(sourceUri, skipped.rule(), 1);
        }
        if (raw instanceof RawRecord.Text text) {
            return text(sourceUri, text);
        }
        return fields(sourceUri, (RawRecord.Fields) raw);
    }

    private ParseResult text(String sourceUri, RawRecord.Text raw) {
        ArticleDates.Headed headed = ArticleDates.head(CleanText.of(raw.text()));
        if (headed.rest().isBlank()) {
            return rejected(sourceUri, noBody(raw.offset(), "The file has no text", raw.text()));
        }
        PathFacts path = facts(sourceUri);
        PublicationDate date = headed.date()
                .or(() -> Optional.of(path.date()).filter(PublicationDate::isKnown))
                .or(() -> FileNameDate.of(sourceUri))
                .orElse(PublicationDate.UNKNOWN);
        Provenance from =
                new Provenance(sourceUri, raw.offset(), path.id(), null, source(Optional.empty(), path), null);
        String title = path.title() == null ? "" : path.title();
        String language = language(Optional.empty(), path, title, headed.rest());
        return new ParseResult.Parsed(new Article(from, title, headed.rest(), language, date));
    }

    private ParseResult fields(String sourceUri, RawRecord.Fields raw) {
        Map<String, Object> values = raw.values();
        if (settings.fields().isEmpty() && Ninjs.isItem(values)) {
            Ninjs item = new Ninjs(values);
            if (item.isOther()) {
                return new ParseResult.Skipped(sourceUri, SkipRule.NO_TEXT_ITEM, 1);
            }
            values = item.fields();
        }
        RecordFields fields = new RecordFields(values, settings.fields());
        String body = fields.text().map(HtmlText::plain).map(CleanText::of).orElse("");
        if (body.isBlank()) {
            return rejected(sourceUri, noBody(raw.offset(), "No text among " + fields.names(), fields.excerpt()));
        }
        PathFacts path = facts(sourceUri);
        String url = url(fields).orElse(null);
        Provenance from = new Provenance(
                sourceUri,
                raw.offset(),
                fields.string(Role.ID).orElse(path.id()),
                url,
                source(fields.string(Role.SOURCE), path),
                domain(url, fields),
                author(fields).orElse(null));
        String title = fields.string(Role.TITLE)
                .or(() -> Optional.ofNullable(path.title()))
                .orElse("");
        PublicationDate date = ArticleDates.field(fields)
                .or(() -> Optional.of(path.date()).filter(PublicationDate::isKnown))
                .or(() -> Optional.ofNullable(url).flatMap(AddressDate::of))
                .orElse(PublicationDate.UNKNOWN);
        String plainTitle = CleanText.of(HtmlText.plain(title));
        String language = language(fields.string(Role.LANGUAGE), path, plainTitle, body);
        return new ParseResult.Parsed(new Article(from, plainTitle, body, language, date));
    }

    private PathFacts facts(String sourceUri) {
        if (template != null && !factsOf.equals(sourceUri)) {
            factsOf = sourceUri;
            facts = template.match(sourceUri.replace('!', '/')).orElse(PathFacts.NONE);
        }
        return facts;
    }

    private @Nullable String source(Optional<String> said, PathFacts path) {
        return said.map(CleanText::of)
                .map(WebAddress::withoutPrefix)
                .or(() -> Optional.ofNullable(path.source()))
                .orElse(settings.sourceName());
    }

    /** Who wrote the article; what is longer than names are is none. */
    private static Optional<String> author(RecordFields fields) {
        return fields.names(Role.AUTHOR)
                .map(HtmlText::plain)
                .map(CleanText::of)
                .map(names -> BY.matcher(names).replaceFirst("").strip())
                .filter(names -> !names.isEmpty() && names.length() <= LONGEST_AUTHOR && !names.contains("\n"));
    }

    /** The article's address; what some records have as address of the outlet is none. */
    private static Optional<String> url(RecordFields fields) {
        if (fields.isChosen(Role.URL)) {
            return fields.string(Role.URL);
        }
        return fields.named("url")
                .or(() -> fields.named("link"))
                .or(() -> fields.named("sourceurl").filter(WebAddress::isOfPage))
                .or(() -> fields.named("uri").filter(WebAddress::isOfPage))
                .map(CleanText::of);
    }

    private static @Nullable String domain(@Nullable String url, RecordFields fields) {
        return Optional.ofNullable(url)
                .map(WebAddress::host)
                .or(() -> fields.named("sourcedomain").map(WebAddress::host))
                .or(() -> fields.named("domain").map(WebAddress::host))
                .or(() -> fields.named("sourceurl").map(WebAddress::host))
                .orElse(null);
    }

    /** What the record or path says, unless the text clearly says another. */
    private String language(Optional<String> said, PathFacts path, String title, String body) {
        LanguageGuess guess = languages.identify(title, body);
        if (guess.confident()) {
            return guess.language();
        }
        return said.map(LanguageName::code)
                .or(() -> Optional.ofNullable(path.language()).map(LanguageName::code))
                .orElse(guess.language());
    }

    private static RawRecord.Broken noBody(long offset, String message, String excerpt) {
        return new RawRecord.Broken(offset, RejectReason.NO_BODY, message, excerpt);
    }

    private static ParseResult rejected(String sourceUri, RawRecord.Broken broken) {
        return new ParseResult.Rejected(
                new Reject(sourceUri, broken.offset(), broken.reason(), broken.message(), broken.excerpt()));
    }
}
