using System.Xml.Linq;
using SevenHours.Programmes;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Certificates.Badges;

/// <summary>The picture a badge is baked into: the seven bars of the house on a sheet, and what it is for. It stands alone, so it brings its colours along.</summary>
internal static class BadgeDrawing
{
    private const int Size = 400, MostSigns = 26, MostLines = 3, Width = 560;

    public static string Svg(Certificate certificate, Words words)
    {
        XNamespace svg = "http://www.w3.org/2000/svg";
        var says = certificate.Says;
        var title = words[$"certificates.paper.{certificate.Kind.ToString().ToLowerInvariant()}"];
        var bars = Enumerable.Range(0, 7).Select(i => new XElement(svg + "rect",
            new XAttribute("x", 74 + ((words.Language.RightToLeft ? 6 - i : i) * 37)), new XAttribute("y", 92), new XAttribute("width", 28), new XAttribute("height", 84), new XAttribute("rx", 3),
            new XAttribute("fill", i == 6 ? "#a8470b" : "#14233a")));
        var lines = Lines(says.Course).Select((line, i) => Text(line, 262 + (i * 30), 22, "400", "#14233a"));
        return new XElement(svg + "svg",
            new XAttribute("viewBox", $"0 0 {Size} {Size}"), new XAttribute("width", Size), new XAttribute("height", Size), new XAttribute("role", "img"),
            new XElement(svg + "title", $"{title}: {says.Course}"),
            new XElement(svg + "rect", new XAttribute("x", 20), new XAttribute("y", 20), new XAttribute("width", 360), new XAttribute("height", 360), new XAttribute("rx", 24), new XAttribute("fill", "#fffefb"), new XAttribute("stroke", "#14233a"), new XAttribute("stroke-width", 6)),
            bars, Text(title, 222, 24, "700", "#14233a"), lines, Text(says.Issuer.Shortened(40), 358, 15, "400", "#5a667a")).ToString(SaveOptions.DisableFormatting);

        XElement Text(string says, int y, int size, string weight, string colour) => new(svg + "text",
            new XAttribute("x", Size / 2), new XAttribute("y", y), new XAttribute("text-anchor", "middle"), new XAttribute("font-family", "Inter, 'Noto Sans Arabic', sans-serif"), new XAttribute("direction", words.Language.Direction),
            new XAttribute("font-size", Math.Min(size, Width / Math.Max(1, says.Length))), new XAttribute("font-weight", weight), new XAttribute("fill", colour), says);
    }

    // Words that fit; what is too long ends with an ellipsis.
    private static List<string> Lines(string text)
    {
        List<string> lines = [""];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= MostSigns)
                lines.Add("");
            lines[^1] += lines[^1].Length == 0 ? word : $" {word}";
        }

        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines - 1), lines[MostLines - 1] + " …"];
    }
}
