using System.Globalization;
using System.Text.RegularExpressions;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Look;

/// <summary>A letter that no vendored font holds falls back to one of another weight, in the middle of somebody's name.</summary>
public sealed partial class FontTests
{
    [Theory]
    [InlineData("bs cnr hr sr-Latn", "čćđšžśźČĆĐŠŽŚŹ")]
    [InlineData("sr-Cyrl mk ru", "ђјљњћџѓќѕѐѝъыэЂЈЉЊЋЏЃЌЅЪЫЭ")]
    [InlineData("sq fr it", "ëçàâæéèêîïôœùûüÿìòËÇŒŸ")]
    [InlineData("ro tr pl", "ăâîșțğışłąężńŞŢİ")]
    [InlineData("uk kk ky tg uz", "ґєіїәғқңөұүһӣӯҳҷЎўҲ")]
    [InlineData("ar fa ur", "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگکی")]
    public void Every_letter_of_the_regions_languages_is_drawn_by_a_font_of_ours(string languages, string letters)
    {
        var ranges = UnicodeRanges();
        var missing = letters.Where(letter => !ranges.Any(r => r.From <= letter && letter <= r.To));
        new string([.. missing]).ShouldBe("", languages);
    }

    [Fact]
    public void Every_font_that_the_look_names_is_there()
    {
        var folder = Repository.PathOf("src/SevenHours.Web/wwwroot/look");
        var named = Source().Matches(Tokens()).Select(m => m.Groups[1].Value).ToList();
        named.ShouldNotBeEmpty();
        named.ShouldAllBe(font => File.Exists(Path.Combine(folder, font)));
    }

    private static string Tokens() => File.ReadAllText(Repository.PathOf("src/SevenHours.Web/wwwroot/look/tokens.css"));

    private static List<(int From, int To)> UnicodeRanges() =>
        [.. Range().Matches(Tokens()).Select(m => (Code(m.Groups[1]), m.Groups[2].Success ? Code(m.Groups[2]) : Code(m.Groups[1])))];

    private static int Code(Group hex) => int.Parse(hex.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"U\+([0-9A-F]{4})(?:-([0-9A-F]{4}))?")]
    private static partial Regex Range();

    [GeneratedRegex(@"url\(([^)]+\.woff2)\)")]
    private static partial Regex Source();
}
