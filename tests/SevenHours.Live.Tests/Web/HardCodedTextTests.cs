using System.Text.RegularExpressions;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web;

/// <summary>Whatever a page says comes from a string table: nothing people read stands in the markup itself.</summary>
public sealed partial class HardCodedTextTests
{
    // Names that are the same in every language, and the words of C# between braces.
    private static readonly string[] s_names = ["SevenHours", "CSV", "JSON", "XLSX", "SVG", "PNG", "SHA-256", "HTCDS", "English"];

    public static TheoryData<string> Screens() =>
        [.. Directory.EnumerateDirectories(Repository.PathOf("src/SevenHours.Web/Features")).Append(Repository.PathOf("src/SevenHours.Web/Shared")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Screens))]
    public void A_screen_says_nothing_of_its_own(string screen)
    {
        // The gallery of components shows them to those who build pages.
        if (screen == "Look")
            return;

        var folder = Repository.PathOf(screen == "Shared" ? "src/SevenHours.Web/Shared" : $"src/SevenHours.Web/Features/{screen}");
        Directory.EnumerateFiles(folder, "*.razor", SearchOption.AllDirectories)
            .SelectMany(path => Own(File.ReadAllText(path)).Select(text => $"{Path.GetFileName(path)}: {text}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p>Told late</p>", 1), InlineData("<p>@T(\"told.late\")</p>", 0), InlineData("<button aria-label=\"Close\"></button>", 1)]
    [InlineData("@if (x) {<b>Yes</b>}", 1), InlineData("@* <p>Told late</p> *@", 0), InlineData("<p>SHA-256</p>\n@code { string x = \"<p>Told</p>\"; }", 0)]
    public void A_text_in_the_markup_is_found(string markup, int expected) => Own(markup).Count().ShouldBe(expected);

    private static IEnumerable<string> Own(string markup)
    {
        var text = Comment().Replace(markup, "");
        if (Code().Match(text) is { Success: true } code)
            text = text[..code.Index];
        text = Directive().Replace(text, "");
        return Texts().Matches(text).Concat(Attributes().Matches(text)).Select(match => match.Groups["text"].Value.Trim())
            .Where(found => found.Length > 0 && !s_names.Contains(found) && !CSharp().IsMatch(found));
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^@code\b", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^\s*@(page|using|inherits|inject|implements|layout|attribute|typeparam|namespace)\b.*$", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"(?<=[>}\n])(?<text>[^<>@{}=;]*[A-Za-z]{2,}[^<>@{}=;]*)(?=<)")]
    private static partial Regex Texts();

    [GeneratedRegex("""\b(aria-label|aria-description|aria-roledescription|title|placeholder|alt|Title|Label)="(?<text>[^"@]*[A-Za-z]{2,}[^"@]*)["]""")]
    private static partial Regex Attributes();

    [GeneratedRegex("""^(case\b.*|default):$|[()"|&]|^\.""")]
    private static partial Regex CSharp();
}
