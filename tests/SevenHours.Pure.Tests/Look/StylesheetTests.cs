using System.Text.RegularExpressions;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Look;

public sealed partial class StylesheetTests
{
    private static IEnumerable<string> Sheets => Directory
        .EnumerateFiles(Repository.PathOf("src/SevenHours.Web/wwwroot/look"), "*.css", SearchOption.AllDirectories)
        .Where(path => Path.GetFileName(path) != "tokens.css")
        .Order(StringComparer.Ordinal);

    [Fact]
    public void Only_the_tokens_name_raw_colours() => Violations(RawColour()).ShouldBeEmpty();

    [Fact]
    public void Everything_mirrors_because_no_physical_side_is_named() => Violations(PhysicalSide()).ShouldBeEmpty();

    private static List<string> Violations(Regex forbidden) =>
    [
        .. from path in Sheets
           from line in File.ReadLines(path)
           where forbidden.IsMatch(line)
           select $"{Path.GetFileName(path)}: {line.Trim()}",
    ];

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\s*[;,) ]")]
    private static partial Regex RawColour();

    [GeneratedRegex(@"^\s*((margin|padding|border)-(left|right|top|bottom)|left|right|top|bottom|width|height|text-align:\s*(left|right))\b")]
    private static partial Regex PhysicalSide();
}
