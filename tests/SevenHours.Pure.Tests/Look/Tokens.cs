using System.Text.RegularExpressions;
using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Look;

/// <summary>The colours of the stylesheet's tokens, by theme, with their contrasts.</summary>
internal static partial class Tokens
{
    public static IReadOnlyDictionary<string, string> Desk { get; } = Read("desk");

    /// <summary>What the control theme does not say it takes from the desk.</summary>
    public static IReadOnlyDictionary<string, string> Control { get; } = Over(Desk, Read("control"));

    public static IReadOnlyDictionary<string, string> Of(string theme) => theme == "control" ? Control : Desk;

    /// <summary>The contrast of two colours by WCAG 2.2, from 1 to 21.</summary>
    public static double Contrast(string first, string second)
    {
        var (a, b) = (Luminance(first), Luminance(second));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static Dictionary<string, string> Read(string theme)
    {
        var css = File.ReadAllText(Repository.PathOf("src/SevenHours.Web/wwwroot/look/tokens.css"));
        var block = Regex.Match(css, $$"""\[data-theme="{{theme}}"\]\s*\{(?<body>[^}]*)\}""").Groups["body"].Value;
        return Colour().Matches(block).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["hex"].Value);
    }

    private static Dictionary<string, string> Over(IReadOnlyDictionary<string, string> below, Dictionary<string, string> above)
    {
        var both = new Dictionary<string, string>(below);
        foreach (var (name, hex) in above)
            both[name] = hex;
        return both;
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(hex.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+):\s*(?<hex>#[0-9a-f]{6})\s*;")]
    private static partial Regex Colour();
}
