using System.Text.RegularExpressions;
using SevenHours.Testing;

namespace SevenHours.Browser.Tests.Tour.FirstHours;

/// <summary>What a tour needs to know of a scenario before it is played: its languages, its solo seats, its end.</summary>
/// <param name="Languages">In which it can be played; the first comes first.</param>
/// <param name="Solo">Seats that one learner may take.</param>
/// <param name="LatestSeconds">When play is over, in seconds of the case.</param>
public sealed partial record CaseFile(IReadOnlyList<string> Languages, IReadOnlyList<string> Solo, int LatestSeconds)
{
    /// <summary>Reads the manifest of a scenario.</summary>
    public static CaseFile Read(string scenario)
    {
        var text = File.ReadAllText(Path.Combine(Repository.PathOf("scenarios"), scenario, "scenario.yaml"));
        var latest = Latest().Match(text);
        return new CaseFile(
            Languages_().Match(text).Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            [.. Seats().Matches(text).Select(seat => seat.Groups[1].Value)],
            int.Parse(latest.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) * (latest.Groups[2].Value == "d" ? 86_400 : 3_600));
    }

    [GeneratedRegex(@"^languages: \[(.+?)\]", RegexOptions.Multiline)]
    private static partial Regex Languages_();

    [GeneratedRegex(@"^\s+- \{ seat: (\w+)", RegexOptions.Multiline)]
    private static partial Regex Seats();

    [GeneratedRegex(@"^\s+latest: (\d+)(h|d)\b", RegexOptions.Multiline)]
    private static partial Regex Latest();
}
