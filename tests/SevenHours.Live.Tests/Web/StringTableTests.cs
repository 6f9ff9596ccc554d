using System.Text.RegularExpressions;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using SevenHours.Language;
using SevenHours.Testing;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web;

public sealed partial class StringTableTests
{
    private static readonly StringTable s_english = StringTable.Embedded("en");

    public static TheoryData<string> Offered() => [.. Words.Offered.Where(language => language.DerivedFrom is null).Skip(1).Select(language => language.Tag)];

    public static TheoryData<string> Translations() => [.. UiLanguage.All.Skip(1).Select(language => language.Tag)];

    [Theory, MemberData(nameof(Offered))]
    public void A_language_that_is_offered_has_every_text(string language) =>
        StringTable.Embedded(language).Ids.ShouldBe(s_english.Ids);

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_keeps_its_placeholders_and_has_the_plural_forms_of_its_language(string language)
    {
        var table = StringTable.Embedded(language);
        table.Ids.Except(s_english.Ids).ShouldBeEmpty();
        table.Ids.SelectMany(id => TranslationChecks.Of(language, Wording(s_english, id), new(id, 0, null, Wording(table, id))))
            .Where(fault => !fault.IsWarning).Select(fault => $"{fault.Id} {fault.What}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_translation_is_marked_with_the_text_it_was_made_from()
    {
        var root = Repository.PathOf("src/SevenHours.Web");
        foreach (var folder in TableFolder.In(root))
        {
            folder.Mark();
            Approved.Matches(folder.Marks.Render(), $"src/SevenHours.Web/{folder.Name}/marks.txt");
        }
    }

    // What somebody who is screened says of the one who controls them is said as they say it.
    [Fact]
    public void Nobody_in_a_case_is_taken_for_a_woman_or_a_man() =>
        s_english.Ids.Where(id => !id.StartsWith("screening.sign.", StringComparison.Ordinal))
            .Where(id => s_english.Forms(id)!.Values.Any(text => Gendered().IsMatch(text))).ShouldBeEmpty();

    [Fact]
    public void Serbian_is_the_same_in_both_scripts() =>
        Words.In("sr-Cyrl")["exercise"].ShouldBe(SerbianScript.ToCyrillic(Words.In("sr-Latn")["exercise"]));

    [Fact]
    public void The_disguise_shows_what_no_table_holds_and_keeps_the_placeholders()
    {
        Words.In("en-XA")["home.solo.seat", ("seat", "Hotline"), ("n", 40)].ShouldStartWith("⟦Hotline, 40 ɱíñ");
        Words.Offered.ShouldNotContain(UiLanguage.Pseudo);
    }

    [Theory]
    [InlineData("sr", "sr-Cyrl"), InlineData("sr-RS", "sr-Cyrl"), InlineData("sr-Latn-RS", "sr-Latn"), InlineData("sr-ME", "cnr"), InlineData("fr-CH", "fr"), InlineData("RU", "ru"), InlineData("de", null)]
    public void A_tag_of_a_browser_finds_its_language(string tag, string? found) => UiLanguage.Find(tag)?.Tag.ShouldBe(found);

    [Fact]
    public void Every_measure_has_its_name() =>
        Measures.All.Select(measure => $"measure.{measure.Name}").Where(id => s_english.Forms(id) is null).ShouldBeEmpty();

    [Fact]
    public void Every_topic_that_a_case_need_not_title_has_its_words() =>
        s_english.Ids.Where(id => id.StartsWith("topic.", StringComparison.Ordinal)).ShouldBe(TalkTopic.Common.Select(topic => $"topic.{topic}"), ignoreOrder: true);

    [Fact]
    public void Every_id_a_component_says_is_in_the_table()
    {
        var used = Directory.EnumerateFiles(Repository.PathOf("src/SevenHours.Web"), "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".razor", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(path => Used().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups["id"].Value)
            .ToHashSet();

        used.Count.ShouldBeGreaterThan(40);
        used.Except(s_english.Ids).ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_event_has_words_in_the_log_and_in_the_debrief() =>
        typeof(EventKinds).GetFields().Select(kind => (string)kind.GetValue(null)!).SelectMany(kind => new[] { $"control.event.{kind}", $"event.{kind}" })
            .Except(s_english.Ids).ShouldBeEmpty();

    [Fact]
    public void A_count_takes_the_plural_form_of_its_language()
    {
        Words.In("ar")["home.solo.seat", ("seat", "x"), ("n", 5)].ShouldContain("دقائق");
        Words.In("ar")["home.solo.seat", ("seat", "x"), ("n", 40)].ShouldContain("دقيقة");
        Words.In("de")["home.solo.seat", ("seat", "Hotline"), ("n", 40)].ShouldBe("Hotline, 40 min");
    }

    [Theory]
    [InlineData("en", "1,234.5"), InlineData("fr", "1\u202f234,5"), InlineData("ru", "1\u00a0234,5"), InlineData("ar", "1,234.5"), InlineData("it", "1.234,5"), InlineData("mk", "1.234,5"), InlineData("cnr", "1.234,5"), InlineData("sq", "1\u00a0234,5")]
    public void Numbers_are_written_as_the_language_writes_them(string language, string expected) => Words.In(language).Number(1234.5m, "#,0.0").ShouldBe(expected);

    private static Wording Wording(StringTable table, string id) => new(table.Forms(id)!);

    [GeneratedRegex(@"\b(s?he|hers?|him|his|herself|himself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Gendered();

    [GeneratedRegex("""(\bT\(|Words\[)"(?<id>[a-z0-9._]+)"[,)\]]""")]
    private static partial Regex Used();
}
