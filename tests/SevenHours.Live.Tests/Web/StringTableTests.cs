using System.Text.RegularExpressions;
using SevenHours.Debriefing;
using SevenHours.Testing;
using SevenHours.Web.Strings;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web;

public sealed partial class StringTableTests
{
    private static readonly StringTable s_english = StringTable.Embedded("en");

    public static TheoryData<string> Translations() => [.. UiLanguage.All.Skip(1).Select(language => language.Tag)];

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_has_the_same_ids(string language) =>
        StringTable.Embedded(language).Ids.ShouldBe(s_english.Ids);

    [Theory, MemberData(nameof(Translations))]
    public void A_translation_keeps_the_placeholders(string language)
    {
        var table = StringTable.Embedded(language);
        foreach (var id in s_english.Ids)
        {
            // A plural form may leave its number out ("two minutes"); none may invent a placeholder.
            var expected = Placeholders(s_english.Forms(id)!["other"]);
            Placeholders(table.Forms(id)!["other"]).ShouldBe(expected, $"{language}: {id}");
            foreach (var form in table.Forms(id)!.Values)
                Placeholders(form).ShouldBeSubsetOf(expected, $"{language}: {id}");
        }
    }

    [Fact]
    public void Every_measure_has_its_name() =>
        Measures.All.Select(measure => $"measure.{measure.Name}").Where(id => s_english.Forms(id) is null).ShouldBeEmpty();

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
    [InlineData("ru", 1, "one"), InlineData("ru", 21, "one"), InlineData("ru", 11, "many"), InlineData("ru", 3, "few"), InlineData("ru", 13, "many")]
    [InlineData("ar", 0, "zero"), InlineData("ar", 2, "two"), InlineData("ar", 103, "few"), InlineData("ar", 11, "many"), InlineData("ar", 100, "other")]
    [InlineData("en", 1, "one"), InlineData("en", 0, "other")]
    public void Plural_categories_follow_the_language(string language, long n, string category) =>
        Plural.Category(language, n).ShouldBe(category);

    private static string[] Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""(\bT\(|Words\[)"(?<id>[a-z0-9._]+)"[,)\]]""")]
    private static partial Regex Used();
}
