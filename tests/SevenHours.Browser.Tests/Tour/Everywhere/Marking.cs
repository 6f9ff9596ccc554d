using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Two markers who do not see each other: of the works handed in both marked the first, and one of them the next.</summary>
internal static partial class Marking
{
    /// <summary>Marks.</summary>
    /// <param name="house">Where it happens.</param>
    /// <param name="course">The course.</param>
    /// <param name="first">Who marked both works.</param>
    /// <param name="second">Who marked the first alone.</param>
    /// <returns>The work that waits for the second marker.</returns>
    public static async Task<string> HappenAsync(Inhabited house, string course, IPage first, IPage second)
    {
        var task = Task().Match(await Inhabited.ReadAsync(first, $"{course}/learning")).Value;
        var works = Work().Matches(await Inhabited.ReadAsync(first, task)).Select(match => match.Value).Distinct().Take(2).ToList();
        await GiveAsync(house, first, works[0], 1, "She may have asked for the night alone: the note says for how long.");
        await GiveAsync(house, first, works[1], 2, "");
        await GiveAsync(house, second, works[0], 2, "Who may read it is said, and why.");
        return works[1];
    }

    private static async Task GiveAsync(Inhabited house, IPage by, string work, int level, string says)
    {
        var criteria = Level().Matches(await Inhabited.ReadAsync(by, work)).Select(match => match.Value).Distinct();
        await house.PostAsync(by, work, $"{work}/mark", [.. criteria.Select(criterion => (criterion, $"{level}")), ("says", says), ("do", "give")]);
    }

    [GeneratedRegex("/programmes/[a-z0-9]+/learning/tasks/(?!new\\b)[a-z0-9]+(?=[\"?])")]
    private static partial Regex Task();

    [GeneratedRegex("/programmes/[a-z0-9]+/learning/tasks/[a-z0-9]+/works/[a-z0-9]+(?=[\"?])")]
    private static partial Regex Work();

    [GeneratedRegex("(?<=name=\")level-[^\"]+")]
    private static partial Regex Level();
}
