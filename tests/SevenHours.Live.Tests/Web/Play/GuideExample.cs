using System.Text.RegularExpressions;

namespace SevenHours.Live.Tests.Web.Play;

/// <summary>A request of the guide with the answer it shows.</summary>
/// <param name="Who"><c>director</c> or <c>player</c>.</param>
/// <param name="Method">The method.</param>
/// <param name="Path">The path, with names of earlier answers in braces.</param>
/// <param name="Headers">Headers besides those every request has.</param>
/// <param name="Body">The body; empty for none.</param>
/// <param name="Kind"><c>json</c> or <c>sse</c>.</param>
/// <param name="Status">The status shown.</param>
/// <param name="Answer">The answer shown.</param>
internal sealed partial record GuideExample(
    string Who, string Method, string Path, IReadOnlyList<(string Name, string Value)> Headers, string Body, string Kind, int Status, string Answer)
{
    public static IReadOnlyList<GuideExample> In(string markdown) => [.. Blocks().Matches(markdown).Select(match =>
    {
        var parts = match.Groups["request"].Value.Split("\n\n", 2);
        var lines = parts[0].Trim().Split('\n');
        var first = lines[0].Split(' ', 2);
        return new GuideExample(
            match.Groups["who"].Value, first[0], first[1],
            [.. lines.Skip(1).Select(line => line.Split(": ", 2)).Select(header => (header[0], header[1]))],
            parts.Length > 1 ? parts[1].Trim() : "",
            match.Groups["kind"].Value, int.Parse(match.Groups["status"].Value, System.Globalization.CultureInfo.InvariantCulture), match.Groups["answer"].Value.Trim());
    })];

    [GeneratedRegex(@"```http (?<who>\w+)\n(?<request>.*?)```\s+```(?<kind>json|sse) (?<status>\d+)\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
