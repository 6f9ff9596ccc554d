using System.Text.Json;
using System.Text.RegularExpressions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>The words that telephones and web pages are filled with: luck draws the place of a line, so every language has the same lines.</summary>
public sealed partial class MadeWordsTests
{
    // Serbian in Cyrillic has no table: it is written from Serbian in Latin.
    private static readonly string[] Written = ["en", "fr", "ar", "ru", "bs", "sr-Latn", "cnr", "mk", "sq", "it"];

    public static TheoryData<string, string> Tables() => [.. from folder in (string[])["Digital", "OnlineWorld"] from language in Written select (folder, language)];

    [Theory, MemberData(nameof(Tables))]
    public void Every_language_of_the_interface_has_every_line_with_the_same_braces(string folder, string language)
    {
        var (english, own) = (Table(folder, "en"), Table(folder, language));
        own.Select(list => (list.Key, list.Lines.Length)).ShouldBe(english.Select(list => (list.Key, list.Lines.Length)));
        foreach (var ((key, lines), (_, meant)) in own.Zip(english))
        {
            lines.ShouldAllBe(line => line.Trim() == line && line.Length > 0, key);
            lines.Select(Braces).ShouldBe(meant.Select(Braces), key);
        }
    }

    [Fact]
    public void Serbian_in_Cyrillic_is_written_from_Serbian_in_Latin()
    {
        var text = WebCase.New().Build() is var scenario ? SmallWeb.Of(scenario).Items.First(item => item.Kind == PageKind.Job && !item.Entry.IsSome).Versions[0].Content.Text : null;
        text.Languages.Order(StringComparer.Ordinal).ShouldBe(Written.Append("sr-Cyrl").Order(StringComparer.Ordinal));
        text.In("sr-Cyrl").ShouldBe(SerbianScript.ToCyrillic(text.In("sr-Latn")));
        (text.In("sr"), text.In("de")).ShouldBe((text.In("sr-Latn"), text.In("en")));
    }

    [Fact]
    public void Whoever_reads_a_telephone_in_a_language_of_the_interface_reads_no_English_in_it()
    {
        var scenario = DeviceCase.New().Build();
        var phone = PhoneContent.Of(scenario, scenario.Table<Device>()["his"]);
        foreach (var tag in Written.Append("sr-Cyrl").Except(["en"]))
            phone.Items.Count(item => item.Says(scenario.Texts, tag) == item.Says(scenario.Texts, "en")).ShouldBeLessThan(phone.Items.Count / 10, tag);
    }

    private static string Braces(string line) => string.Join(' ', Brace().Matches(line).Select(match => match.Value).Order(StringComparer.Ordinal));

    private static List<(string Key, string[] Lines)> Table(string folder, string language)
    {
        using var stream = typeof(PhoneContent).Assembly.GetManifestResourceStream($"{folder}/{language}.json").ShouldNotBeNull($"{folder}/{language}.json");
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateObject().Select(list => (list.Name, list.Value.EnumerateArray().Select(line => line.GetString()!).ToArray()))];
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Brace();
}
