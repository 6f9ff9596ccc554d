using SevenHours.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Language;

/// <summary>Words go out to translators and come back the same, whatever is in them.</summary>
public sealed class TranslatingTests
{
    private static readonly Wording s_counted = new([new("one", "{n} person waits"), new("other", "{n} people wait")]);

    private static readonly TranslationBook s_book = new("the interface", "en", "sr-Latn",
    [
        new("home.title", "Strings/en.json", new("Welcome, {name}"), new("Dobro došli, {name}")),
        new("home.waiting", "Strings/en.json", s_counted, new([new("one", "{n} osoba čeka"), new("few", "{n} osobe čekaju"), new("other", "{n} osoba čeka")])),
        new("home.quoted", "Strings/en.json", new("He said \"no\" \\ and\n{name} left <b>&"), new("{name}: \"ne\" \\ i\notišao\tje <b>&")),
        new("home.from", "Features/Home/en.json", new("{from} to {to}"), new("{from} → {to} "), IsStale: true),
        new("home.empty", "Features/Home/en.json", new("Nothing yet")),
    ]);

    public static TheoryData<string> Formats() => ["po", "xliff"];

    [Theory, MemberData(nameof(Formats))]
    public void What_goes_out_comes_back_the_same(string format)
    {
        var file = RoundTrip(format, s_book);

        file.Faults.ShouldBeEmpty();
        file.Language.ShouldBe("sr-Latn");
        file.Texts.Select(text => text.Id).ShouldBe(["home.title", "home.waiting", "home.quoted", "home.from"]);
        foreach (var text in file.Texts)
        {
            var unit = s_book.Units.Single(one => one.Id == text.Id);
            text.Target.ShouldBe(unit.Target!, text.Id);
            text.Source.ShouldBe(unit.Source, text.Id);
            text.IsUnsure.ShouldBe(unit.IsStale, text.Id);
        }
    }

    [Theory]
    [InlineData("ar"), InlineData("fr"), InlineData("ru"), InlineData("mk"), InlineData("sq"), InlineData("it"), InlineData("bs"), InlineData("cnr")]
    public void Every_language_has_its_own_forms_there_and_back(string language)
    {
        var forms = new Wording(Plural.Categories(language).Select(category => KeyValuePair.Create(category, $"{category} {{n}}")));
        var book = new TranslationBook("words", "en", language, [new("waiting", "en.json", s_counted, forms)]);

        foreach (var format in new[] { "po", "xliff" })
            RoundTrip(format, book).Texts.Single().Target.ShouldBe(forms, format);
    }

    [Fact]
    public void A_catalogue_of_another_tool_is_read_with_its_comments_wrapped_lines_and_old_messages()
    {
        var file = PoFile.Read("""
            # by somebody
            msgid ""
            msgstr ""
            "Language: fr\n"
            "Plural-Forms: nplurals=2; plural=(n > 1);\n"

            #. note
            #: en.json
            #, fuzzy
            #| msgid "Old"
            msgctxt "a.b"
            msgid ""
            "Long "
            "text"
            msgstr ""
            "Long "
            "texte"
            #~ msgctxt "gone"
            #~ msgid "Gone"
            #~ msgstr "Parti"
            """);

        file.Language.ShouldBe("fr");
        var text = file.Texts.ShouldHaveSingleItem();
        (text.Id, text.Line, text.Source!.Text, text.Target.Text, text.IsUnsure).ShouldBe(("a.b", 11, "Long text", "Long texte", true));
    }

    [Theory]
    [InlineData("msgctxt \"a\"\nmsgid \"b\nmsgstr \"c\"", 2, "quotation marks")]
    [InlineData("msgid \"b\"\nmsgstr \"c\"", 1, "msgctxt")]
    [InlineData("msgctxt \"a\"\nmsgfoo \"b\"", 2, "msgfoo")]
    [InlineData("\"b\"", 1, "belongs to nothing")]
    public void A_broken_catalogue_says_where(string text, int line, string what)
    {
        var fault = PoFile.Read(text).Faults[0];
        fault.Line.ShouldBe(line);
        $"{fault.What} {fault.Mend}".ShouldContain(what);
    }

    [Theory]
    [InlineData("<xliff", "well-formed")]
    [InlineData("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", "not XLIFF 2")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff>&a;</xliff>", "well-formed")]
    public void What_is_no_xliff_is_refused(string text, string what) =>
        XliffFile.Read(text).Faults.ShouldHaveSingleItem().What.ShouldContain(what);

    [Fact]
    public void Segments_a_tool_has_cut_are_put_together_again()
    {
        var file = XliffFile.Read("""
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="it"><file id="f"><unit id="u" name="a.b">
            <segment><source>One.</source><target>Uno.</target></segment><ignorable><source> </source><target> </target></ignorable>
            <segment><source>Two <ph id="1" equiv="n"/>.</source><target>Due <ph id="1" equiv="n"/>.</target></segment></unit></file></xliff>
            """);
        file.Texts.Single().Target.Text.ShouldBe("Uno. Due {n}.");
    }

    [Theory]
    [InlineData("fr", "{name} attend", null)]
    [InlineData("fr", "quelqu’un attend", "has lost `{name}`")]
    [InlineData("fr", "{nom} attend {name}", "has `{nom}`")]
    [InlineData("fr", " ", "is empty")]
    public void Placeholders_have_to_survive(string language, string text, string? expected)
    {
        var faults = TranslationChecks.Of(language, new("{name} waits"), new("a", 1, null, new(text)));
        if (expected is null) faults.ShouldBeEmpty();
        else faults[0].What.ShouldStartWith(expected);
    }

    [Fact]
    public void A_counted_text_needs_every_form_of_its_language_and_none_of_another()
    {
        var faults = TranslationChecks.Of("sr-Latn", s_counted, new("a", 1, null, new([new("one", "{n} osoba"), new("many", "{n} osoba"), new("other", "{n} osoba")])));
        faults.Select(fault => fault.What).ShouldBe(["has the plural form `many`, which sr-Latn does not know", "lacks the plural form `few`"]);
        TranslationChecks.Of("ar", s_counted, new("a", 1, null, new([new("zero", "لا أحد"), new("one", "واحد"), new("two", "اثنان"), new("few", "{n}"), new("many", "{n}"), new("other", "{n}")]))).ShouldBeEmpty();
        TranslationChecks.Of("it", new("Wait"), new("a", 1, null, new([new("one", "Aspetta"), new("other", "Aspettate")])))[0].What.ShouldContain("counts nothing");
    }

    [Fact]
    public void A_translation_goes_stale_when_its_source_changes_and_is_fresh_again_when_it_follows()
    {
        Wording old = new("Old"), now = new("New"), said = new("Vieux"), saidAnew = new("Neuf");
        var marks = TranslationMarks.Empty.After([Text(old, said)]);
        marks.IsStale("a", "fr", old, said).ShouldBeFalse();
        marks.IsStale("a", "fr", now, said).ShouldBeTrue();

        var later = TranslationMarks.Parse(marks.After([Text(now, said)]).Render());
        later.IsStale("a", "fr", now, said).ShouldBeTrue("marking does not make fresh what nobody touched");
        later.After([Text(now, saidAnew)]).IsStale("a", "fr", now, saidAnew).ShouldBeFalse();
        later.After([Text(now, said)], (_, _) => now).IsStale("a", "fr", now, said).ShouldBeFalse("a translator confirmed it");

        static (string, Wording, IReadOnlyDictionary<string, Wording>) Text(Wording source, Wording target) => ("a", source, new Dictionary<string, Wording> { ["fr"] = target });
    }

    [Fact]
    public void Marks_read_what_they_wrote()
    {
        var marks = TranslationMarks.Empty.After(s_book.Units.Where(unit => unit.Target is not null).Select(unit => (unit.Id, unit.Source, (IReadOnlyDictionary<string, Wording>)new Dictionary<string, Wording> { ["fr"] = unit.Target!, ["ru"] = unit.Source })));
        TranslationMarks.Parse(marks.Render()).Render().ShouldBe(marks.Render());
    }

    [Theory]
    [InlineData("Ljubljana, njega, džep, Njujork", "Љубљана, њега, џеп, Њујорк")]
    [InlineData("injekcija i nadživeti", "инјекција и надживети")]
    [InlineData("VEŽBA {name}: PIN i PDF, webinar, https://primer.example/put", "ВЕЖБА {name}: PIN и PDF, webinar, https://primer.example/put")]
    [InlineData("[karta](notes/karta.md)", "[карта](notes/karta.md)")]
    [InlineData("*On odgovara* (He answers), **tri** (stvari)", "*Он одговара* (He answers), **три** (ствари)")]
    public void Serbian_is_written_in_its_other_script(string latin, string cyrillic) => SerbianScript.ToCyrillic(latin).ShouldBe(cyrillic);

    [Theory]
    [InlineData("ru", 1, "one"), InlineData("ru", 21, "one"), InlineData("ru", 11, "many"), InlineData("ru", 3, "few"), InlineData("ru", 13, "many")]
    [InlineData("ar", 0, "zero"), InlineData("ar", 2, "two"), InlineData("ar", 103, "few"), InlineData("ar", 11, "many"), InlineData("ar", 100, "other")]
    [InlineData("en", 1, "one"), InlineData("en", 0, "other"), InlineData("fr", 0, "one"), InlineData("fr", 2, "other"), InlineData("it", 0, "other")]
    [InlineData("sr-Cyrl", 22, "few"), InlineData("bs", 5, "other"), InlineData("cnr", 101, "one"), InlineData("mk", 21, "one"), InlineData("mk", 11, "other"), InlineData("sq", 1, "one")]
    public void Plural_categories_follow_the_language(string language, long n, string category) =>
        Plural.Category(language, n).ShouldBe(category);

    private static TranslatedFile RoundTrip(string format, TranslationBook book) =>
        format == "po" ? PoFile.Read(PoFile.Write(book)) : XliffFile.Read(XliffFile.Write(book));
}
