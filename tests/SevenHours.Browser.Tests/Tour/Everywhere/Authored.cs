using System.Text.RegularExpressions;
using SevenHours.Testing;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>What authors wrote in English: cases, templates and items of courses, the handbook; and what the people of the tour write. It stands on pages in whatever language they are read.</summary>
internal sealed partial class Authored
{
    private readonly HashSet<string> _pieces;
    private readonly string _all;

    private Authored(string all, HashSet<string> pieces) => (_all, _pieces) = (all, pieces);

    /// <summary>Reads all of it.</summary>
    public static Authored Read()
    {
        // What the people of the tour say stands in the tour itself.
        var files = new[] { "scenarios", "programmes", "docs/handbook", "tests/SevenHours.Browser.Tests/Tour" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".yaml" or ".md" or ".json" or ".jsonl" or ".txt" or ".cs");
        var all = string.Join('\n', [.. files.Select(File.ReadAllText), Sample(), .. Gestures()]).Replace("\\n", " ", StringComparison.Ordinal);
        return new Authored($" {Plain(all)} ", []);
    }

    // What a form offers as a beginning is the words of whoever takes it.
    private static string Sample() => System.Text.Json.JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src/SevenHours.Web/Features/Learning/Strings/en.json"))).RootElement
        .GetProperty("learning.task.rubric.sample").GetString()!;

    // What a button says in a talk was said in the language of who pressed it.
    private static IEnumerable<string> Gestures() => System.Text.Json.JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src/SevenHours.Web/Strings/en.json"))).RootElement.EnumerateObject()
        .Where(word => word.Name.StartsWith("room.gesture.", StringComparison.Ordinal) && word.Name.EndsWith(".says", StringComparison.Ordinal)).Select(word => word.Value.GetString()!);

    /// <summary>Whether every piece of a text is an author's.</summary>
    public bool Has(string text)
    {
        if (_pieces.Contains(text))
            return true;
        var isAll = Joint().Split(text).Select(Plain).Where(piece => Word().IsMatch(piece)).All(piece =>
            _all.Contains($" {piece} ", StringComparison.Ordinal) || _all.Contains($" {piece}", StringComparison.Ordinal)
            // A level of a rubric stands after its number.
            || piece.Length > 2 && char.IsAsciiDigit(piece[0]) && piece[1] == ' ' && _all.Contains($" {piece[2..]} ", StringComparison.Ordinal)
            // The last word may have been cut short.
            || piece.LastIndexOf(' ') is > 0 and var space && _all.Contains($" {piece[..space]}", StringComparison.Ordinal));
        if (isAll)
            _pieces.Add(text);
        return isAll;
    }

    private static string Plain(string text) => NoWord().Replace(text, " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"⟦[^⟧]*⟧|\. |[:,·;()→←—–…،؛؟⁨⁩“”«»\n]|[؀-ۿ]+|\d\d:\d\d| {3,}")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\W+")]
    private static partial Regex NoWord();

    [GeneratedRegex("[a-z]{3,}")]
    private static partial Regex Word();
}
